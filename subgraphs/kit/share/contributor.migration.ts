/** Who contributed, which an emergency is reviewed by, and which contribution an approval carries on (P 2, P 3, P 5). */
import { Migration } from '@mikro-orm/migrations';

/** For every subgraph, as the table it adds to. Never edit a migration that has run: add one. */
export class Migration20261127Contributor extends Migration {
  override name = 'Migration20261127Contributor';

  override up(): void {
    this.addSql(`alter table "contribution" add column "contributed_by" text null, add column "continues" text null`);
  }
}
