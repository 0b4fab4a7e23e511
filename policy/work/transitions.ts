/**
 * Which act moves a case from which phase to which (A 1–8). A case in ASSIGNMENT or later never returns to the phases of
 * the signal, and an end is an end: a new signal is a new case. The database holds the same pairs.
 */
import type { Phase } from '../vocabulary.js';
import type { ActName } from './acts.js';

// biome-ignore format: a table
export const TRANSITIONS = {
  SIGNAL:     { ASSESS_SIGNAL: 'ASSESSMENT', DECLINE_CASE: 'DECLINED' },
  ASSESSMENT: { START_INQUIRY: 'INQUIRY',    DECLINE_CASE: 'DECLINED' },
  INQUIRY:    { TAKE_UP_CASE: 'ASSIGNMENT',  DECLINE_CASE: 'DECLINED' },
  ASSIGNMENT: { START_APPROACH: 'APPROACH' },
  APPROACH:   { START_REVIEW: 'REVIEW' },
  REVIEW:     { RESUME_APPROACH: 'APPROACH', START_MONITORING: 'MONITORING', START_CLOSURE: 'CLOSURE' },
  MONITORING: { RESUME_APPROACH: 'APPROACH', START_CLOSURE: 'CLOSURE' },
  CLOSURE:    { CLOSE_CASE: 'CLOSED' },
  DECLINED:   {},
  CLOSED:     {},
} as const satisfies Readonly<Record<Phase, Readonly<Partial<Record<ActName, Phase>>>>>;

/** Where the act takes a case that is in this phase; undefined where it does not move it. */
export function nextPhase(from: Phase, act: ActName): Phase | undefined {
  const row: Readonly<Partial<Record<ActName, Phase>>> = TRANSITIONS[from];
  return row[act];
}
