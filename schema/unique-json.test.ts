import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseUniqueJson } from './unique-json.js';

describe('unique keys', () => {
  test.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":1}',
    '{"__proto__":1,"__proto__":2}',
    '[{"a":{"b":[{"c":0,"c":0}]}}]',
    '{"":1,"":2}',
    '{"a\\"b":1,"a\\u0022b":2}',
  ])('%s has not', (text) => {
    expect(parseUniqueJson(Buffer.from(text))).toBeUndefined();
  });

  test.each([
    '{"a":{"a":1},"b":[{"a":2},{"a":3}]}',
    '{"__proto__":{"a":1},"a":2}',
    '"a:b\\":\\\\"',
    '{":":"::\\\\"}',
    '[]',
    '{"constructor":1,"toString":2}',
    '{"2":1,"1":2}',
  ])('%s has', (text) => {
    expect(parseUniqueJson(Buffer.from(text))).toEqual(JSON.parse(text));
  });

  test('any JSON we print has', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const repeats = /"__proto__"/.test(text);
        if (!repeats) expect(parseUniqueJson(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
      { seed: 22, numRuns: 1000 },
    );
  });

  test('however deep', () => {
    const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    expect(parseUniqueJson(Buffer.from(deep))).toBeDefined();
    expect(parseUniqueJson(Buffer.from(deep.replace('"a":1', '"a":1,"a":1')))).toBeUndefined();
  });
});
