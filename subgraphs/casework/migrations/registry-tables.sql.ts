/** The registry of facts: cases, persons, teams and the records the law asks. It stands as it ran and asks no other code. */
export const REGISTRY_TABLES_SQL = [
  `create table "professional" (
    "actor" text not null,
    "issuer" text not null,
    "subject" text not null,
    primary key ("actor"),
    constraint "professional_actor_said" check (btrim(actor) <> ''),
    constraint "professional_identity" unique ("issuer", "subject")
  )`,
  `create table "authorisation" (
    "id" uuid not null,
    "actor" text not null,
    "organisation" text not null,
    "capacity" text not null,
    "domain" text not null,
    "wards" text[] not null,
    "screened_until" date null,
    "profession_bound" boolean not null default false,
    "secrecy_declared_on" date null,
    "recorded_at" timestamptz(3) not null,
    "ended_at" timestamptz(3) null,
    primary key ("id"),
    constraint "authorisation_capacity_check" check ("capacity" in (
      'TEAM_MEMBER', 'CASE_MANAGER', 'PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'AD_HOC', 'RESEARCHER',
      'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'
    )),
    constraint "authorisation_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "authorisation_actor_foreign" foreign key ("actor") references "professional" ("actor") on update no action
  )`,
  `create index "authorisation_actor_index" on "authorisation" ("actor")`,
  `create table "case_handle" (
    "id" uuid not null,
    "ward" text not null,
    "phase" text not null,
    "phase_since" timestamptz(3) not null,
    "phase_set_by" text null,
    "case_manager" text null,
    "needs" text[] not null,
    "referrals" text[] not null,
    "monitoring_until" date null,
    "monitoring_reason_given" boolean null,
    primary key ("id"),
    constraint "case_handle_monitoring_whole" check ((monitoring_until is null) = (monitoring_reason_given is null)),
    constraint "case_handle_referrals_known" check (referrals <@ array[
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    ]),
    constraint "case_handle_needs_known" check (needs <@ array[
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    ]),
    constraint "case_handle_phase_check" check ("phase" in (
      'SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE',
      'DECLINED', 'CLOSED'
    ))
  )`,
  `create index "case_handle_ward_index" on "case_handle" ("ward")`,
  `create table "case_phase_history" (
    "id" uuid not null,
    "case_id" uuid not null,
    "phase" text not null,
    "since" timestamptz(3) not null,
    "set_by" text null,
    primary key ("id"),
    constraint "case_phase_history_phase_check" check ("phase" in (
      'SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE',
      'DECLINED', 'CLOSED'
    )),
    constraint "case_phase_history_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "case_phase_history_case_id_index" on "case_phase_history" ("case_id")`,
  `create table "person" (
    "id" uuid not null,
    "case_id" uuid not null,
    "birth_date" date null,
    "represented" boolean not null default false,
    primary key ("id"),
    constraint "person_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "person_case_id_index" on "person" ("case_id")`,
  `create table "team_entry" (
    "id" uuid not null,
    "case_id" uuid not null,
    "actor" text not null,
    "organisation" text not null,
    "domain" text not null,
    "from" timestamptz(3) not null,
    "until" timestamptz(3) null,
    "accepted_at" timestamptz(3) null,
    primary key ("id"),
    constraint "team_entry_interval" check ("until" >= "from"),
    constraint "team_entry_actor_said" check (btrim(actor) <> ''),
    constraint "team_entry_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "team_entry_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "team_entry_case_id_index" on "team_entry" ("case_id")`,
  `create table "activation" (
    "id" uuid not null,
    "case_id" uuid not null,
    "partner" text not null,
    "from" timestamptz(3) not null,
    "until" timestamptz(3) null,
    "necessity" boolean not null,
    primary key ("id"),
    constraint "activation_interval" check ("until" >= "from"),
    constraint "activation_partner_check" check ("partner" in (
      'MUNICIPALITY', 'HOUSING', 'POLICE', 'YOUTH_PROTECTION', 'MENTAL_HEALTH', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "activation_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "activation_case_id_index" on "activation" ("case_id")`,
  `create table "contribution_reference" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "controller" text not null,
    "domain" text not null,
    "category" text not null,
    "persons" uuid[] not null,
    "phase" text not null,
    "recipients" jsonb not null,
    "purposes" text[] not null,
    "necessity" jsonb not null,
    "from" timestamptz(3) not null,
    "until" timestamptz(3) null,
    "withdrawn_at" timestamptz(3) null,
    "basis" jsonb not null,
    "secrecy_lift" jsonb null,
    "class_ground" jsonb not null,
    "class_law" text null,
    "record_approval" jsonb null,
    primary key ("id"),
    constraint "contribution_reference_persons_named" check (cardinality(persons) > 0),
    constraint "contribution_reference_category_said" check (btrim(category) <> ''),
    constraint "contribution_reference_controller_check" check ("controller" in (
      'gemeente-nijmegen', 'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap',
      'mooiland', 'politie', 'jeugdbescherming-gelderland', 'pro-persona', 'sterker',
      'ggd-gelderland-zuid'
    )),
    constraint "contribution_reference_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "contribution_reference_phase_check" check ("phase" in (
      'SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE',
      'DECLINED', 'CLOSED'
    )),
    constraint "contribution_reference_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "contribution_reference_case_id_index" on "contribution_reference" ("case_id")`,
  `create table "consent" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "person" uuid not null,
    "covers" text[] not null,
    "items" jsonb not null,
    "recipients" jsonb not null,
    "purposes" text[] not null,
    "informed" boolean not null,
    "free" boolean not null,
    "explicit" boolean not null,
    "given_by" jsonb not null,
    "confirmed_by" text[] not null,
    "given_at" timestamptz(3) null,
    "refused_at" timestamptz(3) null,
    "expires_at" timestamptz(3) null,
    "withdrawn_at" timestamptz(3) null,
    primary key ("id"),
    constraint "consent_refused_or_given" check (refused_at is null or given_at is null),
    constraint "consent_covers_known" check (covers <@ array['PROCESSING', 'CROSS_DOMAIN', 'SECRECY']),
    constraint "consent_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action,
    constraint "consent_person_foreign" foreign key ("person") references "person" ("id") on update no action
  )`,
  `create index "consent_case_id_index" on "consent" ("case_id")`,
  `create table "notice" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "person" uuid not null,
    "kind" text not null,
    "controller" text not null,
    "categories" text[] not null,
    "recipients" text[] not null,
    "given_at" timestamptz(3) null,
    "deferred_at" timestamptz(3) null,
    "deferred_until" date null,
    "reason_given" boolean null,
    primary key ("id"),
    constraint "notice_taken_up_names_nothing" check (kind <> 'TAKEN_UP' or (cardinality(categories) = 0 and cardinality(recipients) = 0)),
    constraint "notice_controller_said" check (btrim(controller) <> ''),
    constraint "notice_kind_check" check ("kind" in ('SHARING', 'TAKEN_UP')),
    constraint "notice_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action,
    constraint "notice_person_foreign" foreign key ("person") references "person" ("id") on update no action
  )`,
  `create index "notice_case_id_index" on "notice" ("case_id")`,
  `create table "case_limit" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "person" uuid not null,
    "kind" text not null,
    "controller" text null,
    "from" timestamptz(3) not null,
    "until" timestamptz(3) null,
    primary key ("id"),
    constraint "case_limit_interval" check ("until" >= "from"),
    constraint "case_limit_kind_check" check ("kind" in ('RESTRICTION', 'OBJECTION')),
    constraint "case_limit_controller_check" check ("controller" in (
      'gemeente-nijmegen', 'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap',
      'mooiland', 'politie', 'jeugdbescherming-gelderland', 'pro-persona', 'sterker',
      'ggd-gelderland-zuid'
    )),
    constraint "case_limit_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action,
    constraint "case_limit_person_foreign" foreign key ("person") references "person" ("id") on update no action
  )`,
  `create index "case_limit_case_id_index" on "case_limit" ("case_id")`,
  `create table "onward_use" (
    "id" uuid not null,
    "case_id" uuid not null,
    "recorded_at" timestamptz(3) not null,
    "recorded_by" text null,
    "about" jsonb null,
    "verified" boolean not null,
    "controller" text not null,
    "domain" text not null,
    "category" text not null,
    "persons" uuid[] not null,
    "recipient" jsonb not null,
    "from" timestamptz(3) not null,
    "until" timestamptz(3) null,
    "withdrawn_at" timestamptz(3) null,
    primary key ("id"),
    constraint "onward_use_persons_named" check (cardinality(persons) > 0),
    constraint "onward_use_category_said" check (btrim(category) <> ''),
    constraint "onward_use_controller_check" check ("controller" in (
      'gemeente-nijmegen', 'talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap',
      'mooiland', 'politie', 'jeugdbescherming-gelderland', 'pro-persona', 'sterker',
      'ggd-gelderland-zuid'
    )),
    constraint "onward_use_domain_check" check ("domain" in (
      'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION',
      'CASE_DIRECTION', 'HOUSING', 'POLICE', 'CHILD_PROTECTION', 'MENTAL_HEALTH_CARE', 'SOCIAL_WORK',
      'PUBLIC_HEALTH'
    )),
    constraint "onward_use_case_id_foreign" foreign key ("case_id") references "case_handle" ("id") on update no action
  )`,
  `create index "onward_use_case_id_index" on "onward_use" ("case_id")`,
] as const;
