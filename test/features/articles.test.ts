import { describe, expect, test } from '@jest/globals';
import { findUntold, listArticles } from './articles.js';

describe('the articles of a citation', () => {
  test.each([
    { citation: 'P 1', articles: ['P 1'] },
    { citation: 'R Toegang; C 4.2', articles: ['R Toegang', 'C 4.2'] },
    { citation: 'P 5; A 1-8', articles: ['P 5', 'A 1', 'A 2', 'A 3', 'A 4', 'A 5', 'A 6', 'A 7', 'A 8'] },
    { citation: 'A 7–8', articles: ['A 7', 'A 8'] },
    { citation: 'A slot, A-slot', articles: ['A slot', 'A slot'] },
    { citation: 'C aanhef A; C 4.2', articles: ['C aanhef', 'C 4.2'] },
    { citation: 'P 2 (toestemming)', articles: ['P 2'] },
    { citation: 'P 2; Wmo 2015 2.3.1', articles: ['P 2', 'Wmo 2015'] },
  ])('$citation', ({ citation, articles }) => {
    expect(listArticles(citation)).toEqual(articles);
  });
});

describe('an article is untold', () => {
  test('when no feature is tagged with it', () => {
    expect(findUntold(['P 4; A 1', 'A 2-3'], new Set(['artikel-P-4', 'artikel-A-1', 'artikel-A-3']))).toEqual(['A 2']);
  });

  test('when it is of a statute nobody exempted', () => {
    expect(findUntold(['Wet politiek 3', 'Wmo 2015 2.3.1'], new Set())).toEqual(['Wet politiek']);
  });

  test('even when it names no place', () => {
    expect(findUntold(['R'], new Set(['artikel-R-Toegang']))).toEqual(['R']);
  });
});
