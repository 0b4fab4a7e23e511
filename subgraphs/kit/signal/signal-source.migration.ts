/** From whom a signal came stands with its link, and goes with it (A 1). */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261128SignalSource extends Migration {
  override name = 'Migration20261128SignalSource';

  override up(): void {
    this.addSql(`alter table "case_link" add column "source" text null`);
  }
}
