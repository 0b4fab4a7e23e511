import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../evaluate.js';
import { type LawDocument, lawOn, NEWEST_EDITION } from '../law/document.js';
import { adoptRuleSet } from '../rule-set.js';
import type { Case } from '../testing/case.js';
import {
  all,
  asActor,
  inEarlyPhase,
  ofController,
  onBasis,
  onVitalInterest,
  withSecondPerson,
} from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import { buildRequest, type Change, IN_DANGER } from '../testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const REFUSED = 'CLASS';
const sick = asActor('pro-persona', 'TEAM_MEMBER', 'MENTAL_HEALTH_CARE');
/** A datum of a class, from this controller, on consent, on this ground. */
const classed =
  (
    dataClass: string,
    ground: string | null,
    controller = 'portaal',
    domain = 'HOUSING',
    classLaw: string | null = null,
  ): Change =>
  (d) => {
    ofController(controller, domain)(d);
    onBasis({ kind: 'CONSENT' })(d);
    d.field.classes = [dataClass];
    Object.assign(d.contribution, { classGround: ground === null ? {} : { [dataClass]: ground }, classLaw });
  };
/** The same on a task, so that consent to processing is not asked by the basis. */
const onTask: Change = all(
  onBasis({
    kind: 'PUBLIC_TASK',
    taskHolder: 'MUNICIPALITY',
    law: 'WMO_2_3_1',
    serves: 'WMO',
    decisionReference: null,
  }),
  (d) => {
    d.consent.covers = ['CROSS_DOMAIN'];
  },
);
const special = (ground: string | null): Change => classed('SPECIAL', ground, 'gemeente-nijmegen', 'WMO');
const care = (controller: string, domain: string, law: string | null): Change =>
  classed('SPECIAL', 'A9_2_H', controller, domain, law);
const early = (ground: string, phase: string): Change => all(special(ground), inEarlyPhase(phase));

const cases = [
  { law: 'no class, no ground', change: ofController('portaal', 'HOUSING'), answer: 'BASIS' },
  { law: 'SPECIAL without a ground', change: special(null), answer: REFUSED },
  { law: 'SPECIAL on explicit consent', change: special('A9_2_A'), answer: RELEASED },
  { law: 'SPECIAL on a consent that is not there', change: all(special('A9_2_A'), onTask), answer: REFUSED },
  {
    law: 'SPECIAL on consent of every person',
    change: all(special('A9_2_A'), onTask, withSecondPerson()),
    answer: REFUSED,
  },
  { law: 'SPECIAL on a vital interest', change: all(special('A9_2_C'), onVitalInterest(IN_DANGER)), answer: RELEASED },
  { law: 'SPECIAL on a vital interest that is not the basis', change: special('A9_2_C'), answer: REFUSED },
  {
    law: 'SPECIAL on a law nobody signed yet',
    change: all(special('A9_2_G'), (d) => {
      d.contribution.classLaw = 'WGBO';
    }),
    answer: REFUSED,
  },
  {
    law: 'SPECIAL on care, from mental health',
    change: all(care('pro-persona', 'MENTAL_HEALTH_CARE', 'WVGGZ'), asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK')),
    answer: RELEASED,
  },
  {
    law: 'SPECIAL on care, from youth protection',
    change: all(care('jeugdbescherming-gelderland', 'YOUTH_ACT', 'JEUGDWET_7_4'), sick),
    answer: RELEASED,
  },
  {
    law: 'SPECIAL on care, from public health',
    change: all(care('ggd-gelderland-zuid', 'PUBLIC_HEALTH', 'WPG_PUBLIEKE_GEZONDHEID'), sick, (d) => {
      d.case.activated.push({
        id: 'x1',
        partner: 'PUBLIC_HEALTH',
        from: '2026-11-01T00:00:00Z',
        until: null,
        necessity: true,
      });
    }),
    answer: RELEASED,
  },
  {
    law: "SPECIAL on care, by another partner's law",
    change: all(care('jeugdbescherming-gelderland', 'YOUTH_ACT', 'WGBO'), sick),
    answer: REFUSED,
  },
  {
    law: 'SPECIAL on care, from social work',
    change: all(care('sterker', 'SOCIAL_WORK', 'WGBO'), sick),
    answer: REFUSED,
  },
  {
    law: 'SPECIAL on care, without a law',
    change: all(care('pro-persona', 'MENTAL_HEALTH_CARE', null), asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK')),
    answer: REFUSED,
  },
  {
    law: 'SPECIAL on care, to a corporation',
    change: care('pro-persona', 'MENTAL_HEALTH_CARE', 'WGBO'),
    answer: REFUSED,
  },
  {
    law: 'SPECIAL on care, to the municipality',
    change: all(care('pro-persona', 'MENTAL_HEALTH_CARE', 'WGBO'), asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO')),
    answer: REFUSED,
  },
  { law: 'SPECIAL on a ground for criminal data', change: special('UAVG_32'), answer: REFUSED },
  { law: 'SPECIAL on WPG_20', change: special('WPG_20'), answer: REFUSED },
  ...['SIGNAL', 'ASSESSMENT'].flatMap((phase) => [
    { law: `SPECIAL in ${phase} on explicit consent`, change: early('A9_2_A', phase), answer: RELEASED },
    {
      law: `SPECIAL in ${phase} on nothing else`,
      change: all(
        care('pro-persona', 'MENTAL_HEALTH_CARE', 'WGBO'),
        asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK'),
        inEarlyPhase(phase),
      ),
      answer: REFUSED,
    },
  ]),
  {
    law: 'SPECIAL in INQUIRY on care',
    change: all(
      care('pro-persona', 'MENTAL_HEALTH_CARE', 'WGBO'),
      asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK'),
      inEarlyPhase('INQUIRY'),
    ),
    answer: RELEASED,
  },
  { law: 'CRIMINAL without a ground', change: classed('CRIMINAL', null), answer: REFUSED },
  { law: 'CRIMINAL on consent', change: classed('CRIMINAL', 'UAVG_32', 'gemeente-nijmegen', 'WMO'), answer: RELEASED },
  {
    law: 'CRIMINAL on a consent that is not there',
    change: all(classed('CRIMINAL', 'UAVG_32', 'gemeente-nijmegen', 'WMO'), onTask),
    answer: REFUSED,
  },
  {
    law: 'CRIMINAL on a vital interest',
    change: all(classed('CRIMINAL', 'UAVG_32', 'gemeente-nijmegen', 'WMO'), onVitalInterest(IN_DANGER), (d) => {
      d.facts.consents = [];
    }),
    answer: RELEASED,
  },
  {
    law: 'CRIMINAL on a law nobody signed yet',
    change: classed('CRIMINAL', 'UAVG_33', 'gemeente-nijmegen', 'WMO', 'WPG_20'),
    answer: REFUSED,
  },
  { law: 'CRIMINAL on WPG_20, from the police', change: () => {}, answer: RELEASED },
  { law: 'CRIMINAL on WPG_20, from another', change: classed('CRIMINAL', 'WPG_20'), answer: REFUSED },
  { law: 'CRIMINAL on a ground for special data', change: classed('CRIMINAL', 'A9_2_A'), answer: REFUSED },
  { law: 'CRIMINAL in SIGNAL on WPG_20', change: inEarlyPhase('SIGNAL'), answer: RELEASED },
  {
    law: 'every class needs its ground',
    change: (d) => {
      d.field.classes = ['CRIMINAL', 'SPECIAL'];
    },
    answer: REFUSED,
  },
  {
    law: 'every class has its ground',
    change: (d) => {
      d.field.classes = ['CRIMINAL', 'SPECIAL'];
      d.contribution.classGround = { CRIMINAL: 'WPG_20', SPECIAL: 'A9_2_A' };
    },
    answer: RELEASED,
  },
  {
    law: 'grounds of other classes are not asked',
    change: (d) => {
      d.contribution.classGround = { CRIMINAL: 'WPG_20', SPECIAL: 'A9_2_G' };
    },
    answer: RELEASED,
  },
] satisfies Case[];

describe('G13 CLASS (AVG 9, AVG 10; obligations 31, 67)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  /** The lists are empty until every partner signs an entry (obligation 21). */
  const entry = { article: 'UAVG 30', from: '2026-01-01', until: null };
  test.each<[string, Change, Partial<LawDocument>]>([
    ['SPECIAL', special('A9_2_G'), { publicInterestLaws: { SIGNED: entry } }],
    ['CRIMINAL', classed('CRIMINAL', 'UAVG_33', 'gemeente-nijmegen', 'WMO'), { criminalLaws: { SIGNED: entry } }],
  ])('%s on a law that all have signed, and on no other', (_, change, signed) => {
    const ruleSet = adoptRuleSet({ ...lawOn({}, NEWEST_EDITION), ...signed }, () => 'sha256:signed');
    const answer = (classLaw: string | null) =>
      evaluate(
        buildRequest(change, (d) => {
          d.contribution.classLaw = classLaw;
        }),
        ruleSet,
      ).context.reason_admin.code;
    expect(['SIGNED', 'UNSIGNED', null].map(answer)).toEqual(['RELEASED', 'CLASS', 'CLASS']);
  });
});
