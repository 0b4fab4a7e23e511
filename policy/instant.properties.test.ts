/** Instants and days against the language's own calendar and time zone data. Seeds are fixed, so failures replay. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amsterdamDay } from './amsterdam.js';
import { dayNumber, parseDay, parseInstant, yearOf } from './instant.js';

describe('instants (§1 Time)', () => {
  test('are read as written, over all days and offsets', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-12-30T00:00:00Z'), noInvalidDate: true }),
        part(23),
        part(59),
        fc.boolean(),
        part(999_999_999),
        (date, hours, minutes, east, nanos) => {
          const offset = `${east ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
          const base = date.toISOString().slice(0, 19);
          const instant = parseInstant(`${base}.${String(nanos).padStart(9, '0')}${offset}`);
          const shift = (hours * 60 + minutes) * 60 * (east ? 1 : -1);
          expect(instant).toEqual({ seconds: Date.parse(`${base}Z`) / 1000 - shift, nanos });
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('days (§1 Time)', () => {
  test('are numbered like the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
        expect(yearOf(day)).toBe(date.getUTCFullYear());
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});

describe('Europe/Amsterdam', () => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  const dayOf = (seconds: number) => parseDay(calendar.format(seconds * 1000));

  test('falls on the day the time zone data say, 1970–2100', () => {
    const from = Date.UTC(1970, 0, 1) / 1000;
    const to = Date.UTC(2100, 11, 31) / 1000;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (seconds) => {
        expect(amsterdamDay({ seconds, nanos: 0 })).toBe(dayOf(seconds));
      }),
      { seed: 3, numRuns: 20_000 },
    );
  });
});
