/** Readers of the enumerated words, and of the two small shapes that stand in many records. */
import type { Item, Recipient } from './question.js';
import { listReader, orNull, readController, readObject, readText, wordReader } from './read-value.js';
import {
  ACTIONS,
  BASES,
  CAPACITIES,
  CLASSES,
  CORE_DATA,
  COVERS,
  DETAILS,
  DOMAINS,
  GIVER_ROLES,
  GROUNDS,
  KINDS,
  LIFTS,
  LIMIT_KINDS,
  NOTICE_KINDS,
  PARTNERS,
  PHASES,
  ROUTES,
  SECRECIES,
  SECTIONS,
} from './vocabulary.js';

export const readAction = wordReader(ACTIONS);
export const readBasisKind = wordReader(BASES);
export const readCapacity = wordReader(CAPACITIES);
export const readClass = wordReader(CLASSES);
export const readClasses = listReader(readClass);
export const readCoreDatum = wordReader(CORE_DATA);
export const readCovers = listReader(wordReader(COVERS));
export const readDetail = wordReader(DETAILS);
export const readDomain = wordReader(DOMAINS);
export const readDomains = listReader(readDomain);
export const readGiverRole = wordReader(GIVER_ROLES);
export const readGround = wordReader(GROUNDS);
export const readKind = wordReader(KINDS);
export const readLiftKind = wordReader(LIFTS);
export const readLimitKind = wordReader(LIMIT_KINDS);
export const readNoticeKind = wordReader(NOTICE_KINDS);
export const readPartner = wordReader(PARTNERS);
export const readPhase = wordReader(PHASES);
export const readPhases = listReader(readPhase);
export const readRouteOrNull = orNull(wordReader(ROUTES));
export const readSecrecy = wordReader(SECRECIES);
export const readSection = wordReader(SECTIONS);

export function readRecipient(value: unknown): Recipient | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const organisation = readText(raw.organisation);
  const domain = readDomain(raw.domain);
  return organisation === undefined || domain === undefined ? undefined : { organisation, domain };
}

export function readItem(value: unknown): Item | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const controller = readController(raw.controller);
  const domain = readDomain(raw.domain);
  const category = readText(raw.category);
  return controller === undefined || domain === undefined || category === undefined
    ? undefined
    : { controller, domain, category };
}

export const readRecipients = listReader(readRecipient);
export const readItems = listReader(readItem);
