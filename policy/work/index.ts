/** The work: who may do what in which step, and what must hold. Everything outside `policy/` comes in through here. */

export { isCurrent } from '../interval.js';
export { findActivation, SHELL_PARTNER } from '../shell-partner.js';
export { type ActRow, PLACES, type Place, SCOPES, type Scope } from './act-row.js';
export { ACT_NAMES, ACTS, type ActName, isAct, type NeedOf } from './acts.js';
export { isSeatTimeBoxed } from './ad-hoc-seat.js';
export type { BasisDraft } from './bases-of-phase.js';
export { isGivenByAllWhoMust } from './consent-givers.js';
export { type CoreWriting, judgeCoreWriting } from './core-writing.js';
export { isShortDeferral } from './deferral.js';
export { isEligibleCaseManager } from './eligible-case-manager.js';
export { isEmergency, isTimeBoxed, needsReviewByAnother } from './emergency.js';
export { isPost, isScreened, isSecrecyBound, type Post } from './fit-for-post.js';
export { isAYearAhead } from './leaving.js';
export { isMonitoringTerm, type MonitoringTerm } from './monitoring-term.js';
export { type ActQuestion, isOpen, PERMIT_CODES, type PermitCode, permitAct } from './permit.js';
export { PHASE_WORDS } from './phase-words.js';
export { PRECONDITION_WORDS } from './precondition-words.js';
export { PRECONDITION_IDS, type PreconditionId } from './preconditions.js';
export { areSeated, hasBasisPerItem, hasCaseManager, isEveryoneAsked, isEveryoneTold } from './ready-for-approach.js';
export {
  FRAME_CODES,
  type FrameCode,
  type RefusalCode,
  type RefusalWords,
  wordsOf,
} from './refusal-words.js';
export { isSecrecyLifted } from './secrecy-lift.js';
export { judgeSignalAnswers, type SignalAnswer } from './seven-answers.js';
export { isTaskKind, TASKS, type TaskKind } from './tasks.js';
export { nextPhase, TRANSITIONS } from './transitions.js';
export { listUnasked, listUntold, type Untold } from './waiting-persons.js';
export type { BareWords, Words } from './words.js';
export { WORK_TERMS } from './work-terms.js';
