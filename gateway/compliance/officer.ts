/**
 * Who may hear the reasons of a decision whole (law.md §5): a compliance officer in office and screened. Decided on the
 * college's own authorisations, of which casework answers those that hold now; what cannot be read is no authorisation.
 */
import {
  amsterdamDay,
  isMalformed,
  isRegistered,
  parseInstant,
  type RuleSet,
  readSubject,
  type Subject,
} from '../../policy/index.js';
import type { FactsAnswer } from '../fetch/casework-client.js';

export function isComplianceOfficer(
  { actor, authorisations }: Pick<FactsAnswer, 'actor' | 'authorisations'>,
  { document: { register } }: RuleSet,
  now: Date,
): boolean {
  return authorisations.some((properties) => {
    const subject = readSubject({ type: 'professional', id: actor, properties });
    return (
      !isMalformed(subject) &&
      subject.capacity === 'COMPLIANCE_OFFICER' &&
      holdsSeat(subject, register) &&
      isScreened(subject, now)
    );
  });
}

/** R Toegang: the register has this post. */
function holdsSeat({ organisation, capacity, domain }: Subject, register: RuleSet['document']['register']): boolean {
  if (!isRegistered(organisation)) return false;
  const { seats } = register[organisation];
  return seats.some(({ capacities, domains }) => capacities.includes(capacity) && domains.includes(domain));
}

/** G1 for an employee of the college: screened up to and with today (R Toegang; obligation 18). */
function isScreened({ screenedUntil }: Subject, now: Date): boolean {
  const instant = parseInstant(now.toISOString());
  return instant !== undefined && screenedUntil !== null && screenedUntil >= amsterdamDay(instant);
}
