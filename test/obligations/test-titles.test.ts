import { describe, expect, test } from '@jest/globals';
import { readTestTitles } from './test-titles.js';

describe('the titles of a test file are', () => {
  test.each([
    {
      what: 'those of describe, test and it',
      source: `describe('a', () => { test('b', () => {}); it('c', () => {}); });`,
      titles: ['a', 'b', 'c'],
    },
    { what: 'a template, and a sum of texts', source: `test(\`a \${b} c\` + "d", f);`, titles: ['a ', ' c', 'd'] },
    { what: 'those of a table, with its texts', source: `test.each([{ law: 'a' }])('b', f);`, titles: ['b', 'a'] },
    {
      what: 'those of a table by its name',
      source: `const cases = [{ law: 'a' }] satisfies Case[]; test.each(cases)('b', f);`,
      titles: ['b', 'a'],
    },
    {
      what: 'those of a tagged table',
      source: `test.each\`x | y\n\${1} | \${'a'}\`('b', f);`,
      titles: ['b', 'x | y\n', ' | ', '', 'a'],
    },
    { what: 'those of only', source: `describe.only('a', () => { test('b', f); });`, titles: ['a', 'b'] },
    {
      what: 'those of tests in a loop, with types and decorators about',
      source: `@d class A {} describe('a', (): void => { for (const x of xs as string[]) test('b', f); });`,
      titles: ['a', 'b'],
    },
  ])('$what', async ({ source, titles }) => {
    expect((await readTestTitles(source)).toSorted()).toEqual(titles.toSorted());
  });
});

describe('no title is', () => {
  test.each([
    { what: 'that of a skipped test', source: `test.skip('a', f);` },
    { what: 'that of a skipped table', source: `test.skip.each([['b']])('a', f);` },
    { what: 'any in a skipped block', source: `describe.skip('a', () => { test('b', f); });` },
    { what: 'what is still to be done', source: `describe('a', () => { test.todo('b'); });` },
    { what: 'what must fail', source: `test.failing('a', f);` },
    { what: 'that of a block without tests', source: `describe('a', () => { describe('b', () => {}); });` },
    { what: 'a comment', source: `// test('a', f)\n/* describe('obligation 24') */` },
    { what: 'a text that looks like one', source: `const text = "test('obligation 24', f)";` },
    { what: 'that of another function', source: `judge('a', () => {}); expect('b').toBe('c');` },
  ])('$what', async ({ source }) => {
    expect(await readTestTitles(source)).toEqual([]);
  });
});

test('a file that is no TypeScript is an error', async () => {
  await expect(readTestTitles('test((')).rejects.toThrow();
});
