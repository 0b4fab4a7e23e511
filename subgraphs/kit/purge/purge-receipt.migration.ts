/** That what was of a declined case is gone (A 2, A 3): in every subgraph, the college's too. */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261127PurgeReceipt extends Migration {
  override name = 'Migration20261127PurgeReceipt';

  override up(): void {
    this.addSql(`create table "purge_receipt" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "controller" text not null,
      "outcome" text null,
      "counts" jsonb not null,
      "at" timestamptz(3) not null
    )`);
    this.addSql(`create index "purge_receipt_case_id_index" on "purge_receipt" ("case_id")`);
  }
}
