/**
 * Which day an instant falls on in Europe/Amsterdam. Since 1996 by the rule of the European Union (summer time from the
 * last Sunday of March to that of October, 01:00 UTC); before it the language's own time zone data are asked.
 */
import { type Day, dayNumber, type Instant, yearOf } from './instant.js';

const { floor } = Math;
const RULE_FROM = 820_454_400; // 1996-01-01T00:00:00Z
const STANDARD = 3600;
const SUMMER = 7200;

export function amsterdamDay(instant: Instant): Day {
  return floor((instant.seconds + amsterdamOffset(instant.seconds)) / 86_400);
}

/** Seconds east of UTC at this second. */
export function amsterdamOffset(seconds: number): number {
  if (seconds < RULE_FROM) return historicalOffset(seconds);
  const year = yearOf(floor(seconds / 86_400));
  const { start, end } = SUMMERS[year - FIRST_YEAR] ?? summerOf(year);
  return seconds >= start && seconds < end ? SUMMER : STANDARD;
}

/** The seconds between which it is summer time. */
function summerOf(year: number): { readonly start: number; readonly end: number } {
  return { start: lastSunday(year, 3) * 86_400 + 3600, end: lastSunday(year, 10) * 86_400 + 3600 };
}

/** The last Sunday of a month of 31 days; 1970-01-01 was a Thursday. */
function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayNumber(year, month, 31);
  return last - ((((last + 4) % 7) + 7) % 7);
}

/** Every decision asks for the day, so the summers of the century and a half to come are at hand. */
const FIRST_YEAR = 1996;
const SUMMERS = Array.from({ length: 150 }, (_, index) => summerOf(FIRST_YEAR + index));

const ZONE = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

function historicalOffset(seconds: number): number {
  const [, sign, hours, minutes, rest] = OFFSET.exec(ZONE.format(seconds * 1000)) ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest ?? 0);
  return sign === '-' ? -size : size;
}
