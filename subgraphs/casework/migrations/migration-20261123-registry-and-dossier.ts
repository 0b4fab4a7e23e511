import { Migration } from '@mikro-orm/migrations';
import { DOSSIER_TABLES_SQL } from './dossier-tables.sql.js';
import { GUARDS_SQL } from './guards.sql.js';
import { REGISTRY_TABLES_SQL } from './registry-tables.sql.js';

/** The registry of facts, the process dossier, and what the database refuses of itself. Never edit it: add another. */
export class Migration20261123RegistryAndDossier extends Migration {
  override name = 'Migration20261123RegistryAndDossier';

  override up(): void {
    for (const sql of [...REGISTRY_TABLES_SQL, ...DOSSIER_TABLES_SQL, ...GUARDS_SQL]) this.addSql(sql);
  }
}
