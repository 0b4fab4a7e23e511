/** Does a release happen while the person has not been told of it yet (P 4; obligation 83)? Then its logbook line is of the confidential activity. */
import { amsterdamDay, type Decision, type Facts, type Instant } from '../../../policy/index.js';

/**
 * Of what is shared, the notices the decision rests on count. A controller's view of its own file rests on none, so there every
 * deferral of this controller that still runs counts: the line alone would tell the person what is kept from him for now.
 */
export function isConfidentialFor(
  person: string,
  controller: string,
  { contribution, records }: Decision,
  facts: Facts,
  time: Instant,
): boolean {
  const today = amsterdamDay(time);
  return (facts.notices.get(person) ?? []).some((notice) => {
    const { id, deferredUntil, givenAt } = notice;
    if (deferredUntil === null || deferredUntil < today || (givenAt !== null && amsterdamDay(givenAt) <= today))
      return false;
    return contribution === null ? notice.controller === controller : records.includes(id);
  });
}
