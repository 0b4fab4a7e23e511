import { describe, expect, test } from '@jest/globals';
import type { Case } from './testing/case.js';
import {
  all,
  asActor,
  asCaseManager,
  asDirector,
  limited,
  withOnwardUse,
  withSecondPerson,
} from './testing/facts-builder.js';
import { answerTo, judge } from './testing/judge.js';
import type { Change, Raw } from './testing/question-builder.js';

const RELEASED = 'RELEASED at PHASE';
const REFUSED = 'PHASE';
const NO_RECORD = 'RECORD at PHASE';
const member: Change = () => {};
const assistant = asActor('gemeente-nijmegen', 'MANAGEMENT_ASSISTANT', 'CASE_DIRECTION');
const adHoc: Change = all(asActor('iriszorg', 'AD_HOC', 'WMO'), (d) => {
  d.subject.professionBound = true;
  Object.assign(d.member, { from: '2026-11-01T00:00:00Z', until: '2026-11-28T00:00:00Z' });
});
const ROLES = { director: asDirector(), assistant, manager: asCaseManager(), member, adHoc };
const section =
  (name: string, parts: Raw = {}): Change =>
  (d) => {
    d.resource.properties = {
      kind: 'process',
      section: name,
      persons: ['c1-a'],
      origin: null,
      owner: null,
      recordedBy: null,
      about: null,
      recordAs: 'PROGRESS',
      ...parts,
    };
  };
const phase =
  (name: string): Change =>
  (d) => {
    d.case.phase = name;
    d.case.monitoring = null;
  };
const doing =
  (name: string): Change =>
  (d) => {
    d.action.name = name;
  };

/** By hand: who may, in which phases; everybody and everything else may not. */
const TEAM_PHASES = ['ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'];
const DOSSIER_PHASES = TEAM_PHASES.slice(1);
const MAY: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'HANDLE',
    'read',
    {
      director: [...TEAM_PHASES, 'CLOSED'],
      assistant: [...TEAM_PHASES, 'CLOSED'],
      manager: TEAM_PHASES,
      member: TEAM_PHASES,
      adHoc: TEAM_PHASES,
    },
  ],
  [
    'HANDLE',
    'use',
    {
      director: [...TEAM_PHASES, 'CLOSED'],
      assistant: [...TEAM_PHASES, 'CLOSED'],
      manager: TEAM_PHASES,
      member: TEAM_PHASES,
      adHoc: TEAM_PHASES,
    },
  ],
  ['HANDLE', 'record', { director: TEAM_PHASES }],
  ['ACCOUNTABILITY', 'read', { director: [...TEAM_PHASES, 'CLOSED'], manager: TEAM_PHASES }],
  ['ACCOUNTABILITY', 'use', { director: [...TEAM_PHASES, 'CLOSED'], manager: TEAM_PHASES }],
  ['ACCOUNTABILITY', 'record', { director: TEAM_PHASES, manager: TEAM_PHASES }],
  [
    'CORE',
    'read',
    {
      director: [...DOSSIER_PHASES, 'CLOSED'],
      assistant: [...DOSSIER_PHASES, 'CLOSED'],
      manager: DOSSIER_PHASES,
      member: DOSSIER_PHASES,
    },
  ],
  [
    'CORE',
    'use',
    {
      director: [...DOSSIER_PHASES, 'CLOSED'],
      assistant: [...DOSSIER_PHASES, 'CLOSED'],
      manager: DOSSIER_PHASES,
      member: DOSSIER_PHASES,
    },
  ],
  [
    'CORE',
    'record',
    { director: DOSSIER_PHASES, assistant: DOSSIER_PHASES, manager: DOSSIER_PHASES, member: DOSSIER_PHASES },
  ],
];

describe('§4 the process dossier, section × action × capacity × phase', () => {
  test.each(MAY)('%s %s', (name, action, may) => {
    const wrong: string[] = [];
    for (const [role, as] of Object.entries(ROLES)) {
      for (const at of [...TEAM_PHASES, 'CLOSED', 'DECLINED']) {
        const released = judge(all(as, section(name), doing(action), phase(at))) === RELEASED;
        if (released !== (may[role]?.includes(at) ?? false)) wrong.push(`${role} ${at}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const early = [
  { law: 'the handle from the first signal', change: all(section('HANDLE'), phase('SIGNAL')), answer: RELEASED },
  {
    law: 'the director opens it',
    change: all(asDirector(), section('HANDLE'), doing('record'), phase('SIGNAL')),
    answer: RELEASED,
  },
  {
    law: 'no accountability before 4',
    change: all(asDirector(), section('ACCOUNTABILITY'), phase('INQUIRY')),
    answer: REFUSED,
  },
  { law: 'no core before 5', change: all(asDirector(), section('CORE'), phase('ASSIGNMENT')), answer: REFUSED },
  {
    law: 'no record of core before 5',
    change: all(asDirector(), section('CORE'), doing('record'), phase('ASSIGNMENT')),
    answer: NO_RECORD,
  },
  {
    law: 'no record of core in CLOSED',
    change: all(asDirector(), section('CORE'), doing('record'), phase('CLOSED')),
    answer: NO_RECORD,
  },
] satisfies Case[];

const about = {
  controller: 'pro-persona',
  domain: 'MENTAL_HEALTH_CARE',
  secrecy: 'MEDICAL',
  classes: [],
  recipients: [],
};
const accounting = (parts: Raw): Change => all(asDirector(), section('ACCOUNTABILITY', parts));
const accountability = [
  { law: 'about nothing secret', change: accounting({ about: { ...about, secrecy: 'NONE' } }), answer: RELEASED },
  { law: 'about secret data', change: accounting({ about }), answer: REFUSED },
  {
    law: 'about data of a class',
    change: accounting({ about: { ...about, secrecy: 'NONE', classes: ['SPECIAL'] } }),
    answer: REFUSED,
  },
  {
    law: 'about secret data, recorded by himself',
    change: accounting({ about, recordedBy: 'p-41' }),
    answer: RELEASED,
  },
  { law: 'about secret data, recorded by another', change: accounting({ about, recordedBy: 'p-1' }), answer: REFUSED },
  {
    law: 'about secret data, for him',
    change: accounting({
      about: { ...about, recipients: [{ organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' }] },
    }),
    answer: RELEASED,
  },
  {
    law: 'about secret data, for another domain of his',
    change: accounting({ about: { ...about, recipients: [{ organisation: 'gemeente-nijmegen', domain: 'WMO' }] } }),
    answer: REFUSED,
  },
  { law: 'use as read', change: all(accounting({ about }), doing('use')), answer: REFUSED },
  { law: 'in CLOSED too', change: all(accounting({ about }), phase('CLOSED')), answer: REFUSED },
  { law: 'recording asks nothing of it', change: all(accounting({ about }), doing('record')), answer: RELEASED },
  {
    law: 'recorded by the controller it is about',
    change: all(section('ACCOUNTABILITY', { about: { ...about, controller: 'talis' } }), doing('record')),
    answer: RELEASED,
  },
  {
    law: 'recorded ad hoc by the controller it is about',
    change: all(
      asActor('gemeente-nijmegen', 'AD_HOC', 'WMO'),
      (d) => {
        d.subject.professionBound = true;
        Object.assign(d.member, { from: '2026-11-01T00:00:00Z', until: '2026-11-28T00:00:00Z' });
      },
      section('ACCOUNTABILITY', { about: { ...about, controller: 'gemeente-nijmegen' } }),
      doing('record'),
    ),
    answer: RELEASED,
  },
  {
    law: 'not by another controller',
    change: all(section('ACCOUNTABILITY', { about }), doing('record')),
    answer: REFUSED,
  },
  {
    law: 'not by a team member about nothing',
    change: all(section('ACCOUNTABILITY'), doing('record')),
    answer: REFUSED,
  },
  {
    law: 'read is not for the controller',
    change: section('ACCOUNTABILITY', { about: { ...about, controller: 'talis', secrecy: 'NONE' } }),
    answer: REFUSED,
  },
] satisfies Case[];

const origin = {
  controller: 'politie',
  domain: 'POLICE',
  category: 'INCIDENTS',
  basis: 'PUBLIC_TASK',
  secrecy: 'NONE',
  classes: [],
};
const core = (parts: Raw = {}): Change => section('CORE', parts);
const onward: Change = (d) => {
  d.facts.onwardUse.push({
    id: 'o1',
    recordedAt: '2026-11-01T00:00:00Z',
    controller: 'politie',
    domain: 'POLICE',
    category: 'INCIDENTS',
    persons: ['c1-a'],
    recipient: { organisation: 'talis', domain: 'HOUSING' },
    from: '2026-11-01T00:00:00Z',
    until: null,
    withdrawnAt: null,
  });
};
const coreCases = [
  { law: 'an origin in another domain, with consent', change: core({ origin }), answer: RELEASED },
  {
    law: 'an origin in another domain, consent withdrawn: hidden',
    change: all(core({ origin }), (d) => {
      d.consent.withdrawnAt = '2026-11-20T00:00:00Z';
    }),
    answer: 'CROSS_DOMAIN at PHASE',
  },
  {
    law: 'consent of every person',
    change: all(withSecondPerson(), core({ origin, persons: ['c1-a', 'c1-b'] }), (d) => {
      d.facts.consents.pop();
    }),
    answer: 'CROSS_DOMAIN at PHASE',
  },
  {
    law: 'an origin in the same domain needs none',
    change: all(core({ origin: { ...origin, controller: 'portaal', domain: 'HOUSING' } }), (d) => {
      d.facts.consents = [];
    }),
    answer: RELEASED,
  },
  {
    law: 'no origin needs none',
    change: all(core(), (d) => {
      d.facts.consents = [];
    }),
    answer: RELEASED,
  },
  { law: 'about nobody', change: core({ persons: [] }), answer: RELEASED },
  { law: 'an origin without a person is unknown', change: core({ origin, persons: [] }), answer: 'UNKNOWN' },
  {
    law: 'elsewhere an origin may stand without one',
    change: section('HANDLE', { origin, persons: [] }),
    answer: RELEASED,
  },

  { law: 'a restriction for all', change: all(core(), limited('RESTRICTION')), answer: 'RESTRICTION at PHASE' },
  {
    law: 'a restriction for the college',
    change: all(core(), limited('RESTRICTION', { controller: 'gemeente-nijmegen' })),
    answer: 'RESTRICTION at PHASE',
  },
  {
    law: 'a restriction for the origin',
    change: all(core({ origin }), limited('RESTRICTION', { controller: 'politie' })),
    answer: 'RESTRICTION at PHASE',
  },
  {
    law: 'no restriction for another',
    change: all(core({ origin }), limited('RESTRICTION', { controller: 'sterker' })),
    answer: RELEASED,
  },
  {
    law: 'no restriction of someone else',
    change: all(core({ persons: [] }), limited('RESTRICTION')),
    answer: RELEASED,
  },
  {
    law: 'no restriction that ended',
    change: all(core(), limited('RESTRICTION', { until: '2026-11-02T00:00:00Z' })),
    answer: RELEASED,
  },
  { law: 'an objection without origin', change: all(core(), limited('OBJECTION')), answer: 'OBJECTION at PHASE' },
  {
    law: 'an objection to a public task',
    change: all(core({ origin }), limited('OBJECTION', { controller: 'politie' })),
    answer: 'OBJECTION at PHASE',
  },
  {
    law: 'an objection to the college',
    change: all(core({ origin }), limited('OBJECTION', { controller: 'gemeente-nijmegen' })),
    answer: 'OBJECTION at PHASE',
  },
  {
    law: 'no objection to consent',
    change: all(core({ origin: { ...origin, basis: 'CONSENT' } }), limited('OBJECTION')),
    answer: RELEASED,
  },
  {
    law: 'the restriction before the objection',
    change: all(core(), limited('OBJECTION'), limited('RESTRICTION', { id: 'l2' })),
    answer: 'RESTRICTION at PHASE',
  },
  {
    law: 'the limits before the consent',
    change: all(core({ origin }), limited('RESTRICTION'), (d) => {
      d.facts.consents = [];
    }),
    answer: 'RESTRICTION at PHASE',
  },
  { law: 'the capacities before the limits', change: all(adHoc, core(), limited('RESTRICTION')), answer: REFUSED },
  {
    law: 'for record the limits come first',
    change: all(adHoc, core(), limited('RESTRICTION'), doing('record')),
    answer: 'RESTRICTION at PHASE',
  },
  {
    law: 'for record the limits come before the phase',
    change: all(asDirector(), core(), phase('SIGNAL'), limited('OBJECTION'), doing('record')),
    answer: 'OBJECTION at PHASE',
  },

  { law: 'use without origin', change: all(core(), doing('use')), answer: RELEASED },
  { law: 'use of an origin, approved', change: all(core({ origin }), onward, doing('use')), answer: RELEASED },
  { law: 'use of an origin, not approved', change: all(core({ origin }), doing('use')), answer: 'ONWARD_USE at PHASE' },
  {
    law: "use of one's own",
    change: all(core({ origin: { ...origin, controller: 'talis', domain: 'HOUSING' } }), doing('use')),
    answer: RELEASED,
  },
  {
    law: 'use without consent',
    change: all(core({ origin }), onward, doing('use'), (d) => {
      d.facts.consents = [];
    }),
    answer: 'CROSS_DOMAIN at PHASE',
  },
] satisfies Case[];

const writing = (as: Change, recordAs: unknown, parts: Raw = {}): Change =>
  all(as, core({ recordAs, ...parts }), doing('record'));
const writers = [
  {
    law: 'content with an origin enters elsewhere',
    change: writing(asDirector(), 'PLAN', { origin }),
    answer: NO_RECORD,
  },
  { law: 'as nothing', change: writing(asDirector(), null), answer: NO_RECORD },
  { law: 'as what is no core datum', change: writing(asDirector(), 'DIAGNOSIS'), answer: 'UNKNOWN' },
  ...['PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'].flatMap((datum) => [
    { law: `the director ${datum}`, change: writing(asDirector(), datum), answer: RELEASED },
    { law: `the assistant ${datum}`, change: writing(assistant, datum), answer: RELEASED },
    {
      law: `the case manager ${datum}`,
      change: writing(asCaseManager(), datum),
      answer: ['PLAN', 'PROGRESS', 'ACTION'].includes(datum) ? RELEASED : NO_RECORD,
    },
    {
      law: `the team member ${datum}`,
      change: writing(member, datum),
      answer: datum === 'PROGRESS' ? RELEASED : NO_RECORD,
    },
    { law: `ad hoc ${datum}`, change: writing(adHoc, datum), answer: NO_RECORD },
  ]),
  {
    law: "a team member his organisation's action",
    change: writing(member, 'ACTION', { owner: 'talis' }),
    answer: RELEASED,
  },
  {
    law: "a team member nobody else's action",
    change: writing(member, 'ACTION', { owner: 'portaal' }),
    answer: NO_RECORD,
  },
  {
    law: "a case manager anybody's action",
    change: writing(asCaseManager(), 'ACTION', { owner: 'portaal' }),
    answer: RELEASED,
  },
] satisfies Case[];

describe.each([
  ['before the dossier', early],
  ['ACCOUNTABILITY', accountability],
  ['CORE', coreCases],
  ['who records what', writers],
])(
  '§4 the process dossier, %s (P 5, R Toegang, A slot; obligations 6, 7, 10, 49, 59, 100)',
  (_, cases: readonly Case[]) => {
    test.each(cases)('$law: $answer', ({ change, answer }) => {
      expect(judge(change)).toBe(answer);
    });
  },
);

describe('§4 the process dossier rests on', () => {
  test.each<[string, Change, readonly string[]]>([
    ['nothing where the datum is its own', core(), []],
    ['the restriction', all(core(), limited('RESTRICTION')), ['l1']],
    ['the objection', all(core(), limited('OBJECTION')), ['l1']],
    ['the consent that let the datum in', core({ origin }), ['t1']],
    ['the consent and the onward use', all(core({ origin }), doing('use'), withOnwardUse(origin)), ['o1', 't1']],
    ['the restriction of what is recorded', all(core(), doing('record'), limited('RESTRICTION')), ['l1']],
  ])('%s', (_, change, records) => {
    expect(answerTo(all(asDirector(), change)).records).toEqual(records);
  });
});
