import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { all, asActor, limited, onVitalInterest, withSecondPerson } from '../testing/facts-builder.js';
import { answerTo, judge } from '../testing/judge.js';
import { type Change, IN_DANGER } from '../testing/question-builder.js';

const ownData = asActor('politie', 'TEAM_MEMBER', 'POLICE');
const RESTRICTED = 'RESTRICTION at LIMITS';
const outsider: Change = (d) => {
  d.facts.persons.push({ id: 'c1-z', birthDate: null, represented: false });
};

const cases = [
  { law: 'a restriction for all controllers', change: limited('RESTRICTION'), answer: RESTRICTED },
  {
    law: 'a restriction for this controller',
    change: limited('RESTRICTION', { controller: 'politie' }),
    answer: RESTRICTED,
  },
  {
    law: 'no restriction for another controller',
    change: limited('RESTRICTION', { controller: 'talis' }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'no restriction of someone else',
    change: all(outsider, limited('RESTRICTION', { person: 'c1-z' })),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'a restriction of any of the persons',
    change: all(withSecondPerson(), limited('RESTRICTION', { person: 'c1-b' })),
    answer: RESTRICTED,
  },
  {
    law: 'no restriction that ended',
    change: limited('RESTRICTION', { until: '2026-11-23T10:00:00Z' }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'no restriction still to begin',
    change: limited('RESTRICTION', { from: '2026-11-23T10:00:01Z' }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'a restriction whatever its recording',
    change: limited('RESTRICTION', { recordedAt: '2027-01-01T00:00:00Z' }),
    answer: RESTRICTED,
  },
  { law: 'own data included', change: all(ownData, limited('RESTRICTION')), answer: RESTRICTED },
  { law: 'own data without a restriction', change: ownData, answer: 'RELEASED at OWN_DATA' },
  {
    law: 'unless a vital interest matches',
    change: all(onVitalInterest(IN_DANGER), limited('RESTRICTION'), (d) => {
      d.field.classes = [];
    }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'own data is skipped then, the contribution decides',
    change: all(ownData, onVitalInterest({ ...IN_DANGER, danger: false }), limited('RESTRICTION')),
    answer: 'BASIS',
  },
  {
    law: 'a vital interest that does not match is none',
    change: all(onVitalInterest(IN_DANGER), limited('RESTRICTION'), (d) => {
      d.contribution.phase = 'REVIEW';
    }),
    answer: RESTRICTED,
  },
  {
    law: 'only vital interests are tried then',
    change: all(limited('RESTRICTION'), (d) => {
      d.facts.contributions.push({ ...d.contribution, id: 'k2', basis: { kind: 'VITAL_INTEREST', answers: {} } });
    }),
    answer: 'BASIS',
  },
] satisfies Case[];

describe('G6 LIMITS (P 5, R Rechten; obligations 87, 93)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  test('names the restriction it rests on', () => {
    expect(answerTo(limited('RESTRICTION')).records).toEqual(['l1', 'm1', 'm2']);
  });
});
