import { Migration } from '@mikro-orm/migrations';
import { SHARING_SQL } from './sharing.sql.js';

/** What was declined, and who confirmed a consent. Never edit it: add another. */
export class Migration20261127CollegeSharing extends Migration {
  override name = 'Migration20261127CollegeSharing';

  override up(): void {
    for (const sql of SHARING_SQL) this.addSql(sql);
  }
}
