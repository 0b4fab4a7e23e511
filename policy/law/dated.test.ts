import { describe, expect, test } from '@jest/globals';
import { parseDay } from '../instant.js';
import { PolicyProblem } from '../policy-problem.js';
import { changesOf, dayOf, editionOn, holdsOn, rowsOn } from './dated.js';
import { lawOn, NEWEST_EDITION } from './document.js';

const on = (date: string) => parseDay(date) ?? Number.NaN;
const row = { from: '2020-01-01', until: '2021-01-01' };

describe('a dated row', () => {
  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('on %s holds: %s', (date, holds) => {
    expect(holdsOn(row, on(date))).toBe(holds);
    expect(Object.keys(rowsOn({ row }, on(date)))).toEqual(holds ? ['row'] : []);
  });

  test('without an end holds for ever', () => {
    expect(holdsOn({ from: '2020-01-01', until: null }, on('9999-12-31'))).toBe(true);
  });

  test('with what is no date stops the process at the start', () => {
    expect(() => dayOf('2020-02-30')).toThrow(new PolicyProblem('"2020-02-30" is no date; write YYYY-MM-DD.'));
  });
});

describe('an edition', () => {
  const changes = changesOf([row, { from: '2020-06-01', until: null }, row]);

  test('lasts from one change to the next', () => {
    expect(changes).toEqual(['2020-01-01', '2020-06-01', '2021-01-01']);
    expect(editionOn(changes, on('2020-01-01'))).toEqual({ from: '2020-01-01', until: '2020-06-01' });
    expect(editionOn(changes, on('2020-12-31'))).toEqual({ from: '2020-06-01', until: '2021-01-01' });
    expect(editionOn(changes, on('2024-01-01'))).toEqual({ from: '2021-01-01', until: null });
  });

  test('is not known before the first', () => {
    expect(() => editionOn(changes, on('2019-12-31'))).toThrow(
      new PolicyProblem('No law of release is known before 2020-01-01; ask as of a later day.'),
    );
  });
});

describe('the law as of a day (X9)', () => {
  const mentalHealth = (date: string) => Object.keys(lawOn({}, on(date)).taskLaws.MENTAL_HEALTH);

  test('the Wet BOPZ until 2020, the Wvggz and the Wzd since', () => {
    expect(mentalHealth('2019-12-31')).toEqual(['WGBO', 'BOPZ']);
    expect(mentalHealth('2020-01-01')).toEqual(['WGBO', 'WVGGZ', 'WZD']);
    expect(Object.keys(lawOn({}, on('2019-12-31')).careLaws.MENTAL_HEALTH)).toEqual(['WGBO', 'BOPZ']);
  });

  test('nothing is known before the covenant and the AVG', () => {
    expect(() => lawOn({}, on('2018-05-24'))).toThrow(
      new PolicyProblem('No law of release is known before 2018-05-25; ask as of a later day.'),
    );
    expect(lawOn({}, on('2018-05-25')).edition).toEqual({ from: '2018-05-25', until: '2020-01-01' });
  });

  test('the care and safety houses have a law of their own since March 2025', () => {
    const cited = (date: string) => lawOn({}, on(date)).sources.map((source) => source.cited);
    expect(cited('2025-02-28')).not.toContain('Wet gegevensverwerking door samenwerkingsverbanden');
    expect(cited('2025-03-01')).toContain('Wet gegevensverwerking door samenwerkingsverbanden');
  });

  test('the newest edition is the one without an end', () => {
    expect(lawOn({}, NEWEST_EDITION).edition).toEqual({ from: '2025-03-01', until: null });
  });
});
