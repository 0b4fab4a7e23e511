import { expect, test } from '@jest/globals';
import { readFields } from '../rule-set/fields.js';
import { getCategoryWords, WORDED_CATEGORIES } from './categories.js';

test('every category of every subgraph has words, and no words are for a category that is gone', () => {
  const categories = new Set(readFields().flatMap((row) => (row.kind === 'release' ? [row.category] : [])));
  expect([...WORDED_CATEGORIES].sort()).toEqual([...categories].sort());
});

test('no two categories are told in the same words', () => {
  const words = WORDED_CATEGORIES.map(getCategoryWords);
  expect(new Set(words.map(({ register }) => register)).size).toBe(words.length);
  expect(new Set(words.map(({ yours }) => yours)).size).toBe(words.length);
});

test('a category without words stops the page', () => {
  expect(() => getCategoryWords('HOROSCOPE')).toThrow('Category "HOROSCOPE" has no words');
});
