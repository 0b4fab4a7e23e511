import { describe, expect, test } from '@jest/globals';
import { compileRuleSet } from '../rule-set.js';
import { at, day } from '../testing/instants.js';
import { isShortDeferral } from './deferral.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');

describe('a notice is deferred for 28 days at most (P 4; obligation 83)', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['2026-11-02T10:00:00Z', '2026-11-30', true],
    ['2026-11-02T10:00:00Z', '2026-12-01', false],
    ['2026-11-02T10:00:00Z', '2026-11-02', true],
    ['2026-11-02T10:00:00Z', '2026-11-01', false],
    // 23:30 UTC is the next day in Amsterdam.
    ['2026-11-01T23:30:00Z', '2026-11-30', true],
    ['2026-11-01T23:30:00Z', '2026-11-01', false],
  ];

  test.each(cases)('deferred at %s until %s: %s', (deferredAt, lastDay, short) => {
    expect(isShortDeferral(at(deferredAt), day(lastDay), ruleSet)).toBe(short);
  });

  test('never without an end', () => {
    expect(isShortDeferral(at('2026-11-02T10:00:00Z'), null, ruleSet)).toBe(false);
  });
});
