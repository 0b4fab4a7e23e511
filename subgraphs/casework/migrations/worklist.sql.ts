/** What the worklist needs of the tables: one more record, and the indexes it reads by. It stands as it ran and asks no other code. */
export const WORKLIST_SQL = [
  `create table "contribution_decline" (
    "id" uuid not null,
    "case_id" uuid not null,
    "controller" text not null,
    "domain" text not null,
    "category" text null,
    "declined_at" timestamptz(3) not null,
    "recorded_at" timestamptz(3) not null,
    primary key ("id"),
    constraint "contribution_decline_category_said" check (btrim(category) <> ''),
    constraint "contribution_decline_controller_check" check ("controller" in (
      'gemeente-nijmegen', 'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap',
      'mooiland', 'politie', 'jeugdbescherming-gelderland', 'pro-persona', 'sterker',
      'ggd-gelderland-zuid'
    )),
    constraint "contribution_decline_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "contribution_decline_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "contribution_decline_case_id_index" on "contribution_decline" ("case_id")`,
  `create trigger keep_record before update or delete on contribution_decline
    for each row execute function keep_record()`,
  `create index "team_entry_actor_index" on "team_entry" ("actor")`,
  `create index "case_handle_phase_ward_index" on "case_handle" ("phase", "ward")`,
  `create index "case_handle_care_end_asked" on "case_handle" ("ward") where ("care_end_unknown")`,
  `create index "authorisation_screening" on "authorisation" ("screened_until") where ("ended_at" is null)`,
  `create index "meeting_list_unsent" on "meeting" ("ward") where ("held_at" is not null and "list_sent_at" is null)`,
] as const;
