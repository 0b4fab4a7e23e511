/** The tables of youth protection. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102YouthProtectionTables extends Migration {
  override name = 'Migration20261102YouthProtectionTables';

  override up(): void {
    this.addSql(`create table "youth_protection_file" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "known" boolean null,
      "working_notes" text null
    )`);
    this.addSql(`create index "youth_protection_file_case_id_index" on "youth_protection_file" ("case_id")`);
    this.addSql(`create index "youth_protection_file_person_id_index" on "youth_protection_file" ("person_id")`);

    this.addSql(`create table "youth_protection_signal" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "name" text null,
      "self_direction_too_low" boolean null,
      "child_safety_concern" boolean null,
      "measure_in_force" boolean null
    )`);
    this.addSql(`create index "youth_protection_signal_case_id_index" on "youth_protection_signal" ("case_id")`);
    this.addSql(`create index "youth_protection_signal_person_id_index" on "youth_protection_signal" ("person_id")`);

    this.addSql(`create table "protection_measure" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "kind" text null check ("kind" in ('SUPERVISION_ORDER', 'INTERIM_SUPERVISION_ORDER', 'OUT_OF_HOME_PLACEMENT', 'GUARDIANSHIP', 'YOUTH_PROBATION')),
      "since" date null,
      "until" date null,
      "court_reference" text null
    )`);
    this.addSql(`create index "protection_measure_case_id_index" on "protection_measure" ("case_id")`);
    this.addSql(`create index "protection_measure_person_id_index" on "protection_measure" ("person_id")`);

    this.addSql(`create table "child_guardian" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "role" text null check ("role" in ('FAMILY_SUPERVISOR', 'GUARDIAN', 'YOUTH_PROBATION_OFFICER')),
      "name" text null
    )`);
    this.addSql(`create index "child_guardian_case_id_index" on "child_guardian" ("case_id")`);
    this.addSql(`create index "child_guardian_person_id_index" on "child_guardian" ("person_id")`);

    this.addSql(`create table "safety_assessment" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "outcome" text null check ("outcome" in ('SAFE_ENOUGH', 'NOT_SAFE_ENOUGH', 'ACUTELY_UNSAFE', 'UNCLEAR')),
      "assessed_on" date null,
      "findings" text null
    )`);
    this.addSql(`create index "safety_assessment_case_id_index" on "safety_assessment" ("case_id")`);
    this.addSql(`create index "safety_assessment_person_id_index" on "safety_assessment" ("person_id")`);
  }
}
