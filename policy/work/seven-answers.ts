/** What the seven answers of a signal say of its preconditions (A 1; P 2; A-def; obligations 29, 30, 64, 65). */
import { isCompatible, meetsCriterion } from '../further-processing.js';
import type { FurtherProcessing } from '../question.js';
import type { PreconditionId } from './preconditions.js';

/** In the order in which they are weighed. */
export type SignalAnswer = Extract<
  PreconditionId,
  'CRITERION_MET' | 'OWN_POWERS_WEIGHED' | 'GOALS_SERVED' | 'COMPATIBLE'
>;

/** One truth a precondition; an answer that is missing is neither yes nor no, and fails it. */
export function judgeSignalAnswers(basis: FurtherProcessing): Readonly<Record<SignalAnswer, boolean>> {
  return {
    CRITERION_MET: meetsCriterion(basis),
    OWN_POWERS_WEIGHED: basis.answers.ownPowersInsufficient === true,
    GOALS_SERVED: basis.answers.contributesToGoals === true,
    COMPATIBLE: isCompatible(basis),
  };
}
