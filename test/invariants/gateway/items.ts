/** What can be shared, out of the contract: a category of a controller's data, with the secrecy and classes of its fields. */
import type { Domain, Organisation, Secrecy } from '../../../policy/index.js';
import type { Contract } from '../../../schema/contract.js';
import { getSubgraph } from '../../../schema/subgraphs.js';

export interface Item {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  readonly secrecy: Secrecy;
}

/** Two of the six corporations are enough to be strangers to each other. */
export const CORPORATIONS: readonly Organisation[] = ['talis', 'portaal'];

export function controllersOf(contract: Contract, coordinate: string): readonly Organisation[] {
  const [type = '', field = ''] = coordinate.split('.');
  const name = contract.subgraphOf(type, field);
  if (name === undefined) return [];
  return name === 'housing' ? CORPORATIONS : getSubgraph(name).controllers;
}

/** The items behind these coordinates, each once; those of the whole contract where none is released. */
export function itemsOf(contract: Contract, coordinates: Iterable<string>): readonly Item[] {
  const items = new Map<string, Item>();
  for (const coordinate of coordinates) {
    const rule = contract.rules.get(coordinate);
    if (rule?.kind !== 'release') continue;
    const { domain, category, secrecy } = rule;
    for (const controller of controllersOf(contract, coordinate)) {
      items.set(`${controller} ${domain} ${category}`, { controller, domain, category, secrecy });
    }
  }
  return items.size > 0 ? [...items.values()] : itemsOf(contract, contract.rules.keys());
}
