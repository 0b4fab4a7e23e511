/**
 * The facts of the cases asked, in one statement and in the shape of law.md §1. Every subselect goes by the index on
 * `case_id`, so its cost is that of the cases asked, never that of the cases stored (design §9). PostgreSQL writes an
 * instant as `2026-11-23T10:00:00+00:00` and a day as `2026-11-23`; what is odd in a row is answered as it stands and
 * the law calls it malformed. An unverified record is absent, save a limit (R, P 3).
 */

const TEAM = list(
  'team_entry',
  `'id', r.id, 'actor', r.actor, 'organisation', r.organisation, 'domain', r.domain,
   'from', r."from", 'until', r."until", 'acceptedAt', r.accepted_at`,
);

const ACTIVATED = list(
  'activation',
  `'id', r.id, 'partner', r.partner, 'from', r."from", 'until', r."until", 'necessity', r.necessity`,
);

const PERSONS = list('person', `'id', r.id, 'birthDate', r.birth_date, 'represented', r.represented`);

const CONTRIBUTIONS = list(
  'contribution_reference',
  `'id', r.id, 'recordedAt', r.recorded_at, 'controller', r.controller, 'domain', r.domain, 'category', r.category,
   'persons', to_json(r.persons), 'phase', r.phase, 'recipients', r.recipients, 'purposes', to_json(r.purposes),
   'necessity', r.necessity, 'from', r."from", 'until', r."until", 'withdrawnAt', r.withdrawn_at, 'basis', r.basis,
   'secrecyLift', r.secrecy_lift, 'classGround', r.class_ground, 'classLaw', r.class_law,
   'recordApproval', r.record_approval`,
  'and r.verified',
);

const CONSENTS = list(
  'consent',
  `'id', r.id, 'recordedAt', r.recorded_at, 'person', r.person, 'covers', to_json(r.covers), 'items', r.items,
   'recipients', r.recipients, 'purposes', to_json(r.purposes), 'informed', r.informed, 'free', r.free,
   'explicit', r.explicit, 'givenBy', r.given_by, 'confirmedBy', to_json(r.confirmed_by || array(
     select k.controller from consent_confirmation k where k.consent = r.id order by k.controller)), 'givenAt', r.given_at,
   'refusedAt', r.refused_at, 'expiresAt', r.expires_at, 'withdrawnAt', r.withdrawn_at`,
  'and r.verified',
);

const NOTICES = list(
  'notice',
  `'id', r.id, 'recordedAt', r.recorded_at, 'kind', r.kind, 'person', r.person, 'controller', r.controller,
   'categories', to_json(r.categories), 'recipients', to_json(r.recipients), 'givenAt', r.given_at,
   'deferredAt', r.deferred_at, 'deferredUntil', r.deferred_until, 'reasonGiven', r.reason_given`,
  'and r.verified',
);

const LIMITS = list(
  'case_limit',
  `'id', r.id, 'recordedAt', r.recorded_at, 'person', r.person, 'kind', r.kind, 'controller', r.controller,
   'from', r."from", 'until', r."until"`,
);

const ONWARD_USE = list(
  'onward_use',
  `'id', r.id, 'recordedAt', r.recorded_at, 'controller', r.controller, 'domain', r.domain, 'category', r.category,
   'persons', to_json(r.persons), 'recipient', r.recipient, 'from', r."from", 'until', r."until",
   'withdrawnAt', r.withdrawn_at`,
  'and r.verified',
);

/** One row a case that exists: `id`, `facts`. Parameter: the ids, as a uuid[] literal. */
export const CASES_SQL = `
  select c.id, json_build_object(
    'case', json_build_object(
      'id', c.id, 'ward', c.ward, 'phase', c.phase, 'phaseSince', c.phase_since, 'team', ${TEAM},
      'caseManager', c.case_manager, 'activated', ${ACTIVATED}, 'needs', to_json(c.needs),
      'referrals', to_json(c.referrals), 'monitoring', case when c.monitoring_until is not null
        then json_build_object('until', c.monitoring_until, 'reasonGiven', c.monitoring_reason_given) end),
    'persons', ${PERSONS}, 'contributions', ${CONTRIBUTIONS}, 'consents', ${CONSENTS}, 'notices', ${NOTICES},
    'limits', ${LIMITS}, 'onwardUse', ${ONWARD_USE}) as facts
  from case_handle c
  where c.id = any (?::uuid[])`;

/** The answer of `POST /facts` in one statement: who asks, what the college authorised him for, and the cases. */
export const FACTS_SQL = `
  select
    (select p.actor from professional p where p.issuer = ? and p.subject = ?) as actor,
    (select coalesce(json_agg(json_build_object(
        'organisation', a.organisation, 'capacity', a.capacity, 'domain', a.domain, 'wards', to_json(a.wards),
        'screenedUntil', a.screened_until, 'professionBound', a.profession_bound,
        'secrecyDeclaredOn', a.secrecy_declared_on) order by a.id), '[]'::json)
      from professional p join authorisation a on a.actor = p.actor
      where p.issuer = ? and p.subject = ? and (a.ended_at is null or a.ended_at > now())) as authorisations,
    (select coalesce(json_object_agg(f.id, f.facts), '{}'::json) from (${CASES_SQL}) f) as cases`;

/** The rows of one table of this case as a list of objects, in order of id. */
function list(table: string, members: string, condition = ''): string {
  return `(select coalesce(json_agg(json_build_object(${members}) order by r.id), '[]'::json)
    from ${table} r where r.case_id = c.id ${condition})`;
}
