import { describe, expect, test } from '@jest/globals';
import type { FurtherProcessing } from '../question.js';
import { WEIGHED } from '../testing/question-builder.js';
import { judgeSignalAnswers, type SignalAnswer } from './seven-answers.js';

const { factors, ...answers } = WEIGHED;
const sound: FurtherProcessing = {
  kind: 'FURTHER_PROCESSING',
  decisionReference: null,
  answers: { ...answers, seriousProblems: true, selfDirectionTooLow: true },
  factors,
};
const answered = (parts: FurtherProcessing['answers']): FurtherProcessing => ({
  ...sound,
  answers: { ...sound.answers, ...parts },
});
const failing = (basis: FurtherProcessing) =>
  Object.entries(judgeSignalAnswers(basis)).flatMap(([id, holds]) => (holds ? [] : [id]));

describe('the answers of a signal (A 1; obligation 64)', () => {
  test('all given, all hold', () => {
    expect(failing(sound)).toEqual([]);
  });

  // biome-ignore format: a table
  const cases: readonly (readonly [string, SignalAnswer])[] = [
    ['seriousProblems',       'CRITERION_MET'],
    ['selfDirectionTooLow',   'CRITERION_MET'],
    ['ownPowersInsufficient', 'OWN_POWERS_WEIGHED'],
    ['contributesToGoals',    'GOALS_SERVED'],
    ['compatible',            'COMPATIBLE'],
  ];

  test.each(cases)('%s no, or not answered, fails %s alone', (name, id) => {
    expect(failing(answered({ [name]: false }))).toEqual([id]);
    expect(failing(answered({ [name]: undefined }))).toEqual([id]);
  });

  test('an obstacle in the law is never outweighed, and must be looked for (obligation 65)', () => {
    expect(failing(answered({ obstacle: true }))).toEqual(['COMPATIBLE']);
    expect(failing(answered({ obstacle: undefined }))).toEqual(['COMPATIBLE']);
  });

  test.each(['a', 'b', 'c', 'd', 'e'])('factor %s is weighed, and not against', (factor) => {
    expect(failing({ ...sound, factors: { ...factors, [factor]: false } })).toEqual(['COMPATIBLE']);
    expect(failing({ ...sound, factors: { ...factors, [factor]: undefined } })).toEqual(['COMPATIBLE']);
  });

  test('without factors it is not compatible', () => {
    expect(failing({ ...sound, factors: undefined })).toEqual(['COMPATIBLE']);
  });
});
