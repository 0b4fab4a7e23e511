/** Where a phase stands among the eight steps of the assessment framework (A 1–8). */
import { type Phase, STEPS } from './vocabulary.js';

/** The number of the step, 1 to 8; 0 for the ends of a case. */
export function stepOf(phase: Phase): number {
  const steps: readonly Phase[] = STEPS;
  return steps.indexOf(phase) + 1;
}

/** Phases 1–3: signal, assessment, inquiry. */
export function isEarlyStep(phase: Phase): boolean {
  return phase === 'SIGNAL' || phase === 'ASSESSMENT' || phase === 'INQUIRY';
}

/** Phases 4–8: a case with a case team. */
export function isTeamStep(phase: Phase): boolean {
  return phase === 'ASSIGNMENT' || isDossierStep(phase);
}

/** Phases 5–8: the process dossier is kept (A slot, "Vanaf punt 5"). */
export function isDossierStep(phase: Phase): boolean {
  return phase === 'APPROACH' || phase === 'REVIEW' || phase === 'MONITORING' || phase === 'CLOSURE';
}
