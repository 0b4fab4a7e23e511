/**
 * What must be there before the plan of approach is drawn up (A 4, A 5; obligations 39–42): asked of the facts alone, so
 * that it is the same law that releases afterwards.
 */
import { amsterdamDay } from '../amsterdam.js';
import { isToldOfTakingUp } from '../gates/g09-notice.js';
import type { Instant } from '../instant.js';
import { hasCome, hasNotEnded, isCurrent } from '../interval.js';
import type { Facts, Recipient, TeamEntry } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import { isBasisOfPhase } from './bases-of-phase.js';
import { listUnasked } from './waiting-persons.js';

/** Is there a case manager, with a seat on the team? */
export function hasCaseManager({ case: { caseManager, team } }: Facts, time: Instant): boolean {
  return caseManager !== null && team.some((entry) => entry.actor === caseManager && isTaken(entry, time));
}

/** Has each of the parties needed someone who took his seat? */
export function areSeated(parties: readonly Recipient[], { case: { team } }: Facts, time: Instant): boolean {
  return parties.every(({ organisation, domain }) =>
    team.some((entry) => entry.organisation === organisation && entry.domain === domain && isTaken(entry, time)),
  );
}

/** Was everyone told that the case was taken up, or is telling him properly deferred? */
export function isEveryoneTold(facts: Facts, time: Instant, { document }: RuleSet): boolean {
  const asked = { facts, time, today: amsterdamDay(time), tables: document, records: [] };
  return [...facts.persons.keys()].every((person) => isToldOfTakingUp(asked, person));
}

/** Was everyone asked to let the team work across domains? A no is an answer (A 4; obligation 41). */
export function isEveryoneAsked(facts: Facts, time: Instant): boolean {
  return listUnasked(facts, time).length === 0;
}

/** Does all that is shared now rest on a basis of this phase? What was contributed for another is silent (P 5; obligation 76). */
export function hasBasisPerItem({ case: of, contributions }: Facts, time: Instant, ruleSet: RuleSet): boolean {
  return contributions
    .filter((one) => one.phase === of.phase && isCurrent(one, time) && hasNotEnded(one.withdrawnAt, time))
    .every((one) => isBasisOfPhase(one, of, ruleSet));
}

/** Taken, because who joins decides so himself (C 4.2). */
function isTaken(entry: TeamEntry, time: Instant): boolean {
  return isCurrent(entry, time) && hasCome(entry.acceptedAt, time);
}
