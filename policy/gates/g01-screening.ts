/** G1: nobody without a valid screening; an ad-hoc professional also bound to secrecy (R Toegang, C 4.2; obligations 18, 126). */
import type { Asked, Refusal } from '../asked.js';

export function judgeScreening({ subject, today }: Pick<Asked, 'subject' | 'today'>): Refusal {
  if (subject.screenedUntil === null || subject.screenedUntil < today) return 'SCREENING_VALID';
  if (subject.capacity !== 'AD_HOC' || subject.professionBound) return null;
  const hasDeclared = subject.secrecyDeclaredOn !== null && subject.secrecyDeclaredOn <= today;
  return hasDeclared ? null : 'SECRECY_DECLARED';
}
