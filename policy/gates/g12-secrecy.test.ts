import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import {
  all,
  asActor,
  inEarlyPhase,
  inPhase,
  ofController,
  onBasis,
  onVitalInterest,
  withSecondPerson,
} from '../testing/facts-builder.js';
import { judge, obstaclesTo } from '../testing/judge.js';
import { type Change, IN_CONFLICT, IN_DANGER, type Raw } from '../testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const REFUSED = 'SECRECY';
const CONTROLLERS = {
  MEDICAL: ['pro-persona', 'MENTAL_HEALTH_CARE'],
  SOCIAL_WORK: ['sterker', 'SOCIAL_WORK'],
  YOUTH: ['jeugdbescherming-gelderland', 'YOUTH_ACT'],
} as const;
const secret =
  (secrecy: keyof typeof CONTROLLERS, lift: unknown): Change =>
  (d) => {
    const [controller, domain] = CONTROLLERS[secrecy];
    ofController(controller, domain)(d);
    onBasis({ kind: 'CONSENT' })(d);
    d.field.secrecy = secrecy;
    d.contribution.secrecyLift = lift;
  };
const confirmed =
  (...organisations: readonly string[]): Change =>
  (d) => {
    d.consent.covers = ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'];
    d.consent.confirmedBy = organisations;
  };
const conflict = (answers: Raw, until: string | null): Change =>
  all(secret('MEDICAL', { kind: 'CONFLICT_OF_DUTIES', answers }), (d) => {
    Object.assign(d.contribution, { from: '2026-11-22T00:00:00Z', until });
  });
const involved = (parts: Raw = {}): Change =>
  secret('SOCIAL_WORK', { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true, ...parts });
const sick = asActor('pro-persona', 'TEAM_MEMBER', 'MENTAL_HEALTH_CARE');
const police =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.contribution.basis, parts);
  };
const POLICE_TASK = { kind: 'PUBLIC_TASK', taskHolder: 'POLICE', law: 'WPG_20', serves: 'WMO', decisionReference: 'b' };
const withoutClasses: Change = (d) => {
  d.field.classes = [];
};

const cases = [
  { law: 'NONE passes', change: ofController('portaal', 'HOUSING'), answer: 'BASIS' },
  ...(['MEDICAL', 'SOCIAL_WORK', 'YOUTH'] as const).flatMap((secrecy) => [
    { law: `${secrecy} without a lift`, change: secret(secrecy, null), answer: REFUSED },
    {
      law: `${secrecy} by consent, confirmed by the controller`,
      change: all(secret(secrecy, { kind: 'CONSENT' }), confirmed(CONTROLLERS[secrecy][0])),
      answer: RELEASED,
    },
    {
      law: `${secrecy}, THAT as much as WHAT`,
      change: all(secret(secrecy, null), (d) => {
        d.field.detail = 'THAT';
      }),
      answer: REFUSED,
    },
  ]),
  {
    law: 'consent confirmed by another',
    change: all(secret('MEDICAL', { kind: 'CONSENT' }), confirmed('talis')),
    answer: REFUSED,
  },
  {
    law: 'consent confirmed by nobody',
    change: all(secret('MEDICAL', { kind: 'CONSENT' }), confirmed()),
    answer: REFUSED,
  },
  {
    law: 'consent that covers no secrecy',
    change: all(secret('MEDICAL', { kind: 'CONSENT' }), confirmed('pro-persona'), (d) => {
      d.consent.covers = ['PROCESSING', 'CROSS_DOMAIN'];
    }),
    answer: REFUSED,
  },
  {
    law: 'consent of every person',
    change: all(secret('MEDICAL', { kind: 'CONSENT' }), withSecondPerson(), confirmed('pro-persona')),
    answer: REFUSED,
  },
  { law: 'a conflict of duties for 72 hours', change: conflict(IN_CONFLICT, '2026-11-25T00:00:00Z'), answer: RELEASED },
  { law: 'a conflict of duties for longer', change: conflict(IN_CONFLICT, '2026-11-25T00:00:01Z'), answer: REFUSED },
  { law: 'a conflict of duties without end', change: conflict(IN_CONFLICT, null), answer: REFUSED },
  ...Object.keys(IN_CONFLICT).map((name) => ({
    law: `a conflict of duties: ${name}`,
    change: conflict({ ...IN_CONFLICT, [name]: false }, '2026-11-25T00:00:00Z'),
    answer: REFUSED,
  })),
  {
    law: 'a conflict of duties without an answer',
    change: conflict({ danger: true, minimal: true }, '2026-11-25T00:00:00Z'),
    answer: REFUSED,
  },
  { law: 'who is directly involved', change: all(involved(), sick), answer: RELEASED },
  {
    law: 'who is directly involved, from another body',
    change: all(involved(), asActor('iriszorg', 'AD_HOC', 'WMO'), (d) => {
      d.subject.professionBound = true;
      d.member.until = '2026-11-28T00:00:00Z';
      d.member.from = '2026-11-01T00:00:00Z';
    }),
    answer: RELEASED,
  },
  { law: 'never a corporation', change: involved(), answer: REFUSED },
  { law: 'never the police', change: all(involved(), asActor('politie', 'TEAM_MEMBER', 'POLICE')), answer: REFUSED },
  { law: 'not another professional', change: all(involved({ recipientActor: 'p-1' }), sick), answer: REFUSED },
  { law: 'not without necessity', change: all(involved({ necessity: false }), sick), answer: REFUSED },
  {
    law: 'not for another secrecy',
    change: all(secret('YOUTH', { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true }), sick),
    answer: REFUSED,
  },
  {
    law: 'not in phases 1–3',
    change: all(involved(), asActor('pro-persona', 'TEAM_MEMBER', 'MENTAL_HEALTH_CARE'), inEarlyPhase('INQUIRY')),
    answer: REFUSED,
  },
  { law: 'police data by public task on WPG_20, with a decision', change: () => {}, answer: RELEASED },
  { law: 'police data without a decision', change: police({ decisionReference: null }), answer: REFUSED },
  { law: 'police data on another law', change: police({ law: 'POLITIEWET_3' }), answer: REFUSED },
  { law: 'police data on a vital interest', change: all(withoutClasses, onVitalInterest(IN_DANGER)), answer: RELEASED },
  {
    law: 'police data of another controller',
    change: all(
      ofController('gemeente-nijmegen', 'WMO'),
      onBasis({
        kind: 'PUBLIC_TASK',
        taskHolder: 'MUNICIPALITY',
        law: 'WMO_2_3_1',
        serves: 'WMO',
        decisionReference: 'b',
      }),
      (d) => {
        d.field.secrecy = 'POLICE';
      },
    ),
    answer: REFUSED,
  },
  {
    law: 'police data of another controller on a vital interest',
    change: all(ofController('gemeente-nijmegen', 'WMO'), onVitalInterest(IN_DANGER), (d) => {
      d.field.secrecy = 'POLICE';
    }),
    answer: REFUSED,
  },
  { law: 'police data in 1–3 with a decision', change: inEarlyPhase('INQUIRY'), answer: RELEASED },
  {
    law: 'police data in 1–3 without a decision',
    change: all(inEarlyPhase('INQUIRY'), police({ decisionReference: null })),
    answer: REFUSED,
  },
  {
    law: 'police data in 1–3 of another controller',
    change: all(inEarlyPhase('INQUIRY'), ofController('portaal', 'HOUSING'), (d) => {
      d.field.secrecy = 'POLICE';
    }),
    answer: REFUSED,
  },
  {
    law: 'the lift is not asked where nothing is secret',
    change: all(
      inPhase('REVIEW'),
      withoutClasses,
      ofController('pro-persona', 'MENTAL_HEALTH_CARE'),
      onBasis({ kind: 'CONSENT' }),
    ),
    answer: RELEASED,
  },
] satisfies Case[];

describe('G12 SECRECY (P 2, P 5; obligations 70–72, X10)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  test.each<[string, Change]>([
    ['in 1–3 on a task', all(inEarlyPhase('INQUIRY'), onBasis({ ...POLICE_TASK }))],
    ['of another task holder', onBasis({ ...POLICE_TASK, taskHolder: 'MUNICIPALITY' })],
    ['on consent', onBasis({ kind: 'CONSENT' })],
  ])('the police decide, whatever the basis lacks besides: %s', (_, change) => {
    expect(obstaclesTo(change)).toContain('POLICE_DECISION');
  });
});
