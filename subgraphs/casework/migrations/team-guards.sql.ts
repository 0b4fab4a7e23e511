/** What the database refuses of steps, seats and meetings, whoever writes. It stands as it ran and asks no other code. */

/** The columns that may still be written, each once. */
const RECORDS = {
  party: ['removed_at', 'removed_by'],
  proposal: ['answered_at', 'answered_by', 'seat'],
  meeting: ['held_at', 'held_by', 'list_sent_at', 'list_sent_by'],
  agenda_item: ['removed_at', 'removed_by'],
  action_list_recipient: [],
  step_reason: [],
  leaving: ['ended_at'],
  authorisation: ['ended_at', 'ended_by'],
} as const;

/** A 1–8: each move there is, and no other. */
const MOVES = [
  'SIGNAL > ASSESSMENT',
  'SIGNAL > DECLINED',
  'ASSESSMENT > INQUIRY',
  'ASSESSMENT > DECLINED',
  'INQUIRY > ASSIGNMENT',
  'INQUIRY > DECLINED',
  'ASSIGNMENT > APPROACH',
  'APPROACH > REVIEW',
  'REVIEW > APPROACH',
  'REVIEW > MONITORING',
  'REVIEW > CLOSURE',
  'MONITORING > APPROACH',
  'MONITORING > CLOSURE',
  'CLOSURE > CLOSED',
] as const;

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

/** Takes the place of the first move_phase: only the moves of the table, each with what the step leaves behind. */
const MOVE_PHASE = `create or replace function move_phase() returns trigger language plpgsql as $$
begin
  if new.phase = old.phase then
    if new.phase_since is distinct from old.phase_since then
      raise exception 'The phase began when it began: phase_since moves with the phase only.'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.phase || ' > ' || new.phase <> all (array[${MOVES.map((move) => `'${move}'`).join(', ')}]) then
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
  if old.phase = 'ASSIGNMENT' and new.case_manager is null then
    raise exception 'The approach begins with a case manager (A 4, obligation 40).' using errcode = 'check_violation';
  end if;
  if new.phase = 'MONITORING' and (new.monitoring_reason_given is not true
    or new.monitoring_until <= (new.phase_since at time zone 'Europe/Amsterdam')::date)
  then
    raise exception 'Monitoring has a reason and an end ahead (A 7, obligation 47).' using errcode = 'check_violation';
  end if;
  if new.phase = 'CLOSURE' and (new.outcome is null or new.outcome not in ('GOALS_REACHED', 'GOALS_IMPOSSIBLE')) then
    raise exception 'An assignment closes when its goals were reached or proved impossible (A 8, obligation 48).'
      using errcode = 'check_violation';
  end if;
  if new.phase = 'CLOSED' and new.care_ended_on is null and not new.care_end_unknown then
    raise exception 'A case closes with the end of care, or with the mark that it is unknown (R, obligation 94).'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

/** R Bewaartermijn: the term runs from this day, so it is said once, and when there is an end. */
const KEEP_CARE_END = `create function keep_care_end() returns trigger language plpgsql as $$
begin
  if new.care_ended_on is not distinct from old.care_ended_on then
    return new;
  end if;
  if old.care_ended_on is not null then
    raise exception 'The end of care is written once and never taken back (R).' using errcode = 'restrict_violation';
  end if;
  if new.phase not in ('CLOSURE', 'CLOSED') then
    raise exception 'The end of care is recorded in CLOSURE or CLOSED, not in %.', new.phase
      using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

/** A 4: a professional sits once for a party, and never for one that was taken off. */
const SEAT_OF_PARTY = `create function seat_of_party() returns trigger language plpgsql as $$
begin
  if exists (select from team_entry where case_id = new.case_id and actor = new.actor
    and organisation = new.organisation and domain = new.domain and (until is null or until > new."from")
    and (new.until is null or new.until > "from"))
  then
    raise exception 'This professional has that seat already.' using errcode = 'unique_violation';
  end if;
  if exists (select from party where case_id = new.case_id and organisation = new.organisation
      and domain = new.domain and (new.until is null or new.until > removed_at))
    and not exists (select from party where case_id = new.case_id and organisation = new.organisation
      and domain = new.domain and removed_at is null)
  then
    raise exception 'A party that was taken off the team has no seat (A 4, obligation 39).'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

/** A 4: whoever takes a party off ends its seats in the same breath. */
const PARTY_LEAVES_NO_SEAT = `create function party_leaves_no_seat() returns trigger language plpgsql as $$
begin
  if new.removed_at is not null and exists (select from team_entry where case_id = new.case_id
    and organisation = new.organisation and domain = new.domain and (until is null or until > greatest(new.removed_at, "from")))
  then
    raise exception 'A party taken off the team leaves no seat behind (A 4, obligation 39).'
      using errcode = 'check_violation';
  end if;
  return null;
end
$$`;

const PROPOSAL_OF_PARTY = `create function proposal_of_party() returns trigger language plpgsql as $$
begin
  if not exists (select from party where id = new.party and case_id = new.case_id
    and organisation = new.organisation and domain = new.domain and removed_at is null)
  then
    raise exception 'A proposal is for a party that is needed in this case (A 4).' using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

/** C 4.2: the agenda is of the ward's own cases, and stands once the meeting was held. The meeting is locked meanwhile. */
const AGENDA_OF_MEETING = `create function agenda_of_meeting() returns trigger language plpgsql as $$
declare
  planned meeting%rowtype;
begin
  select * into planned from meeting where id = new.meeting for share;
  if planned.held_at is not null then
    raise exception 'The agenda of a meeting that was held stands (C 4.2).' using errcode = 'restrict_violation';
  end if;
  if not exists (select from case_handle where id = new.case_id and ward = planned.ward) then
    raise exception 'A case is discussed in a meeting of its own ward (C 4.2).' using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

/** C 7: from the day it leaves nobody of a partner is authorised. */
const STAYS = `create function authorisation_of_partner() returns trigger language plpgsql as $$
begin
  if new.ended_at is null and exists (select from leaving where organisation = new.organisation
    and leaves_on <= (new.recorded_at at time zone 'Europe/Amsterdam')::date)
  then
    raise exception 'This partner has left (C 7, obligation 20).' using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

export const TEAM_GUARDS_SQL = [
  `drop trigger keep_record on authorisation`,
  ...Object.entries(RECORDS).map(
    ([table, columns]) =>
      `create trigger keep_record before update or delete on ${table}
        for each row execute function keep_record(${columns.map((column) => `'${column}'`).join(', ')})`,
  ),
  MOVE_PHASE,
  KEEP_CARE_END,
  `create trigger keep_care_end before update on case_handle for each row execute function keep_care_end()`,
  // What is written of a step is of the process dossier, which begins in phase 5 (A slot).
  `create trigger core_from_approach before insert on step_reason
    for each row execute function core_from_approach()`,
  SEAT_OF_PARTY,
  `create trigger seat_of_party before insert on team_entry for each row execute function seat_of_party()`,
  PARTY_LEAVES_NO_SEAT,
  `create trigger party_leaves_no_seat after update on party for each row execute function party_leaves_no_seat()`,
  PROPOSAL_OF_PARTY,
  `create trigger proposal_of_party before insert on proposal for each row execute function proposal_of_party()`,
  AGENDA_OF_MEETING,
  `create trigger agenda_of_meeting before insert or update on agenda_item
    for each row execute function agenda_of_meeting()`,
  STAYS,
  `create trigger authorisation_of_partner before insert on authorisation
    for each row execute function authorisation_of_partner()`,
] as const;
