import type { ActName } from './acts.js';
import type { PermitCode } from './permit.js';
import type { PreconditionId } from './preconditions.js';
export type FrameCode = 'INPUT_INVALID'|'KEY_REUSED'|'STALE_VERSION'|'STALE_PHASE'|'NOT_FOUND'|'CONFLICT';
export function wordsOf(code: PreconditionId | PermitCode | FrameCode, _act?: ActName): { nl: string; en: string } { return { nl: code, en: code }; }
