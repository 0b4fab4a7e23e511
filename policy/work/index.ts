/** The work: who may do what in which step, and what must hold. Everything outside `policy/` comes in through here. */
export { type ActRow, PLACES, type Place, SCOPES, type Scope } from './act-row.js';
export { ACT_NAMES, ACTS, type ActName, isAct, type NeedOf } from './acts.js';
export { type ActQuestion, isOpen, PERMIT_CODES, type PermitCode, permitAct } from './permit.js';
export { PRECONDITION_IDS, type PreconditionId } from './preconditions.js';
export { nextPhase, TRANSITIONS } from './transitions.js';
export { wordsOf } from './words-tmp.js';
