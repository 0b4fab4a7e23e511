import { Migration } from '@mikro-orm/migrations';
import { DOSSIER_ACTS_SQL } from './dossier-acts.sql.js';

/** Versions of the core data, and what is asked of partners about them. Never edit it: add another. */
export class Migration20261126Dossier extends Migration {
  override name = 'Migration20261126Dossier';

  override up(): void {
    for (const sql of DOSSIER_ACTS_SQL) this.addSql(sql);
  }
}
