import { describe, expect, test } from '@jest/globals';
import { day } from '../testing/instants.js';
import { isMonitoringTerm } from './monitoring-term.js';

describe('monitoring ends (A 7; obligation 47)', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [string, string | null, boolean, boolean])[] = [
    // 1 March to 1 September is the longest half year: 184 days.
    ['2026-03-01', '2026-09-01', false, true],
    ['2026-03-01', '2026-09-02', false, false],
    ['2026-03-01', '2026-09-02', true,  true],
    ['2026-11-23', '2026-11-24', false, true],
    ['2026-11-23', '2026-11-23', false, false],
    ['2026-11-23', '2026-11-23', true,  false],
    ['2026-11-23', null,         true,  false],
  ];

  test.each(cases)('set on %s until %s, reason for longer %s: %s', (today, last, longerReasonGiven, holds) => {
    const lastDay = last === null ? null : day(last);
    expect(isMonitoringTerm({ lastDay, longerReasonGiven }, day(today))).toBe(holds);
  });
});
