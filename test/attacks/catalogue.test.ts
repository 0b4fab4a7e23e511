import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTestTitles } from '../obligations/test-titles.js';
import { CATALOGUE } from './catalogue.js';

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('the catalogue of threats', () => {
  test('has every threat of the list once', () => {
    const all = [...numbered('T', 4), ...numbered('A', 25), ...numbered('P', 10)];
    expect(CATALOGUE.map(({ id }) => id)).toEqual(all);
  });

  test.each(CATALOGUE)('$id $threat: has its tests', async ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const [file, title] of proofs) {
      const titles = await readTestTitles(readFileSync(file, 'utf8'));
      expect({ file, title, isThere: titles.includes(title) }).toEqual({ file, title, isThere: true });
    }
  });

  test('knows every number that a title of an attack carries', async () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    for (const name of readdirSync('test/attacks').filter((each) => each.endsWith('.test.ts'))) {
      const titles = await readTestTitles(readFileSync(join('test/attacks', name), 'utf8'));
      const cited = titles.flatMap((title) => title.match(/\bA\d+\b/g) ?? []);
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

test('A24 nothing binds the shield to declared resolvers only', () => {
  const sources = ['gateway', 'subgraphs', 'schema', 'policy'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((file) => readFileSync(file, 'utf8').includes('ToDeclaredResolvers'))).toEqual([]);
});
