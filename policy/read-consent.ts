/** A consent or a refusal, and the notices given. */
import { amsterdamDay } from './amsterdam.js';
import type { Consent, Giver, Notice } from './question.js';
import {
  listReader,
  orNull,
  readBoolean,
  readDayOrNull,
  readInstant,
  readInstantOrNull,
  readObject,
  readText,
  readTextOrNull,
  readTexts,
} from './read-value.js';
import { readCovers, readGiverRole, readItems, readNoticeKind, readRecipients } from './read-words.js';

/** A record with `refusedAt` is a refusal, whatever else it says: so it may not vanish by being malformed. */
export function looksRefused(value: unknown): boolean {
  const refusedAt = readObject(value)?.refusedAt;
  return refusedAt !== undefined && refusedAt !== null;
}

export function readConsent(value: unknown): Consent | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const recordedAt = readInstant(raw.recordedAt);
  const person = readText(raw.person);
  const covers = readCovers(raw.covers);
  const items = readItems(raw.items);
  const recipients = readRecipients(raw.recipients);
  const purposes = readTexts(raw.purposes);
  const informed = readBoolean(raw.informed);
  const free = readBoolean(raw.free);
  const explicit = readBoolean(raw.explicit);
  const givenBy = readGivers(raw.givenBy);
  const confirmedBy = readTexts(raw.confirmedBy);
  const givenAt = readInstantOrNull(raw.givenAt);
  const refusedAt = readInstantOrNull(raw.refusedAt);
  const expiresAt = readInstantOrNull(raw.expiresAt);
  const withdrawnAt = readInstantOrNull(raw.withdrawnAt);
  if (
    id === undefined ||
    recordedAt === undefined ||
    person === undefined ||
    covers === undefined ||
    items === undefined ||
    recipients === undefined ||
    purposes === undefined ||
    informed === undefined ||
    free === undefined ||
    explicit === undefined ||
    givenBy === undefined ||
    confirmedBy === undefined ||
    givenAt === undefined ||
    refusedAt === undefined ||
    expiresAt === undefined ||
    withdrawnAt === undefined
  ) {
    return undefined;
  }
  return {
    id,
    recordedAt,
    person,
    covers,
    items,
    recipients,
    purposes,
    informed,
    free,
    explicit,
    givenBy,
    confirmedBy,
    givenAt,
    givenOn: givenAt === null ? null : amsterdamDay(givenAt),
    refusedAt,
    expiresAt,
    withdrawnAt,
  };
}

export function readNotice(value: unknown): Notice | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const recordedAt = readInstant(raw.recordedAt);
  const kind = readNoticeKind(raw.kind);
  const person = readText(raw.person);
  const controller = readText(raw.controller);
  const categories = readTexts(raw.categories);
  const recipients = readTexts(raw.recipients);
  const givenAt = readInstantOrNull(raw.givenAt);
  const deferredAt = readInstantOrNull(raw.deferredAt);
  const deferredUntil = readDayOrNull(raw.deferredUntil);
  const reasonGiven = readBooleanOrNull(raw.reasonGiven);
  return id === undefined ||
    recordedAt === undefined ||
    kind === undefined ||
    person === undefined ||
    controller === undefined ||
    categories === undefined ||
    recipients === undefined ||
    givenAt === undefined ||
    deferredAt === undefined ||
    deferredUntil === undefined ||
    reasonGiven === undefined
    ? undefined
    : {
        id,
        recordedAt,
        kind,
        person,
        controller,
        categories,
        recipients,
        givenAt,
        deferredAt,
        deferredUntil,
        reasonGiven,
      };
}

function readGiver(value: unknown): Giver | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const role = readGiverRole(raw.role);
  const organisation = readTextOrNull(raw.organisation);
  return role === undefined || organisation === undefined ? undefined : { role, organisation };
}

const readGivers = listReader(readGiver);
const readBooleanOrNull = orNull(readBoolean);
