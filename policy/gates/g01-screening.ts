/** G1: nobody without a valid screening; an ad-hoc professional also bound to secrecy (R Toegang, C 4.2; obligations 18, 126). */
import type { Asked } from '../asked.js';
import { type Outcome, pass, refuse } from '../outcome.js';

export function judgeScreening({ subject, today }: Asked): Outcome {
  if (subject.screenedUntil === null || subject.screenedUntil < today) return refuse('SCREENING');
  if (subject.capacity !== 'AD_HOC' || subject.professionBound) return pass();
  const hasDeclared = subject.secrecyDeclaredOn !== null && subject.secrecyDeclaredOn <= today;
  return hasDeclared ? pass() : refuse('SCREENING');
}
