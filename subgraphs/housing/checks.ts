/** What the database itself refuses to store. */
import { RowCheck } from '../kit/index.js';

/** The controllers behind this one subgraph (C preamble E). */
const CORPORATIONS = ['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'] as const;

/** A row of anyone but a corporation cannot be stored. */
export function OfCorporation(table: string): ClassDecorator {
  const expression = `controller in (${CORPORATIONS.map((name) => `'${name}'`).join(', ')})`;
  return RowCheck(`${table}_controller_check`, expression);
}
