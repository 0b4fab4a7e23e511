/**
 * The shield of a subgraph, generated from the directives of its own SDL: one named rule per coordinate, everything
 * that has none is denied (`fallbackRule`), and nothing is cached: shield's caches forget which field they were asked.
 */
import {
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
} from 'graphql';
import type { IMiddlewareFunction } from 'graphql-middleware';
import type { IRules } from 'graphql-shield';
import { WORK_TYPES } from '../../../schema/acts.js';
import type { Contract, FieldRule } from '../../../schema/contract.js';
import { allow, applyMiddleware, deny, rule, shield } from '../../../schema/shield.js';
import { listObjectTypes } from '../code-schema.js';
import { SubjectRow } from '../subject-row.entity.js';
import { type ActShieldContext, isGrantedMutation } from '../work/granted-mutation.js';
import type { HandleTypes, Presence } from './presence.js';
import type { Governed, ReleaseGate } from './release-gate.js';

/** What the rules read of the context. */
export interface ShieldContext {
  readonly gate: ReleaseGate;
  readonly presence: Presence;
}

/** A denial. It becomes null in the answer and is no error of the engine. */
class Withheld extends Error {}
const WITHHELD = new Withheld('Withheld');

/** Federation's own fields: they hold no data, and no one reaches them without a grant. */
const FEDERATION = { Query: { _entities: allow, _service: allow }, _Service: { sdl: allow } } as const;

/** Puts the shield before every field of an executable subgraph. */
export function applyShield(schema: GraphQLSchema, contract: Contract, handles: HandleTypes): GraphQLSchema {
  const tree: Record<string, IRules> = {};
  for (const type of listObjectTypes(schema)) {
    if (WORK_TYPES.has(type.name)) {
      tree[type.name] = toWorkRules(type);
      continue;
    }
    if (Object.hasOwn(FEDERATION, type.name) && type.name !== 'Query') continue;
    const fields: Record<string, ReturnType<typeof toRule>> = {};
    for (const field of Object.keys(type.getFields())) {
      if (type.name === 'Query' && Object.hasOwn(FEDERATION.Query, field)) continue;
      fields[field] = toRule(contract.rule(type.name, field), handles.carriers.has(type.name));
    }
    tree[type.name] = fields as IRules;
  }
  const rules = { ...tree, Query: { ...tree.Query, ...FEDERATION.Query }, _Service: FEDERATION._Service };
  const denying = shield(rules as IRules, {
    fallbackRule: deny,
    // A fault of a resolver is not a denial: it has to be seen by the log (the client sees neither).
    fallbackError: (fault) => (fault instanceof Error ? fault : WITHHELD),
  });
  return applyMiddleware(schema, answerNull, denying);
}

/** A mutation is open to the grant for its act, and to no other; what it answers with is a receipt (schema/acts.ts). */
function toWorkRules(type: GraphQLObjectType): IRules {
  const rules: Record<string, ReturnType<ReturnType<typeof rule>> | typeof allow> = {};
  for (const field of Object.keys(type.getFields())) {
    rules[field] =
      type.name === 'Mutation'
        ? rule(`act ${field}`, { cache: 'no_cache' })((_root, _args, context: Partial<ActShieldContext>) =>
            isGrantedMutation(field, context),
          )
        : allow;
  }
  return rules as IRules;
}

function toRule(found: FieldRule | undefined, isCarrier: boolean) {
  switch (found?.kind) {
    case 'release':
      return rule(`release ${found.coordinate}`, { cache: 'no_cache' })(
        (row: Governed, _args, { gate, presence }: ShieldContext, { path }: GraphQLResolveInfo) => {
          // Nothing but true is a yes.
          if (gate.mayRelease(found, row) !== true) return false;
          presence.keep(path);
          return true;
        },
      );
    case 'process':
      return rule(`process ${found.coordinate}`, { cache: 'no_cache' })(
        (row: Governed, _args, { gate, presence }: ShieldContext, { path }: GraphQLResolveInfo) => {
          const isHandle = found.section === 'HANDLE';
          // Handles of a row about people say nothing without a datum of it: they stay or go with the row (presence.ts).
          const isCarried = isHandle && (isCarrier || row instanceof SubjectRow);
          if (!isCarried && gate.mayProcess(found, row) !== true) return false;
          if (isHandle) presence.keepHandle(path);
          else presence.keep(path);
          return true;
        },
      );
    case 'edge':
      return allow;
    default:
      return deny;
  }
}

/** A denial comes back as an Error value; the answer holds null in its place and no error. */
const answerNull: IMiddlewareFunction = async (resolve, parent, args, context, info) => {
  const answer: unknown = await resolve(parent, args, context, info);
  if (!(answer instanceof Withheld)) return answer;
  // Only a handle's id may not be null: its denial takes the object along, and is no error either.
  if (isNonNullType(info.returnType)) throw answer;
  return null;
};

/** The answer without the denials, which say nothing to anyone: what is withheld and what is not there look the same. */
export function withoutDenials(result: ExecutionResult): ExecutionResult {
  const faults = result.errors?.filter(({ originalError }) => !(originalError instanceof Withheld)) ?? [];
  return faults.length === 0 ? { data: result.data ?? null } : { ...result, errors: faults };
}
