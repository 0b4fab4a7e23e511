import { describe, expect, test } from '@jest/globals';
import { measureDepth, measureJson } from './measure-json.js';

const nest = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('measureDepth', () => {
  test.each<[string, unknown, number]>([
    ['a number', 7, 0],
    ['null', null, 0],
    ['an empty list', [], 1],
    ['an object in a list', [{}], 2],
    ['the deepest of several', { a: [], b: { c: [1] }, d: 'x' }, 3],
    ['a list that is long and flat', Array(300_000).fill(0), 1],
  ])('%s', (_what, value, depth) => {
    expect(measureDepth(value, 64)).toBe(depth);
  });

  test('stops when it is past the limit, however deep the rest', () => {
    expect(measureDepth(nest(64), 64)).toBe(64);
    expect(measureDepth(nest(100_000), 64)).toBe(65);
  });
});

describe('measureJson', () => {
  test('counts about what is written', () => {
    const value = { a: 'é', list: [1, true, null, 'x'], of: { b: 12 } };
    const written = Buffer.byteLength(JSON.stringify(value));
    expect(Math.abs(measureJson(value, 1_000) - written)).toBeLessThan(written / 4);
  });

  test('stops when it is past the limit', () => {
    expect(measureJson(Array(1_000).fill('x'.repeat(10)), 100)).toBeGreaterThan(100);
    expect(measureJson(nest(100_000), 100)).toBeGreaterThan(100);
  });
});
