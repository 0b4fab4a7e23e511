/** What partners tell of their sharing beside the records of fact. It stands as it ran and asks no other code. */

const ORGANISATIONS = `'gemeente-nijmegen', 'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap',
      'mooiland', 'politie', 'jeugdbescherming-gelderland', 'pro-persona', 'sterker',
      'ggd-gelderland-zuid'`;

export const SHARING_SQL = [
  `create table "contribution_declined" (
    "id" uuid not null,
    "case_id" uuid not null,
    "controller" text not null,
    "domain" text not null,
    "category" text null,
    "at" timestamptz(3) not null,
    "recorded_at" timestamptz(3) not null,
    primary key ("id"),
    constraint "contribution_declined_category_said" check (category is null or btrim(category) <> ''),
    constraint "contribution_declined_controller_check" check ("controller" in (${ORGANISATIONS})),
    constraint "contribution_declined_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "contribution_declined_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "contribution_declined_case_id_index" on "contribution_declined" ("case_id")`,
  `create table "consent_confirmation" (
    "id" uuid not null,
    "case_id" uuid not null,
    "consent" uuid not null,
    "controller" text not null,
    "at" timestamptz(3) not null,
    "recorded_at" timestamptz(3) not null,
    primary key ("id"),
    constraint "consent_confirmation_once" unique ("consent", "controller"),
    constraint "consent_confirmation_controller_check" check ("controller" in (${ORGANISATIONS})),
    constraint "consent_confirmation_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action,
    constraint "consent_confirmation_consent_foreign" foreign key ("consent") references "consent" ("id") on update no action
  )`,
  `create index "consent_confirmation_case_id_index" on "consent_confirmation" ("case_id")`,
  ...['contribution_declined', 'consent_confirmation'].map(
    (table) => `create trigger keep_record before update or delete on ${table}
      for each row execute function keep_record()`,
  ),
] as const;
