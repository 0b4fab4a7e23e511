/** Every ambiguity has its one row, and what the row names is there: files, rules and switches. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS, SETTING_NAMES } from '../../policy/index.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/adr/0071-ambiguities-of-the-covenant.md', root), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (X\d+|8) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('X1 to X14 and the dated role of obligation 8 have a row each', () => {
  const expected = [...Array.from({ length: 14 }, (_, at) => `X${at + 1}`), '8'];
  expect(rows.map(([, id]) => id)).toEqual(expected);
  expect(rows.every((cells) => cells.length === 7 && cells.slice(1, 6).every((cell) => cell !== ''))).toBe(true);
});

describe('what a row names is there', () => {
  const where = rows.map((cells) => cells[4] ?? '').join('\n');

  test('files', () => {
    const paths = [...where.matchAll(/`([\w-]+\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test('rules', () => {
    const named = [...where.matchAll(/\brules? ([A-Z_]+)(?: and ([A-Z_]+))?/g)].flatMap(([, ...names]) => names);
    const rules = named.filter((name) => name !== undefined);
    expect(rules.length).toBeGreaterThan(4);
    expect(rules.filter((rule) => !RULE_IDS.some((known) => known === rule))).toEqual([]);
  });

  test('every switch, once', () => {
    const switches = rows.map((cells) => cells[5] ?? '').filter((cell) => cell !== 'none');
    expect(switches).toEqual(SETTING_NAMES.map((name) => `\`${name}\``));
  });
});
