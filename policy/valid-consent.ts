/** §3 A valid consent (P 2, A 4; obligations 55–60, X4): of that person, for this item, recipient and purpose, by those who must give it. */
import type { Asked } from './asked.js';
import { type Day, hasTurned } from './instant.js';
import { hasCome, hasNotEnded } from './interval.js';
import type { Terms } from './law/terms.js';
import type { Consent, Item, Person } from './question.js';
import { holdsItem, holdsRecipient } from './scope.js';
import type { Cover, GiverRole } from './vocabulary.js';

const NONE: readonly Consent[] = Object.freeze([]);

/** A further condition a gate sets on the consent it looks for. */
export type ConsentTest = (consent: Consent, controller: string) => boolean;

/** Is there one valid consent for every person? Those found are noted; where one is missing, none is. */
export function holdsConsentOfAll(
  asked: Asked,
  item: Item,
  persons: readonly string[],
  cover: Cover,
  test?: ConsentTest,
): boolean {
  const mark = asked.records.length;
  for (const person of persons) {
    const consent = findValidConsent(asked, item, person, cover, test);
    if (consent === undefined) {
      asked.records.length = mark;
      return false;
    }
    asked.records.push(consent.id);
  }
  return true;
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
    if (!isValidConsent(asked, item, about, cover, consent)) continue;
    if (test === undefined || test(consent, item.controller)) return consent;
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
    isGivenByAll(asked.tables.terms, consent, person, consent.givenOn, item.controller) &&
    isGivenByAll(asked.tables.terms, consent, person, asked.today, item.controller)
  );
}

/** Who gave a consent, and for whom it is. */
type Givers = Pick<Consent, 'givenBy' | 'recipients'>;

/** Who must give it, by the person's age on this day. */
export function listGivers(terms: Terms, person: Person, day: Day): readonly GiverRole[] {
  return [
    ...(mustSelf(terms, person, day) ? (['SELF'] as const) : []),
    ...(mustRepresentative(terms, person, day) ? (['REPRESENTATIVE'] as const) : []),
  ];
}

/** Did all give it who must, by the person's age on this day? Extra givers do no harm. */
export function isGivenByAll(terms: Terms, consent: Givers, person: Person, day: Day, controller: string): boolean {
  if (mustSelf(terms, person, day) && !isGivenBySelf(consent)) return false;
  return !mustRepresentative(terms, person, day) || isGivenByRepresentative(consent, controller);
}

/** From 12; of a represented person only from 12 to 15; of an unknown age always. */
function mustSelf({ ageOfSaying, ageOfDeciding }: Terms, { birthDate, represented }: Person, day: Day): boolean {
  if (birthDate === null) return true;
  if (!hasTurned(birthDate, ageOfSaying, day)) return false;
  return !represented || !hasTurned(birthDate, ageOfDeciding, day);
}

/** Up to 15; of a represented person and of an unknown age always. */
function mustRepresentative({ ageOfDeciding }: Terms, { birthDate, represented }: Person, day: Day): boolean {
  return birthDate === null || represented || !hasTurned(birthDate, ageOfDeciding, day);
}

function isGivenBySelf(consent: Givers): boolean {
  for (const giver of consent.givenBy) {
    if (giver.role === 'SELF') return true;
  }
  return false;
}

/** A representative who speaks for the controller or for a recipient does not count. */
function isGivenByRepresentative(consent: Givers, controller: string): boolean {
  for (const { role, organisation } of consent.givenBy) {
    if (role !== 'REPRESENTATIVE' || organisation === controller) continue;
    if (organisation === null || !isRecipient(consent, organisation)) return true;
  }
  return false;
}

function isRecipient(consent: Givers, organisation: string): boolean {
  for (const recipient of consent.recipients) {
    if (recipient.organisation === organisation) return true;
  }
  return false;
}
