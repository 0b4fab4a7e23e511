/** G4: only for the two purposes of the covenant (P 1; obligation 68). */
import type { Asked, Refusal } from '../asked.js';
import { PURPOSES } from '../vocabulary.js';

const COVENANT_PURPOSES: readonly string[] = PURPOSES;

export function judgePurpose({ purpose }: Asked): Refusal {
  return COVENANT_PURPOSES.includes(purpose) ? null : 'PURPOSE_BOUND';
}
