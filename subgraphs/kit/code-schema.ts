/** The schema that a subgraph's classes make, by type-graphql. One store of metadata per process: one subgraph each. */
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { actsFor } from './acts.js';
import type { SubgraphDefinition } from './definition.js';
import { Case, Person } from './stubs.js';
import { createMutations } from './work/mutations.js';

export function buildCodeSchema(definition: SubgraphDefinition): GraphQLSchema {
  const { resolvers, orphanedTypes = [Case, Person] } = definition;
  if (resolvers.length === 0) throw new Error(`Subgraph ${definition.name} has no resolvers: it would answer nothing.`);
  return buildSchemaSync({
    resolvers: [
      ...resolvers,
      createMutations(definition.name, actsFor(definition)),
    ] as unknown as NonEmptyArray<NewableFunction>,
    orphanedTypes: [...orphanedTypes] as unknown as NewableFunction[],
    // Inputs are ids only, checked by GraphQL itself; a partner's Query is empty, which only federation allows.
    validate: false,
    skipCheck: true,
  });
}

/** The object types a subgraph defines: without an empty Query and without a stub nothing is added to. */
export function listObjectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !isIdle(type));
}

function isIdle(type: GraphQLObjectType): boolean {
  const fields = Object.keys(type.getFields());
  if (type.name === 'Query' || type.name === 'Mutation') return fields.length === 0;
  return (type.name === Case.name || type.name === Person.name) && fields.every((field) => field === 'id');
}
