/** What the database itself refuses to store. */
import { Check } from '@mikro-orm/decorators/legacy';

/** The controllers behind this one subgraph (C preamble E). */
const CORPORATIONS = ['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'] as const;

/** A row of anyone but a corporation cannot be stored. */
export function OfCorporation(table: string): ClassDecorator {
  const expression = `controller in (${CORPORATIONS.map((name) => `'${name}'`).join(', ')})`;
  return (target) => Check({ name: `${table}_controller_check`, expression })(target as never);
}

/** An amount or a count is never below nothing. */
export function NotNegative(table: string, column: string): ClassDecorator {
  return (target) => Check({ name: `${table}_${column}_check`, expression: `${column} >= 0` })(target as never);
}
