import { describe, expect, test } from '@jest/globals';
import { type StatisticalItem, selectForStatistics } from './statistics.js';

const COLLEGE = 'gemeente-nijmegen';

function item(id: string, change: Partial<StatisticalItem> = {}): StatisticalItem {
  return { id, enteredBy: COLLEGE, origin: null, madeOf: [], ...change };
}

const idsOf = (items: readonly StatisticalItem[]) => selectForStatistics(items).map(({ id }) => id);

describe('a record as it was entered (obligation 106)', () => {
  // biome-ignore format: a table
  const records: readonly { readonly what: string; readonly change: Partial<StatisticalItem>; readonly leaves: boolean }[] = [
    { what: 'by the municipality, from the person or the team', change: {},                                             leaves: true },
    { what: 'by the municipality, from its own file',           change: { origin: COLLEGE },                            leaves: true },
    { what: 'by the municipality, from the police',             change: { origin: 'politie' },                          leaves: false },
    { what: 'by a corporation, from nobody',                    change: { enteredBy: 'talis' },                         leaves: false },
    { what: 'by a corporation, from the municipality',          change: { enteredBy: 'talis', origin: COLLEGE },        leaves: false },
    { what: 'by Pro Persona, from itself',                      change: { enteredBy: 'pro-persona', origin: 'pro-persona' }, leaves: false },
    { what: 'by a body outside the covenant',                   change: { enteredBy: 'entrea' },                        leaves: false },
    { what: 'by the municipality, from a body outside it',      change: { origin: 'entrea' },                           leaves: false },
    { what: 'by nobody knows whom',                             change: { enteredBy: '' },                              leaves: false },
    { what: 'from nobody knows where',                          change: { origin: undefined as unknown as null },       leaves: false },
  ];

  test.each(records)('$what: $leaves', ({ change, leaves }) => {
    expect(idsOf([item('r', change)])).toEqual(leaves ? ['r'] : []);
  });
});

describe('a figure made of records', () => {
  const plain = item('a');
  const police = item('p', { origin: 'politie' });

  test('leaves when all it was made of may', () => {
    expect(idsOf([item('sum', { madeOf: ['a', 'b'] }), plain, item('b')])).toEqual(['sum', 'a', 'b']);
  });

  test('stays when one of them is another’s, through figures in between too', () => {
    const steps = [item('count', { madeOf: ['a', 'p'] }), item('share', { madeOf: ['count', 'a'] })];
    expect(idsOf([plain, police, ...steps])).toEqual(['a']);
  });

  test('stays when it was made by another of what may leave', () => {
    expect(idsOf([plain, item('sum', { enteredBy: 'sterker', madeOf: ['a'] })])).toEqual(['a']);
  });

  test('stays when one of them is not there to be judged', () => {
    expect(idsOf([plain, item('sum', { madeOf: ['a', 'gone'] })])).toEqual(['a']);
  });

  test('stays when it was made of itself, round about', () => {
    expect(idsOf([item('one', { madeOf: ['two'] }), item('two', { madeOf: ['one'] }), plain])).toEqual(['a']);
  });

  test('counts a record that it names twice once', () => {
    expect(idsOf([plain, item('sum', { madeOf: ['a', 'a'] })])).toEqual(['a', 'sum']);
  });

  test('stays, with both, when two items share an id: nobody can say which it was made of', () => {
    expect(idsOf([plain, item('a', { origin: 'politie' }), item('sum', { madeOf: ['a'] })])).toEqual([]);
  });

  test('of a long chain is judged as any other', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      item(`f${at}`, { madeOf: at === 0 ? ['a'] : [`f${at - 1}`] }),
    );
    expect(idsOf([...chain, plain])).toHaveLength(20_001);
    expect(idsOf([...chain, item('a', { enteredBy: 'politie' })])).toEqual([]);
  });
});
