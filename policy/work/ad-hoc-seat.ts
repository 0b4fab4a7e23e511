/** Who joins incidentally has his seat for 28 days at most; a fixed member's may be open (C 4.2; obligation 127). */
import { isNotAfter, isWithinHours } from '../instant.js';
import type { Interval } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import type { Capacity } from '../vocabulary.js';

export function isSeatTimeBoxed(capacity: Capacity, { from, until }: Interval, { document }: RuleSet): boolean {
  if (until === null) return capacity !== 'AD_HOC';
  if (isNotAfter(until, from)) return false;
  return capacity !== 'AD_HOC' || isWithinHours(until, from, document.terms.adHocHours);
}
