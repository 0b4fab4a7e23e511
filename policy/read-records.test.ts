import { describe, expect, test } from '@jest/globals';
import { byId, compareIds, sharesId } from './read-records.js';

const named = (...ids: readonly unknown[]) => ids.map((id) => ({ id }));
const many = Array.from({ length: 40 }, (_, n) => `x${n}`);

describe('two entries of one list share an id (§1)', () => {
  test.each<[string, readonly unknown[], boolean]>([
    ['none', [], false],
    ['one', named('a'), false],
    ['two of two names', named('a', 'b'), false],
    ['two of one name', named('a', 'a'), true],
    ['the last and the first', named('a', 'b', 'c', 'a'), true],
    ['the same number', named(7, 7), true],
    ['a number and its text', named(7, '7'), false],
    ['no id at all', [{}, {}, null, null, 'x', 'x'], false],
    ['null is no id', named(null, null), false],
    ['nor is a shape', named({}, {}), false],
    ['twelve', named(...many.slice(0, 12)), false],
    ['twelve, the last as the first', named(...many.slice(0, 11), 'x0'), true],
    ['thirteen', named(...many.slice(0, 13)), false],
    ['thirteen, the last as the first', named(...many.slice(0, 12), 'x0'), true],
    ['forty', named(...many), false],
    ['forty, the last as the first', named(...many.slice(0, 39), 'x0'), true],
    ['forty without an id', many.map(() => ({})), false],
    ['forty that are null', named(...many.map(() => null)), false],
  ])('%s: %s', (_, entries, shared) => {
    expect(sharesId(entries)).toBe(shared);
  });
});

describe('code-unit order (§1)', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['a', 'aa', -1],
    ['k10', 'k2', -1],
  ])('%s and %s: %i', (a, b, order) => {
    expect(compareIds({ id: a }, { id: b })).toBe(order);
  });

  test('is how records stand', () => {
    const list = [{ id: 'k2' }, { id: 'a' }, { id: 'Z' }, { id: 'k10' }];
    expect(byId(list).map(({ id }) => id)).toEqual(['Z', 'a', 'k10', 'k2']);
  });
});
