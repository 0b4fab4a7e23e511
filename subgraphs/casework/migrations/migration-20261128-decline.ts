import { Migration } from '@mikro-orm/migrations';
import { DECLINE_SQL } from './decline.sql.js';

/** What is left of a case that was declined, and that the rest may go (A 2, A 3). Never edit it: add another. */
export class Migration20261128Decline extends Migration {
  override name = 'Migration20261128Decline';

  override up(): void {
    for (const sql of DECLINE_SQL) this.addSql(sql);
  }
}
