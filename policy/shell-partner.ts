/** The shell partner sits in only where a case needs it: a call with its necessity, while it lasts (C preamble G; obligation 3). */
import type { Instant } from './instant.js';
import { isCurrent } from './interval.js';
import type { Activation } from './question.js';

export const SHELL_PARTNER = 'ggd-gelderland-zuid';

export function findActivation(activated: readonly Activation[], time: Instant): Activation | undefined {
  for (const entry of activated) {
    if (entry.partner === 'PUBLIC_HEALTH' && entry.necessity && isCurrent(entry, time)) return entry;
  }
  return undefined;
}
