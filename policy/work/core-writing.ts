/**
 * What the law of release says of writing a core datum into the process dossier: whether a limit of a person stands in the
 * way, and whose actions a team member writes (P 5; R Toegang, R Rechten; obligations 6, 7, 93, 100).
 */
import { decide } from '../decide.js';
import type { Instant } from '../instant.js';
import type { Facts, ProcessField, Subject } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import type { CoreDatum } from '../vocabulary.js';

export interface CoreWriting {
  readonly subject: Subject;
  readonly time: Instant;
  readonly facts: Facts;
  readonly persons: readonly string[];
  readonly datum: CoreDatum;
  /** The organisation that is to act; null for what is no action. */
  readonly owner: string | null;
}

/** What stands in the way, by the precondition that tells it; null when it may be written. */
export function judgeCoreWriting(
  { subject, time, facts, persons, datum, owner }: CoreWriting,
  ruleSet: RuleSet,
): 'NOT_LIMITED' | 'OWNER_MAY_RECORD' | 'PERSONS_OF_CASE' | null {
  const resource: ProcessField = { ...BLANK, persons, owner, recordAs: datum };
  const purpose = 'PLAN_AND_DIRECTION';
  const { code } = decide({ subject, action: 'record', resource, time, purpose, facts }, ruleSet);
  if (code === 'RELEASED') return null;
  if (code === 'RESTRICTION' || code === 'OBJECTION') return 'NOT_LIMITED';
  return code === 'UNKNOWN' ? 'PERSONS_OF_CASE' : 'OWNER_MAY_RECORD';
}

const BLANK = Object.freeze({
  kind: 'process',
  id: 'Case.dossier',
  section: 'CORE',
  origin: null,
  recordedBy: null,
  about: null,
});
