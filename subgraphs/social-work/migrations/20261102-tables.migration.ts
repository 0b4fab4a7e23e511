/** The tables of social work. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102SocialWorkTables extends Migration {
  override name = 'Migration20261102SocialWorkTables';

  override up(): void {
    this.addSql(`create table "social_work_file" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "known" boolean null,
      "working_notes" text null
    )`);
    this.addSql(`create index "social_work_file_case_id_index" on "social_work_file" ("case_id")`);
    this.addSql(`create index "social_work_file_person_id_index" on "social_work_file" ("person_id")`);

    this.addSql(`create table "social_work_signal" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "name" text null,
      "self_direction_too_low" boolean null,
      "own_help_insufficient" boolean null
    )`);
    this.addSql(`create index "social_work_signal_case_id_index" on "social_work_signal" ("case_id")`);
    this.addSql(`create index "social_work_signal_person_id_index" on "social_work_signal" ("person_id")`);

    this.addSql(`create table "social_work_contact" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "name" text null,
      "phone" text null
    )`);
    this.addSql(`create index "social_work_contact_case_id_index" on "social_work_contact" ("case_id")`);
    this.addSql(`create index "social_work_contact_person_id_index" on "social_work_contact" ("person_id")`);

    this.addSql(`create table "social_work_trajectory" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "kind" text null check ("kind" in ('FAMILY_COACHING', 'BUDGET_COACHING', 'PARENTING_SUPPORT', 'OUTREACH', 'DOMESTIC_VIOLENCE_SUPPORT')),
      "since" date null,
      "until" date null,
      "reports" text null
    )`);
    this.addSql(`create index "social_work_trajectory_case_id_index" on "social_work_trajectory" ("case_id")`);
    this.addSql(`create index "social_work_trajectory_person_id_index" on "social_work_trajectory" ("person_id")`);

    this.addSql(`create table "social_work_goal" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      "life_domain" text null check ("life_domain" in ('INCOME', 'HOUSING', 'FAMILY', 'DAYTIME', 'HEALTH', 'SOCIAL_NETWORK')),
      "text" text null,
      "reached_on" date null
    )`);
    this.addSql(`create index "social_work_goal_case_id_index" on "social_work_goal" ("case_id")`);
    this.addSql(`create index "social_work_goal_person_id_index" on "social_work_goal" ("person_id")`);
  }
}
