/** A valid consent as the covenant wants it (P 2, A 4; obligations 55–60, X4). Written from the text; imports nothing from policy/. */
import type { Consent, EvaluationRequest, Item, Person, Recipient } from './request.js';
import { ageOn, dayOf, isEarlier, isOpen, isUpTo } from './time.js';

/** What else is asked of the consent looked for. */
export type Also = (consent: Consent) => boolean;

/** Has every one of these persons a valid consent that covers this? */
export function allConsent(
  request: EvaluationRequest,
  item: Item,
  persons: readonly string[],
  cover: string,
  also: Also = () => true,
): boolean {
  return persons.every((person) => consents(request, item, person, cover, also));
}

export function consents(
  request: EvaluationRequest,
  item: Item,
  person: string,
  cover: string,
  also: Also = () => true,
): boolean {
  const { persons, consents } = request.context.facts;
  const who = persons.find(({ id }) => id === person);
  if (who === undefined) return false;
  return consents.some(
    (consent) => isValid(request, item, who, consent) && consent.covers.includes(cover) && also(consent),
  );
}

function isValid(request: EvaluationRequest, item: Item, person: Person, consent: Consent): boolean {
  const { time, purpose } = request.context;
  const isAsked = consent.person === person.id && consent.purposes.includes(purpose);
  if (!isAsked || !namesItem(consent, item) || !namesReader(consent.recipients, request)) return false;
  if (consent.informed !== true || consent.free !== true || consent.explicit !== true) return false;
  if (consent.refusedAt !== null || consent.givenAt === null) return false;
  if (!isUpTo(consent.givenAt, time) || !isUpTo(consent.recordedAt, time)) return false;
  if (!isOpen(consent.expiresAt, time) || !isOpen(consent.withdrawnAt, time)) return false;
  return [consent.givenAt, time].every((moment) => hasItsGivers(consent, person, dayOf(moment), item.controller));
}

/** A refusal that stands: no valid consent of that person came after it (A 4; obligation 41). */
export function hasRefused(request: EvaluationRequest, item: Item, person: string): boolean {
  return request.context.facts.consents.some((refusal) => {
    if (refusal.person !== person || refusal.refusedAt === null || !isUpTo(refusal.refusedAt, request.context.time))
      return false;
    if (!refusal.covers.includes('PROCESSING') || !namesItem(refusal, item)) return false;
    if (!namesReader(refusal.recipients, request)) return false;
    return !consents(request, item, person, 'PROCESSING', ({ givenAt }) => isEarlier(refusal.refusedAt, givenAt));
  });
}

export function namesReader(recipients: readonly Recipient[], { subject }: EvaluationRequest): boolean {
  const { organisation, domain } = subject.properties;
  return recipients.some((recipient) => recipient.organisation === organisation && recipient.domain === domain);
}

export function isSameItem(one: Item, other: Item): boolean {
  return one.controller === other.controller && one.domain === other.domain && one.category === other.category;
}

function namesItem(consent: Consent, item: Item): boolean {
  return consent.items.some((entry) => isSameItem(entry, item));
}

/** Under 12 the representative, 12 to 15 both, from 16 the person; a represented adult by his representative; unknown age both. */
function hasItsGivers(consent: Consent, person: Person, day: string, controller: string): boolean {
  const bySelf = consent.givenBy.some(({ role }) => role === 'SELF');
  const interested = [controller, ...consent.recipients.map(({ organisation }) => organisation)];
  const byRepresentative = consent.givenBy.some(
    ({ role, organisation }) =>
      role === 'REPRESENTATIVE' && (organisation === null || !interested.includes(organisation)),
  );
  if (person.birthDate === null) return bySelf && byRepresentative;
  const age = ageOn(person.birthDate, day);
  if (age < 12) return byRepresentative;
  if (age < 16) return bySelf && byRepresentative;
  return person.represented ? byRepresentative : bySelf;
}
