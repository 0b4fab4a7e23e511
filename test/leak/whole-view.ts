/** The one query that asks every field of the contract of one case. */
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

export function wholeView(schema: GraphQLSchema): string {
  const type = getNamedType(schema.getQueryType()?.getFields().case?.type);
  if (!isObjectType(type)) throw new Error('Query.case is no object.');
  return `query ($id: ID!) { case(id: $id) { ${selectionsOf(type)} } }`;
}

function selectionsOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map(({ name, type: returned }) => {
      const inner = getNamedType(returned);
      return isObjectType(inner) ? `${name} { ${selectionsOf(inner)} }` : name;
    })
    .join(' ');
}
