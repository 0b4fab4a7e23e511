/** What the database itself refuses to store. */
import { RowCheck } from '../kit/index.js';

/** A row of another controller cannot be stored. Turned round: MikroORM reads `controller = '…'` back as an enumeration. */
export function OfMunicipality(table: string): ClassDecorator {
  return RowCheck(`${table}_controller_check`, "'gemeente-nijmegen' = controller");
}
