/** G4: only for the two purposes of the covenant (P 1; obligation 68). */
import type { Asked } from '../asked.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { PURPOSES } from '../vocabulary.js';

const COVENANT_PURPOSES: readonly string[] = PURPOSES;

export function judgePurpose({ purpose }: Asked): Outcome {
  return COVENANT_PURPOSES.includes(purpose) ? pass() : refuse('PURPOSE');
}
