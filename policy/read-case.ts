/** The case: refused when malformed, apart from its team and activated entries, which then count as absent. */
import type { Activation, CaseFacts, Person, TeamEntry } from './question.js';
import { byId, keepWellFormed, sharesId } from './read-records.js';
import {
  orNull,
  readBoolean,
  readDateOrNull,
  readDay,
  readInstant,
  readInstantOrNull,
  readObject,
  readText,
  readTextOrNull,
} from './read-value.js';
import { readDomain, readDomains, readPartner, readPhase } from './read-words.js';

export function readCase(value: unknown): CaseFacts | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const ward = readText(raw.ward);
  const phase = readPhase(raw.phase);
  const phaseSince = readInstant(raw.phaseSince);
  const caseManager = readTextOrNull(raw.caseManager);
  const needs = readDomains(raw.needs);
  const referrals = readDomains(raw.referrals);
  const monitoring = readMonitoringOrNull(raw.monitoring);
  const entries = raw.team;
  const activations = raw.activated;
  if (
    id === undefined ||
    ward === undefined ||
    phase === undefined ||
    phaseSince === undefined ||
    caseManager === undefined ||
    needs === undefined ||
    referrals === undefined ||
    monitoring === undefined ||
    !Array.isArray(entries) ||
    !Array.isArray(activations) ||
    sharesId(entries) ||
    sharesId(activations)
  ) {
    return undefined;
  }
  const team = byId(keepWellFormed(entries, readTeamEntry));
  const activated = byId(keepWellFormed(activations, readActivation));
  return { id, ward, phase, phaseSince, team, caseManager, activated, needs, referrals, monitoring };
}

export function readPerson(value: unknown): Person | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const birthDate = readDateOrNull(raw.birthDate);
  const represented = readBoolean(raw.represented);
  return id === undefined || birthDate === undefined || represented === undefined
    ? undefined
    : { id, birthDate, represented };
}

function readMonitoring(value: unknown): CaseFacts['monitoring'] | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const until = readDay(raw.until);
  const reasonGiven = readBoolean(raw.reasonGiven);
  return until === undefined || reasonGiven === undefined ? undefined : { until, reasonGiven };
}

const readMonitoringOrNull = orNull(readMonitoring);

function readTeamEntry(value: unknown): TeamEntry | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const actor = readText(raw.actor);
  const organisation = readText(raw.organisation);
  const domain = readDomain(raw.domain);
  const from = readInstant(raw.from);
  const until = readInstantOrNull(raw.until);
  const acceptedAt = readInstantOrNull(raw.acceptedAt);
  return id === undefined ||
    actor === undefined ||
    organisation === undefined ||
    domain === undefined ||
    from === undefined ||
    until === undefined ||
    acceptedAt === undefined
    ? undefined
    : { id, actor, organisation, domain, from, until, acceptedAt };
}

function readActivation(value: unknown): Activation | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const id = readText(raw.id);
  const partner = readPartner(raw.partner);
  const from = readInstant(raw.from);
  const until = readInstantOrNull(raw.until);
  const necessity = readBoolean(raw.necessity);
  return id === undefined ||
    partner === undefined ||
    from === undefined ||
    until === undefined ||
    necessity === undefined
    ? undefined
    : { id, partner, from, until, necessity };
}
