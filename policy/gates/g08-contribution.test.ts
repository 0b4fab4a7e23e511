import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { all, withSecondPerson } from '../testing/facts-builder.js';
import { answerTo, judge } from '../testing/judge.js';
import { type Change, IN_DANGER, type Raw } from '../testing/question-builder.js';

const contributed =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.contribution, parts);
  };
const RELEASED = 'RELEASED at ACTION';
const NONE = 'CONTRIBUTION';

const cases = [
  {
    law: 'no contribution at all: silence is no',
    change: (d) => {
      d.facts.contributions.length = 0;
    },
    answer: NONE,
  },
  { law: 'another controller', change: contributed({ controller: 'talis' }), answer: NONE },
  { law: 'another domain', change: contributed({ domain: 'WMO' }), answer: NONE },
  { law: 'another category', change: contributed({ category: 'CALLS' }), answer: NONE },
  { law: 'more persons than asked', change: contributed({ persons: ['c1-x', 'c1-a'] }), answer: RELEASED },
  { law: 'other persons', change: contributed({ persons: ['c1-x'] }), answer: NONE },
  { law: 'not all the persons', change: all(withSecondPerson(), contributed({ persons: ['c1-a'] })), answer: NONE },
  { law: 'another phase: it dies with the phase', change: contributed({ phase: 'REVIEW' }), answer: NONE },
  {
    law: 'from the first instant of the phase',
    change: (d) => {
      d.case.phaseSince = '2026-11-01T00:00:00Z';
    },
    answer: RELEASED,
  },
  {
    law: 'from an earlier time in that phase',
    change: (d) => {
      d.case.phaseSince = '2026-11-01T00:00:00.000000001Z';
    },
    answer: NONE,
  },
  { law: 'still to begin', change: contributed({ from: '2026-11-23T10:00:01Z' }), answer: NONE },
  { law: 'beginning now', change: contributed({ from: '2026-11-23T10:00:00Z' }), answer: RELEASED },
  { law: 'ended now', change: contributed({ until: '2026-11-23T10:00:00Z' }), answer: NONE },
  { law: 'ending later', change: contributed({ until: '2026-11-23T10:00:01Z' }), answer: RELEASED },
  { law: 'withdrawn now', change: contributed({ withdrawnAt: '2026-11-23T10:00:00Z' }), answer: NONE },
  { law: 'withdrawn later', change: contributed({ withdrawnAt: '2026-11-23T10:00:01Z' }), answer: RELEASED },
  { law: 'recorded later', change: contributed({ recordedAt: '2026-11-23T10:00:01Z' }), answer: NONE },
  { law: 'recorded now', change: contributed({ recordedAt: '2026-11-23T10:00:00Z' }), answer: RELEASED },
  { law: 'for another purpose', change: contributed({ purposes: ['NUISANCE_REDUCTION'] }), answer: NONE },
  {
    law: 'not proportionate',
    change: contributed({ necessity: { proportionate: false, leastIntrusive: true } }),
    answer: NONE,
  },
  {
    law: 'not least intrusive',
    change: contributed({ necessity: { proportionate: true, leastIntrusive: false } }),
    answer: NONE,
  },
  {
    law: 'for another organisation',
    change: contributed({ recipients: [{ organisation: 'portaal', domain: 'HOUSING' }] }),
    answer: NONE,
  },
  {
    law: 'for another domain of the organisation',
    change: contributed({ recipients: [{ organisation: 'talis', domain: 'WMO' }] }),
    answer: NONE,
  },
  {
    law: 'organisation and domain of one recipient, not of two',
    change: contributed({
      recipients: [
        { organisation: 'talis', domain: 'WMO' },
        { organisation: 'portaal', domain: 'HOUSING' },
      ],
    }),
    answer: NONE,
  },
] satisfies Case[];

describe('G8 CONTRIBUTION (P 1, P 3, P 5, C 4.2; obligations 4, 25, 75, 76)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});

/** Another contribution like the example's, changed. */
const also =
  (id: string, parts: Raw): Change =>
  (d) => {
    d.facts.contributions.push({ ...d.contribution, id, ...parts });
  };
const refusedAtBasis = { basis: { kind: 'CONTRACT' } };
const refusedAtSecrecy = {
  basis: { kind: 'PUBLIC_TASK', taskHolder: 'POLICE', law: 'POLITIEWET_3', serves: 'WMO', decisionReference: null },
};
const refusedAtClass = { classGround: {} };
const vital = {
  basis: { kind: 'VITAL_INTEREST', answers: IN_DANGER },
  from: '2026-11-22T00:00:00Z',
  until: '2026-11-24T00:00:00Z',
};

const trials = [
  {
    law: 'the first by id that passes',
    change: all(also('k0', {}), also('k2', {})),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'k0',
  },
  {
    law: 'one that passes after one that does not',
    change: also('k0', refusedAtBasis),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'k1',
  },
  {
    law: 'vital interest only after all others',
    change: also('k0', vital),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'k1',
  },
  {
    law: 'vital interest when no other passes',
    change: all(contributed(refusedAtBasis), also('k2', vital)),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'k2',
  },
  {
    law: 'in code-unit order: K before k',
    change: also('K9', {}),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'K9',
  },
  {
    law: 'in code-unit order: k10 before k2',
    change: all(contributed({ id: 'k2' }), also('k10', {})),
    code: 'RELEASED',
    gate: 'ACTION',
    contribution: 'k10',
  },
  {
    law: 'else the one refused at the highest gate',
    change: all(also('k2', refusedAtClass), also('k3', refusedAtSecrecy), contributed(refusedAtBasis)),
    code: 'CLASS',
    gate: 'CLASS',
    contribution: 'k2',
  },
  {
    law: 'the first among equals',
    change: all(contributed(refusedAtClass), also('k0', refusedAtClass)),
    code: 'CLASS',
    gate: 'CLASS',
    contribution: 'k0',
  },
  {
    law: 'among equals vital interest comes last',
    change: all(contributed(refusedAtClass), also('k0', { ...vital, classGround: {} })),
    code: 'CLASS',
    gate: 'CLASS',
    contribution: 'k1',
  },
];

describe('G8: every match is tried', () => {
  test.each(trials)('$law: $contribution', ({ change, code, gate, contribution }) => {
    expect(
      answerTo((d) => {
        d.case.referrals = ['WMO'];
        change(d);
        withoutClasses(d);
      }),
    ).toMatchObject({ code, gate, contribution });
  });
});

/** A vital interest has its own ground for criminal data. */
const withoutClasses: Change = (d) => {
  for (const contribution of d.facts.contributions as Raw[]) {
    const isVital = (contribution.basis as Raw).kind === 'VITAL_INTEREST';
    if (isVital && Object.keys(contribution.classGround as Raw).length > 0)
      contribution.classGround = { CRIMINAL: 'UAVG_32' };
  }
};
