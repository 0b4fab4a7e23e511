import { Migration } from '@mikro-orm/migrations';
import { TEAM_GUARDS_SQL } from './team-guards.sql.js';
import { TEAM_TABLES_SQL } from './team-tables.sql.js';

/** The case team, its meetings, partners that leave, and the moves of a case. Never edit it: add another. */
export class Migration20261126Team extends Migration {
  override name = 'Migration20261126Team';

  override up(): void {
    for (const sql of [...TEAM_TABLES_SQL, ...TEAM_GUARDS_SQL]) this.addSql(sql);
  }
}
