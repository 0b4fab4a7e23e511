/** What a basis must say of itself, whoever the recipient is (P 2; obligations 45, 61, 62). */
import type { Asked, Refusal } from './asked.js';
import { isWithinHours } from './instant.js';
import type { CaseFacts, Contribution, PublicTask } from './question.js';
import type { Domain } from './vocabulary.js';

export interface BasisFrame extends Pick<Asked, 'law' | 'tables'> {
  readonly facts: { readonly case: Pick<CaseFacts, 'phase' | 'needs' | 'referrals'> };
}

/** A public task rests on a law of the task holder, for a referral that is part of the plan, in the law's own domain. */
export function judgeTaskLaw(frame: BasisFrame, controller: string, basis: PublicTask): Refusal {
  const law = frame.law.tasks.get(basis.taskHolder)?.get(basis.law);
  if (law === undefined) return 'TASK_LAW';
  if (basis.law === 'WPG_20' && controller !== 'politie') return 'TASK_LAW';
  if (!isServed(frame, basis.serves)) return 'TASK_SERVES';
  return law.domain !== null && law.domain !== basis.serves ? 'TASK_IN_DOMAIN' : null;
}

/** Only insofar as the referral is part of the plan: in phase 4 what is needed, from 5 what is referred to. */
function isServed({ facts, tables }: BasisFrame, serves: Domain): boolean {
  const { phase, needs, referrals } = facts.case;
  return tables.servedDomains.includes(serves) && (phase === 'ASSIGNMENT' ? needs : referrals).includes(serves);
}

/** Vital interest: when nothing else is left, and for 72 hours at most (obligation 61). */
export function isVital(
  { tables }: Pick<Asked, 'tables'>,
  { basis, from, until }: Pick<Contribution, 'basis' | 'from' | 'until'>,
): boolean {
  if (basis.kind !== 'VITAL_INTEREST') return false;
  const { danger, consentImpossible, publicTaskFails, consentFails } = basis.answers;
  if (danger !== true || consentImpossible !== true || publicTaskFails !== true || consentFails !== true) return false;
  return until !== null && isWithinHours(until, from, tables.terms.emergencyHours);
}
