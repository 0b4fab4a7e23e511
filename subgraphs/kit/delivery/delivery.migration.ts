/** The tables by which subgraphs tell each other: what is not heard yet, and how far each pair is (docs/adr/0074). */
import { Migration } from '@mikro-orm/migrations';

/** Stands after the kit's first in the list of every subgraph. Never edit a migration that has run: add one. */
export class Migration20261126DeliveryTables extends Migration {
  override name = 'Migration20261126DeliveryTables';

  override up(): void {
    this.addSql(`create table "outbox" (
      "id" uuid not null primary key,
      "peer" text not null,
      "case_id" uuid not null,
      "seq" int not null,
      "kind" text not null,
      "controller" text not null,
      "body" jsonb not null,
      "created_at" timestamptz(3) not null,
      "attempts" int not null,
      "last_error" text null,
      "last_tried_at" timestamptz(3) null
    )`);
    this.addSql(
      `alter table "outbox" add constraint "outbox_peer_case_id_seq_unique" unique ("peer", "case_id", "seq")`,
    );
    this.addSql(`create table "outbox_cursor" (
      "peer" text not null,
      "case_id" uuid not null,
      "last_seq" int not null,
      primary key ("peer", "case_id")
    )`);
    this.addSql(`create table "inbox_cursor" (
      "sender" text not null,
      "case_id" uuid not null,
      "last_seq" int not null,
      "at" timestamptz(3) not null,
      primary key ("sender", "case_id")
    )`);
  }
}
