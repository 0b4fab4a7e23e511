import { describe, expect, test } from '@jest/globals';
import { PolicyProblem, type Settings } from '../../policy/index.js';
import { hashDocument, loadRuleSet } from './index.js';

describe('the hash of the rule set', () => {
  test('does not depend on the order of keys', () => {
    expect(hashDocument({ b: 1, a: [true, null] })).toBe(hashDocument({ a: [true, null], b: 1 }));
  });

  test('is the sha-256 of the canonical JSON', () => {
    expect(hashDocument({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  test('is that of the document, and changes with every setting', () => {
    const standard = loadRuleSet();
    const strict = loadRuleSet({ strictCrossDomainConsent: true });
    const external = loadRuleSet({ externalCaseManagers: true });
    expect(standard.hash).toBe(hashDocument(standard.document));
    expect(new Set([standard.hash, strict.hash, external.hash]).size).toBe(3);
  });

  test('is refused for what is no document', () => {
    expect(() => hashDocument(undefined)).toThrow(TypeError);
  });

  test('never comes to be with an unknown setting', () => {
    expect(() => loadRuleSet({ lenient: true } as unknown as Partial<Settings>)).toThrow(PolicyProblem);
  });
});
