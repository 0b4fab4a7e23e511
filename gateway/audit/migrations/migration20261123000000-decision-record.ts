import { Migration } from '@mikro-orm/migrations';

/** The decision log and the trigger that keeps it append-only, for the owner of the table too. */
export class Migration20261123000000DecisionRecord extends Migration {
  override up(): void {
    this.addSql(`
      create table "decision_record" (
        "sequence" bigint not null,
        "trace_id" varchar(32) not null,
        "span_id" varchar(16) not null,
        "recorded_at" timestamptz(3) not null,
        "body" text not null,
        "previous_hash" text not null,
        "hash" text not null,
        primary key ("sequence")
      )`);
    this.addSql(
      'alter table "decision_record" add constraint "decision_record_trace_span_unique" unique ("trace_id", "span_id")',
    );
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The decision log is append-only: % is refused.', tg_op;
      end $$`);
    this.addSql(`
      create trigger "decision_record_append_only"
      before update or delete or truncate on "decision_record"
      for each statement execute function refuse_change()`);
  }

  override down(): void {
    this.addSql('drop table "decision_record"');
    this.addSql('drop function refuse_change()');
  }
}
