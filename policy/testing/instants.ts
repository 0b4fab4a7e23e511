/** Instants, days and dates of tests, by their text; one that cannot be read stops the test. */
import { type CalendarDate, type Day, type Instant, parseDate, parseDay, parseInstant } from '../instant.js';

export function at(text: string): Instant {
  return must(parseInstant(text), text);
}

export function day(text: string): Day {
  return must(parseDay(text), text);
}

export function date(text: string): CalendarDate {
  return must(parseDate(text), text);
}

function must<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`"${text}" cannot be read.`);
  return value;
}
