/** To whom something may be shared at all: seats of the register, and bodies that join for one case (§1.1; C 4.2). */
import type { Capacity, Organisation, RuleSet } from '../../../policy/index.js';
import type { Recipient } from '../demo/facts.js';

/** The capacities in which the register lets this seat read; none for a seat it does not have. */
export function capacitiesOf({ document }: RuleSet, { organisation, domain }: Recipient): readonly Capacity[] {
  const { register, otherBody, settings } = document;
  const entry = Object.hasOwn(register, organisation) ? register[organisation as Organisation] : undefined;
  const seats = entry?.seats ?? [
    ...otherBody.seats,
    ...(settings.externalCaseManagers ? otherBody.caseManagerSeats : []),
  ];
  return seats.filter(({ domains }) => domains.includes(domain)).flatMap(({ capacities }) => [...capacities]);
}

/** At least one, each a seat there is, and once. */
export function areSeats(ruleSet: RuleSet, recipients: readonly Recipient[]): boolean {
  return (
    recipients.length > 0 &&
    new Set(recipients.map(nameOf)).size === recipients.length &&
    recipients.every((recipient) => capacitiesOf(ruleSet, recipient).length > 0)
  );
}

/** And none of them the contributor's own: his own data he sees anyway (G7). */
export function areRecipients(ruleSet: RuleSet, own: Recipient, recipients: readonly Recipient[]): boolean {
  return areSeats(ruleSet, recipients) && !recipients.map(nameOf).includes(nameOf(own));
}

function nameOf({ organisation, domain }: Recipient): string {
  return `${organisation}/${domain}`;
}
