/** What the database itself refuses to store, whoever writes. The table is named, because a check has a name of its own. */
import { Check } from '@mikro-orm/decorators/legacy';

/** A condition every row of the table fulfils. */
export function RowCheck(name: string, expression: string): ClassDecorator {
  return (target) => Check({ name, expression })(target as never);
}

/** An amount or a count is never below nothing. */
export function NotNegative(table: string, column: string): ClassDecorator {
  return RowCheck(`${table}_${column}_check`, `${column} >= 0`);
}
