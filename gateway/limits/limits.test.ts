import { describe, expect, test } from '@jest/globals';
import { createLimits } from './limits.js';
import { readLimitSettings } from './settings.js';

const limits = createLimits(readLimitSettings({}));

describe('createLimits', () => {
  test('parses a document within the limit of tokens, comments not counted', () => {
    expect(limits.parseLimited(`# ${'x '.repeat(10_000)}\n{ a }`).definitions).toHaveLength(1);
    expect(limits.parseLimited(`{ ${'a '.repeat(3_998)} }`).definitions).toHaveLength(1);
  });

  test('refuses one token more, and says which setting', () => {
    expect(() => limits.parseLimited(`{ ${'a '.repeat(3_999)} }`)).toThrow(
      expect.objectContaining({
        code: 'OPERATION_TOO_LARGE',
        limit: { name: 'LIMIT_TOKENS', limit: 4_000, counted: 4_001 },
      }),
    );
  });

  test.each(['{', '[', '('])('refuses a tower of %s before the parser recurses', (bracket) => {
    expect(() => limits.parseLimited(bracket.repeat(3_000))).toThrow(
      expect.objectContaining({ code: 'OPERATION_TOO_DEEP' }),
    );
  });

  test('leaves syntax errors to Apollo Server, which says their place', () => {
    expect(() => limits.checkSource('{ a')).not.toThrow();
    expect(() => limits.checkSource('{ "unfinished')).not.toThrow();
    expect(() => limits.parseLimited('{ a')).toThrow(/^Syntax Error/);
  });

  test('refuses a text every time, and an accepted one never', () => {
    for (let round = 0; round < 2; round++) {
      expect(() => limits.checkSource('{ __proto__: a }')).toThrow(expect.objectContaining({ code: 'NAME_REFUSED' }));
      expect(() => limits.checkSource('{ a }')).not.toThrow();
    }
  });
});
