/**
 * Who in the household still waits: to be told that the case was taken up, or to be asked whether the team may work across
 * domains (A 4; obligations 40, 41). Asked of the facts alone, as the law that releases afterwards.
 */
import type { Day, Instant } from '../instant.js';
import { hasCome } from '../interval.js';
import type { Facts, Notice } from '../question.js';

export interface Untold {
  readonly person: string;
  /** The last day of the deferral he waits by, run out or not; null where nobody spoke with him at all. */
  readonly deferredUntil: Day | null;
}

/** Those who were not told, each with the deferral that runs longest. */
export function listUntold({ persons, notices }: Facts, time: Instant): readonly Untold[] {
  return [...persons.keys()].flatMap((person) => {
    const takenUp = (notices.get(person) ?? []).filter(
      ({ kind, recordedAt }) => kind === 'TAKEN_UP' && hasCome(recordedAt, time),
    );
    if (takenUp.some(({ givenAt }) => hasCome(givenAt, time))) return [];
    return { person, deferredUntil: longest(takenUp, time) };
  });
}

function longest(notices: readonly Notice[], time: Instant): Day | null {
  const days = notices.flatMap(({ deferredAt, deferredUntil }) =>
    hasCome(deferredAt, time) && deferredUntil !== null ? deferredUntil : [],
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** Those who neither gave nor refused that consent. A no is an answer, and so is one that was withdrawn since. */
export function listUnasked({ persons, consents }: Facts, time: Instant): readonly string[] {
  return [...persons.keys()].filter(
    (person) =>
      !(consents.get(person) ?? []).some(
        ({ covers, recordedAt, givenAt, refusedAt }) =>
          covers.includes('CROSS_DOMAIN') &&
          hasCome(recordedAt, time) &&
          (hasCome(givenAt, time) || hasCome(refusedAt, time)),
      ),
  );
}
