import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import {
  all,
  asActor,
  asCaseManager,
  asDirector,
  inEarlyPhase,
  inPhase,
  ofController,
  onBasis,
  onVitalInterest,
  withSecondPerson,
} from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import { type Change, IN_CONFLICT, IN_DANGER, type Raw } from '../testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const REFUSED = 'CROSS_DOMAIN';
const STRICT = { strictCrossDomainConsent: true };
const covers =
  (...cover: readonly string[]): Change =>
  (d) => {
    d.consent.covers = cover;
  };
const silent = covers('PROCESSING');
const plain: Change = (d) => {
  Object.assign(d.field, { secrecy: 'NONE', classes: [] });
};
const SECRET = {
  MEDICAL: ['pro-persona', 'MENTAL_HEALTH_CARE'],
  SOCIAL_WORK: ['sterker', 'SOCIAL_WORK'],
  YOUTH: ['jeugdbescherming-gelderland', 'YOUTH_ACT'],
} as const;
const conflict =
  (
    answers: Raw = IN_CONFLICT,
    until: string | null = '2026-11-25T00:00:00Z',
    secrecy: keyof typeof SECRET = 'SOCIAL_WORK',
  ): Change =>
  (d) => {
    const [controller, domain] = SECRET[secrecy];
    ofController(controller, domain)(d);
    onBasis({ kind: 'CONSENT' })(d);
    silent(d);
    d.field.secrecy = secrecy;
    Object.assign(d.contribution, {
      secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers },
      from: '2026-11-22T00:00:00Z',
      until,
    });
  };
const task = (serves: string, law: string): Change =>
  onBasis({ kind: 'PUBLIC_TASK', taskHolder: 'MUNICIPALITY', law, serves, decisionReference: null });
const introduction =
  (category = 'NAME'): Change =>
  (d) => {
    ofController('portaal', 'HOUSING', category)(d);
    asCaseManager()(d);
    inPhase('ASSIGNMENT')(d);
    task('WMO', 'WMO_2_3_1')(d);
    silent(d);
  };
const monitoring: Change = all(
  ofController('gemeente-nijmegen', 'WMO'),
  asDirector(),
  task('WMO', 'WMO_2_3_1'),
  silent,
);

const cases = [
  { law: 'with consent of the person', change: () => {}, answer: RELEASED },
  { law: 'without it', change: silent, answer: REFUSED },
  {
    law: 'of every person',
    change: all(withSecondPerson(), (d) => {
      d.facts.consents.pop();
      d.facts.consents.push({ ...d.consent, id: 't2', person: 'c1-b', covers: ['PROCESSING'] });
    }),
    answer: REFUSED,
  },
  {
    law: 'within one domain no consent is needed',
    change: all(ofController('portaal', 'HOUSING'), onBasis({ kind: 'CONSENT' }), silent),
    answer: RELEASED,
  },
  {
    law: 'a public task does not replace it',
    change: all(ofController('gemeente-nijmegen', 'WMO'), task('WMO', 'WMO_2_3_1'), silent),
    answer: REFUSED,
  },
  {
    law: 'inside the municipality too',
    change: all(
      ofController('gemeente-nijmegen', 'WMO'),
      asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'DEBT_COUNSELLING'),
      task('WMO', 'WMO_2_3_1'),
      silent,
    ),
    answer: REFUSED,
  },
  { law: 'phases 1–3 do not ask it', change: all(inEarlyPhase('INQUIRY'), silent), answer: RELEASED },
  ...['ASSIGNMENT', 'REVIEW', 'CLOSURE'].map((phase) => ({
    law: `${phase} asks it`,
    change: all(inPhase(phase), silent),
    answer: REFUSED,
  })),
  {
    law: 'MONITORING asks it',
    change: all(inPhase('MONITORING'), silent, (d) => {
      d.case.monitoring = { until: '2027-05-31', reasonGiven: true };
    }),
    answer: REFUSED,
  },

  { law: 'not for a vital interest', change: all(plain, silent, onVitalInterest(IN_DANGER)), answer: RELEASED },
  {
    law: 'strict: for a vital interest too',
    change: all(plain, silent, onVitalInterest(IN_DANGER)),
    settings: STRICT,
    answer: REFUSED,
  },
  { law: 'not in a conflict of duties', change: conflict(), answer: RELEASED },
  { law: 'strict: in a conflict of duties too', change: conflict(), settings: STRICT, answer: REFUSED },
  {
    law: 'a conflict of duties that does not hold',
    change: conflict({ ...IN_CONFLICT, minimal: false }),
    answer: REFUSED,
  },
  {
    law: 'a conflict of duties for more than 72 hours',
    change: conflict(IN_CONFLICT, '2026-11-25T00:00:01Z'),
    answer: REFUSED,
  },
  { law: 'a conflict of duties without end', change: conflict(IN_CONFLICT, null), answer: REFUSED },
  ...(['MEDICAL', 'YOUTH'] as const).map((secrecy) => ({
    law: `a conflict of duties under secrecy ${secrecy}`,
    change: conflict(IN_CONFLICT, '2026-11-25T00:00:00Z', secrecy),
    answer: RELEASED,
  })),
  { law: 'a conflict of duties where nothing is secret', change: all(conflict(), plain), answer: REFUSED },
  {
    law: 'a conflict of duties about police data',
    change: all(silent, (d) => {
      Object.assign(d.contribution, {
        secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers: IN_CONFLICT },
        from: '2026-11-22T00:00:00Z',
        until: '2026-11-25T00:00:00Z',
      });
    }),
    answer: REFUSED,
  },
  {
    law: 'another lift does not stand in',
    change: all(conflict(), (d) => {
      d.contribution.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true };
    }),
    answer: REFUSED,
  },

  { law: 'the introduction by name', change: introduction('NAME'), answer: RELEASED },
  { law: 'the introduction by contact', change: introduction('CONTACT'), answer: RELEASED },
  { law: 'the introduction survives the strict setting', change: introduction(), settings: STRICT, answer: RELEASED },
  { law: 'the introduction by nothing else', change: introduction('RENT'), answer: REFUSED },
  {
    law: 'the introduction never with classes',
    change: all(introduction(), (d) => {
      d.field.classes = ['SPECIAL'];
    }),
    answer: REFUSED,
  },
  { law: 'the introduction in phase 4 only', change: all(introduction(), inPhase('APPROACH')), answer: REFUSED },
  {
    law: 'the introduction to read only',
    change: all(introduction(), (d) => {
      d.action.name = 'use';
    }),
    answer: REFUSED,
  },
  {
    law: 'the introduction of the case manager only',
    change: all(introduction(), asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK'), task('WMO', 'WMO_2_3_1'), (d) => {
      Object.assign(d.field, { controller: 'gemeente-nijmegen', domain: 'WMO' });
      Object.assign(d.contribution, { controller: 'gemeente-nijmegen', domain: 'WMO' });
      d.sharing.controller = 'gemeente-nijmegen';
    }),
    answer: REFUSED,
  },

  { law: "the director's own monitoring", change: monitoring, answer: RELEASED },
  {
    law: "the director's own monitoring survives the strict setting",
    change: monitoring,
    settings: STRICT,
    answer: RELEASED,
  },
  {
    law: 'in phase 4 of what is needed',
    change: all(monitoring, inPhase('ASSIGNMENT'), (d) => {
      d.case.referrals = [];
    }),
    answer: RELEASED,
  },
  {
    law: 'after phase 4 of what was referred to, needed or not',
    change: all(monitoring, (d) => {
      d.case.needs = [];
    }),
    answer: RELEASED,
  },
  {
    law: 'only in the domain that was referred to',
    change: all(monitoring, (d) => {
      Object.assign(d.field, { domain: 'YOUTH_ACT' });
      d.contribution.domain = 'YOUTH_ACT';
      d.consent.items = [{ controller: 'gemeente-nijmegen', domain: 'YOUTH_ACT', category: 'INCIDENTS' }];
    }),
    answer: REFUSED,
  },
  {
    law: 'only on a task that serves that domain',
    change: all(monitoring, task('DEBT_COUNSELLING', 'WGS_3')),
    answer: REFUSED,
  },
  { law: 'only on a public task', change: all(monitoring, onBasis({ kind: 'CONSENT' })), answer: REFUSED },
  {
    law: "only of the municipality's data",
    change: all(
      ofController('jeugdbescherming-gelderland', 'YOUTH_ACT'),
      asDirector(),
      onBasis({
        kind: 'PUBLIC_TASK',
        taskHolder: 'YOUTH_PROTECTION',
        law: 'JEUGDWET_1_1',
        serves: 'YOUTH_ACT',
        decisionReference: null,
      }),
      silent,
      (d) => {
        d.case.referrals = ['YOUTH_ACT'];
      },
    ),
    answer: REFUSED,
  },
  { law: 'only by the director', change: all(monitoring, asCaseManager()), answer: REFUSED },
] satisfies Case[];

describe('G11 CROSS_DOMAIN (A 4–8, P 5; obligation 42, X2, X3)', () => {
  test.each(cases)('$law: $answer', ({ change, answer, ...rest }: Case) => {
    expect(judge(change, rest.settings)).toBe(answer);
  });
});
