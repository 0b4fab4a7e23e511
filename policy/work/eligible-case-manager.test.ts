import { describe, expect, test } from '@jest/globals';
import type { Settings } from '../law/settings.js';
import type { Activation } from '../question.js';
import { compileRuleSet } from '../rule-set.js';
import { at } from '../testing/instants.js';
import type { Domain } from '../vocabulary.js';
import { isEligibleCaseManager } from './eligible-case-manager.js';

const NOW = at('2026-11-23T10:00:00Z');
const called: Activation = {
  id: 'g1',
  partner: 'PUBLIC_HEALTH',
  from: at('2026-11-01T00:00:00Z'),
  until: at('2026-12-01T00:00:00Z'),
  necessity: true,
};
const judge = (
  organisation: string,
  domain: Domain,
  activated: readonly Activation[] = [],
  settings: Partial<Settings> = {},
) =>
  isEligibleCaseManager(
    { organisation, domain },
    { activated },
    NOW,
    compileRuleSet(settings, () => 'sha256:test'),
  );

describe('who may be case manager (C 4.2; obligation 11)', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [string, Domain, boolean])[] = [
    ['sterker',                     'SOCIAL_WORK',        true],
    ['jeugdbescherming-gelderland', 'CHILD_PROTECTION',   true],
    ['jeugdbescherming-gelderland', 'YOUTH_ACT',          true],
    ['pro-persona',                 'MENTAL_HEALTH_CARE', true],
    ['sterker',                     'MENTAL_HEALTH_CARE', false],
    ['politie',                     'POLICE',             false],
    ['talis',                       'HOUSING',            false],
    ['mooiland',                    'HOUSING',            false],
    ['gemeente-nijmegen',           'WMO',                false],
    ['gemeente-nijmegen',           'CASE_DIRECTION',     false],
    ['iriszorg',                    'SOCIAL_WORK',        false],
    ['constructor',                 'SOCIAL_WORK',        false],
  ];

  test.each(cases)('%s with %s: %s', (organisation, domain, eligible) => {
    expect(judge(organisation, domain, [called])).toBe(eligible);
  });

  test('the GGD only while it is called in', () => {
    expect(judge('ggd-gelderland-zuid', 'PUBLIC_HEALTH')).toBe(false);
    expect(judge('ggd-gelderland-zuid', 'PUBLIC_HEALTH', [called])).toBe(true);
    expect(judge('ggd-gelderland-zuid', 'PUBLIC_HEALTH', [{ ...called, until: NOW }])).toBe(false);
    expect(judge('ggd-gelderland-zuid', 'PUBLIC_HEALTH', [{ ...called, necessity: false }])).toBe(false);
    expect(judge('ggd-gelderland-zuid', 'PUBLIC_HEALTH', [{ ...called, partner: 'SOCIAL_WORK' }])).toBe(false);
  });

  test('another care provider only when the partners switched that on (obligation 8)', () => {
    expect(judge('iriszorg', 'SOCIAL_WORK', [], { externalCaseManagers: true })).toBe(true);
  });
});
