/** The tables of the housing corporations. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

const SUBJECT = `"id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null`;

// The controllers behind this one subgraph (C preamble E); a row of anyone else cannot even be stored.
const CORPORATIONS = `'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'`;

const TABLES = [
  'housing_file',
  'housing_signal',
  'tenancy',
  'rent_arrears',
  'nuisance_report',
  'eviction_proceedings',
] as const;

const ANSWER = `in ('YES', 'NO', 'NOT_YET_KNOWN')`;

export class Migration20261102HousingTables extends Migration {
  override name = 'Migration20261102HousingTables';

  override up(): void {
    this.addSql(`create table "housing_file" (
      ${SUBJECT},
      "known" boolean null,
      "working_notes" text null
    )`);
    this.addSql(`create table "housing_signal" (
      ${SUBJECT},
      "name" text null,
      "self_direction_too_low" boolean null,
      "in_arrears" boolean null,
      "nuisance_reported" boolean null,
      "eviction_threatens" boolean null,
      "eviction_concern" text null check ("eviction_concern" in ('MINORS', 'VULNERABLE', 'MULTIPLE_PROBLEMS', 'NUISANCE')),
      "preventable" text null check ("preventable" ${ANSWER}),
      "shelter_needed" text null check ("shelter_needed" ${ANSWER}),
      "second_chance" text null check ("second_chance" ${ANSWER})
    )`);
    this.addSql(`create table "tenancy" (
      ${SUBJECT},
      "kind" text null check ("kind" in ('SELF_CONTAINED', 'ROOM', 'SUPPORTED', 'LAST_CHANCE')),
      "address" text null,
      "since" date null
    )`);
    this.addSql(`create table "rent_arrears" (
      ${SUBJECT},
      "arrears_in_cents" int null check ("arrears_in_cents" >= 0),
      "months_in_arrears" int null check ("months_in_arrears" >= 0),
      "payment_plan" text null check ("payment_plan" in ('NONE', 'OFFERED', 'AGREED', 'BROKEN')),
      "agreement" text null,
      "bank_account" text null
    )`);
    this.addSql(`create table "nuisance_report" (
      ${SUBJECT},
      "reported_on" date null,
      "kind" text null check ("kind" in ('NOISE', 'POLLUTION', 'INTIMIDATION', 'NEGLECT')),
      "description" text null,
      "reporter" text null
    )`);
    this.addSql(`create table "eviction_proceedings" (
      ${SUBJECT},
      "stage" text null check ("stage" in ('FILED', 'JUDGMENT', 'POSTPONED', 'WITHDRAWN')),
      "filed_on" date null,
      "hearing_on" date null,
      "summary" text null
    )`);
    for (const table of TABLES) {
      this.addSql(`create index "${table}_case_id_index" on "${table}" ("case_id")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_controller_check" check ("controller" in (${CORPORATIONS}))`,
      );
    }
  }
}
