/** RFC 3339 instants with offset, compared exactly to the nanosecond; days are counted from 1970-01-01. */

/** Nanoseconds count up from `seconds`, so order is (seconds, nanos). */
export interface Instant {
  readonly seconds: number;
  readonly nanos: number;
}

/** A calendar day as its number from 1970-01-01. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Inside jest every look at a global is slow, and days are computed by the million there. */
const { floor } = Math;

const ZERO = 48;
const MINUS = 45;
const PLUS = 43;
const COLON = 58;
const POINT = 46;

/** Reads `YYYY-MM-DDThh:mm:ss[.d{1,9}](Z|±hh:mm)`; undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  const { length } = text;
  if (length < 20 || length > 35) return undefined;
  const day = parseDayAt(text);
  if (day === undefined || text.charCodeAt(10) !== 84) return undefined;
  const clock = clockAt(text, 11);
  const second = pairAt(text, 17);
  if (clock < 0 || text.charCodeAt(16) !== COLON || second < 0 || second > 59) return undefined;
  let at = 19;
  let nanos = 0;
  if (text.charCodeAt(at) === POINT) {
    const start = at + 1;
    let unit = 100_000_000;
    for (at = start; at < length; at++) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) break;
      nanos += digit * unit;
      unit /= 10;
    }
    if (at === start || at - start > 9) return undefined;
  }
  const offset = offsetAt(text, at);
  if (offset === undefined) return undefined;
  return { seconds: day * 86_400 + clock * 60 + second - offset, nanos };
}

/** Reads `YYYY-MM-DD`, a day that exists; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  return text.length === 10 ? parseDayAt(text) : undefined;
}

/** Reads `YYYY-MM-DD` as a date of the calendar; undefined for anything else. */
export function parseDate(text: string): CalendarDate | undefined {
  if (parseDay(text) === undefined) return undefined;
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

/** Has who was born on this date turned this age by this day? Who was born on 29 February turns a year on 1 March. */
export function hasTurned(born: CalendarDate, age: number, on: Day): boolean {
  return on >= anniversaryOf(born, age);
}

/** The day so many calendar years after a date; of 29 February in a common year 1 March. */
export function anniversaryOf({ year, month, day }: CalendarDate, years: number): Day {
  const later = year + years;
  return day > daysInMonth(later, month) ? dayNumber(later, month + 1, 1) : dayNumber(later, month, day);
}

/** a ≤ b */
export function isNotAfter(a: Instant, b: Instant): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.nanos <= b.nanos);
}

/** a < b */
export function isBefore(a: Instant, b: Instant): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.nanos < b.nanos);
}

/** Is `until` at most so many elapsed hours after `from`? */
export function isWithinHours(until: Instant, from: Instant, hours: number): boolean {
  const last = from.seconds + hours * 3600;
  return until.seconds < last || (until.seconds === last && until.nanos <= from.nanos);
}

/** The number of a day of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The year a day falls in. */
export function yearOf(day: Day): number {
  const shifted = day + 719_468;
  const era = floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  return yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function parseDayAt(text: string): Day | undefined {
  const century = pairAt(text, 0);
  const rest = pairAt(text, 2);
  const month = pairAt(text, 5);
  const day = pairAt(text, 8);
  if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1) return undefined;
  if (text.charCodeAt(4) !== MINUS || text.charCodeAt(7) !== MINUS) return undefined;
  const year = century * 100 + rest;
  return day > daysInMonth(year, month) ? undefined : dayNumber(year, month, day);
}

/** Two digits at a place, or -1. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

/** Minutes of `hh:mm` at a place, or -1. */
function clockAt(text: string, at: number): number {
  const hour = pairAt(text, at);
  const minute = pairAt(text, at + 3);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return -1;
  return text.charCodeAt(at + 2) === COLON ? hour * 60 + minute : -1;
}

/** Seconds east of UTC, which must end the text. */
function offsetAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  if (sign === 90) return text.length === at + 1 ? 0 : undefined;
  if ((sign !== PLUS && sign !== MINUS) || text.length !== at + 6) return undefined;
  const minutes = clockAt(text, at + 1);
  if (minutes < 0) return undefined;
  return sign === PLUS ? minutes * 60 : -minutes * 60;
}
