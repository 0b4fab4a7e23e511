/** Where a coordinate is served and whose data may stand there: from routing in the supergraph, never from a claim. */
import type { Contract } from '../../schema/contract.js';
import { SUBGRAPHS, type SubgraphName } from '../../schema/subgraphs.js';

export interface SubgraphTable {
  of(coordinate: string): SubgraphName | undefined;
  controllersOf(coordinate: string): readonly string[];
}

export function buildSubgraphTable(contract: Contract): SubgraphTable {
  const controllers = new Map<SubgraphName, readonly string[]>(SUBGRAPHS.map((each) => [each.name, each.controllers]));
  const of = (coordinate: string): SubgraphName | undefined => {
    const [type = '', field = ''] = coordinate.split('.');
    return contract.subgraphOf(type, field);
  };
  return {
    of,
    controllersOf(coordinate) {
      const name = of(coordinate);
      return name === undefined ? [] : (controllers.get(name) ?? []);
    },
  };
}
