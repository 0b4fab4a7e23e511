/** G12: professional secrecy is lifted by the professional bound by it, police data only under the Wpg (P 2, P 5; obligations 70–72, X10). */
import type { Asked, Refusal } from '../asked.js';
import { isWithinHours } from '../instant.js';
import type { Basis, Consent, Contribution, ReleaseField } from '../question.js';
import { isEarlyStep, isTeamStep } from '../steps.js';
import { holdsConsentOfAll } from '../valid-consent.js';
import type { Partner, Phase, Secrecy } from '../vocabulary.js';

export function judgeSecrecy(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  switch (field.secrecy) {
    case 'NONE':
      return null;
    case 'MEDICAL':
    case 'SOCIAL_WORK':
    case 'YOUTH':
      return judgeLift(asked, field, contribution);
    case 'POLICE':
      return isPoliceDecision(asked.facts.case.phase, field.controller, contribution.basis) ? null : 'POLICE_DECISION';
  }
}

export function isProfessionalSecrecy(secrecy: Secrecy): boolean {
  return secrecy === 'MEDICAL' || secrecy === 'SOCIAL_WORK' || secrecy === 'YOUTH';
}

/** A conflict of duties that holds: weighed, minimal, for 72 hours at most (obligation 70). */
export function isConflictOfDuties(
  { tables }: Pick<Asked, 'tables'>,
  { secrecyLift, from, until }: Pick<Contribution, 'secrecyLift' | 'from' | 'until'>,
): boolean {
  if (secrecyLift?.kind !== 'CONFLICT_OF_DUTIES') return false;
  const { danger, alternativesConsidered, minimal } = secrecyLift.answers;
  if (danger !== true || alternativesConsidered !== true || minimal !== true) return false;
  return until !== null && isWithinHours(until, from, tables.terms.emergencyHours);
}

function judgeLift(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  switch (contribution.secrecyLift?.kind) {
    case undefined:
      return 'SECRECY_LIFTED';
    case 'CONSENT':
      return holdsConsentOfAll(asked, field, field.persons, 'SECRECY', isConfirmed) ? null : 'SECRECY_CONSENT';
    case 'CONFLICT_OF_DUTIES':
      return isConflictOfDuties(asked, contribution) ? null : 'SECRECY_CONFLICT';
    case 'DIRECTLY_INVOLVED':
      return isDirectlyInvolved(asked, field, contribution) ? null : 'SECRECY_INVOLVED';
  }
}

/** The controller whose professional is bound confirms that the consent lifts his secrecy. */
function isConfirmed(consent: Consent, controller: string): boolean {
  return consent.confirmedBy.includes(controller);
}

/** A social worker may speak to who is necessarily involved in the handling of the client (P 5; obligation 71). */
function isDirectlyInvolved(asked: Asked, field: ReleaseField, { secrecyLift }: Contribution): boolean {
  const { subject, partner, facts, tables } = asked;
  const excluded: readonly (Partner | null)[] = tables.neverDirectlyInvolved;
  return (
    secrecyLift?.kind === 'DIRECTLY_INVOLVED' &&
    field.secrecy === 'SOCIAL_WORK' &&
    isTeamStep(facts.case.phase) &&
    secrecyLift.recipientActor === subject.id &&
    secrecyLift.necessity &&
    !excluded.includes(partner)
  );
}

/** Wpg 20: the police decide, with a decision to refer to; consent is no basis of the Wpg (X10). */
export function isPoliceDecision(phase: Phase, controller: string, basis: Basis): boolean {
  if (controller !== 'politie') return false;
  if (isEarlyStep(phase)) return basis.kind === 'FURTHER_PROCESSING' && basis.decisionReference !== null;
  if (basis.kind === 'VITAL_INTEREST') return true;
  return (
    basis.kind === 'PUBLIC_TASK' &&
    basis.taskHolder === 'POLICE' &&
    basis.law === 'WPG_20' &&
    basis.decisionReference !== null
  );
}
