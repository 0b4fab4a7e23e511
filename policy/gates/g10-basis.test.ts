import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import {
  all,
  asActor,
  asCaseManager,
  asDirector,
  inEarlyPhase,
  inPhase,
  limited,
  ofController,
  onBasis,
  onVitalInterest,
  withSecondPerson,
} from '../testing/facts-builder.js';
import { answerTo, judge } from '../testing/judge.js';
import { type Change, IN_DANGER, type Raw, WEIGHED } from '../testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const REFUSED = 'BASIS';
const OBJECTED = 'OBJECTION at BASIS';
const DECLINED = 'REFUSED at BASIS';
const talisData = ofController('portaal', 'HOUSING');
const wmo = ofController('gemeente-nijmegen', 'WMO');
const plain: Change = (d) => {
  Object.assign(d.field, { secrecy: 'NONE', classes: [] });
};
const task = (parts: Raw): Change =>
  onBasis({
    kind: 'PUBLIC_TASK',
    taskHolder: 'MUNICIPALITY',
    law: 'WMO_2_3_1',
    serves: 'WMO',
    decisionReference: null,
    ...parts,
  });
const refused =
  (parts: Raw = {}): Change =>
  (d) => {
    d.facts.consents.push({
      ...d.consent,
      id: 't9',
      covers: ['PROCESSING'],
      givenAt: null,
      refusedAt: '2026-10-25T00:00:00Z',
      ...parts,
    });
  };
const answered =
  (phase: string, answers: Raw): Change =>
  (d) => {
    inEarlyPhase(phase)(d);
    plain(d);
    d.contribution.basis = { kind: 'FURTHER_PROCESSING', decisionReference: null, answers };
  };
const without = (answers: Raw, name: string): Raw =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name));

const objections = [
  { law: 'against a public task', change: limited('OBJECTION'), answer: OBJECTED },
  { law: 'for this controller', change: limited('OBJECTION', { controller: 'politie' }), answer: OBJECTED },
  { law: 'not for another controller', change: limited('OBJECTION', { controller: 'sterker' }), answer: RELEASED },
  { law: 'not one that ended', change: limited('OBJECTION', { until: '2026-11-02T00:00:00Z' }), answer: RELEASED },
  {
    law: 'of any of the persons',
    change: all(withSecondPerson(), limited('OBJECTION', { person: 'c1-b' })),
    answer: OBJECTED,
  },
  {
    law: 'not against consent',
    change: all(talisData, onBasis({ kind: 'CONSENT' }), limited('OBJECTION')),
    answer: RELEASED,
  },
  {
    law: 'not against a vital interest',
    change: all(onVitalInterest(IN_DANGER), plain, limited('OBJECTION')),
    answer: RELEASED,
  },
  {
    law: 'against further processing by the police',
    change: all(inEarlyPhase('INQUIRY'), limited('OBJECTION')),
    answer: OBJECTED,
  },
  {
    law: 'against further processing by the municipality',
    change: all(inEarlyPhase('INQUIRY'), wmo, limited('OBJECTION')),
    answer: OBJECTED,
  },
  {
    law: 'against further processing by youth protection',
    change: all(
      inEarlyPhase('INQUIRY'),
      ofController('jeugdbescherming-gelderland', 'YOUTH_ACT'),
      limited('OBJECTION'),
    ),
    answer: OBJECTED,
  },
  {
    law: 'not against further processing by a corporation',
    change: all(inEarlyPhase('INQUIRY'), talisData, limited('OBJECTION')),
    answer: RELEASED,
  },
  {
    law: 'not against further processing in care',
    change: all(inEarlyPhase('INQUIRY'), ofController('sterker', 'SOCIAL_WORK'), limited('OBJECTION')),
    answer: RELEASED,
  },
  {
    law: 'before the basis is looked at in its phase',
    change: all(limited('OBJECTION'), inEarlyPhase('INQUIRY'), task({})),
    answer: OBJECTED,
  },
  { law: 'before a refusal', change: all(limited('OBJECTION'), refused()), answer: OBJECTED },
] satisfies Case[];

const refusals = [
  { law: 'refuses a public task', change: refused(), answer: DECLINED },
  { law: 'refuses consent', change: all(talisData, onBasis({ kind: 'CONSENT' }), refused()), answer: DECLINED },
  { law: 'refuses further processing', change: all(inEarlyPhase('INQUIRY'), refused()), answer: DECLINED },
  { law: 'refuses what is no basis at all', change: all(refused(), onBasis({ kind: 'CONTRACT' })), answer: DECLINED },
  { law: 'not a vital interest', change: all(onVitalInterest(IN_DANGER), plain, refused()), answer: RELEASED },
  { law: 'by any of the persons', change: all(withSecondPerson(), refused({ person: 'c1-b' })), answer: DECLINED },
  { law: 'not by someone else', change: refused({ person: 'c1-z' }), answer: RELEASED },
  { law: 'from its instant', change: refused({ refusedAt: '2026-11-23T10:00:00Z' }), answer: DECLINED },
  { law: 'not before its instant', change: refused({ refusedAt: '2026-11-23T10:00:01Z' }), answer: RELEASED },
  { law: 'not of another cover', change: refused({ covers: ['CROSS_DOMAIN', 'SECRECY'] }), answer: RELEASED },
  {
    law: 'not of another item',
    change: refused({ items: [{ controller: 'politie', domain: 'POLICE', category: 'CALLS' }] }),
    answer: RELEASED,
  },
  {
    law: 'not for another recipient',
    change: refused({ recipients: [{ organisation: 'talis', domain: 'WMO' }] }),
    answer: RELEASED,
  },
  { law: 'whatever its purposes', change: refused({ purposes: ['NUISANCE_REDUCTION'] }), answer: DECLINED },
  { law: 'whenever recorded', change: refused({ recordedAt: '2027-01-01T00:00:00Z' }), answer: DECLINED },
  {
    law: 'whatever else it says',
    change: refused({
      givenAt: '2026-10-20T00:00:00Z',
      withdrawnAt: '2026-10-30T00:00:00Z',
      expiresAt: '2026-10-30T00:00:00Z',
      informed: false,
    }),
    answer: DECLINED,
  },
  {
    law: 'overtaken by a later valid consent',
    change: refused({ refusedAt: '2026-10-19T23:59:59.999999999Z' }),
    answer: RELEASED,
  },
  { law: 'not by one of the same instant', change: refused({ refusedAt: '2026-10-20T00:00:00Z' }), answer: DECLINED },
  {
    law: 'not by a later consent that is not valid',
    change: all(refused({ refusedAt: '2026-10-19T00:00:00Z' }), (d) => {
      d.consent.free = false;
    }),
    answer: DECLINED,
  },
  {
    law: 'not by a later consent that covers no processing',
    change: all(refused({ refusedAt: '2026-10-19T00:00:00Z' }), (d) => {
      d.consent.covers = ['CROSS_DOMAIN'];
    }),
    answer: DECLINED,
  },
  {
    law: 'each refusal by itself',
    change: all(
      refused({ refusedAt: '2026-10-19T00:00:00Z' }),
      refused({ id: 't8', refusedAt: '2026-10-21T00:00:00Z' }),
    ),
    answer: DECLINED,
  },
  {
    law: 'a refusal is never a consent',
    change: all(talisData, onBasis({ kind: 'CONSENT' }), (d) => {
      d.consent.refusedAt = '2027-01-01T00:00:00Z';
    }),
    answer: REFUSED,
  },
] satisfies Case[];

const furtherProcessing = [
  {
    law: 'weighed in SIGNAL',
    change: answered('SIGNAL', { ...WEIGHED, seriousProblems: true, selfDirectionTooLow: true }),
    answer: RELEASED,
  },
  {
    law: 'SIGNAL asks for serious problems',
    change: answered('SIGNAL', { ...WEIGHED, selfDirectionTooLow: true }),
    answer: REFUSED,
  },
  {
    law: 'SIGNAL asks for self-direction too low',
    change: answered('SIGNAL', { ...WEIGHED, seriousProblems: true, selfDirectionTooLow: false }),
    answer: REFUSED,
  },
  { law: 'weighed in ASSESSMENT', change: answered('ASSESSMENT', WEIGHED), answer: RELEASED },
  { law: 'INQUIRY asks who knows the household', change: answered('INQUIRY', WEIGHED), answer: REFUSED },
  { law: 'weighed in INQUIRY', change: answered('INQUIRY', { ...WEIGHED, knowsHousehold: true }), answer: RELEASED },
  ...['ownPowersInsufficient', 'contributesToGoals', 'compatible', 'obstacle', 'factors'].map((name) => ({
    law: `${name} is answered`,
    change: answered('ASSESSMENT', without(WEIGHED, name)),
    answer: REFUSED,
  })),
  ...['ownPowersInsufficient', 'contributesToGoals', 'compatible'].map((name) => ({
    law: `${name} is not false`,
    change: answered('ASSESSMENT', { ...WEIGHED, [name]: false }),
    answer: REFUSED,
  })),
  { law: 'no obstacle', change: answered('ASSESSMENT', { ...WEIGHED, obstacle: true }), answer: REFUSED },
  ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
    law: `factor ${name} is weighed`,
    change: answered('ASSESSMENT', { ...WEIGHED, factors: without(WEIGHED.factors, name) }),
    answer: REFUSED,
  })),
  ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
    law: `factor ${name} is not against`,
    change: answered('ASSESSMENT', { ...WEIGHED, factors: { ...WEIGHED.factors, [name]: false } }),
    answer: REFUSED,
  })),
] satisfies Case[];

const byPhase = [
  ...['SIGNAL', 'ASSESSMENT', 'INQUIRY'].flatMap((phase) => [
    { law: `${phase} admits no public task`, change: all(inEarlyPhase(phase), task({})), answer: REFUSED },
    {
      law: `${phase} admits no consent`,
      change: all(inEarlyPhase(phase), plain, onBasis({ kind: 'CONSENT' })),
      answer: REFUSED,
    },
    {
      law: `${phase} admits no vital interest`,
      change: all(inEarlyPhase(phase), plain, onVitalInterest(IN_DANGER)),
      answer: REFUSED,
    },
  ]),
  ...['ASSIGNMENT', 'APPROACH', 'REVIEW'].flatMap((phase) => [
    { law: `${phase} admits a public task`, change: inPhase(phase), answer: RELEASED },
    {
      law: `${phase} admits consent`,
      change: all(inPhase(phase), plain, onBasis({ kind: 'CONSENT' })),
      answer: RELEASED,
    },
    {
      law: `${phase} admits a vital interest`,
      change: all(inPhase(phase), plain, onVitalInterest(IN_DANGER)),
      answer: RELEASED,
    },
    {
      law: `${phase} admits no further processing`,
      change: all(inEarlyPhase('INQUIRY'), inPhase(phase)),
      answer: REFUSED,
    },
  ]),
  ...['MONITORING', 'CLOSURE'].flatMap((phase) => {
    const here = all(inPhase(phase), plain, (d) => {
      d.case.monitoring = { until: '2027-05-31', reasonGiven: true };
    });
    return [
      { law: `${phase} admits a public task`, change: here, answer: RELEASED },
      { law: `${phase} admits consent`, change: all(here, onBasis({ kind: 'CONSENT' })), answer: RELEASED },
      { law: `${phase} admits no vital interest`, change: all(here, onVitalInterest(IN_DANGER)), answer: REFUSED },
    ];
  }),
  ...['LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT'].map((kind) => ({
    law: `never ${kind}`,
    change: all(plain, onBasis({ kind })),
    answer: REFUSED,
  })),
] satisfies Case[];

const toDebtWorker = asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'DEBT_COUNSELLING');
const publicTasks = [
  { law: "the controller's task", change: all(wmo, task({})), answer: RELEASED },
  {
    law: "the actor's task",
    change: all(talisData, toDebtWorker, task({ law: 'WGS_3', serves: 'DEBT_COUNSELLING' })),
    answer: RELEASED,
  },
  { law: "nobody else's task", change: all(talisData, task({})), answer: REFUSED },
  {
    law: "the municipality's task, in the case manager's hands",
    change: all(talisData, asCaseManager(), task({})),
    answer: RELEASED,
  },
  {
    law: "not the youth protection's, in his hands",
    change: all(
      talisData,
      asCaseManager(),
      task({ taskHolder: 'YOUTH_PROTECTION', law: 'JEUGDWET_1_1', serves: 'YOUTH_ACT' }),
      (d) => {
        d.case.referrals = ['YOUTH_ACT'];
      },
    ),
    answer: REFUSED,
  },
  { law: "a law of another's", change: all(wmo, task({ law: 'POLITIEWET_3' })), answer: REFUSED },
  { law: 'a law nobody knows', change: all(wmo, task({ law: 'WMO_9' })), answer: REFUSED },
  { law: 'an empty law', change: all(wmo, task({ law: '' })), answer: REFUSED },
  { law: 'a key every object has is no law', change: all(wmo, task({ law: 'constructor' })), answer: REFUSED },
  { law: 'a corporation has no task', change: all(talisData, task({ taskHolder: 'HOUSING' })), answer: REFUSED },
  {
    law: 'social work has none',
    change: all(ofController('sterker', 'SOCIAL_WORK'), task({ taskHolder: 'SOCIAL_WORK', law: 'WGBO' })),
    answer: REFUSED,
  },
  { law: 'police law 3', change: all(plain, task({ taskHolder: 'POLICE', law: 'POLITIEWET_3' })), answer: RELEASED },
  {
    law: 'WPG_20 for another controller',
    change: all(talisData, asActor('politie', 'TEAM_MEMBER', 'POLICE'), task({ taskHolder: 'POLICE', law: 'WPG_20' })),
    answer: REFUSED,
  },
  {
    law: 'POLITIEWET_3 for another controller',
    change: all(
      talisData,
      asActor('politie', 'TEAM_MEMBER', 'POLICE'),
      task({ taskHolder: 'POLICE', law: 'POLITIEWET_3' }),
    ),
    answer: RELEASED,
  },
  {
    law: 'mental health law',
    change: all(ofController('pro-persona', 'MENTAL_HEALTH_CARE'), task({ taskHolder: 'MENTAL_HEALTH', law: 'WVGGZ' })),
    answer: RELEASED,
  },
  {
    law: 'from 5 the referral stands in the plan',
    change: all(wmo, task({}), (d) => {
      d.case.referrals = [];
    }),
    answer: REFUSED,
  },
  {
    law: 'in 4 it is needed',
    change: all(wmo, inPhase('ASSIGNMENT'), task({}), (d) => {
      d.case.referrals = [];
    }),
    answer: RELEASED,
  },
  {
    law: 'in 4 the plan does not matter yet',
    change: all(wmo, inPhase('ASSIGNMENT'), task({}), (d) => {
      d.case.needs = [];
    }),
    answer: REFUSED,
  },
  {
    law: 'one of four referrals only',
    change: all(plain, task({ taskHolder: 'POLICE', law: 'POLITIEWET_3', serves: 'HOUSING' }), (d) => {
      d.case.referrals = ['HOUSING'];
    }),
    answer: REFUSED,
  },
  { law: 'a municipal law serves its own domain', change: all(wmo, task({ law: 'WGS_3' })), answer: REFUSED },
  {
    law: 'JEUGDWET_1_1 serves the youth act',
    change: all(
      ofController('jeugdbescherming-gelderland', 'CHILD_PROTECTION'),
      task({ taskHolder: 'YOUTH_PROTECTION', law: 'JEUGDWET_1_1', serves: 'YOUTH_ACT' }),
      (d) => {
        d.case.referrals = ['YOUTH_ACT'];
      },
    ),
    answer: RELEASED,
  },
  {
    law: 'JEUGDWET_1_1 serves nothing else',
    change: all(
      ofController('jeugdbescherming-gelderland', 'CHILD_PROTECTION'),
      task({ taskHolder: 'YOUTH_PROTECTION', law: 'JEUGDWET_1_1' }),
    ),
    answer: REFUSED,
  },
  {
    law: 'a municipal law for neither domain',
    change: all(ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'), task({})),
    answer: REFUSED,
  },
  {
    law: "a municipal law for the actor's domain",
    change: all(
      ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'),
      asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO'),
      task({}),
    ),
    answer: RELEASED,
  },
  {
    law: 'a municipal law for the director, whatever the domain',
    change: all(ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'), asDirector(), task({})),
    answer: RELEASED,
  },
  {
    law: 'a municipal law for the case manager, whatever the domain',
    change: all(ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'), asCaseManager(), task({})),
    answer: RELEASED,
  },
] satisfies Case[];

const otherBases = [
  {
    law: 'consent of every person',
    change: all(talisData, withSecondPerson(), onBasis({ kind: 'CONSENT' })),
    answer: RELEASED,
  },
  {
    law: 'consent of one of two',
    change: all(talisData, withSecondPerson(), onBasis({ kind: 'CONSENT' }), (d) => {
      d.facts.consents = [d.consent];
    }),
    answer: REFUSED,
  },
  {
    law: 'consent to something else',
    change: all(talisData, onBasis({ kind: 'CONSENT' }), (d) => {
      d.consent.covers = ['CROSS_DOMAIN', 'SECRECY'];
    }),
    answer: REFUSED,
  },
  { law: 'never consent for police data', change: onBasis({ kind: 'CONSENT' }), answer: REFUSED },
  { law: 'a vital interest for 72 hours', change: all(plain, onVitalInterest(IN_DANGER)), answer: RELEASED },
  {
    law: 'a vital interest for longer',
    change: all(plain, onVitalInterest(IN_DANGER), (d) => {
      d.contribution.until = '2026-11-25T00:00:00.000000001Z';
    }),
    answer: REFUSED,
  },
  {
    law: 'a vital interest without end',
    change: all(plain, onVitalInterest(IN_DANGER), (d) => {
      d.contribution.until = null;
    }),
    answer: REFUSED,
  },
  ...Object.keys(IN_DANGER).flatMap((name) => [
    {
      law: `a vital interest: ${name} is answered`,
      change: all(plain, onVitalInterest(without(IN_DANGER, name))),
      answer: REFUSED,
    },
    {
      law: `a vital interest: ${name} is true`,
      change: all(plain, onVitalInterest({ ...IN_DANGER, [name]: false })),
      answer: REFUSED,
    },
  ]),
] satisfies Case[];

describe.each([
  ['an objection', objections],
  ['a refusal', refusals],
  ['further processing', furtherProcessing],
  ['the bases of a phase', byPhase],
  ['a public task', publicTasks],
  ['consent and vital interest', otherBases],
])('G10 BASIS, %s (AVG 6, P 2; obligations 41, 54–66)', (_, cases: readonly Case[]) => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});

describe('G10 BASIS rests on', () => {
  const alone: Change = (d) => {
    d.facts.consents.push({ ...d.consent, id: 't5', covers: ['PROCESSING'] });
    d.consent.covers = ['CROSS_DOMAIN'];
  };
  const found = ['k1', 'm1', 'm2', 'n1', 'n2'];

  test.each<[string, Change, readonly string[]]>([
    ['the objection', limited('OBJECTION'), [...found.slice(0, 1), 'l1', ...found.slice(1)]],
    ['the refusal', refused(), [...found, 't9']],
    [
      'the refusal that stands, not the one that was overtaken',
      all(refused({ refusedAt: '2026-10-01T00:00:00Z' }), refused({ id: 't8' })),
      [...found, 't8'],
    ],
    [
      'the refusal and the consent that overtook it',
      refused({ refusedAt: '2026-10-01T00:00:00Z' }),
      [...found, 't1', 't9'],
    ],
    ['the consent', all(talisData, onBasis({ kind: 'CONSENT' }), alone), ['k1', 'm1', 'm3', 'n1', 'n2', 't5']],
    [
      'no consent where one of two lacks it',
      all(talisData, withSecondPerson(), onBasis({ kind: 'CONSENT' }), (d) => {
        d.facts.consents = [d.consent];
      }),
      ['k1', 'm1', 'm3', 'n1', 'n2', 'n3', 'n4'],
    ],
  ])('%s', (_, change, records) => {
    expect(answerTo(change).records).toEqual(records);
  });

  test.each(['LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT'])('nothing: never on %s (obligation 63)', (kind) => {
    expect(answerTo(onBasis({ kind }))).toMatchObject({ rule: 'BASIS_NEVER', records: found });
  });
});
