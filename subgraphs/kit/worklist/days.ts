/** Days in Europe/Amsterdam, as the worklist writes them. */
import { amsterdamDay, type Day, parseInstant } from '../../../policy/index.js';

const DAY_MS = 86_400_000;

/** YYYY-MM-DD. */
export function dayText(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** On which day a moment falls. */
export function dayOf(moment: Date | string): Day {
  const instant = parseInstant(new Date(moment).toISOString());
  if (instant === undefined) throw new Error('A moment of the store is no instant.');
  return amsterdamDay(instant);
}

/** The moment so many days before. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_MS);
}
