/** The ownership list: a subgraph defines its own types, and of casework's entities one edge each (threats A22). */
import { type FieldModel, objectTypes, type SchemaModel, type TypeModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { getSubgraph, isEntity, SUBGRAPHS, type SubgraphName } from '../subgraphs.js';

export function checkOwnership(model: SchemaModel): readonly ContractProblem[] {
  return objectTypes(model).flatMap((type) => {
    if (type.name === 'Query' || isEntity(type.name)) {
      return [...type.fields.values()].flatMap(checkSharedField);
    }
    return checkOwnType(type);
  });
}

function checkSharedField(field: FieldModel): readonly ContractProblem[] {
  const { coordinate } = field;
  if (field.type !== 'Query' && field.name === 'id') return [];
  const owner = SUBGRAPHS.find((subgraph) => subgraph.edge === coordinate)?.name ?? 'casework';
  return field.owners
    .filter((subgraph) => subgraph !== owner)
    .map((subgraph) => refuse(coordinate, subgraph, owner, field.type === 'Query'));
}

function refuse(coordinate: string, subgraph: SubgraphName, owner: SubgraphName, query: boolean): ContractProblem {
  const at = { coordinate, subgraph };
  const { edge } = getSubgraph(subgraph);
  return edge === null || query || owner !== 'casework'
    ? describeProblem('TAKEOVER', at, coordinate, subgraph, owner)
    : describeProblem('NOT_OWN_EDGE', at, coordinate, subgraph, edge);
}

function checkOwnType(type: TypeModel): readonly ContractProblem[] {
  return type.owners.length < 2 ? [] : [describeSharedType(type.name, type.owners)];
}

export function describeSharedType(type: string, owners: readonly SubgraphName[]): ContractProblem {
  const subgraphs = owners.map((owner) => `"${owner}"`).join(' and ');
  return describeProblem('SHARED_TYPE', { coordinate: type, subgraph: null }, type, subgraphs);
}
