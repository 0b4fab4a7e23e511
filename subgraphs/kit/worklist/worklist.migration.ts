/** The indexes by which a partner finds what waits: what is open is read, never what is stored. */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261128OwnWorklist extends Migration {
  override name = 'Migration20261128OwnWorklist';

  override up(): void {
    this.addSql(`create index "case_phase_phase_index" on "case_phase" ("phase")`);
    this.addSql(`create index "given_notice_waiting" on "given_notice" ("controller") where ("given_at" is null)`);
    this.addSql(`create index "request_open" on "request" ("controller") where ("state" = 'OPEN')`);
    this.addSql(`create index "duty_open" on "duty" ("controller") where ("done_at" is null)`);
  }
}
