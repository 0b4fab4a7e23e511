/** The facts of the demo world as rows of the registry: what is recorded is what the world says, to the letter. */
import { findPartner } from '../../../policy/organisations.js';
import type { Domain, Partner, Phase } from '../../../policy/vocabulary.js';
import { demoId, makeRow, type World } from '../../kit/index.js';
import { aboutOf } from '../registry/about.js';
import { Activation } from '../registry/activation.entity.js';
import { Authorisation } from '../registry/authorisation.entity.js';
import { CaseHandle, type Outcome } from '../registry/case-handle.entity.js';
import { Consent } from '../registry/consent.entity.js';
import { ContributionReference } from '../registry/contribution-reference.entity.js';
import { Limit } from '../registry/limit.entity.js';
import { Notice } from '../registry/notice.entity.js';
import { OnwardUse } from '../registry/onward-use.entity.js';
import { Person } from '../registry/person.entity.js';
import { Professional } from '../registry/professional.entity.js';
import { TeamEntry } from '../registry/team-entry.entity.js';

type DemoCase = World['cases'][number];
type DemoFacts = DemoCase['facts'];

/** The issuer under which the demo accounts are registered. */
export const DEMO_ISSUER = 'regietafel-demo';

export function professionalRows(world: World): object[] {
  return world.professionals.flatMap(({ account, actor, subject, authorisations }) => [
    makeRow(Professional, { actor, issuer: DEMO_ISSUER, subject }),
    ...authorisations.map((authorisation, at) =>
      makeRow(Authorisation, {
        ...authorisation,
        wards: [...authorisation.wards],
        id: demoId(`authorisation/${account}/${at}`),
        actor,
        recordedAt: world.anchor.toISOString(),
      }),
    ),
  ]);
}

export function caseRows(world: World): object[] {
  return world.cases.map(({ facts }) => {
    const { id, ward, phase, phaseSince, caseManager, needs, referrals, monitoring } = facts.case;
    return makeRow(CaseHandle, {
      ...{ id, ward, phase, phaseSince, caseManager },
      needs: [...needs],
      referrals: [...referrals],
      monitoringUntil: monitoring?.until ?? null,
      monitoringReasonGiven: monitoring?.reasonGiven ?? null,
      discussion: 'TEAM',
      outcome: OUTCOME_OF[phase] ?? null,
      // Help ended with the case, so the retention term runs from that day.
      careEndedOn: phase === 'CLOSED' ? phaseSince.slice(0, 10) : null,
      careEndUnknown: false,
    });
  });
}

const OUTCOME_OF: { readonly [phase in Phase]?: Outcome } = {
  CLOSURE: 'GOALS_REACHED',
  CLOSED: 'GOALS_REACHED',
  DECLINED: 'NOT_TAKEN_UP',
};

export function factRows({ facts }: DemoCase): object[] {
  const caseId = facts.case.id;
  return [
    ...facts.persons.map((person) => makeRow(Person, { ...person, caseId })),
    ...facts.case.team.map((entry) => makeRow(TeamEntry, { ...entry, caseId })),
    ...facts.case.activated.map((activation) => makeRow(Activation, { ...activation, caseId })),
    ...contributionRows(facts),
    ...consentRows(facts),
    ...noticeRows(facts),
    ...limitRows(facts),
    ...onwardUseRows(facts),
  ];
}

function contributionRows(facts: DemoFacts): object[] {
  return facts.contributions.map((contribution) =>
    makeRow(ContributionReference, {
      ...contribution,
      ...enteredBy(facts, contribution.controller),
      about: aboutOf([contribution], contribution.recipients),
      persons: [...contribution.persons],
      purposes: [...contribution.purposes],
    }),
  );
}

/** Recorded by the case manager or, where there is none, by the controller of the first item (law.md §1.2). */
function consentRows(facts: DemoFacts): object[] {
  return facts.consents.map((consent) =>
    makeRow(Consent, {
      ...consent,
      ...enteredBy(facts, consent.items[0]?.controller ?? ''),
      ...(facts.case.caseManager === null ? {} : { recordedBy: facts.case.caseManager }),
      about: aboutOf(consent.items, consent.recipients),
      covers: [...consent.covers],
      purposes: [...consent.purposes],
      confirmedBy: [...consent.confirmedBy],
    }),
  );
}

/** A notice names organisations only; the domains it speaks of are those of the contributions it was given for. */
function noticeRows(facts: DemoFacts): object[] {
  return facts.notices.map((notice) => {
    const announced = facts.contributions.filter(
      ({ controller, category }) => controller === notice.controller && notice.categories.includes(category),
    );
    const told = announced
      .flatMap(({ recipients }) => recipients)
      .filter(({ organisation }) => notice.recipients.includes(organisation));
    return makeRow(Notice, {
      ...notice,
      ...enteredBy(facts, notice.controller),
      about: aboutOf(announced, told),
      categories: [...notice.categories],
      recipients: [...notice.recipients],
    });
  });
}

/** That a person limits what one controller does says that he is known there: it is under that controller's secrecy. */
function limitRows(facts: DemoFacts): object[] {
  return facts.limits.map((limit) => {
    const { controller } = limit;
    return makeRow(Limit, {
      ...limit,
      ...enteredBy(facts, controller ?? 'gemeente-nijmegen'),
      about: controller === null ? null : aboutOf([{ controller, domain: domainOf(controller) }], []),
    });
  });
}

function onwardUseRows(facts: DemoFacts): object[] {
  return facts.onwardUse.map((use) =>
    makeRow(OnwardUse, {
      ...use,
      ...enteredBy(facts, use.controller),
      about: aboutOf([use], [use.recipient]),
      persons: [...use.persons],
    }),
  );
}

/** Entered and checked: by the controller's professional on the team, by its system where it has none there. */
function enteredBy(facts: DemoFacts, controller: string) {
  const own = facts.case.team.find(({ organisation }) => organisation === controller);
  return { caseId: facts.case.id, recordedBy: own?.actor ?? null, verified: true };
}

// biome-ignore format: a table
const DOMAIN_OF = {
  MUNICIPALITY:     'WMO',
  HOUSING:          'HOUSING',
  POLICE:           'POLICE',
  YOUTH_PROTECTION: 'CHILD_PROTECTION',
  MENTAL_HEALTH:    'MENTAL_HEALTH_CARE',
  SOCIAL_WORK:      'SOCIAL_WORK',
  PUBLIC_HEALTH:    'PUBLIC_HEALTH',
} as const satisfies Record<Partner, Domain>;

function domainOf(controller: string): Domain {
  return DOMAIN_OF[findPartner(controller) ?? 'MUNICIPALITY'];
}
