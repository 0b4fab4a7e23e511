/** §3 A valid consent (P 2, A 4; obligations 55–60, X4): of that person, for this item, recipient and purpose, by those who must give it. */
import type { Asked } from './asked.js';
import type { Day } from './instant.js';
import { hasCome, hasNotEnded } from './interval.js';
import type { Consent, Item, Person } from './question.js';
import { holdsItem, holdsRecipient } from './scope.js';
import type { Cover } from './vocabulary.js';

const NONE: readonly Consent[] = Object.freeze([]);

/** A further condition a gate sets on the consent it looks for. */
export type ConsentTest = (consent: Consent) => boolean;

/** The ids of one valid consent for every person, or null when one of them has none. */
export function findConsentOfAll(
  asked: Asked,
  item: Item,
  persons: readonly string[],
  cover: Cover,
  test?: ConsentTest,
): readonly string[] | null {
  const found: string[] = [];
  for (const person of persons) {
    const consent = findValidConsent(asked, item, person, cover, test);
    if (consent === undefined) return null;
    found.push(consent.id);
  }
  return found;
}

export function findValidConsent(
  asked: Asked,
  item: Item,
  person: string,
  cover: Cover,
  test?: ConsentTest,
): Consent | undefined {
  const about = asked.facts.persons.get(person);
  if (about === undefined) return undefined;
  for (const consent of consentsOf(asked, person)) {
    if (isValidConsent(asked, item, about, cover, consent) && (test === undefined || test(consent))) return consent;
  }
  return undefined;
}

export function consentsOf(asked: Asked, person: string): readonly Consent[] {
  return asked.facts.consents.get(person) ?? NONE;
}

function isValidConsent(asked: Asked, item: Item, person: Person, cover: Cover, consent: Consent): boolean {
  return (
    consent.covers.includes(cover) &&
    holdsItem(consent.items, item) &&
    holdsRecipient(consent.recipients, asked.subject) &&
    consent.purposes.includes(asked.purpose) &&
    consent.informed &&
    consent.free &&
    consent.explicit &&
    consent.refusedAt === null &&
    hasCome(consent.givenAt, asked.time) &&
    hasCome(consent.recordedAt, asked.time) &&
    hasNotEnded(consent.expiresAt, asked.time) &&
    hasNotEnded(consent.withdrawnAt, asked.time) &&
    consent.givenOn !== null &&
    isGivenByAll(consent, person, consent.givenOn, item.controller) &&
    isGivenByAll(consent, person, asked.today, item.controller)
  );
}

/** Did all give it who must, by the person's age on this day? Extra givers do no harm. */
function isGivenByAll(consent: Consent, person: Person, day: Day, controller: string): boolean {
  if (mustSelf(person, day) && !isGivenBySelf(consent)) return false;
  return !mustRepresentative(person, day) || isGivenByRepresentative(consent, controller);
}

/** From 12; of a represented person only from 12 to 15; of an unknown age always. */
function mustSelf({ comesOfAge, represented }: Person, day: Day): boolean {
  if (comesOfAge === null) return true;
  return day >= comesOfAge.saying && !(represented && day >= comesOfAge.deciding);
}

/** Up to 15; of a represented person and of an unknown age always. */
function mustRepresentative({ comesOfAge, represented }: Person, day: Day): boolean {
  return comesOfAge === null || represented || day < comesOfAge.deciding;
}

function isGivenBySelf(consent: Consent): boolean {
  for (const giver of consent.givenBy) {
    if (giver.role === 'SELF') return true;
  }
  return false;
}

/** A representative who speaks for the controller or for a recipient does not count. */
function isGivenByRepresentative(consent: Consent, controller: string): boolean {
  for (const { role, organisation } of consent.givenBy) {
    if (role !== 'REPRESENTATIVE' || organisation === controller) continue;
    if (organisation === null || !isRecipient(consent, organisation)) return true;
  }
  return false;
}

function isRecipient(consent: Consent, organisation: string): boolean {
  for (const recipient of consent.recipients) {
    if (recipient.organisation === organisation) return true;
  }
  return false;
}
