import { describe, expect, test } from '@jest/globals';
import { GATES, type Gate } from '../vocabulary.js';
import { GATE_TABLE } from './gates.js';
import { HEARINGS, HEARINGS_KNOWN } from './hearings.js';

/** §5 by hand: what there is to know of a refusal before and after the case is open to him. */
const BEFORE = ['UNKNOWN', 'SCREENING', 'CAPACITY', 'INVOLVEMENT', 'PURPOSE', 'PHASE'];
const TOLD: Readonly<Record<string, string>> = { BASIS: 'BASIS', CROSS_DOMAIN: 'CONSENT' };

describe('what the gates sound like (15d, I23)', () => {
  test.each(GATES)('%s', (gate: Gate) => {
    expect(HEARINGS[gate]).toBe(BEFORE.includes(gate) ? 'NOT_AVAILABLE' : (TOLD[gate] ?? 'NOT_SHARED'));
  });

  test('is one of four words, and each is used', () => {
    expect([...HEARINGS_KNOWN].sort()).toEqual([...new Set(Object.values(HEARINGS))].sort());
  });
});

describe('the gates', () => {
  test('are numbered as they are asked, and each has a name of its own', () => {
    expect(GATES.map((gate) => GATE_TABLE[gate].number)).toEqual(GATES.map((_, number) => number));
    expect(new Set(GATES.map((gate) => GATE_TABLE[gate].title)).size).toBe(GATES.length);
  });
});
