import { Migration } from '@mikro-orm/migrations';

/** Sessions, found by the hash of their id, or by what the issuer calls them when it ends them. */
export class Migration20261126000000Session extends Migration {
  override up(): void {
    this.addSql(`
      create table "session" (
        "id_hash" varchar(64) not null,
        "issuer" text not null,
        "subject" text not null,
        "issuer_session" text null,
        "sealed_tokens" text not null,
        "created_at" timestamptz(3) not null,
        "last_seen_at" timestamptz(3) not null,
        "expires_at" timestamptz(3) not null,
        "refreshing_until" timestamptz(3) null,
        primary key ("id_hash"),
        constraint "session_ends" check ("expires_at" > "created_at")
      )`);
    this.addSql('create index "session_subject_index" on "session" ("issuer", "subject")');
    this.addSql('create index "session_expires_at_index" on "session" ("expires_at")');
  }

  override down(): void {
    this.addSql('drop table "session"');
  }
}
