import { describe, expect, test } from '@jest/globals';
import { compileRuleSet } from '../rule-set.js';
import { day } from '../testing/instants.js';
import { isPost, isScreened, isSecrecyBound } from './fit-for-post.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const TODAY = day('2026-11-23');

describe('a post of the register (C preamble; C 4.2; obligation 1)', () => {
  // biome-ignore format: a table
  test.each([
    ['sterker',           'CASE_MANAGER',          'SOCIAL_WORK',      true],
    ['sterker',           'TEAM_MEMBER',           'HOUSING',          false],
    ['politie',           'CASE_MANAGER',          'POLICE',           false],
    ['gemeente-nijmegen', 'AUTHORISATION_OFFICER', 'CASE_DIRECTION',   true],
    ['gemeente-nijmegen', 'TEAM_MEMBER',           'WMO',              true],
    ['iriszorg',          'AD_HOC',                'PUBLIC_HEALTH',    true],
    ['iriszorg',          'TEAM_MEMBER',           'PUBLIC_HEALTH',    false],
  ] as const)('%s as %s for %s: %s', (organisation, capacity, domain, holds) => {
    expect(isPost({ organisation, capacity, domain }, ruleSet)).toBe(holds);
  });
});

describe('screening and secrecy (R Toegang; C 4.2; obligations 18, 126)', () => {
  test.each([
    [null, false],
    ['2026-11-22', false],
    ['2026-11-23', true],
  ])('screened until %s: %s', (until, holds) => {
    expect(isScreened({ screenedUntil: until === null ? null : day(until) }, TODAY)).toBe(holds);
  });

  // biome-ignore format: a table
  test.each([
    ['AD_HOC',      false, null,         false],
    ['AD_HOC',      true,  null,         true],
    ['AD_HOC',      false, '2026-11-23', true],
    ['AD_HOC',      false, '2026-11-24', false],
    ['TEAM_MEMBER', false, null,         true],
  ] as const)('%s, bound by profession %s, declared on %s: %s', (capacity, professionBound, declared, holds) => {
    const secrecyDeclaredOn = declared === null ? null : day(declared);
    // Whether he was screened is another question.
    expect(isSecrecyBound({ capacity, professionBound, secrecyDeclaredOn, screenedUntil: null }, TODAY)).toBe(holds);
  });
});
