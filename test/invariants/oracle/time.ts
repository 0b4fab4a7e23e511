/** Instants and days of the oracle: nanoseconds as integers, days of Europe/Amsterdam as text by the language's own zone data. Imports nothing. */

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
const HOUR = 3_600_000_000_000n;
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

const knownInstants = new Map<string, bigint>();
const knownDays = new Map<string, string>();

/** Nanoseconds from 1970, or null for what is no instant. */
export function nanosOf(text: unknown): bigint | null {
  if (typeof text !== 'string') return null;
  const known = knownInstants.get(text);
  if (known !== undefined) return known;
  const [, seconds, fraction = '', zone] = INSTANT.exec(text) ?? [];
  const ms = Date.parse(`${seconds}${zone}`);
  if (Number.isNaN(ms)) return null;
  const nanos = BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
  knownInstants.set(text, nanos);
  return nanos;
}

/** a ≤ b, and both are instants. */
export function isUpTo(a: unknown, b: unknown): boolean {
  const [first, second] = [nanosOf(a), nanosOf(b)];
  return first !== null && second !== null && first <= second;
}

/** a < b, and both are instants. */
export function isEarlier(a: unknown, b: unknown): boolean {
  const [first, second] = [nanosOf(a), nanosOf(b)];
  return first !== null && second !== null && first < second;
}

/** An end that is null, or still to come. */
export function isOpen(end: unknown, time: string): boolean {
  return end === null || isEarlier(time, end);
}

/** From its first instant on, and not ended. */
export function runsAt(interval: { readonly from: string; readonly until: string | null }, time: string): boolean {
  return isUpTo(interval.from, time) && isOpen(interval.until, time);
}

/** Is there an end, at most so many elapsed hours after the start? */
export function endsWithin(interval: { readonly from: string; readonly until: string | null }, hours: bigint): boolean {
  const [start, end] = [nanosOf(interval.from), nanosOf(interval.until)];
  return start !== null && end !== null && end - start <= hours * HOUR;
}

/** The day in Amsterdam, as YYYY-MM-DD; such days compare as text. */
export function dayOf(instant: string): string {
  const known = knownDays.get(instant);
  if (known !== undefined) return known;
  const nanos = nanosOf(instant);
  if (nanos === null) throw new RangeError(`${instant} is no instant`);
  const day = AMSTERDAM.format(Number((nanos - (nanos < 0n ? 999_999n : 0n)) / 1_000_000n));
  knownDays.set(instant, day);
  return day;
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Years of age on a day; who was born on 29 February turns a year on 1 March of other years. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
