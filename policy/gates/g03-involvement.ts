/** G3: only who is involved in this case, with a partner who is (C 4.2, P 5, R; obligations 7, 8, 14, 16, 39, 127). */
import { type Asked, type Refusal, refuseSince } from '../asked.js';
import { isWithinHours } from '../instant.js';
import { hasCome, isCurrent } from '../interval.js';
import type { TeamEntry } from '../question.js';
import { findActivation, SHELL_PARTNER } from '../shell-partner.js';
import { isEarlyStep, isTeamStep } from '../steps.js';

const COLLEGE = 'gemeente-nijmegen';

export function judgeInvolvement(asked: Asked): Refusal {
  const { phase } = asked.facts.case;
  if (phase === 'DECLINED') return 'CASE_DECLINED';
  if (phase === 'CLOSED') return isDossierKeeper(asked) ? null : 'CASE_CLOSED';
  const mark = asked.records.length;
  const refusal = judgeActor(asked) ?? judgeShellPartner(asked) ?? judgeController(asked);
  return refusal === null ? null : refuseSince(asked, mark, refusal);
}

/** CLOSED: the process director and the management assistant of the ward, `process` only. */
function isDossierKeeper(asked: Asked): boolean {
  const { capacity } = asked.subject;
  if (capacity !== 'PROCESS_DIRECTOR' && capacity !== 'MANAGEMENT_ASSISTANT') return false;
  return asked.resource.kind === 'process' && isOfWard(asked);
}

function judgeActor(asked: Asked): Refusal {
  const { subject, facts } = asked;
  const { phase, caseManager } = facts.case;
  switch (subject.capacity) {
    case 'PROCESS_DIRECTOR':
    case 'MANAGEMENT_ASSISTANT':
      return isOfWard(asked) ? null : 'WARD_OWN';
    case 'CASE_MANAGER':
      if (!isTeamStep(phase) || caseManager !== subject.id) return 'CASE_MANAGER_DESIGNATED';
      return holdsEntry(asked) ? null : 'TEAM_ENTRY';
    case 'AD_HOC':
      return holdsEntry(asked, isShortAndAccepted) ? null : 'AD_HOC_INVITED';
    case 'TEAM_MEMBER':
      if (isEarlyStep(phase)) return isOfWard(asked) ? null : 'WARD_OWN';
      return holdsEntry(asked) ? null : 'TEAM_ENTRY';
    case 'RESEARCHER':
    case 'COMPLIANCE_OFFICER':
    case 'AUTHORISATION_OFFICER':
      return 'TEAM_ENTRY';
  }
}

function isOfWard({ subject, facts }: Asked): boolean {
  return subject.wards.includes(facts.case.ward);
}

/** A current team entry with his id, organisation and domain. */
function holdsEntry(asked: Asked, test?: (asked: Asked, entry: TeamEntry) => boolean): boolean {
  const { subject, time, facts, records } = asked;
  for (const entry of facts.case.team) {
    if (entry.actor !== subject.id || entry.organisation !== subject.organisation) continue;
    if (entry.domain !== subject.domain || !isCurrent(entry, time)) continue;
    if (test !== undefined && !test(asked, entry)) continue;
    records.push(entry.id);
    return true;
  }
  return false;
}

/** An ad-hoc professional comes for a while, and by his own decision. */
function isShortAndAccepted({ time, tables }: Asked, entry: TeamEntry): boolean {
  if (entry.until === null || !isWithinHours(entry.until, entry.from, tables.terms.adHocHours)) return false;
  return hasCome(entry.acceptedAt, time);
}

/** The GGD, as reader or as controller of a `release` field, only when called in with necessity (obligation 3). */
function judgeShellPartner({ subject, resource, time, facts, records }: Asked): Refusal {
  const isController = resource.kind === 'release' && resource.controller === SHELL_PARTNER;
  if (subject.organisation !== SHELL_PARTNER && !isController) return null;
  const entry = findActivation(facts.case.activated, time);
  if (entry === undefined) return 'SHELL_PARTNER_CALLED';
  records.push(entry.id);
  return null;
}

/** `release` in 4–8: the controller is the college's municipality, or has someone on the case team. */
function judgeController({ resource, time, facts, records }: Asked): Refusal {
  if (resource.kind !== 'release' || !isTeamStep(facts.case.phase) || resource.controller === COLLEGE) return null;
  for (const entry of facts.case.team) {
    if (entry.organisation !== resource.controller || !isCurrent(entry, time)) continue;
    records.push(entry.id);
    return null;
  }
  return 'CONTROLLER_INVOLVED';
}
