/** Consents (toestemming), refusals, and what limits or widens a release afterwards (P 2, P 5). */
import type { Cover, Organisation, Purpose } from '../../../policy/vocabulary.js';
import type { Draft } from './draft.js';
import type { ConsentFacts, ConsentItem, LimitFacts, OnwardUseFacts, Recipient } from './facts.js';

interface Person {
  readonly id: string;
  readonly key: string;
}

interface ConsentTerms {
  readonly covers?: readonly Cover[];
  readonly purposes?: readonly Purpose[];
  readonly givenBy?: ConsentFacts['givenBy'];
  /** Secrecy is lifted only by a consent its controller confirmed. */
  readonly confirmedBy?: readonly Organisation[];
  readonly expiresAt?: string;
  readonly withdrawnAt?: string;
}

export const SELF = { role: 'SELF', organisation: null } as const;
export const PARENT = { role: 'REPRESENTATIVE', organisation: null } as const;

/** A consent, fully informed and free, for these items and these recipients and no others (obligations 56, 57). */
export function consent(
  draft: Draft,
  name: string,
  person: Person,
  days: number,
  items: readonly ConsentItem[],
  recipients: readonly Recipient[],
  terms: ConsentTerms = {},
): ConsentFacts {
  const givenAt = draft.at(days);
  return {
    id: draft.id(`consent/${person.key}/${name}`),
    recordedAt: givenAt,
    person: person.id,
    covers: terms.covers ?? ['PROCESSING', 'CROSS_DOMAIN'],
    items,
    recipients,
    purposes: terms.purposes ?? ['PLAN_AND_DIRECTION'],
    informed: true,
    free: true,
    explicit: true,
    givenBy: terms.givenBy ?? [SELF],
    confirmedBy: terms.confirmedBy ?? [],
    givenAt,
    refusedAt: null,
    expiresAt: terms.expiresAt ?? null,
    withdrawnAt: terms.withdrawnAt ?? null,
  };
}

/** Asked and refused, which is not the same as not asked (A 4; obligation 41). */
export function refusal(
  draft: Draft,
  person: Person,
  days: number,
  items: readonly ConsentItem[],
  recipients: readonly Recipient[],
): ConsentFacts {
  const asked = consent(draft, 'refused', person, days, items, recipients);
  return { ...asked, givenAt: null, refusedAt: draft.at(days) };
}

export function limit(
  draft: Draft,
  kind: LimitFacts['kind'],
  person: Person,
  controller: Organisation | null,
  days: number,
): LimitFacts {
  return {
    id: draft.id(`limit/${kind}/${person.key}`),
    recordedAt: draft.at(days),
    person: person.id,
    kind,
    controller,
    from: draft.at(days),
    until: null,
  };
}

/** Onward use: the controller agrees separately that a recipient uses the data for his own task (obligation 77). */
export function onwardUse(
  draft: Draft,
  item: ConsentItem,
  persons: readonly Person[],
  recipient: Recipient,
  days: number,
): OnwardUseFacts {
  return {
    id: draft.id(`onward-use/${item.controller}/${item.category}`),
    recordedAt: draft.at(days),
    ...item,
    persons: persons.map(({ id }) => id),
    recipient,
    from: draft.at(days),
    until: null,
    withdrawnAt: null,
  };
}
