/** Further processing: the seven answers, and what more a step asks of them (A 1–3; P 2; A-def; obligations 29, 30, 35, 64, 65). */
import type { FurtherProcessing } from './question.js';
import type { Phase } from './vocabulary.js';

/** In the order of P 2, the five factors weighed; in SIGNAL the criterion too, in INQUIRY of who knows the household. */
export function isWeighed(phase: Phase, basis: FurtherProcessing): boolean {
  const { answers } = basis;
  if (answers.ownPowersInsufficient !== true || answers.contributesToGoals !== true) return false;
  if (!isCompatible(basis)) return false;
  if (phase === 'SIGNAL') return meetsCriterion(basis);
  return phase !== 'INQUIRY' || answers.knowsHousehold === true;
}

/** No law stands in the way, and the purposes agree on all five factors: a prohibition is never outweighed (A-def). */
export function isCompatible({ answers, factors }: FurtherProcessing): boolean {
  if (answers.compatible !== true || answers.obstacle !== false) return false;
  if (factors?.a !== true || factors.b !== true || factors.c !== true) return false;
  return factors.d === true && factors.e === true;
}

/** Serious problems, and too little self-direction to solve them (A 1). */
export function meetsCriterion({ answers }: FurtherProcessing): boolean {
  return answers.seriousProblems === true && answers.selfDirectionTooLow === true;
}
