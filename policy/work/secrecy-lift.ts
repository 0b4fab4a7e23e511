/** What lifts a secrecy, as its bound professional says so when he contributes (P 2, P 5; obligations 70–72, X10). */
import { isConflictOfDuties, isPoliceDecision } from '../gates/g12-secrecy.js';
import type { Contribution } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import { isTeamStep } from '../steps.js';
import type { Phase, Secrecy } from '../vocabulary.js';

type Lifted = Pick<Contribution, 'controller' | 'basis' | 'secrecyLift' | 'from' | 'until'>;

/** That the consent it names is there, confirmed and for this reader, is asked anew whenever somebody reads. */
export function isSecrecyLifted(secrecy: Secrecy, lifted: Lifted, phase: Phase, { document }: RuleSet): boolean {
  switch (secrecy) {
    case 'NONE':
      return true;
    case 'POLICE':
      return isPoliceDecision(phase, lifted.controller, lifted.basis);
    case 'MEDICAL':
    case 'SOCIAL_WORK':
    case 'YOUTH':
      return isProfessionalSecrecyLifted(secrecy, lifted, phase, document);
  }
}

function isProfessionalSecrecyLifted(
  secrecy: Secrecy,
  lifted: Lifted,
  phase: Phase,
  tables: RuleSet['document'],
): boolean {
  const { secrecyLift } = lifted;
  switch (secrecyLift?.kind) {
    case undefined:
      return false;
    case 'CONSENT':
      return true;
    case 'CONFLICT_OF_DUTIES':
      return isConflictOfDuties({ tables }, lifted);
    case 'DIRECTLY_INVOLVED':
      return secrecy === 'SOCIAL_WORK' && isTeamStep(phase) && secrecyLift.necessity;
  }
}
