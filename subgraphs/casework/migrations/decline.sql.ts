/** What declining a case needs of the tables. It stands as it ran and asks no other code. */

/** Takes the place of the first keep_record: a record goes with a case that was declined, and in no other way (A 2, A 3). */
const KEEP_RECORD = `create or replace function keep_record() returns trigger language plpgsql as $$
declare
  before jsonb;
  after jsonb;
  name text;
begin
  before := to_jsonb(old);
  if tg_op = 'DELETE' then
    if tg_table_name <> 'case_phase_history'
      and exists (select from case_handle where id = (before ->> 'case_id')::uuid and phase = 'DECLINED')
    then
      return old;
    end if;
    raise exception 'A row of % is never removed: it is append-only (R, P 3).', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  after := to_jsonb(new);
  for i in 0 .. tg_nargs - 1 loop
    name := tg_argv[i];
    if before ->> name is not null and before -> name is distinct from after -> name then
      if name not in ('until', 'withdrawn_at', 'ended_at') or after ->> name is null
        or (after ->> name)::timestamptz > (before ->> name)::timestamptz
      then
        raise exception '%.% is written once and never taken back (R, P 2, P 3).', tg_table_name, name
          using errcode = 'restrict_violation';
      end if;
    end if;
    before := before - name;
    after := after - name;
  end loop;
  if before is distinct from after then
    raise exception 'A row of % is never rewritten: record a new one (R, P 3).', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$`;

export const DECLINE_SQL = [
  `create table "outcome_count" (
    "month" text not null,
    "ward" text not null,
    "outcome" text not null,
    "count" int not null,
    primary key ("month", "ward", "outcome"),
    constraint "outcome_count_counts" check (count > 0)
  )`,
  KEEP_RECORD,
] as const;
