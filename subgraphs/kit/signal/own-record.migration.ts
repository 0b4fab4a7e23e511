/** Own records and their links to cases, weighings and duties: a controller's own file, outside what it shares. */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261127OwnRecords extends Migration {
  override name = 'Migration20261127OwnRecords';

  override up(): void {
    this.addSql(`create table "own_record" (
      "id" uuid not null primary key,
      "controller" text not null,
      "persons" uuid[] not null,
      "label" text not null
    )`);
    this.addSql(`create table "case_link" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "record" uuid not null,
      "controller" text not null,
      "persons" jsonb not null,
      "brought" boolean not null,
      "linked_by" text not null,
      "linked_at" timestamptz(3) not null
    )`);
    this.addSql(`create index "case_link_case_id_index" on "case_link" ("case_id")`);
    this.addSql(`alter table "case_link" add constraint "case_link_once" unique ("case_id", "record")`);
    this.addSql(`create table "weighing_record" (
      "id" uuid not null primary key,
      "controller" text not null,
      "act" text not null,
      "category" text null,
      "shared" boolean not null,
      "text" text not null,
      "actor" text not null,
      "record" uuid null,
      "case_id" uuid null,
      "at" timestamptz(3) not null
    )`);
    this.addSql(`create index "weighing_record_record_index" on "weighing_record" ("record")`);
    this.addSql(`create index "weighing_record_case_id_index" on "weighing_record" ("case_id")`);
    this.addSql(`create table "duty" (
      "id" uuid not null primary key,
      "controller" text not null,
      "kind" text not null,
      "record" uuid null,
      "case_id" uuid null,
      "about" text not null,
      "actor" text null,
      "made_at" timestamptz(3) not null,
      "due_on" date not null,
      "done_at" timestamptz(3) null,
      "done_by" text null,
      "findings" text null,
      "version" int not null default 1,
      constraint "duty_kind_check" check ("kind" in ('INFORM_HOUSEHOLD', 'REVIEW_EMERGENCY'))
    )`);
    this.addSql(`create index "duty_record_index" on "duty" ("record")`);
    this.addSql(`create index "duty_case_id_index" on "duty" ("case_id")`);
  }
}
