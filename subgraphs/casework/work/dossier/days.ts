/** Days of the work, in Europe/Amsterdam (law.md §1). */
import { amsterdamDay, parseDay } from '../../../../policy/index.js';
import type { ActContext } from '../../../kit/work/index.js';

const MILLISECONDS = 86_400_000;

/** The day on which the act is done, `YYYY-MM-DD`. */
export function today({ time }: ActContext): string {
  return new Date(amsterdamDay(time) * MILLISECONDS).toISOString().slice(0, 10);
}

export function hasCome(day: string, { time }: ActContext): boolean {
  const asked = parseDay(day);
  return asked !== undefined && asked <= amsterdamDay(time);
}

/** Today counts: a day is over when it is over. */
export function isAhead(day: string, { time }: ActContext): boolean {
  const asked = parseDay(day);
  return asked !== undefined && asked >= amsterdamDay(time);
}
