/** The tables of mental health care. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102MentalHealthTables extends Migration {
  override name = 'Migration20261102MentalHealthTables';

  override up(): void {
    this.addSql(`create table "mental_health_file" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "known" boolean null,
      "in_care" boolean null,
      "in_care_since" date null,
      "crisis_agreement" text null,
      "diagnosis" text null,
      "working_notes" text null
    )`);
    this.addSql(`create index "mental_health_file_case_id_index" on "mental_health_file" ("case_id")`);
    this.addSql(`create index "mental_health_file_person_id_index" on "mental_health_file" ("person_id")`);

    this.addSql(`create table "mental_health_signal" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "name" text null,
      "self_direction_too_low" boolean null,
      "avoids_care" boolean null
    )`);
    this.addSql(`create index "mental_health_signal_case_id_index" on "mental_health_signal" ("case_id")`);
    this.addSql(`create index "mental_health_signal_person_id_index" on "mental_health_signal" ("person_id")`);

    this.addSql(`create table "outreach_contact" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "since" date null,
      "last_contact_on" date null,
      "worker_role" text null check ("worker_role" in ('OUTREACH_NURSE', 'OUTREACH_SOCIAL_WORKER', 'PSYCHIATRIST', 'EXPERT_BY_EXPERIENCE')),
      "report" text null
    )`);
    this.addSql(`create index "outreach_contact_case_id_index" on "outreach_contact" ("case_id")`);
    this.addSql(`create index "outreach_contact_person_id_index" on "outreach_contact" ("person_id")`);
  }
}
