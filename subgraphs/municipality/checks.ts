/** What the database itself refuses to store. */
import { Check } from '@mikro-orm/decorators/legacy';

/** A row of another controller cannot be stored. Turned round: MikroORM reads `controller = '…'` back as an enumeration. */
export function OfMunicipality(table: string): ClassDecorator {
  return (target) =>
    Check({ name: `${table}_controller_check`, expression: "'gemeente-nijmegen' = controller" })(target as never);
}

/** An amount or a count is never below nothing. */
export function NotNegative(table: string, column: string): ClassDecorator {
  return (target) => Check({ name: `${table}_${column}_check`, expression: `${column} >= 0` })(target as never);
}
