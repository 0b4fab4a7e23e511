import { expect, test } from '@jest/globals';
import { readCitedNumbers } from './cited-numbers.js';

test.each([
  { title: 'a consent withdrawn (P 2; obligation 58)', numbers: [58] },
  { title: 'G11 CROSS_DOMAIN (A 4–8, P 5; obligation 42, X2, X3)', numbers: [42] },
  { title: 'G9 NOTICE (P 4, A 1; obligations 30, 40, 80, 83, 120)', numbers: [30, 40, 80, 83, 120] },
  { title: 'G10 BASIS, %s (AVG 6, P 2; obligations 41, 54–56)', numbers: [41, 54, 55, 56] },
  { title: 'obligations 29 and 30', numbers: [29, 30] },
  { title: 'Obligation 76, and again obligation 24', numbers: [24, 76] },
  { title: 'obligations 54-56, 55', numbers: [54, 55, 56] },
  { title: 'no obligation at all, in phase 5 of 8 (P 5)', numbers: [] },
  { title: '(P 5; 58)', numbers: [] },
])('"$title" cites $numbers', ({ title, numbers }) => {
  expect(readCitedNumbers(title)).toEqual(numbers);
});
