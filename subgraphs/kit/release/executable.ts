/** A subgraph that can be asked: classes → SDL → federation schema → shield. The SDL it prints is the SDL it obeys. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { createResolversMap } from 'type-graphql';
import { type Contract, readSubgraphContract, requireSound } from '../../../schema/contract.js';
import { buildCodeSchema, listObjectTypes } from '../code-schema.js';
import type { KitContext, ResolveReference, SubgraphDefinition } from '../definition.js';
import { printSdl } from '../sdl.js';
import { Case, Person } from '../stubs.js';
import { findHandleTypes, type HandleTypes } from './presence.js';
import { applyShield } from './shield-rules.js';

export interface Executable {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly contract: Contract;
  readonly handles: HandleTypes;
}

export function buildExecutable(definition: SubgraphDefinition): Executable {
  const code = buildCodeSchema(definition);
  const sdl = printSdl(code, definition.name);
  const contract = requireSound(readSubgraphContract(sdl, definition.name));
  const bare = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: makeResolvers(code, definition) }]);
  const handles = findHandleTypes(bare, contract);
  return { schema: applyShield(bare, contract, handles), sdl, contract, handles };
}

type Resolvers = Record<string, Record<string, unknown>>;

function makeResolvers(code: GraphQLSchema, definition: SubgraphDefinition): never {
  const all = createResolversMap(code) as Resolvers;
  const resolvers: Resolvers = {};
  for (const type of listObjectTypes(code)) {
    resolvers[type.name] = { ...all[type.name] };
    const resolve = definition.references?.[type.name] ?? KIT_REFERENCES[type.name];
    if (resolve !== undefined && type.astNode?.directives?.some(({ name }) => name.value === 'key')) {
      resolvers[type.name] = { ...resolvers[type.name], __resolveReference: resolve };
    }
  }
  for (const [name, resolver] of Object.entries(all)) {
    if (isEnumMap(code, name)) resolvers[name] = resolver;
  }
  return resolvers as never;
}

function isEnumMap(code: GraphQLSchema, name: string): boolean {
  const type = code.getType(name);
  return type !== undefined && 'getValues' in type && !name.startsWith('__');
}

/** Entities as the grant has them: one it does not name, or that the asker may not know of, is not there. */
const KIT_REFERENCES: Readonly<Record<string, ResolveReference>> = {
  Case: ({ id }, { grant, mayKnow }: KitContext) =>
    grant.cases.some((granted) => granted.id === id) && mayKnow(id)
      ? Object.assign(new Case(), { id, caseId: id })
      : null,
  Person: ({ id }, { grant, mayKnow }: KitContext) => {
    const granted = grant.cases.find(({ released }) => released.some(({ person }) => person === id));
    return granted === undefined || !mayKnow(granted.id)
      ? null
      : Object.assign(new Person(), { id, caseId: granted.id });
  },
};
