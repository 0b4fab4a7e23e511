import { describe, expect, test } from '@jest/globals';
import { compileRuleSet } from '../rule-set.js';
import { at } from '../testing/instants.js';
import type { Capacity } from '../vocabulary.js';
import { isSeatTimeBoxed } from './ad-hoc-seat.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');

describe('an incidental seat ends within 672 hours (C 4.2; obligation 127)', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [Capacity, string | null, boolean])[] = [
    ['AD_HOC',      '2026-11-29T00:00:00Z', true],
    ['AD_HOC',      '2026-11-29T00:00:01Z', false],
    ['AD_HOC',      null,                   false],
    ['AD_HOC',      '2026-11-01T00:00:00Z', false],
    ['TEAM_MEMBER', null,                   true],
    ['TEAM_MEMBER', '2027-11-29T00:00:01Z', true],
    ['TEAM_MEMBER', '2026-11-01T00:00:00Z', false],
    ['CASE_MANAGER', null,                  true],
  ];

  test.each(cases)('%s until %s: %s', (capacity, until, boxed) => {
    const seat = { from: at('2026-11-01T00:00:00Z'), until: until === null ? null : at(until) };
    expect(isSeatTimeBoxed(capacity, seat, ruleSet)).toBe(boxed);
  });
});
