/** Nobody without a valid screening; an ad-hoc professional also bound to secrecy (R Toegang, C 4.2; obligations 126, 128). Imports nothing from policy/. */
import type { EvaluationRequest } from './request.js';
import { dayOf } from './time.js';

export function isFitToAsk({ subject, context }: EvaluationRequest): boolean {
  const { screenedUntil, capacity, professionBound, secrecyDeclaredOn } = subject.properties;
  const today = dayOf(context.time);
  if (screenedUntil === null || screenedUntil < today) return false;
  if (capacity !== 'AD_HOC' || professionBound === true) return true;
  return secrecyDeclaredOn !== null && secrecyDeclaredOn <= today;
}
