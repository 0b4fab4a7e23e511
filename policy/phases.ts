/** The phases (A 1–8) by number, and the bases each of them admits. */
import type { BasisKind, Phase } from './vocabulary.js';

export interface PhaseRow {
  /** The step of the assessment framework; 0 for the ends of a case. */
  readonly step: number;
  readonly bases: readonly BasisKind[];
  readonly article: string;
}

// biome-ignore format: a table
export const PHASE_TABLE = {
  SIGNAL:     { step: 1, bases: ['FURTHER_PROCESSING'],                        article: 'A 1' },
  ASSESSMENT: { step: 2, bases: ['FURTHER_PROCESSING'],                        article: 'A 2' },
  INQUIRY:    { step: 3, bases: ['FURTHER_PROCESSING'],                        article: 'A 3' },
  ASSIGNMENT: { step: 4, bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 4' },
  APPROACH:   { step: 5, bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 5' },
  REVIEW:     { step: 6, bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 6' },
  MONITORING: { step: 7, bases: ['PUBLIC_TASK', 'CONSENT'],                    article: 'A 7' },
  CLOSURE:    { step: 8, bases: ['PUBLIC_TASK', 'CONSENT'],                    article: 'A 8' },
  DECLINED:   { step: 0, bases: [],                                            article: 'A 2; A 3' },
  CLOSED:     { step: 0, bases: [],                                            article: 'A 8' },
} as const satisfies Record<Phase, PhaseRow>;

/** Phases 1–3: signal, assessment, inquiry. */
export function isEarlyStep(phase: Phase): boolean {
  const { step } = PHASE_TABLE[phase];
  return step >= 1 && step <= 3;
}

/** Phases 4–8: a case with a case team. */
export function isTeamStep(phase: Phase): boolean {
  return PHASE_TABLE[phase].step >= 4;
}

/** Phases 5–8: the process dossier is kept (A slot, "Vanaf punt 5"). */
export function isDossierStep(phase: Phase): boolean {
  return PHASE_TABLE[phase].step >= 5;
}

export function admitsBasis(phase: Phase, basis: BasisKind): boolean {
  const bases: readonly BasisKind[] = PHASE_TABLE[phase].bases;
  return bases.includes(basis);
}
