import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, type Settings } from './law/settings.js';
import { PolicyProblem } from './policy-problem.js';
import { compileRuleSet } from './rule-set.js';

const compile = (settings: unknown) => compileRuleSet(settings as Partial<Settings>, () => 'sha256:x');

describe('the rule set', () => {
  test('has the defaults', () => {
    expect(compile({}).settings).toEqual({ strictCrossDomainConsent: false, externalCaseManagers: false });
    expect(DEFAULT_SETTINGS).toEqual(compile({}).settings);
  });

  test('is hashed as a document that JSON keeps whole', () => {
    const { document } = compile({ externalCaseManagers: true });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(compileRuleSet({ externalCaseManagers: true }, (hashed) => JSON.stringify(hashed)).hash).toBe(
      JSON.stringify(document),
    );
  });

  test.each([
    [{ lenient: true }],
    [{ strictCrossDomainConsent: 'true' }],
    [{ externalCaseManagers: undefined }],
    [{ toString: true }],
  ])('%j stops it', (settings) => {
    expect(() => compile(settings)).toThrow(PolicyProblem);
  });

  test.each([
    [{ lenient: true }, 'Unknown setting "lenient"; known are strictCrossDomainConsent, externalCaseManagers.'],
    [{ externalCaseManagers: 'yes' }, 'Setting "externalCaseManagers" is true or false, nothing else.'],
  ])('%j says what to do', (settings, message) => {
    expect(() => compile(settings)).toThrow(expect.objectContaining({ name: 'PolicyProblem', message }));
  });
});
