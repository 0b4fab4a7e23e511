import { expect, test } from '@jest/globals';
import { date, day } from '../testing/instants.js';
import { isAYearAhead } from './leaving.js';

// biome-ignore format: a table
const cases: readonly (readonly [string, string, boolean])[] = [
  ['2026-11-23', '2027-11-23', true],
  ['2026-11-23', '2027-11-22', false],
  ['2026-11-23', '2030-01-01', true],
  // A year from 29 February is 1 March.
  ['2028-02-29', '2029-03-01', true],
  ['2028-02-29', '2029-02-28', false],
  ['2027-03-01', '2028-02-29', false],
];

test.each(cases)('notice on %s to leave on %s: %s (C 7; obligation 20)', (givenOn, leavesOn, holds) => {
  expect(isAYearAhead(date(givenOn), day(leavesOn))).toBe(holds);
});
