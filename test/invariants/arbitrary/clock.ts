/** Instants and days around the time asked: midnights, changes of the clock and leap days among them, in every notation the wire allows. */
import { dayOf } from '../oracle/time.js';

const DAY = 86_400_000;

export interface Clock {
  /** The time asked, in milliseconds from 1970. */
  readonly ms: number;
  readonly notation: number;
}

/** Times at which questions are asked. */
export const TIMES = [
  '2026-11-23T10:00:00Z',
  '2026-11-22T23:00:00Z',
  '2026-11-22T22:59:59.999Z',
  '2026-12-31T23:30:00Z',
  '2027-01-20T00:00:00Z',
  '2027-03-28T00:59:59.999Z',
  '2027-03-28T01:00:00Z',
  '2027-10-31T00:30:00Z',
  '2027-10-31T01:30:00Z',
  '2028-02-29T12:00:00Z',
  '2028-03-01T00:00:00Z',
  '2026-06-30T22:00:00Z',
] as const;

/** Few instants are asked for, and often: writing each anew was half the cost of a world. By clock, then by distance. */
const written = new Map<number, Map<number, string>>();

/** So many days from the time asked, and so many nanoseconds. */
export function at({ ms, notation }: Clock, days: number, nanos = 0): string {
  const clock = ms + (notation % 4) / 4;
  const distance = days * DAY * 4 + nanos;
  const known = written.get(clock) ?? new Map<number, string>();
  const text = known.get(distance) ?? writeFrom(ms, notation, days, nanos);
  known.set(distance, text);
  written.set(clock, known);
  return text;
}

function writeFrom(ms: number, notation: number, days: number, nanos: number): string {
  const back = nanos < 0 ? 1 : 0;
  return write(ms + Math.round(days * DAY) - back, back * 1_000_000 + nanos, notation);
}

/** The day in Amsterdam so many days from the time asked. */
export function dayAt(clock: Clock, days: number): string {
  return dayOf(at({ ...clock, notation: 0 }, days));
}

/** The same instant in one of four notations. */
function write(ms: number, nanos: number, notation: number): string {
  const fraction = `.${String(((ms % 1000) + 1000) % 1000).padStart(3, '0')}${String(nanos).padStart(6, '0')}`;
  const isWhole = fraction === '.000000000';
  switch (notation % 4) {
    case 1:
      return `${clockText(ms + 3_600_000)}${isWhole ? '' : fraction}+01:00`;
    case 2:
      return `${clockText(ms)}${fraction}Z`;
    case 3:
      return `${clockText(ms - 19_800_000)}${fraction.replace(/0{1,8}$/, '')}-05:30`;
    default:
      return `${clockText(ms)}${isWhole ? '' : fraction}Z`;
  }
}

function clockText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}
