/** The work: who may do what in which step, and what must hold. Everything outside `policy/` comes in through here. */
export { type ActRow, PLACES, type Place, SCOPES, type Scope } from './act-row.js';
export { ACT_NAMES, ACTS, type ActName, isAct, type NeedOf } from './acts.js';
export { type ActQuestion, isOpen, PERMIT_CODES, type PermitCode, permitAct } from './permit.js';
export { PHASE_WORDS } from './phase-words.js';
export { PRECONDITION_WORDS } from './precondition-words.js';
export { PRECONDITION_IDS, type PreconditionId } from './preconditions.js';
export {
  FRAME_CODES,
  FRAME_WORDS,
  type FrameCode,
  PERMIT_WORDS,
  type RefusalCode,
  type RefusalWords,
  wordsOf,
} from './refusal-words.js';
export { nextPhase, TRANSITIONS } from './transitions.js';
export type { BareWords, Words } from './words.js';
