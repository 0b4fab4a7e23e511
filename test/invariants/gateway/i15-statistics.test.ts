/** I15: a dump for statistics holds nothing entered by, or from, another than the municipality (obligations 105, 106). */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type StatisticalItem, selectForStatistics } from '../../../policy/index.js';
import { RUNS, SEED } from './seed.js';

/** Who may have entered something: mostly the municipality, else another of the covenant, one outside it, or nobody. */
const bodies = fc.oneof(
  { weight: 8, arbitrary: fc.constant('gemeente-nijmegen') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('talis', 'politie', 'pro-persona', 'sterker', 'entrea', 'Gemeente-Nijmegen', ''),
  },
);

const IDS = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'] as const;

const items: fc.Arbitrary<StatisticalItem> = fc.record({
  id: fc.constantFrom(...IDS),
  enteredBy: bodies,
  origin: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: bodies }),
  madeOf: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...IDS, 'gone'), { maxLength: 3 }) },
  ),
});

/** Items that are made of each other at will: in circles, of what is not there, and at times two under one id. */
const dumps: fc.Arbitrary<readonly StatisticalItem[]> = fc.oneof(
  { weight: 5, arbitrary: fc.uniqueArray(items, { selector: ({ id }) => id, minLength: 2, maxLength: IDS.length }) },
  { weight: 1, arbitrary: fc.array(items, { maxLength: IDS.length }) },
);

/** Obligation 106 to the letter, found the slow way: every way down ends in what the municipality alone entered. */
function isMunicipal(dump: readonly StatisticalItem[], id: string, above: readonly string[]): boolean {
  const named = dump.filter((item) => item.id === id);
  const [item] = named;
  if (item === undefined || named.length > 1 || above.includes(id)) return false;
  if (item.enteredBy !== 'gemeente-nijmegen') return false;
  if (item.origin !== null && item.origin !== 'gemeente-nijmegen') return false;
  return item.madeOf.every((source) => isMunicipal(dump, source, [...above, id]));
}

test('I15: what leaves is what the municipality entered, from nobody else, and what was made of that', () => {
  const tally = { cases: 0, left: 0, stayed: 0, derived: 0 };
  fc.assert(
    fc.property(dumps, (dump) => {
      const left = selectForStatistics(dump);
      expect(left).toEqual(dump.filter(({ id }) => isMunicipal(dump, id, [])));
      tally.cases += 1;
      tally.left += left.length;
      tally.stayed += dump.length - left.length;
      tally.derived += left.filter(({ madeOf }) => madeOf.length > 0).length;
    }),
    { numRuns: RUNS, seed: SEED + 1500 },
  );
  expect(tally.cases).toBeGreaterThanOrEqual(RUNS);
  expect(Math.min(tally.left, tally.stayed, tally.derived)).toBeGreaterThan(RUNS / 10);
});

test('I15: one more item of another takes something out, and never lets something in', () => {
  let cases = 0;
  fc.assert(
    fc.property(dumps, fc.constantFrom(...IDS), bodies, (dump, id, body) => {
      const others = dump.filter((item) => item.id !== id);
      const spoilt = [...others, { id, enteredBy: body, origin: 'politie', madeOf: [] }];
      const clean = [...others, { id, enteredBy: 'gemeente-nijmegen', origin: null, madeOf: [] }];
      const before = new Set(selectForStatistics(clean).map((item) => item.id));
      const after = selectForStatistics(spoilt).map((item) => item.id);
      expect(after.filter((each) => !before.has(each) || each === id)).toEqual([]);
      cases += 1;
    }),
    { numRuns: RUNS, seed: SEED + 1501 },
  );
  expect(cases).toBeGreaterThanOrEqual(RUNS);
});
