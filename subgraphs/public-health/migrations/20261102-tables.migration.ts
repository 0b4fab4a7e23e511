/** The tables of public health. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102PublicHealthTables extends Migration {
  override name = 'Migration20261102PublicHealthTables';

  override up(): void {
    this.addSql(`create table "public_health_file" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "known" boolean null,
      "working_notes" text null
    )`);
    this.addSql(`create index "public_health_file_case_id_index" on "public_health_file" ("case_id")`);
    this.addSql(`create index "public_health_file_person_id_index" on "public_health_file" ("person_id")`);

    this.addSql(`create table "public_health_signal" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "name" text null,
      "self_direction_too_low" boolean null,
      "special_care_needed" boolean null
    )`);
    this.addSql(`create index "public_health_signal_case_id_index" on "public_health_signal" ("case_id")`);
    this.addSql(`create index "public_health_signal_person_id_index" on "public_health_signal" ("person_id")`);

    this.addSql(`create table "special_care" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "reason" text null,
      "since" date null,
      "advice" text null
    )`);
    this.addSql(`create index "special_care_case_id_index" on "special_care" ("case_id")`);
    this.addSql(`create index "special_care_person_id_index" on "special_care" ("person_id")`);
  }
}
