/** The two tables every subgraph has: the controller's own contributions and its own logbook. */
import { Migration } from '@mikro-orm/migrations';

/** Stands first in the list of every subgraph. Never edit a migration that has run: add one. */
export class Migration20261101KitTables extends Migration {
  override name = 'Migration20261101KitTables';

  override up(): void {
    this.addSql(`create table "contribution" (
      "id" text not null primary key,
      "case_id" uuid not null,
      "recorded_at" timestamptz(3) not null,
      "controller" text not null,
      "domain" text not null,
      "category" text not null,
      "persons" text[] not null,
      "phase" text not null,
      "recipients" jsonb not null,
      "purposes" text[] not null,
      "necessity" jsonb not null,
      "valid_from" timestamptz(3) not null,
      "valid_until" timestamptz(3) null,
      "withdrawn_at" timestamptz(3) null,
      "basis" jsonb not null,
      "secrecy_lift" jsonb null,
      "class_ground" jsonb not null,
      "class_law" text null,
      "record_approval" jsonb null,
      "weighing" text not null
    )`);
    this.addSql(`create index "contribution_case_id_index" on "contribution" ("case_id")`);

    this.addSql(`create table "logbook_line" (
      "span_id" text not null primary key,
      "trace_id" text not null,
      "parent_span_id" text not null,
      "name" text not null,
      "status" text not null,
      "start_time" bigint not null,
      "end_time" bigint not null,
      "processing_activity_id" text not null,
      "data_subject_id" text not null,
      "data_subject_id_type" text not null,
      "attributes" jsonb not null
    )`);
    this.addSql(`create index "logbook_line_trace_id_index" on "logbook_line" ("trace_id")`);
    this.addSql(`create index "logbook_line_data_subject_id_index" on "logbook_line" ("data_subject_id")`);
    this.addSql(
      `create function "logbook_line_logbook_line_append_only_fn"() returns trigger as $$ begin raise exception 'logbook_line is append-only'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "logbook_line_append_only" before update or delete or truncate on "logbook_line" for each statement execute function "logbook_line_logbook_line_append_only_fn"()`,
    );
  }
}
