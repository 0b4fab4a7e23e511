/** G2: what is withheld reaches nobody; the rest only whom the register admits in this phase (R Toegang; obligations 6, 10, 11, 105). */
import type { Asked } from '../asked.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { allowsPost } from '../register.js';
import type { Capacity, Kind } from '../vocabulary.js';

/** The kinds of field open to a capacity. */
// biome-ignore format: a table
export const OPEN_KINDS = {
  TEAM_MEMBER:           ['release', 'process'],
  CASE_MANAGER:          ['release', 'process'],
  PROCESS_DIRECTOR:      ['release', 'process'],
  AD_HOC:                ['release', 'process'],
  MANAGEMENT_ASSISTANT:  ['process'],
  RESEARCHER:            [],
  COMPLIANCE_OFFICER:    [],
  AUTHORISATION_OFFICER: [],
} as const satisfies Record<Capacity, readonly Kind[]>;

export function judgeCapacity({ subject, resource, facts, settings }: Asked): Outcome {
  if (resource.kind === 'withhold') return refuse('WITHHELD');
  if (!allowsPost(subject, facts.case.phase, settings.externalCaseManagers)) return refuse('CAPACITY');
  const kinds: readonly Kind[] = OPEN_KINDS[subject.capacity];
  return kinds.includes(resource.kind) ? pass() : refuse('CAPACITY');
}
