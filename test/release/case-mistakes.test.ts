/** What the author of a table may do wrong, each with what is said of it, and where table and law part, each by name. */
import { describe, expect, test } from '@jest/globals';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { openTable } from './case-table.js';
import { POLICE } from './police.cases.js';
import { type Row, readRows } from './product.js';
import { walkTable } from './walk.js';
import { Calendar } from './world.js';

/** Few readers, so that a walk is short. */
const FEW = { ...POLICE, recipients: [] } as const;
const OWN: Row = [
  'TEAM_MEMBER@own',
  '1 2 3 4 5 6 7 8',
  'every',
  'every',
  'every',
  'every',
  'every',
  'P 3; obligation 16',
];

/** One cell otherwise, in a second row; the first row is right. */
function mistakesOf(changes: Readonly<Record<number, string>>): readonly string[] {
  const changed = OWN.map((cell, at) => changes[at] ?? (at === 0 ? 'AD_HOC@own' : cell));
  return readRows(openTable(FEW).product, [OWN, changed as unknown as Row]).mistakes.map(
    ({ row, message }) => `row ${row} ${message}`,
  );
}

describe('a row', () => {
  // biome-ignore format: a table
  const MISTAKES = [
    { what: 'names a capacity that the law does not know',      changes: { 0: 'NEIGHBOUR@own' },             said: 'row 2 reader "NEIGHBOUR@own" is no word of this table' },
    { what: 'names a reader the table does not know',           changes: { 0: 'TEAM_MEMBER@talis' },         said: 'row 2 reader "TEAM_MEMBER@talis" is no word of this table' },
    { what: 'names a phase that does not exist',                changes: { 1: '8 9' },                       said: 'row 2 phase "9" is no word of this table' },
    { what: 'names a basis that the law does not know',         changes: { 2: 'HABIT' },                     said: 'row 2 basis "HABIT" is no word of this table' },
    { what: 'names a lift that no secrecy has',                 changes: { 3: 'NONE/CONSENT' },              said: 'row 2 secrecy "NONE/CONSENT" is no word of this table' },
    { what: 'names a ground of the wrong class',                changes: { 4: 'UAVG_32' },                   said: 'row 2 special "UAVG_32" is no word of this table' },
    { what: 'names a state of consent that does not exist',     changes: { 6: 'ASSUMED' },                   said: 'row 2 consent "ASSUMED" is no word of this table' },
    { what: 'leaves a cell empty',                              changes: { 5: '' },                          said: 'row 2 criminal "" is no word of this table' },
    { what: 'names a word twice',                               changes: { 6: 'processing ALL' },            said: 'row 2 consent "ALL" stands twice in one cell' },
    { what: 'says why without an article',                      changes: { 7: 'because it is usual' },       said: 'row 2 "because it is usual" cites no article and no obligation' },
    { what: 'releases what another row releases',               changes: { 0: 'TEAM_MEMBER@own', 1: '4 5' }, said: 'row 2 releases nothing that another row does not release' },
  ];

  test.each(MISTAKES)('that $what', ({ changes, said }) => {
    expect(mistakesOf(changes)).toContain(said);
  });

  test('with a cell too few', () => {
    const short = OWN.slice(1) as unknown as Row;
    const { mistakes } = readRows(openTable(FEW).product, [OWN, short]);
    expect(mistakes.map(({ message }) => message)).toContain('has 7 cells instead of 8');
  });

  test('that is right is no mistake', () => {
    expect(mistakesOf({})).toEqual([]);
  });
});

describe('where a table and the law disagree', () => {
  const table = openTable({ ...FEW, rows: [OWN] });
  const read = readRows(table.product, [OWN]);
  const walk = (times: Uint8Array) =>
    walkTable(table, times, new Calendar(new Date('2026-11-23T10:00:00Z')), loadRuleSet());

  test('each combination is named with what the law says of it, and no other', () => {
    const index = (reader: string) =>
      table.product.numberOf([reader, '5', 'CONSENT', 'NONE', '-', '-', 'NONE']) ?? Number.NaN;
    const times = read.times.slice();
    times[index('TEAM_MEMBER@own')] = 0;
    times[index('RESEARCHER@own')] = 1;
    expect(walk(times).disagreements.toSorted()).toEqual([
      'CAPACITY: RESEARCHER@own | 5 | CONSENT | NONE | - | - | NONE',
      'RELEASED: TEAM_MEMBER@own | 5 | CONSENT | NONE | - | - | NONE',
    ]);
  }, 120_000);
});
