/** What a controller told whom before sharing (P 4), with what stays with it: the reason of a deferral, the text shown. */
import { Migration } from '@mikro-orm/migrations';

/** Never edit a migration that has run: add one. */
export class Migration20261126GivenNotice extends Migration {
  override name = 'Migration20261126GivenNotice';

  override up(): void {
    this.addSql(`create table "given_notice" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person" uuid not null,
      "controller" text not null,
      "kind" text not null,
      "categories" text[] not null,
      "recipients" text[] not null,
      "recorded_at" timestamptz(3) not null,
      "given_at" timestamptz(3) null,
      "deferred_at" timestamptz(3) null,
      "deferred_until" date null,
      "reason" text null,
      "notice_version" text null,
      "language" text null,
      "told_by" text null,
      constraint "given_notice_kind_known" check (kind in ('SHARING', 'TAKEN_UP')),
      constraint "given_notice_given_or_deferred" check (given_at is not null or deferred_at is not null),
      constraint "given_notice_deferral_whole" check (
        (deferred_at is null) = (deferred_until is null) and (deferred_at is null) = (reason is null)
      ),
      constraint "given_notice_text_known" check ((given_at is null) = (notice_version is null))
    )`);
    this.addSql(`create index "given_notice_case_id_index" on "given_notice" ("case_id")`);
  }
}
