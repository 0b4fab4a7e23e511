import { describe, expect, test } from '@jest/globals';
import { readSurvivors } from './read-survivors.mjs';

const FILE = 'policy/example.ts';
const source = 'export function isLate(a, b) {\n  return a > b\n    || a === b;\n}\n';
const at = (line, column, endLine, endColumn) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const mutants = [
  { status: 'Killed', replacement: 'false', location: at(2, 10, 3, 15) },
  { status: 'Survived', replacement: 'true', location: at(2, 10, 3, 15) },
  { status: 'NoCoverage', replacement: 'a >= b', location: at(2, 10, 2, 15) },
];
const files = { [FILE]: { mutants } };
const sourceOf = (file) => (file === FILE ? source : '');
const equivalent = {
  file: FILE,
  was: 'return a > b || a === b;',
  now: ['return true;'],
  reason: 'b is never later.',
};

describe('survivors', () => {
  test('are the lines they were and became, with the reason written down for them', () => {
    expect(readSurvivors(files, sourceOf, [equivalent])).toEqual({
      explained: [
        { file: FILE, line: 2, was: equivalent.was, now: 'return true;', isCovered: true, reason: equivalent.reason },
      ],
      unexplained: [
        { file: FILE, line: 2, was: 'return a > b', now: 'return a >= b', isCovered: false, reason: undefined },
      ],
      stale: [],
    });
  });

  test('have no reason once their line is another', () => {
    const other = { ...equivalent, was: 'return a < b || a === b;' };
    const { explained, unexplained, stale } = readSurvivors(files, sourceOf, [other]);
    expect([explained.length, unexplained.length]).toEqual([0, 2]);
    expect(stale).toEqual([{ file: FILE, was: other.was, now: 'return true;' }]);
  });
});
