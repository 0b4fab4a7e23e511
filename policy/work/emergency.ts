/**
 * Emergencies: what is shared on a vital interest or a conflict of duties lasts 72 hours at most, and a second one soon after
 * takes the eyes of another professional (C 1; P 2; obligations 61, 70).
 */
import { isNotAfter, isWithinHours } from '../instant.js';
import type { Contribution } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import { isItem } from '../scope.js';
import { WORK_TERMS } from './work-terms.js';

type Shared = Pick<Contribution, 'basis' | 'secrecyLift' | 'from' | 'until'>;
type SharedItem = Shared & Pick<Contribution, 'controller' | 'domain' | 'category' | 'persons'>;

export function isEmergency({ basis, secrecyLift }: Pick<Shared, 'basis' | 'secrecyLift'>): boolean {
  return basis.kind === 'VITAL_INTEREST' || secrecyLift?.kind === 'CONFLICT_OF_DUTIES';
}

/** True of what is no emergency: that has a term of its own. */
export function isTimeBoxed(shared: Shared, { document }: RuleSet): boolean {
  if (!isEmergency(shared)) return true;
  const { from, until } = shared;
  return until !== null && !isNotAfter(until, from) && isWithinHours(until, from, document.terms.emergencyHours);
}

/** Was there an emergency of the same datum about one of these persons in the thirty days before? A withdrawn one counts. */
export function needsReviewByAnother(shared: SharedItem, earlier: readonly SharedItem[]): boolean {
  if (!isEmergency(shared)) return false;
  return earlier.some(
    (past) =>
      isEmergency(past) &&
      isItem(past, shared) &&
      past.persons.some((person) => shared.persons.includes(person)) &&
      isNotAfter(past.from, shared.from) &&
      isWithinHours(shared.from, past.from, WORK_TERMS.emergencyAgainDays * 24),
  );
}
