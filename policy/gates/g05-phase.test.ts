import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { all, inEarlyPhase, inPhase } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import type { Change } from '../testing/question-builder.js';

const what: Change = (d) => {
  d.field.detail = 'WHAT';
};
const monitored =
  (monitoring: unknown): Change =>
  (d) => {
    inPhase('MONITORING')(d);
    d.case.monitoring = monitoring;
  };

const cases = [
  { law: 'a phase the field is for', change: inPhase('REVIEW'), answer: 'RELEASED at ACTION' },
  {
    law: 'a phase the field is not for',
    change: (d) => {
      inPhase('REVIEW')(d);
      d.field.phases = ['APPROACH'];
    },
    answer: 'PHASE',
  },
  {
    law: 'a field for no phase',
    change: (d) => {
      d.field.phases = [];
    },
    answer: 'PHASE',
  },
  { law: 'SIGNAL admits THAT', change: inEarlyPhase('SIGNAL'), answer: 'RELEASED at ACTION' },
  { law: 'SIGNAL admits no WHAT', change: all(inEarlyPhase('SIGNAL'), what), answer: 'DETAIL at PHASE' },
  { law: 'ASSESSMENT admits THAT', change: inEarlyPhase('ASSESSMENT'), answer: 'RELEASED at ACTION' },
  { law: 'ASSESSMENT admits no WHAT', change: all(inEarlyPhase('ASSESSMENT'), what), answer: 'DETAIL at PHASE' },
  { law: 'INQUIRY admits WHAT', change: all(inEarlyPhase('INQUIRY'), what), answer: 'RELEASED at ACTION' },
  {
    law: 'the phase comes before the detail',
    change: (d) => {
      inEarlyPhase('SIGNAL')(d);
      what(d);
      d.field.phases = ['INQUIRY'];
    },
    answer: 'PHASE',
  },
  {
    law: 'monitoring with reason, up to its last day',
    change: monitored({ until: '2026-11-23', reasonGiven: true }),
    answer: 'RELEASED at ACTION',
  },
  { law: 'no monitoring past its day', change: monitored({ until: '2026-11-22', reasonGiven: true }), answer: 'PHASE' },
  {
    law: 'no monitoring without a reason',
    change: monitored({ until: '2027-05-31', reasonGiven: false }),
    answer: 'PHASE',
  },
  { law: 'no monitoring that was not set', change: monitored(null), answer: 'PHASE' },
] satisfies Case[];

describe('G5 PHASE (P 5, A 1–8; obligations 24, 31, 47, 49)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});
