/** G3: only who is involved in this case, with a partner who is (C 4.2, P 5, R; obligations 7, 8, 14, 16, 39, 127). */
import type { Asked } from '../asked.js';
import { isWithinHours } from '../instant.js';
import { hasCome, isCurrent } from '../interval.js';
import { AD_HOC_HOURS } from '../laws.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { isEarlyStep, isTeamStep } from '../phases.js';
import type { TeamEntry } from '../question.js';

const SHELL_PARTNER = 'ggd-gelderland-zuid';
const COLLEGE = 'gemeente-nijmegen';
const REFUSED = refuse('INVOLVEMENT');

export function judgeInvolvement(asked: Asked): Outcome {
  const { phase } = asked.facts.case;
  if (phase === 'DECLINED') return REFUSED;
  if (phase === 'CLOSED') return isDossierKeeper(asked) ? pass() : REFUSED;

  const records: string[] = [];
  if (!isInvolved(asked, records)) return REFUSED;
  if (!isShellPartnerCalled(asked, records)) return REFUSED;
  if (!isControllerInvolved(asked, records)) return REFUSED;
  return pass(records);
}

/** CLOSED: the process director and the management assistant of the ward, `process` only. */
function isDossierKeeper(asked: Asked): boolean {
  const { capacity } = asked.subject;
  if (capacity !== 'PROCESS_DIRECTOR' && capacity !== 'MANAGEMENT_ASSISTANT') return false;
  return asked.resource.kind === 'process' && isOfWard(asked);
}

function isInvolved(asked: Asked, records: string[]): boolean {
  const { subject, facts } = asked;
  const { phase, caseManager } = facts.case;
  switch (subject.capacity) {
    case 'PROCESS_DIRECTOR':
    case 'MANAGEMENT_ASSISTANT':
      return isOfWard(asked);
    case 'TEAM_MEMBER':
      return isEarlyStep(phase) ? isOfWard(asked) : hasEntry(asked, records, () => true);
    case 'CASE_MANAGER':
      return isTeamStep(phase) && caseManager === subject.id && hasEntry(asked, records, () => true);
    case 'AD_HOC':
      return hasEntry(asked, records, (entry) => isShortAndAccepted(asked, entry));
    case 'RESEARCHER':
    case 'COMPLIANCE_OFFICER':
    case 'AUTHORISATION_OFFICER':
      return false;
  }
}

function isOfWard({ subject, facts }: Asked): boolean {
  return subject.wards.includes(facts.case.ward);
}

/** A current team entry with his id, organisation and domain. */
function hasEntry(asked: Asked, records: string[], test: (entry: TeamEntry) => boolean): boolean {
  const { subject, time, facts } = asked;
  for (const entry of facts.case.team) {
    if (entry.actor !== subject.id || entry.organisation !== subject.organisation) continue;
    if (entry.domain !== subject.domain || !isCurrent(entry, time) || !test(entry)) continue;
    records.push(entry.id);
    return true;
  }
  return false;
}

/** An ad-hoc professional comes for a while, and by his own decision. */
function isShortAndAccepted({ time }: Asked, entry: TeamEntry): boolean {
  if (entry.until === null || !isWithinHours(entry.until, entry.from, AD_HOC_HOURS)) return false;
  return hasCome(entry.acceptedAt, time);
}

/** The GGD, as reader or as controller of a `release` field, only when called in with necessity (obligation 3). */
function isShellPartnerCalled(asked: Asked, records: string[]): boolean {
  const { subject, resource, time, facts } = asked;
  const isController = resource.kind === 'release' && resource.controller === SHELL_PARTNER;
  if (subject.organisation !== SHELL_PARTNER && !isController) return true;
  for (const entry of facts.case.activated) {
    if (entry.partner !== 'PUBLIC_HEALTH' || !entry.necessity || !isCurrent(entry, time)) continue;
    records.push(entry.id);
    return true;
  }
  return false;
}

/** `release` in 4–8: the controller is the college's municipality, or has someone on the case team. */
function isControllerInvolved(asked: Asked, records: string[]): boolean {
  const { resource, time, facts } = asked;
  if (resource.kind !== 'release' || !isTeamStep(facts.case.phase) || resource.controller === COLLEGE) return true;
  for (const entry of facts.case.team) {
    if (entry.organisation !== resource.controller || !isCurrent(entry, time)) continue;
    records.push(entry.id);
    return true;
  }
  return false;
}
