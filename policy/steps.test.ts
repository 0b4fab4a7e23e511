import { describe, expect, test } from '@jest/globals';
import { isDossierStep, isEarlyStep, isTeamStep, stepOf } from './steps.js';
import { PHASES } from './vocabulary.js';

// biome-ignore format: a table
const STEPS: Readonly<Record<(typeof PHASES)[number], readonly [step: number, early: boolean, team: boolean, dossier: boolean]>> = {
  SIGNAL:     [1, true,  false, false],
  ASSESSMENT: [2, true,  false, false],
  INQUIRY:    [3, true,  false, false],
  ASSIGNMENT: [4, false, true,  false],
  APPROACH:   [5, false, true,  true],
  REVIEW:     [6, false, true,  true],
  MONITORING: [7, false, true,  true],
  CLOSURE:    [8, false, true,  true],
  DECLINED:   [0, false, false, false],
  CLOSED:     [0, false, false, false],
};

describe('the steps of the assessment framework (A 1–8)', () => {
  test.each(PHASES)('%s', (phase) => {
    expect([stepOf(phase), isEarlyStep(phase), isTeamStep(phase), isDossierStep(phase)]).toEqual(STEPS[phase]);
  });
});
