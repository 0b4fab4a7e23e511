/** How long a notice may wait: 28 days from the day it is deferred, and never open-ended (P 4; obligation 83). */
import { amsterdamDay } from '../amsterdam.js';
import type { Day, Instant } from '../instant.js';
import { isWithinDays } from '../interval.js';
import type { RuleSet } from '../rule-set.js';

/** The last day counts whole; one that has passed already defers nothing. */
export function isShortDeferral(deferredAt: Instant, lastDay: Day | null, { document }: RuleSet): boolean {
  if (lastDay === null || lastDay < amsterdamDay(deferredAt)) return false;
  return isWithinDays(lastDay, deferredAt, document.terms.deferralDays);
}
