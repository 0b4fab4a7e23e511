/** G1: nobody without a valid screening; an ad-hoc professional also bound to secrecy (R Toegang, C 4.2; obligations 18, 126). */
import type { Refusal } from '../asked.js';
import type { Day } from '../instant.js';
import type { Subject } from '../question.js';

/** All that is asked of his screening; a record of an authorisation has it too. */
export type Screened = Pick<Subject, 'capacity' | 'screenedUntil' | 'professionBound' | 'secrecyDeclaredOn'>;

export function judgeScreening({ subject, today }: { readonly subject: Screened; readonly today: Day }): Refusal {
  if (subject.screenedUntil === null || subject.screenedUntil < today) return 'SCREENING_VALID';
  if (subject.capacity !== 'AD_HOC' || subject.professionBound) return null;
  const hasDeclared = subject.secrecyDeclaredOn !== null && subject.secrecyDeclaredOn <= today;
  return hasDeclared ? null : 'SECRECY_DECLARED';
}
