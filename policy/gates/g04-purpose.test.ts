import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { judge } from '../testing/judge.js';
import type { Change } from '../testing/question-builder.js';

const purpose =
  (asked: unknown): Change =>
  (d) => {
    d.context.purpose = asked;
    d.contribution.purposes = [asked];
    d.consent.purposes = [asked];
  };

const cases = [
  { law: 'a plan and direction', change: purpose('PLAN_AND_DIRECTION'), answer: 'RELEASED at ACTION' },
  { law: 'less nuisance', change: purpose('NUISANCE_REDUCTION'), answer: 'RELEASED at ACTION' },
  { law: 'nothing else', change: purpose('CRIMINAL_INVESTIGATION'), answer: 'PURPOSE' },
  { law: 'not in other letters', change: purpose('plan_and_direction'), answer: 'PURPOSE' },
  { law: 'empty text is no purpose at all', change: purpose(''), answer: 'UNKNOWN' },
] satisfies Case[];

describe('G4 PURPOSE (P 1; obligation 68)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});
