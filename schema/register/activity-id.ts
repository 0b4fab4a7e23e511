/**
 * The name of a processing activity (AVG 30): the one the register prints and the one a logbook line carries as
 * `dpl.core.processing_activity_id`. Shared, so that a line can never point at an activity the register does not know.
 */
import type { Section } from '../../policy/index.js';

/** What is done: a controller shares in a phase, the college keeps its dossier, or someone keeps his own records. */
export type ActivityKey =
  | { readonly controller: string; readonly phase: string; readonly isConfidential: boolean }
  | { readonly controller: string; readonly section: Section }
  | { readonly controller: string; readonly records: 'own-records' | 'decision-log' };

const REGISTER = 'https://regietafel.example/register';

/**
 * Confidentiality is of the activity and never of a line (Logboek Dataverwerkingen): what goes out while informing the person is
 * deferred (P 4; obligation 83) is an activity of its own.
 */
export function activityId(key: ActivityKey): string {
  const base = `${REGISTER}/${key.controller}`;
  if ('section' in key) return `${base}/process-dossier/${key.section.toLowerCase()}`;
  if ('records' in key) return `${base}/${key.records}`;
  return `${base}/${key.phase.toLowerCase()}${key.isConfidential ? '/confidential' : ''}`;
}
