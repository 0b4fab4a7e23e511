import { describe, expect, test } from '@jest/globals';
import type { Basis, SecrecyLift } from '../question.js';
import { compileRuleSet } from '../rule-set.js';
import { at } from '../testing/instants.js';
import { isEmergency, isTimeBoxed, needsReviewByAnother } from './emergency.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const vital: Basis = { kind: 'VITAL_INTEREST', answers: {} };
const consent: Basis = { kind: 'CONSENT' };
const conflict: SecrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: {} };
const shared = {
  controller: 'sterker',
  domain: 'SOCIAL_WORK',
  category: 'TRAJECTORIES',
  persons: ['c1-a', 'c1-b'],
  basis: vital,
  secrecyLift: null,
  from: at('2026-11-23T10:00:00Z'),
  until: at('2026-11-26T10:00:00Z'),
} as const;

test('an emergency is a vital interest or a conflict of duties, nothing else (obligations 61, 70)', () => {
  expect(isEmergency({ basis: vital, secrecyLift: null })).toBe(true);
  expect(isEmergency({ basis: consent, secrecyLift: conflict })).toBe(true);
  expect(isEmergency({ basis: consent, secrecyLift: null })).toBe(false);
  expect(isEmergency({ basis: consent, secrecyLift: { kind: 'CONSENT' } })).toBe(false);
});

describe('it lasts 72 hours at most', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [string | null, boolean])[] = [
    ['2026-11-26T10:00:00Z',           true],
    ['2026-11-26T10:00:00.000000001Z', false],
    ['2026-11-23T10:00:00.000000001Z', true],
    ['2026-11-23T10:00:00Z',           false],
    ['2026-11-22T10:00:00Z',           false],
    [null,                             false],
  ];

  test.each(cases)('until %s: %s', (until, boxed) => {
    const end = until === null ? null : at(until);
    expect(isTimeBoxed({ ...shared, until: end }, ruleSet)).toBe(boxed);
    expect(isTimeBoxed({ ...shared, basis: consent, secrecyLift: conflict, until: end }, ruleSet)).toBe(boxed);
    expect(isTimeBoxed({ ...shared, basis: consent, until: end }, ruleSet)).toBe(true);
  });
});

describe('a second one within thirty days is reviewed by another professional', () => {
  const sharedOn = (from: string, parts: Partial<typeof past> = {}) =>
    needsReviewByAnother({ ...shared, from: at(from) }, [{ ...past, ...parts }]);
  const past = {
    ...shared,
    persons: ['c1-b', 'c1-c'] as readonly string[],
    category: 'TRAJECTORIES' as string,
    basis: vital as Basis,
  };

  test('to the hour', () => {
    expect(sharedOn('2026-12-23T10:00:00Z')).toBe(true);
    expect(sharedOn('2026-12-23T10:00:01Z')).toBe(false);
    expect(sharedOn('2026-11-23T10:00:00Z')).toBe(true);
  });

  test('of the same datum, about one of the same persons, and itself an emergency', () => {
    expect(sharedOn('2026-11-25T10:00:00Z', { category: 'GOALS' })).toBe(false);
    expect(sharedOn('2026-11-25T10:00:00Z', { persons: ['c1-c'] })).toBe(false);
    expect(sharedOn('2026-11-25T10:00:00Z', { basis: consent })).toBe(false);
  });

  test('not the first, nor what is no emergency', () => {
    expect(needsReviewByAnother(shared, [])).toBe(false);
    expect(needsReviewByAnother({ ...shared, basis: consent }, [past])).toBe(false);
  });

  test('not one that begins later', () => {
    expect(sharedOn('2026-11-23T09:59:59Z')).toBe(false);
  });
});
