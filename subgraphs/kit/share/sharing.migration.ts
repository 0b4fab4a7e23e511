/** What a controller decides about its data beside the contribution itself (P 2–5): approvals, requests, consents, phases. */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261127Sharing extends Migration {
  override name = 'Migration20261127Sharing';

  override up(): void {
    this.addSql(`create table "case_phase" (
      "case_id" uuid not null primary key,
      "phase" text not null,
      "since" timestamptz(3) not null
    )`);

    this.addSql(`create table "request" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "controller" text not null,
      "kind" text not null,
      "state" text not null,
      "contribution" text null,
      "field" text null,
      "record_as" text null,
      "domain" text null,
      "category" text null,
      "persons" text[] null,
      "recipient" jsonb null,
      "asked_until" timestamptz(3) null,
      "asked_at" timestamptz(3) not null,
      "answered_at" timestamptz(3) null,
      "answered_by" text null,
      constraint "request_kind_known" check (kind in ('RECORDING', 'ONWARD_USE')),
      constraint "request_state_known" check (state in ('OPEN', 'APPROVED', 'REFUSED')),
      constraint "request_answered_whole" check ((state = 'OPEN') = (answered_at is null))
    )`);
    this.addSql(`create index "request_case_id_index" on "request" ("case_id")`);

    this.addSql(`create table "onward_use" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "recorded_at" timestamptz(3) not null,
      "controller" text not null,
      "domain" text not null,
      "category" text not null,
      "persons" text[] not null,
      "recipient" jsonb not null,
      "valid_from" timestamptz(3) not null,
      "valid_until" timestamptz(3) null,
      "withdrawn_at" timestamptz(3) null,
      "request" uuid null,
      "approved_by" text null
    )`);
    this.addSql(`create index "onward_use_case_id_index" on "onward_use" ("case_id")`);

    this.addSql(`create table "consent_evidence" (
      "id" uuid not null primary key,
      "schema_version" text not null,
      "case_id" uuid not null,
      "person" uuid not null,
      "controller" text not null,
      "privacy_notices" text[] not null,
      "language" text not null,
      "purposes" text[] not null,
      "lawful_bases" text[] not null,
      "covers" text[] not null,
      "items" jsonb not null,
      "recipients" jsonb not null,
      "given_by" jsonb not null,
      "informed" boolean not null,
      "free" boolean not null,
      "explicit" boolean not null,
      "refusal_harmless" boolean not null,
      "expression" text not null,
      "account" text null,
      "withdrawal_method" text not null,
      "jurisdiction" text not null,
      "recorded_by" text not null,
      "recorded_at" timestamptz(3) not null
    )`);
    this.addSql(`create index "consent_evidence_case_id_index" on "consent_evidence" ("case_id")`);

    this.addSql(`create table "consent_event" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "consent" uuid not null,
      "event_state" text not null,
      "event_type" text not null,
      "event_time" timestamptz(3) not null,
      "valid_until" timestamptz(3) null,
      "entity_id" text null,
      "recorded_at" timestamptz(3) not null,
      constraint "consent_event_state_known" check (event_state in (
        'ConsentRequested', 'ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentExpired', 'SecrecyConfirmed'
      ))
    )`);
    this.addSql(`create index "consent_event_case_id_index" on "consent_event" ("case_id")`);

    // What was heard stands as it was heard. It goes as a whole with a case that is declined (A 3), and never otherwise.
    this.addSql(
      `create function "consent_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only', tg_table_name; end; $$ language plpgsql`,
    );
    for (const table of ['consent_evidence', 'consent_event']) {
      this.addSql(
        `create trigger "${table}_append_only" before update or truncate on "${table}" for each statement execute function "consent_append_only_fn"()`,
      );
    }
    this.addSql(
      `create function "consent_keep_fn"() returns trigger as $$ begin if exists (select from "case_phase" where "case_id" = old."case_id" and "phase" = 'DECLINED') then return old; end if; raise exception '% is kept while its case stands', tg_table_name; end; $$ language plpgsql`,
    );
    for (const table of ['consent_evidence', 'consent_event']) {
      this.addSql(
        `create trigger "${table}_keep" before delete on "${table}" for each row execute function "consent_keep_fn"()`,
      );
    }
  }
}
