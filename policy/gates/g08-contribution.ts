/** G8: nothing leaves without the controller's own decision, for this phase and this recipient (P 1, P 3, P 5, C 4.2; obligations 4, 25, 75, 76). */
import type { Asked } from '../asked.js';
import { isNotAfter } from '../instant.js';
import { hasCome, hasNotEnded, isCurrent } from '../interval.js';
import type { Contribution, ReleaseField } from '../question.js';
import { holdsPersons, holdsRecipient, isItem } from '../scope.js';

export function isMatch(asked: Asked, field: ReleaseField, contribution: Contribution): boolean {
  const { subject, purpose, time, facts } = asked;
  return (
    isItem(contribution, field) &&
    contribution.phase === facts.case.phase &&
    isNotAfter(facts.case.phaseSince, contribution.from) &&
    isCurrent(contribution, time) &&
    hasNotEnded(contribution.withdrawnAt, time) &&
    hasCome(contribution.recordedAt, time) &&
    contribution.purposes.includes(purpose) &&
    contribution.necessity.proportionate &&
    contribution.necessity.leastIntrusive &&
    holdsRecipient(contribution.recipients, subject) &&
    holdsPersons(contribution.persons, field.persons)
  );
}
