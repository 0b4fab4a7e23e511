import { describe, expect, test } from '@jest/globals';
import { parseDate, parseDay } from './instant.js';
import { retentionOf } from './retention.js';
import { compileRuleSet } from './rule-set.js';
import { DOMAINS } from './vocabulary.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const end = (date: string) => parseDate(date) ?? null;

describe('obligation 94 (P 5, R Bewaartermijn): fifteen years from the end of care, whatever the domain', () => {
  test.each(DOMAINS)('%s', (domain) => {
    expect(retentionOf(end('2026-03-10'), domain, ruleSet)).toEqual({
      until: parseDay('2041-03-10'),
      article: 'P 5; R Bewaartermijn',
    });
  });

  test('care that ended on 29 February ends on 1 March, never sooner than fifteen years after', () => {
    expect(retentionOf(end('2024-02-29'), 'WMO', ruleSet).until).toBe(parseDay('2039-03-01'));
  });

  test('an end that is not known starts no clock', () => {
    expect(retentionOf(null, 'HOUSING', ruleSet).until).toBeNull();
  });
});
