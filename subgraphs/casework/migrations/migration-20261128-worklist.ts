import { Migration } from '@mikro-orm/migrations';
import { WORKLIST_SQL } from './worklist.sql.js';

/** The indexes by which everyone finds what waits for him (C 4.2). */
export class Migration20261128Worklist extends Migration {
  override name = 'Migration20261128Worklist';

  override up(): void {
    for (const sql of WORKLIST_SQL) this.addSql(sql);
  }
}
