import { describe, expect, test } from '@jest/globals';
import { byId, compareIds, sharesId } from './read-records.js';

const named = (...ids: readonly unknown[]) => ids.map((id) => ({ id }));
const many = Array.from({ length: 40 }, (_, n) => `x${n}`);

describe('two entries of one list share an id (§1)', () => {
  test.each<[string, boolean, readonly unknown[]]>([
    ['none', false, []],
    ['one', false, named('a')],
    ['two of two names', false, named('a', 'b')],
    ['two of one name', true, named('a', 'a')],
    ['the last and the first', true, named('a', 'b', 'c', 'a')],
    ['the same number', true, named(7, 7)],
    ['a number and its text', false, named(7, '7')],
    ['no id at all', false, [{}, {}, null, null, 'x', 'x']],
    ['null is no id', false, named(null, null)],
    ['nor is a shape', false, named({}, {})],
    ['twelve', false, named(...many.slice(0, 12))],
    ['twelve, the last as the first', true, named(...many.slice(0, 11), 'x0')],
    ['thirteen', false, named(...many.slice(0, 13))],
    ['thirteen, the last as the first', true, named(...many.slice(0, 12), 'x0')],
    ['forty', false, named(...many)],
    ['forty, the last as the first', true, named(...many.slice(0, 39), 'x0')],
    ['forty without an id', false, many.map(() => ({}))],
    ['forty that are null', false, named(...many.map(() => null))],
  ])('%s: %s', (_, shared, entries) => {
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
