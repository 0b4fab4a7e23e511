import { describe, expect, test } from '@jest/globals';
import type { KitContext, SubjectRow } from '../kit/index.js';
import { screeningBeyondToday } from './screening-beyond-today.js';

interface Asked {
  readonly name: string;
  readonly coordinate?: string;
  readonly organisation?: string;
  readonly screenedUntil: unknown;
  readonly time?: string;
  readonly allows: boolean;
}

// biome-ignore format: a table
const cases = [
  { name: 'the day after today',               screenedUntil: '2026-11-24', allows: true },
  { name: 'today, its last valid day',         screenedUntil: '2026-11-23', allows: false },
  { name: 'yesterday',                         screenedUntil: '2026-11-22', allows: false },
  { name: 'no screening',                      screenedUntil: null,         allows: false },
  { name: 'no such day',                       screenedUntil: '2026-11-31', allows: false },
  { name: 'not a text',                        screenedUntil: 20270101,     allows: false },
  { name: 'midnight passed in Amsterdam only', screenedUntil: '2026-11-24', time: '2026-11-23T23:30:00Z', allows: false },
  { name: 'an unreadable time',                screenedUntil: '2026-11-24', time: 'now',                  allows: false },
  { name: 'a field of another type',           screenedUntil: '2026-11-23', coordinate: 'MentalHealthFile.known', allows: true },
  { name: 'Pro Persona itself',                screenedUntil: '2026-11-23', organisation: 'pro-persona',  allows: true },
] as const satisfies readonly Asked[];

describe('outreach contact is shown only to readers screened beyond today', () => {
  test.each<Asked>(cases)('$name: $allows', ({ coordinate, organisation, screenedUntil, time, allows }) => {
    const row = { controller: 'pro-persona' } as SubjectRow;
    const context = {
      grant: {
        time: time ?? '2026-11-23T10:00:00Z',
        subject: {
          type: 'professional',
          id: 'p-41',
          properties: { organisation: organisation ?? 'talis', screenedUntil },
        },
      },
    } as unknown as KitContext;
    expect(screeningBeyondToday(row, coordinate ?? 'OutreachContact.since', context)).toBe(allows);
  });

  test('a subject without properties is refused', () => {
    const context = {
      grant: { time: '2026-11-23T10:00:00Z', subject: {} },
    } as unknown as KitContext;
    expect(screeningBeyondToday({ controller: 'pro-persona' } as SubjectRow, 'OutreachContact.since', context)).toBe(
      false,
    );
  });
});
