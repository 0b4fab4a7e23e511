/** What one gate says: whether it passed, under which code not, and on which records it rested. */
import type { Code } from './vocabulary.js';

export interface Outcome {
  readonly passed: boolean;
  /** The code of the refusal; null when passed. */
  readonly code: Code | null;
  readonly records: readonly string[];
}

const NO_RECORDS: readonly string[] = Object.freeze([]);
const PASSED: Outcome = Object.freeze({ passed: true, code: null, records: NO_RECORDS });

export function pass(records: readonly string[] = NO_RECORDS): Outcome {
  return records.length === 0 ? PASSED : { passed: true, code: null, records };
}

export function refuse(code: Code, records: readonly string[] = NO_RECORDS): Outcome {
  return { passed: false, code, records };
}
