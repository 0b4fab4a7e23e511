/** Intervals of §1: from its first instant, up to and not including its last. */
import { amsterdamDay } from './amsterdam.js';
import { type Day, type Instant, isBefore, isNotAfter } from './instant.js';
import type { Interval } from './question.js';

export function isCurrent(interval: Interval, time: Instant): boolean {
  return isNotAfter(interval.from, time) && hasNotEnded(interval.until, time);
}

/** `until`, `expiresAt` and `withdrawnAt`: null, or later than the time. */
export function hasNotEnded(end: Instant | null, time: Instant): boolean {
  return end === null || isBefore(time, end);
}

/** An instant that is there and has come. */
export function hasCome(at: Instant | null, time: Instant): at is Instant {
  return at !== null && isNotAfter(at, time);
}

/** Is the last day at most so many days after the day of an instant? */
export function isWithinDays(last: Day, from: Instant, days: number): boolean {
  return last <= amsterdamDay(from) + days;
}
