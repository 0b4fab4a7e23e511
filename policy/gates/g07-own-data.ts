/** G7: a professional reads and uses what his own organisation holds in his own domain (P 3; obligation 16). */
import type { Asked } from '../asked.js';
import type { ReleaseField } from '../question.js';

/** `record` goes on to the contribution, own data too. */
export function isOwnData({ subject, action }: Asked, field: ReleaseField): boolean {
  return action !== 'record' && subject.organisation === field.controller && subject.domain === field.domain;
}
