import { describe, expect, test } from '@jest/globals';
import { amsterdamDay, amsterdamOffset } from './amsterdam.js';
import { dayNumber, isBefore, isNotAfter, isWithinHours, parseDay, parseInstant, yearOf } from './instant.js';

const known = [
  '2026-11-23T10:00:00Z',
  '2026-11-23T10:00:00.1Z',
  '2026-11-23T10:00:00.123456789+01:00',
  '2026-11-23T00:00:00-23:59',
  '2024-02-29T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-11-23T10:00:00-00:00',
];
const unknown = [
  '',
  '2026-11-23',
  '2026-11-23T10:00Z',
  '2026-11-23T10:00:00',
  '2026-11-23t10:00:00Z',
  '2026-11-23T10:00:00z',
  '2026-11-23 10:00:00Z',
  '2026-11-23T10:00:60Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T10:60:00Z',
  '2026-13-01T10:00:00Z',
  '2026-00-01T10:00:00Z',
  '2026-11-31T10:00:00Z',
  '2026-11-00T10:00:00Z',
  '2025-02-29T10:00:00Z',
  '1900-02-29T10:00:00Z',
  '2026-11-23T10:00:00.Z',
  '2026-11-23T10:00:00.1234567890Z',
  '2026-11-23T10:00:00,1Z',
  '2026-11-23T10:00:00+01',
  '2026-11-23T10:00:00+0100',
  '2026-11-23T10:00:00+24:00',
  '2026-11-23T10:00:00+01:60',
  '2026-11-23T10:00:00ZZ',
  ' 2026-11-23T10:00:00Z',
  '2026-11-23T10:00:00Z ',
  '+02026-11-23T10:00:00Z',
  '2026-11-23T1O:00:00Z',
  '２026-11-23T10:00:00Z',
  '2026-11-23T10:00:00.1',
  '2026-11-23T10:00:00+01:00Z',
  '2026/11/23T10:00:00Z',
  '2026-11-23T10-00-00Z',
  '2026-11-23T10:00:00.+01:00',
  '2x26-11-23T10:00:00Z',
  '20x6-11-23T10:00:00Z',
  '2026/11-23T10:00:00Z',
  '2026-11/23T10:00:00Z',
  '2026-11-2/T10:00:00Z',
  '2026-11-1:T10:00:00Z',
  '2026-11-23T10-00:00Z',
  '2026-11-23T10:00-00Z',
  '2026-11-23T10:x0:00Z',
  '2026-11-23T10:00:x0Z',
  '2026-11-23T10:00:00*01:00',
];

function at(text: string) {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(text);
  return instant;
}

describe('instants (§1 Time)', () => {
  test.each(known)('%s is one', (text) => {
    const { seconds } = at(text);
    expect(seconds * 1000).toBe(Math.floor(Date.parse(text.replace(/\.\d+/, ''))));
  });

  test.each(unknown)('"%s" is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test.each([
    ['Z', 0],
    ['.1Z', 100_000_000],
    ['.000000001Z', 1],
    ['.123456789+01:00', 123_456_789],
    ['.900Z', 900_000_000],
  ])('ending in %s have %i nanoseconds', (end, nanos) => {
    expect(at(`2026-11-23T10:00:00${end}`).nanos).toBe(nanos);
  });

  test('are compared exactly', () => {
    expect(isBefore(at('2026-11-23T10:00:00.000000001Z'), at('2026-11-23T10:00:00.000000002Z'))).toBe(true);
    expect(isBefore(at('2026-11-23T10:00:00.1Z'), at('2026-11-23T10:00:00.100000000Z'))).toBe(false);
    expect(isNotAfter(at('2026-11-23T10:00:00.1Z'), at('2026-11-23T11:00:00.100+01:00'))).toBe(true);
    expect(isNotAfter(at('2026-11-23T10:00:01Z'), at('2026-11-23T10:00:00.999999999Z'))).toBe(false);
    expect(isBefore(at('2026-11-23T10:00:01Z'), at('2026-11-23T10:00:00.999999999Z'))).toBe(false);
  });

  test('lie within elapsed hours, exactly', () => {
    const from = at('2026-10-24T12:00:00.5+02:00');
    expect(isWithinHours(at('2026-10-27T11:00:00.5+01:00'), from, 72)).toBe(true);
    expect(isWithinHours(at('2026-10-27T11:00:00.500000001+01:00'), from, 72)).toBe(false);
  });
});

describe('days (§1 Time)', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '0000-02-29', '9999-12-31'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
  });

  test.each(['2026-11-31', '2025-02-29', '2100-02-29', '2026-1-01', '2026-11-23T', '', '26-11-23', '2026-11-2x'])(
    '"%s" is none',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])('end with month %s', (month) => {
    const last = new Date(Date.UTC(2026, Number(month), 0)).getUTCDate();
    expect(parseDay(`2026-${month}-${last}`)).toBe(Date.UTC(2026, Number(month) - 1, last) / 86_400_000);
    expect(parseDay(`2026-${month}-${last + 1}`)).toBeUndefined();
  });

  test('are numbered like the calendar, over a whole era of four hundred years', () => {
    const months = Array.from({ length: 400 * 12 }, (_, n) => ({
      year: 1800 + Math.floor(n / 12),
      month: (n % 12) + 1,
    }));
    expect(months.map(({ year, month }) => dayNumber(year, month, 1))).toEqual(
      months.map(({ year, month }) => Date.UTC(year, month - 1, 1) / 86_400_000),
    );
    const ends = months.filter(({ month }) => month === 12);
    expect(ends.map(({ year }) => yearOf(dayNumber(year, 12, 31)))).toEqual(ends.map(({ year }) => year));
    expect(ends.map(({ year }) => yearOf(dayNumber(year, 12, 31) + 1))).toEqual(ends.map(({ year }) => year + 1));
  });
});

describe('Europe/Amsterdam', () => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  const dayOf = (seconds: number) => parseDay(calendar.format(seconds * 1000));

  /** The first second of the next day, which begins within four hours of this one. */
  function findMidnight(evening: number): number {
    let [before, after] = [evening, evening + 4 * 3600];
    while (after - before > 1) {
      const between = Math.floor((before + after) / 2);
      if (dayOf(between) === dayOf(evening)) before = between;
      else after = between;
    }
    return after;
  }

  test('turns its clock at the second', () => {
    for (let year = 1996; year < 2250; year++) {
      for (const month of [2, 9]) {
        const last = new Date(Date.UTC(year, month, 31));
        const turn = Date.UTC(year, month, 31 - last.getUTCDay(), 1) / 1000;
        expect([amsterdamOffset(turn - 1), amsterdamOffset(turn)]).toEqual(month === 2 ? [3600, 7200] : [7200, 3600]);
      }
    }
  });

  test.each(['1984-07-01T22:30:00Z', '1995-09-24T22:30:00Z', '1940-05-16T23:50:00Z'])('knows its past: %s', (text) => {
    expect(amsterdamDay(at(text))).toBe(dayOf(at(text).seconds));
  });

  test.each([
    [1850, 'in local mean time, to the second'],
    [1925, 'in western time'],
    [1939, 'before the war'],
    [1950, 'in central time'],
    [1985, 'with summer time'],
  ])('turns the day of %i when the time zone data say: %s', (year) => {
    for (const month of [0, 6]) {
      const midnight = findMidnight(Date.UTC(year, month, 15, 21) / 1000);
      const today = dayOf(midnight - 1);
      expect([midnight - 1, midnight].map((seconds) => amsterdamDay({ seconds, nanos: 0 }))).toEqual([
        today,
        Number(today) + 1,
      ]);
    }
  });

  test.each([
    ['2026-11-22T22:59:59.999999999Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-22T22:00:00Z', '2026-07-23'],
  ])('%s is %s', (text, day) => {
    expect(amsterdamDay(at(text))).toBe(parseDay(day));
  });
});
