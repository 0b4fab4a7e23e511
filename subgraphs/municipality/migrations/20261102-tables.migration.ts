/** The tables of the municipality. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

const PERSON = `"id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null`;

const TABLES = [
  'municipal_file',
  'municipal_signal',
  'debt_counselling',
  'debt',
  'wmo_support',
  'wmo_provision',
  'youth_aid',
  'income_support',
  'school_attendance',
] as const;

export class Migration20261102MunicipalityTables extends Migration {
  override name = 'Migration20261102MunicipalityTables';

  override up(): void {
    this.addSql(`create table "municipal_file" (
      ${PERSON},
      "known" boolean null,
      "working_notes" text null
    )`);
    this.addSql(`create table "municipal_signal" (
      ${PERSON},
      "name" text null,
      "self_direction_too_low" boolean null,
      "problematic_debts" boolean null
    )`);
    this.addSql(`create table "debt_counselling" (
      ${PERSON},
      "known" boolean null,
      "stage" text null check ("stage" in ('REGISTERED', 'STABILISATION', 'MEDIATION', 'SETTLEMENT', 'STOPPED')),
      "since" date null,
      "total_in_cents" int null check ("total_in_cents" >= 0),
      "agreement" text null
    )`);
    this.addSql(`create table "debt" (
      ${PERSON},
      "kind" text null check ("kind" in ('RENT', 'ENERGY', 'HEALTH_INSURANCE', 'TAX', 'CONSUMER_CREDIT')),
      "amount_in_cents" int null check ("amount_in_cents" >= 0),
      "creditor" text null,
      "reference" text null
    )`);
    this.addSql(`create table "wmo_support" (
      ${PERSON},
      "known" boolean null,
      "enquiry_report" text null
    )`);
    this.addSql(`create table "wmo_provision" (
      ${PERSON},
      "kind" text null check ("kind" in ('HOUSEHOLD_HELP', 'GUIDANCE', 'DAY_ACTIVITIES', 'SHELTERED_HOUSING')),
      "provider" text null,
      "since" date null,
      "until" date null
    )`);
    this.addSql(`create table "youth_aid" (
      ${PERSON},
      "known" boolean null,
      "kind" text null check ("kind" in ('AMBULATORY', 'PARENTING_SUPPORT', 'FOSTER_CARE', 'RESIDENTIAL')),
      "provider" text null,
      "since" date null,
      "grounds" text null
    )`);
    this.addSql(`create table "income_support" (
      ${PERSON},
      "known" boolean null,
      "benefit" text null check ("benefit" in ('GENERAL_ASSISTANCE', 'SPECIAL_ASSISTANCE', 'WAGE_SUPPLEMENT')),
      "since" date null,
      "agreement" text null,
      "entitlement_enquiry" text null
    )`);
    this.addSql(`create table "school_attendance" (
      ${PERSON},
      "known" boolean null,
      "state" text null check ("state" in ('REGULAR', 'FREQUENT_ABSENCE', 'NOT_ENROLLED', 'EXEMPT')),
      "absent_hours" int null check ("absent_hours" >= 0),
      "agreement" text null
    )`);
    for (const table of TABLES) {
      this.addSql(`create index "${table}_case_id_index" on "${table}" ("case_id")`);
      this.addSql(`create index "${table}_person_id_index" on "${table}" ("person_id")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_controller_check" check ('gemeente-nijmegen' = "controller")`,
      );
    }
  }
}
