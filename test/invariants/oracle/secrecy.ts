/** Professional secrecy and the step from one domain to another (P 2, P 5, A 4–8; obligations 42, 70–72, X2, X3, X10). Imports nothing from policy/. */
import { saysYes } from './basis.js';
import { allConsent } from './consent.js';
import { isBeforeTakingUp, partnerOf, stepOf } from './partners.js';
import type { Contribution, EvaluationRequest, ReleaseField } from './request.js';
import { endsWithin } from './time.js';

const THREE_DAYS = 72n;

/** Who is bound by a profession: doctors and nurses, social workers, youth workers. */
export function isProfessionallySecret(field: ReleaseField): boolean {
  return ['MEDICAL', 'SOCIAL_WORK', 'YOUTH'].includes(field.secrecy);
}

/** Did the one who is bound lift his secrecy towards this reader, or did the police decide under the Wpg? */
export function isLifted(request: EvaluationRequest, field: ReleaseField, contribution: Contribution): boolean {
  if (field.secrecy === 'NONE') return true;
  if (field.secrecy === 'POLICE') return isDecidedByPolice(request, field, contribution);
  if (!isProfessionallySecret(field)) return false;
  const lift = contribution.secrecyLift;
  switch (lift?.kind) {
    case 'CONSENT':
      return allConsent(request, field, field.persons, 'SECRECY', ({ confirmedBy }) =>
        confirmedBy.includes(field.controller),
      );
    case 'CONFLICT_OF_DUTIES':
      return isConflictOfDuties(contribution);
    case 'DIRECTLY_INVOLVED': {
      const { id, properties } = request.subject;
      const isHandling = lift.necessity === true && lift.recipientActor === id;
      const isOutsider = ['POLICE', 'HOUSING'].includes(partnerOf(properties.organisation) ?? '');
      return (
        isHandling && !isOutsider && field.secrecy === 'SOCIAL_WORK' && stepOf(request.context.facts.case.phase) >= 4
      );
    }
    default:
      return false;
  }
}

/** Danger, no other way, no more than needed, and for three days at most. */
export function isConflictOfDuties(contribution: Contribution): boolean {
  const lift = contribution.secrecyLift;
  if (lift?.kind !== 'CONFLICT_OF_DUTIES' || !endsWithin(contribution, THREE_DAYS)) return false;
  return saysYes(lift.answers, ['danger', 'alternativesConsidered', 'minimal']);
}

function isDecidedByPolice(request: EvaluationRequest, field: ReleaseField, { basis }: Contribution): boolean {
  if (field.controller !== 'politie') return false;
  if (isBeforeTakingUp(request.context.facts.case.phase)) {
    return basis.kind === 'FURTHER_PROCESSING' && typeof basis.decisionReference === 'string';
  }
  if (basis.kind === 'VITAL_INTEREST') return true;
  if (basis.kind !== 'PUBLIC_TASK' || typeof basis.decisionReference !== 'string') return false;
  return basis.taskHolder === 'POLICE' && basis.law === 'WPG_20';
}

/** How a datum may come from one domain into another in phases 4–8; null when it may not. */
export type Crossing = 'CONSENT' | 'EMERGENCY' | 'INTRODUCTION' | 'MONITORING';

export function findCrossing(
  request: EvaluationRequest,
  field: ReleaseField,
  contribution: Contribution,
  strict: boolean,
): Crossing | null {
  if (allConsent(request, field, field.persons, 'CROSS_DOMAIN')) return 'CONSENT';
  if (isIntroduction(request, field)) return 'INTRODUCTION';
  if (isDirectorsMonitoring(request, field, contribution)) return 'MONITORING';
  const isEmergency =
    contribution.basis.kind === 'VITAL_INTEREST' || (isProfessionallySecret(field) && isConflictOfDuties(contribution));
  return isEmergency && !strict ? 'EMERGENCY' : null;
}

/** Name and address, so that the case manager can knock at the door (A 4). */
function isIntroduction(request: EvaluationRequest, field: ReleaseField): boolean {
  if (request.subject.properties.capacity !== 'CASE_MANAGER' || request.action.name !== 'read') return false;
  const isAddress = field.category === 'NAME' || field.category === 'CONTACT';
  return isAddress && field.classes.length === 0 && request.context.facts.case.phase === 'ASSIGNMENT';
}

/** The director follows the municipal provision he referred the household to (A 4, "vanaf dit moment"). */
function isDirectorsMonitoring(request: EvaluationRequest, field: ReleaseField, { basis }: Contribution): boolean {
  if (request.subject.properties.capacity !== 'PROCESS_DIRECTOR' || field.controller !== 'gemeente-nijmegen')
    return false;
  const { phase, needs, referrals } = request.context.facts.case;
  const isReferred = (phase === 'ASSIGNMENT' ? needs : referrals).includes(field.domain);
  return isReferred && basis.kind === 'PUBLIC_TASK' && basis.serves === field.domain;
}

/** Is a consent one of the legs this release stands on? Then it falls with the consent (P 2; obligation 60). */
export function leansOnConsent(
  request: EvaluationRequest,
  field: ReleaseField,
  contribution: Contribution,
  strict: boolean,
): boolean {
  const { basis, secrecyLift, classGround } = contribution;
  if (basis.kind === 'CONSENT') return true;
  if (isProfessionallySecret(field) && secrecyLift?.kind === 'CONSENT') return true;
  if (field.classes.includes('SPECIAL') && classGround.SPECIAL === 'A9_2_A') return true;
  const isCriminalByConsent = classGround.CRIMINAL === 'UAVG_32' && basis.kind !== 'VITAL_INTEREST';
  if (field.classes.includes('CRIMINAL') && isCriminalByConsent) return true;
  const { phase } = request.context.facts.case;
  if (stepOf(phase) < 4 || field.domain === request.subject.properties.domain) return false;
  const without = { ...request, context: { ...request.context, facts: { ...request.context.facts, consents: [] } } };
  return findCrossing(without, field, contribution, strict) === null;
}
