/** Reading single values of JSON. `undefined` means malformed throughout; null is a value, and only where it may stand. */
import { type CalendarDate, type Day, type Instant, parseDate, parseDay, parseInstant } from './instant.js';
import { ORGANISATIONS } from './vocabulary.js';

/** Inside jest every look at a global is slow. */
const { isArray } = Array;

export type JsonObject = Readonly<Record<string, unknown>>;
export type Read<T> = (value: unknown) => T | undefined;

export function readObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !isArray(value) ? (value as JsonObject) : undefined;
}

/** Non-empty text. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Text that may be empty: `law` and `classLaw`. */
export function readAnyText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function readInstant(value: unknown): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined;
}

export function readDay(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function readDate(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? parseDate(value) : undefined;
}

/** A reader of one of the known words. It answers our own copy of the word: comparing that is comparing an address. */
export function wordReader<T extends string>(words: readonly T[]): Read<T> {
  const known: ReadonlyMap<unknown, T> = new Map(words.map((word) => [word, word]));
  return (value) => known.get(value);
}

export const readController = wordReader(ORGANISATIONS);

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** A reader of a list in which everything must be well-formed. */
export function listReader<T>(read: Read<T>): Read<readonly T[]> {
  return (value) => {
    if (!isArray(value)) return undefined;
    const list: T[] = [];
    for (const entry of value) {
      const item = read(entry);
      if (item === undefined) return undefined;
      list.push(item);
    }
    return list;
  };
}

export const readTexts = listReader(readText);
export const readTextOrNull = orNull(readText);
export const readInstantOrNull = orNull(readInstant);
export const readDayOrNull = orNull(readDay);
export const readDateOrNull = orNull(readDate);
