/** G11: from one domain to another always with consent, emergencies and two introductions apart (A 4–8, P 5; obligation 42, X2, X3). */
import type { Asked, Refusal } from '../asked.js';
import type { RuleId } from '../law/rules.js';
import type { Contribution, ReleaseField } from '../question.js';
import { isTeamStep } from '../steps.js';
import { holdsConsentOfAll } from '../valid-consent.js';
import { isConflictOfDuties, isProfessionalSecrecy } from './g12-secrecy.js';

export function judgeCrossDomain(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const { subject, facts } = asked;
  if (!isTeamStep(facts.case.phase) || field.domain === subject.domain) return null;
  const exemption = findExemption(asked, field, contribution);
  if (exemption !== null) {
    asked.admittedBy = exemption;
    return null;
  }
  return holdsConsentOfAll(asked, field, field.persons, 'CROSS_DOMAIN') ? null : 'CROSS_DOMAIN_CONSENT';
}

function findExemption(asked: Asked, field: ReleaseField, contribution: Contribution): RuleId | null {
  const isStrict = asked.tables.settings.strictCrossDomainConsent;
  if (!isStrict && isEmergency(asked, field, contribution)) return 'CROSS_DOMAIN_EMERGENCY';
  if (isIntroduction(asked, field)) return 'CROSS_DOMAIN_INTRODUCTION';
  return isDirectorsMonitoring(asked, field, contribution) ? 'CROSS_DOMAIN_MONITORING' : null;
}

/** P 5: what may be given without consent, for a vital interest or in a conflict of duties (X2). */
function isEmergency(asked: Asked, field: ReleaseField, contribution: Contribution): boolean {
  if (contribution.basis.kind === 'VITAL_INTEREST') return true;
  return isProfessionalSecrecy(field.secrecy) && isConflictOfDuties(asked, contribution);
}

/** A 4: the case manager informs and asks the household, so he must reach it. */
function isIntroduction({ subject, action, facts, tables }: Asked, field: ReleaseField): boolean {
  return (
    tables.introductionCategories.includes(field.category) &&
    field.classes.length === 0 &&
    subject.capacity === 'CASE_MANAGER' &&
    facts.case.phase === 'ASSIGNMENT' &&
    action === 'read'
  );
}

/** A 4, "vanaf dit moment": the director follows the municipality's own provision he referred to. */
function isDirectorsMonitoring({ subject, facts }: Asked, field: ReleaseField, { basis }: Contribution): boolean {
  const { phase, needs, referrals } = facts.case;
  return (
    subject.capacity === 'PROCESS_DIRECTOR' &&
    field.controller === 'gemeente-nijmegen' &&
    (phase === 'ASSIGNMENT' ? needs : referrals).includes(field.domain) &&
    basis.kind === 'PUBLIC_TASK' &&
    basis.serves === field.domain
  );
}
