/** What the acts on the process dossier need of the tables. It stands as it ran and asks no other code. */

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

/** Columns of free text that had no cap yet (P 5, "in grote lijnen"; obligation 100). */
// biome-ignore format: a table
const SHORT = [
  ['contact',               'name',         200],
  ['contact',               'address',      300],
  ['contact',               'phone',         60],
  ['plan_life_domain',      'necessity',   1000],
  ['product_order',         'product',      200],
  ['product_order',         'provider',     100],
  ['action',                'effect',      1000],
  ['involved_organisation', 'organisation', 100],
  ['involved_organisation', 'role',         200],
] as const;

/** Two editors: each names the version he saw, and the second finds another (no writer can forget to raise it). */
const RAISE_VERSION = `create function raise_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end
$$`;

/** R (statistics), obligation 106: who entered something of a row is kept as long as the row. */
const KEEP_EDITORS = `create function keep_editors() returns trigger language plpgsql as $$
begin
  if not new.edited_by @> old.edited_by then
    raise exception 'Who edited a row of % is kept (R, obligation 106).', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$`;

/** Ids are made per case: a datum about someone of another case is a mistake, never a fact. */
const PERSONS_OF_CASE = `create function persons_of_case() returns trigger language plpgsql as $$
begin
  if exists (
    select from jsonb_array_elements_text(to_jsonb(new) -> tg_argv[0]) as named (id)
    where not exists (select from person where person.id = named.id::uuid and person.case_id = new.case_id)
  ) then
    raise exception 'A person of a row of % belongs to another case.', tg_table_name
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$`;

/** The states of an order (P 5): ORDERED, RUNNING, and two ends. */
const MOVE_ORDER = `create function move_order() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (
    ('ORDERED', 'ORDERED'), ('ORDERED', 'RUNNING'), ('ORDERED', 'CANCELLED'), ('RUNNING', 'RUNNING'), ('RUNNING', 'ENDED'),
    ('ENDED', 'ENDED'), ('CANCELLED', 'CANCELLED')
  ) then
    raise exception 'An order that is % does not become %.', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$$`;

const TABLES = [
  // P 1, C 4.2; obligation 26: that the director decided to share further or not to, and why.
  `create table "director_decision" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "kind" text not null,
    "persons" uuid[] not null,
    "reason" text not null,
    "threats" text[] not null,
    primary key ("id"),
    constraint "director_decision_kind_check" check ("kind" in ('SHARE_FURTHER', 'NOT_SHARE', 'SAFETY_HOUSE')),
    constraint "director_decision_reasoned" check (btrim(reason) <> ''),
    constraint "director_decision_short" check (char_length(reason) <= 1000),
    constraint "director_decision_threats_known" check (threats <@ array['PERSONS', 'PUBLIC_ORDER']),
    constraint "director_decision_threat_judged" check ((kind = 'SAFETY_HOUSE') = (cardinality(threats) > 0)),
    constraint "director_decision_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "director_decision_case_id_index" on "director_decision" ("case_id")`,
  // P 3, obligation 75: may this field of this contribution be recorded as this core datum?
  `create table "recording_request" (
    "id" uuid not null,
    "case_id" uuid not null,
    "contribution" uuid not null,
    "field" text not null,
    "record_as" text not null,
    "persons" uuid[] not null,
    "requested_by" text not null,
    "requested_at" timestamptz(3) not null,
    "approved" boolean null,
    "answered_at" timestamptz(3) null,
    primary key ("id"),
    constraint "recording_request_record_as_check" check ("record_as" in (
      'PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'
    )),
    constraint "recording_request_persons_named" check (cardinality(persons) > 0),
    constraint "recording_request_answered_whole" check ((approved is null) = (answered_at is null)),
    constraint "recording_request_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action,
    constraint "recording_request_contribution_foreign"
      foreign key ("contribution") references "contribution_reference" ("id") on update no action
  )`,
  `create index "recording_request_case_id_index" on "recording_request" ("case_id")`,
  `create unique index "recording_request_one_open" on "recording_request" ("contribution") where ("approved" is null)`,
  // P 5, obligation 77: may what the recipient sees be used for his own task?
  `create table "onward_use_request" (
    "id" uuid not null,
    "case_id" uuid not null,
    "controller" text not null,
    "domain" text not null,
    "category" text not null,
    "persons" uuid[] not null,
    "recipient" jsonb not null,
    "until" timestamptz(3) null,
    "requested_by" text not null,
    "requested_at" timestamptz(3) not null,
    "approved" boolean null,
    "answered_at" timestamptz(3) null,
    primary key ("id"),
    constraint "onward_use_request_persons_named" check (cardinality(persons) > 0),
    constraint "onward_use_request_answered_whole" check ((approved is null) = (answered_at is null)),
    constraint "onward_use_request_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "onward_use_request_case_id_index" on "onward_use_request" ("case_id")`,
] as const;

/** What is asked is never rewritten; it is answered once. */
const RECORDS = {
  director_decision: [],
  recording_request: ['approved', 'answered_at'],
  onward_use_request: ['approved', 'answered_at'],
} as const;

export const DOSSIER_ACTS_SQL = [
  RAISE_VERSION,
  ...['case_handle', 'person', ...CORE].flatMap((table) => [
    `alter table ${table} add column "version" int not null default 1`,
    `create trigger raise_version before update on ${table} for each row execute function raise_version()`,
  ]),
  KEEP_EDITORS,
  PERSONS_OF_CASE,
  ...CORE.flatMap((table) => [
    `alter table ${table} add column "edited_by" text[] not null default '{}'`,
    `create trigger keep_editors before update on ${table} for each row execute function keep_editors()`,
    `create trigger persons_of_case before insert on ${table}
      for each row execute function persons_of_case('person_ids')`,
  ]),
  ...SHORT.map(
    ([table, column, most]) =>
      `alter table ${table} add constraint "${table}_${column}_short" check (char_length("${column}") <= ${most})`,
  ),
  // What the person told stands beside what a partner's file says: both have their own source.
  `alter table contact drop constraint "contact_one_per_person"`,
  `create unique index "contact_one_per_person" on "contact" ("person") where ("origin" is null)`,
  `create unique index "plan_life_domain_once" on "plan_life_domain" ("plan", "domain") where ("origin" is null)`,
  MOVE_ORDER,
  `create trigger move_order before update on product_order for each row execute function move_order()`,
  // Which version of the letter was shown (P 4; obligation 80).
  `alter table notice add column "text_version" text null`,
  `drop trigger keep_record on notice`,
  `create trigger keep_record before update or delete on notice
    for each row execute function keep_record('given_at', 'text_version')`,
  ...TABLES,
  ...Object.entries(RECORDS).flatMap(([table, columns]) => [
    `create trigger keep_record before update or delete on ${table}
      for each row execute function keep_record(${columns.map((column) => `'${column}'`).join(', ')})`,
    `create trigger persons_of_case before insert on ${table}
      for each row execute function persons_of_case('persons')`,
  ]),
  // Free text of the director, as any other, from phase 5 on (A slot; obligation 49).
  `create trigger core_from_approach before insert on director_decision
    for each row execute function core_from_approach()`,
] as const;
