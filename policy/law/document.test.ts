import { describe, expect, test } from '@jest/globals';
import { parseDay } from '../instant.js';
import { ENGINE, lawOn, NEWEST_EDITION, RULE_SET_VERSION } from './document.js';
import { DEFAULT_SETTINGS } from './settings.js';

const EDITIONS = ['2018-05-25', '2020-01-01', '2025-03-01'] as const;
const law = (date: string) => lawOn({}, parseDay(date) ?? Number.NaN);

/** Every value at a key of this name, anywhere in the document, with the way to it. */
function findAll(value: unknown, key: string, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [[`${path}/${name}`, inner] as const] : []),
    ...findAll(inner, key, `${path}/${name}`),
  ]);
}

describe('the law as one document', () => {
  test('says which it is, for which engine and with which settings', () => {
    expect(lawOn({ externalCaseManagers: true }, NEWEST_EDITION)).toMatchObject({
      name: 'Regieteams Nijmegen: the law of release',
      version: RULE_SET_VERSION,
      engine: ENGINE,
      edition: { from: EDITIONS[2], until: null },
      settings: { ...DEFAULT_SETTINGS, externalCaseManagers: true },
    });
    expect(RULE_SET_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(EDITIONS)('of %s cites for every row an article of a source of that day', (date) => {
    const cited: readonly string[] = law(date).sources.map((source) => source.cited);
    const articles = findAll(law(date), 'article');
    const unfounded = articles.filter(
      ([, article]) =>
        !String(article)
          .split('; ')
          .every((part) => cited.some((source) => part === source || part.startsWith(`${source} `))),
    );
    expect(articles.length).toBeGreaterThan(100);
    expect(unfounded).toEqual([]);
  });

  test.each(['title', 'responsible', 'cited', 'text'])('says something at every %s', (key) => {
    for (const date of EDITIONS) {
      const texts = findAll(law(date), key);
      expect(texts.length).toBeGreaterThan(9);
      expect(texts.filter(([, text]) => !/^[A-Za-z]/.test(String(text)))).toEqual([]);
    }
  });
});
