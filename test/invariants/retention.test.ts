/** I16: how long the process dossier may keep what it holds. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { DOMAINS, parseDate, parseDay, retentionOf } from '../../policy/index.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { lastDayPassed } from './oracle/retention.js';
import { prove } from './prove.js';

const ruleSet = loadRuleSet();
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 11, 31);

const days = fc
  .integer({ min: 0, max: Math.floor((LAST - FIRST) / 86_400_000) })
  .map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));
const leapDays = fc.integer({ min: 475, max: 549 }).map((number) => `${number * 4}-02-29`);
const endsOfCare = fc.oneof(
  { weight: 8, arbitrary: days },
  { weight: 1, arbitrary: leapDays.filter((day) => parseDay(day) !== undefined) },
  { weight: 1, arbitrary: fc.constant(null) },
);

describe('the invariants of keeping', () => {
  test('I16: fifteen years from the end of care, whatever the domain; no end while that is not known (P 5, R Bewaartermijn; obligation 94)', () => {
    prove({
      seed: 16,
      over: fc.record({ end: endsOfCare, domain: fc.constantFrom(...DOMAINS) }),
      atLeast: { 'not known': 500, known: 8_000, 'on a leap day': 500 },
      violation: ({ end, domain }, count) => {
        count(end === null ? 'not known' : 'known');
        if (end?.endsWith('-02-29')) count('on a leap day');
        const { until } = retentionOf(end === null ? null : (parseDate(end) ?? null), domain, ruleSet);
        const expected = end === null ? null : (parseDay(lastDayPassed(end)) ?? Number.NaN);
        return until === expected ? null : `what ended on ${end} may be kept until ${until}, and not ${expected}`;
      },
    });
  });
});
