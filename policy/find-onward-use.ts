/** Onward use (P 5; obligation 77): what a contributor approved separately for the reader's own task. */
import type { Asked } from './asked.js';
import { isNotAfter } from './instant.js';
import { hasCome, hasNotEnded, isCurrent } from './interval.js';
import type { Item, OnwardUse } from './question.js';
import { holdsPersons, isItem } from './scope.js';

export function findOnwardUse(asked: Asked, item: Item, persons: readonly string[]): OnwardUse | undefined {
  const { subject, time, facts } = asked;
  for (const use of facts.onwardUse) {
    if (
      isItem(use, item) &&
      use.recipient.organisation === subject.organisation &&
      use.recipient.domain === subject.domain &&
      isCurrent(use, time) &&
      hasNotEnded(use.withdrawnAt, time) &&
      hasCome(use.recordedAt, time) &&
      isNotAfter(facts.case.phaseSince, use.from) &&
      holdsPersons(use.persons, persons)
    ) {
      return use;
    }
  }
  return undefined;
}
