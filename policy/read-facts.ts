/** The facts of a case, read once and asked many times. The paragraph "Unknown" of §1 decides what refuses and what is absent. */
import { type Malformed, malformed } from './malformed.js';
import type { Contribution, Facts, Limit, OnwardUse, Person } from './question.js';
import { readCase, readPerson } from './read-case.js';
import { looksRefused, readConsent, readNotice } from './read-consent.js';
import { readContribution } from './read-contribution.js';
import { byId, byPerson, compareIds, keepWellFormed, sharesId } from './read-records.js';
import {
  orNull,
  readController,
  readInstant,
  readInstantOrNull,
  readObject,
  readText,
  readTexts,
} from './read-value.js';
import { readItem, readLimitKind, readRecipient } from './read-words.js';

export function readFacts(value: unknown): Facts | Malformed {
  const raw = readObject(value);
  if (raw === undefined) return malformed('facts');
  const caseFacts = readCase(raw.case);
  if (caseFacts === undefined) return malformed('facts.case');
  const { persons, contributions, consents, notices, limits, onwardUse } = raw;
  if (!isListOfRecords(persons)) return malformed('facts.persons');
  if (!isListOfRecords(contributions)) return malformed('facts.contributions');
  if (!isListOfRecords(consents)) return malformed('facts.consents');
  if (!isListOfRecords(notices)) return malformed('facts.notices');
  if (!isListOfRecords(limits)) return malformed('facts.limits');
  if (!isListOfRecords(onwardUse)) return malformed('facts.onwardUse');

  const household = new Map<string, Person>();
  for (const entry of persons) {
    const person = readPerson(entry);
    if (person === undefined) return malformed('facts.persons');
    household.set(person.id, person);
  }
  const limited = keepWellFormed(limits, readLimit);
  if (limited.length !== limits.length) return malformed('facts.limits');
  const consented = keepWellFormed(consents, readConsent);
  if (consented.length !== consents.length && hidesRefusal(consents)) return malformed('facts.consents');

  return {
    case: caseFacts,
    persons: household,
    contributions: keepWellFormed(contributions, readContribution).sort(compareTries),
    consents: byPerson(byId(consented)),
    notices: byPerson(byId(keepWellFormed(notices, readNotice))),
    limits: byPerson(byId(limited)),
    onwardUse: byId(keepWellFormed(onwardUse, readOnwardUse)),
  };
}

function isListOfRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !sharesId(value);
}

/** A malformed consent that says it was refused. */
function hidesRefusal(consents: readonly unknown[]): boolean {
  return consents.some((entry) => looksRefused(entry) && readConsent(entry) === undefined);
}

/** The order in which G8 tries: vital interest last (obligation 61), each group by id. */
function compareTries(a: Contribution, b: Contribution): number {
  const vital = Number(a.basis.kind === 'VITAL_INTEREST') - Number(b.basis.kind === 'VITAL_INTEREST');
  return vital === 0 ? compareIds(a, b) : vital;
}

function readLimit(value: unknown): Limit | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const recordedAt = readInstant(raw.recordedAt);
  const person = readText(raw.person);
  const kind = readLimitKind(raw.kind);
  const controller = readControllerOrNull(raw.controller);
  const from = readInstant(raw.from);
  const until = readInstantOrNull(raw.until);
  return id === undefined ||
    recordedAt === undefined ||
    person === undefined ||
    kind === undefined ||
    controller === undefined ||
    from === undefined ||
    until === undefined
    ? undefined
    : { id, recordedAt, person, kind, controller, from, until };
}

function readOnwardUse(value: unknown): OnwardUse | undefined {
  const raw = readObject(value);
  const item = readItem(value);
  if (raw === undefined || item === undefined) return undefined;
  const id = readText(raw.id);
  const recordedAt = readInstant(raw.recordedAt);
  const persons = readTexts(raw.persons);
  const recipient = readRecipient(raw.recipient);
  const from = readInstant(raw.from);
  const until = readInstantOrNull(raw.until);
  const withdrawnAt = readInstantOrNull(raw.withdrawnAt);
  if (
    id === undefined ||
    recordedAt === undefined ||
    persons === undefined ||
    recipient === undefined ||
    from === undefined ||
    until === undefined ||
    withdrawnAt === undefined
  ) {
    return undefined;
  }
  const { controller, domain, category } = item;
  return { id, recordedAt, controller, domain, category, persons, recipient, from, until, withdrawnAt };
}

const readControllerOrNull = orNull(readController);
