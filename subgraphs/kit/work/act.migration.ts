/** Every act that was done, once by key. The record is never changed; it holds no content (R; P 5). */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126ActRecord extends Migration {
  override name = 'Migration20261126ActRecord';

  override up(): void {
    this.addSql(`create table "act_record" (
      "id" uuid not null primary key,
      "actor" text not null,
      "key" text not null,
      "act" text not null,
      "case_id" uuid null,
      "input_digest" text not null,
      "record_id" text null,
      "record_version" int null,
      "at" timestamptz(3) not null,
      "trace_id" text not null,
      constraint "act_record_actor_key" unique ("actor", "key")
    )`);
    this.addSql(`create index "act_record_case_id_index" on "act_record" ("case_id")`);
    this.addSql(
      `create function "act_record_act_record_append_only_fn"() returns trigger as $$ begin raise exception 'act_record is append-only'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "act_record_append_only" before update or delete or truncate on "act_record" for each statement execute function "act_record_act_record_append_only_fn"()`,
    );
  }
}
