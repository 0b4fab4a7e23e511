import { describe, expect, test } from '@jest/globals';
import type { Item, Recipient } from './question.js';
import { holdsItem, holdsPersons, holdsRecipient, isItem } from './scope.js';

const item: Item = { controller: 'politie', domain: 'POLICE', category: 'INCIDENTS' };
const recipient: Recipient = { organisation: 'talis', domain: 'HOUSING' };
const people = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `c1-${from + n}`);

describe('what a record is about, and for whom', () => {
  test.each<[string, Partial<Item>, boolean]>([
    ['the same item', {}, true],
    ['another controller', { controller: 'talis' }, false],
    ['another domain', { domain: 'WMO' }, false],
    ['another category', { category: 'CALLS' }, false],
  ])('%s', (_, part, isSame) => {
    const other = { ...item, ...part };
    expect(isItem(other, item)).toBe(isSame);
    expect(holdsItem([{ ...item, category: 'OTHER' }, other], item)).toBe(isSame);
  });

  test.each<[string, Partial<Recipient>, boolean]>([
    ['the same recipient', {}, true],
    ['another organisation', { organisation: 'portaal' }, false],
    ['another domain', { domain: 'WMO' }, false],
  ])('%s', (_, part, isSame) => {
    expect(
      holdsRecipient(
        [
          { organisation: 'sterker', domain: 'SOCIAL_WORK' },
          { ...recipient, ...part },
        ],
        recipient,
      ),
    ).toBe(isSame);
  });

  test('nothing is in an empty list', () => {
    expect([holdsItem([], item), holdsRecipient([], recipient), holdsPersons([], ['c1-0'])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  // Above sixteen on both sides a set is used: the answer is the same on either side of it.
  test.each([
    [1, 1],
    [16, 16],
    [16, 17],
    [17, 16],
    [17, 17],
    [40, 40],
  ])('of %i persons, all %i asked about', (held, asked) => {
    expect(holdsPersons(people(held), people(asked))).toBe(asked <= held);
    expect(holdsPersons(people(held), [...people(asked).slice(1), 'c1-z'])).toBe(false);
    expect(holdsPersons([...people(held), 'c1-z'], ['c1-z', ...people(Math.min(held, asked))])).toBe(true);
  });
});
