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

const row = { caseId: 'c1', controller: 'pro-persona' } as SubjectRow;

function subjectOf(screenedUntil: unknown, organisation = 'talis'): object {
  return { type: 'professional', id: 'p-41', properties: { organisation, screenedUntil } };
}

function contextOf(subject: object, time = '2026-11-23T10:00:00Z'): KitContext {
  return { grant: { time, subject } } as unknown as KitContext;
}

describe('outreach contact is shown only to readers screened beyond today', () => {
  test.each<Asked>(cases)('$name: $allows', ({ coordinate, organisation, screenedUntil, time, allows }) => {
    const context = contextOf(subjectOf(screenedUntil, organisation), time);
    expect(screeningBeyondToday(row, coordinate ?? 'OutreachContact.since', context)).toBe(allows);
  });

  test('a subject without properties is refused', () => {
    expect(screeningBeyondToday(row, 'OutreachContact.since', contextOf({}))).toBe(false);
  });
});
