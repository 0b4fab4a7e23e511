/**
 * What no writer can get round, because the database itself refuses it: core data before phase 5, a case that returns to
 * the phases of the signal, a record of fact rewritten. It stands as it ran and asks no other code.
 */

const CORE = [
  'problem_outline',
  'contact',
  'plan_of_approach',
  'plan_life_domain',
  'product_order',
  'progress_note',
  'action',
  'involved_organisation',
] as const;

/** The columns that may still be written, each once; an end (until, withdrawn_at, ended_at) may also be brought forward. */
const RECORDS = {
  consent: ['withdrawn_at'],
  contribution_reference: ['until', 'withdrawn_at', 'record_approval'],
  onward_use: ['until', 'withdrawn_at'],
  notice: ['given_at'],
  case_limit: ['until'],
  team_entry: ['until', 'accepted_at'],
  activation: ['until'],
  authorisation: ['ended_at'],
  case_phase_history: [],
} as const;

const OF_A_PERSON = ['consent', 'notice', 'case_limit', 'contact'] as const;

/** R, P 2, P 3: append-only. A withdrawal or an end, once there, is never taken back (obligation 58). */
const KEEP_RECORD = `create function keep_record() returns trigger language plpgsql as $$
declare
  before jsonb;
  after jsonb;
  name text;
begin
  if tg_op = 'DELETE' then
    raise exception 'A row of % is never removed: it is append-only (R, P 3).', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  before := to_jsonb(old);
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

/** A slot ("Vanaf punt 5"), obligation 49. The case is locked, so that its phase cannot move while the row is written. */
const CORE_FROM_APPROACH = `create function core_from_approach() returns trigger language plpgsql as $$
declare
  current_phase text;
begin
  select phase into current_phase from case_handle where id = new.case_id for share;
  if current_phase in ('APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE', 'CLOSED') then
    return new;
  end if;
  raise exception 'No core data before APPROACH (A slot, obligation 49): the case is in %.', current_phase
    using errcode = 'check_violation';
end
$$`;

/** P 4, P 5: the source and the persons of a core datum are kept for ever (obligations 75, 81). */
const KEEP_PROVENANCE = `create function keep_provenance() returns trigger language plpgsql as $$
begin
  if (new.id, new.case_id, new.person_ids, new.origin, new.entered_by, new.entered_at)
    is distinct from (old.id, old.case_id, old.person_ids, old.origin, old.entered_by, old.entered_at)
  then
    raise exception 'The source of a row of % is kept for ever (P 4, obligation 81).', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$`;

/** Write-time preconditions of law.md §1.2: a case in ASSIGNMENT or later never returns, an end is an end. */
const MOVE_PHASE = `create function move_phase() returns trigger language plpgsql as $$
declare
  early constant text[] := '{SIGNAL, ASSESSMENT, INQUIRY}';
begin
  if new.phase = old.phase then
    if new.phase_since is distinct from old.phase_since then
      raise exception 'The phase began when it began: phase_since moves with the phase only.'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.phase in ('DECLINED', 'CLOSED')
    or (old.phase = any (early) and new.phase = 'CLOSED')
    or (old.phase <> all (early) and (new.phase = any (early) or new.phase = 'DECLINED'))
  then
    raise exception 'A case in % does not move to %: a new signal is a new case (law.md 1.2).', old.phase, new.phase
      using errcode = 'check_violation';
  end if;
  if new.phase_since <= old.phase_since then
    raise exception 'A phase begins after the one before it.' using errcode = 'check_violation';
  end if;
  if new.phase = 'ASSIGNMENT' and (${CORE.map((table) => `exists (select from ${table} where case_id = new.id)`).join('\n    or ')})
  then
    raise exception 'A case with core data does not return before APPROACH (A slot, obligation 49).'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

const KEEP_PHASE_HISTORY = `create function keep_phase_history() returns trigger language plpgsql as $$
begin
  insert into case_phase_history (id, case_id, phase, since, set_by)
    values (gen_random_uuid(), new.id, new.phase, new.phase_since, new.phase_set_by);
  return null;
end
$$`;

/** Ids are made per case (design §5): a record about someone of another case is a mistake, never a fact. */
const PERSON_OF_CASE = `create function person_of_case() returns trigger language plpgsql as $$
begin
  if not exists (select from person where id = new.person and case_id = new.case_id) then
    raise exception 'The person of a row of % belongs to another case.', tg_table_name
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$`;

export const GUARDS_SQL = [
  KEEP_RECORD,
  ...Object.entries(RECORDS).map(
    ([table, columns]) =>
      `create trigger keep_record before update or delete on ${table}
        for each row execute function keep_record(${columns.map((column) => `'${column}'`).join(', ')})`,
  ),
  CORE_FROM_APPROACH,
  KEEP_PROVENANCE,
  ...CORE.flatMap((table) => [
    `create trigger core_from_approach before insert or update on ${table}
      for each row execute function core_from_approach()`,
    `create trigger keep_provenance before update on ${table} for each row execute function keep_provenance()`,
  ]),
  MOVE_PHASE,
  `create trigger move_phase before update on case_handle for each row execute function move_phase()`,
  KEEP_PHASE_HISTORY,
  `create trigger keep_phase_history_first after insert on case_handle
    for each row execute function keep_phase_history()`,
  `create trigger keep_phase_history after update on case_handle
    for each row when (old.phase is distinct from new.phase) execute function keep_phase_history()`,
  PERSON_OF_CASE,
  ...OF_A_PERSON.map(
    (table) => `create trigger person_of_case before insert or update on ${table}
      for each row execute function person_of_case()`,
  ),
] as const;
