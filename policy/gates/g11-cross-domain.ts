/** G11: from one domain to another always with consent, emergencies and two introductions apart (A 4–8, P 5; obligation 42, X2, X3). */
import type { Asked } from '../asked.js';
import { INTRODUCTION_CATEGORIES } from '../laws.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { isTeamStep } from '../phases.js';
import type { Contribution, ReleaseField } from '../question.js';
import { findConsentOfAll } from '../valid-consent.js';
import { isConflictOfDuties, isProfessionalSecrecy } from './g12-secrecy.js';

export function judgeCrossDomain(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  const { subject, facts, settings } = asked;
  if (!isTeamStep(facts.case.phase) || field.domain === subject.domain) return pass();
  if (!settings.strictCrossDomainConsent && isEmergency(field, contribution)) return pass();
  if (isIntroduction(asked, field) || isDirectorsMonitoring(asked, field, contribution)) return pass();
  const consents = findConsentOfAll(asked, field, field.persons, 'CROSS_DOMAIN');
  return consents === null ? refuse('CROSS_DOMAIN') : pass(consents);
}

/** P 5: what may be given without consent, for a vital interest or in a conflict of duties (X2). */
function isEmergency(field: ReleaseField, contribution: Contribution): boolean {
  if (contribution.basis.kind === 'VITAL_INTEREST') return true;
  return isProfessionalSecrecy(field.secrecy) && isConflictOfDuties(contribution);
}

/** A 4: the case manager informs and asks the household, so he must reach it. */
function isIntroduction({ subject, action, facts }: Asked, field: ReleaseField): boolean {
  const categories: readonly string[] = INTRODUCTION_CATEGORIES;
  return (
    categories.includes(field.category) &&
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
