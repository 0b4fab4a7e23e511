/**
 * May this actor do this act at all: by his screening, the register, the case and its phase? Asked by the gateway and
 * again by the controller. What must hold besides is asked of the state the act would change (preconditions).
 */
import { amsterdamDay } from '../amsterdam.js';
import { decide } from '../decide.js';
import { judgeScreening } from '../gates/g01-screening.js';
import type { Instant } from '../instant.js';
import { allowsPost } from '../law/posts.js';
import type { SignedAct } from '../law/work-tables.js';
import { isRegistered } from '../organisations.js';
import type { Facts, ProcessField, Subject } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import type { Phase } from '../vocabulary.js';
import type { ActName } from './acts.js';

/**
 * NOT_AVAILABLE is one answer to whoever may not know: an unknown case, another team's, no screening, no post
 * (obligation 15b). NOT_YOURS and WRONG_PHASE are told only to those for whom the case is open.
 */
export const PERMIT_CODES = ['NOT_AVAILABLE', 'NOT_YOURS', 'WRONG_PHASE'] as const;
export type PermitCode = (typeof PERMIT_CODES)[number];

export interface ActQuestion {
  readonly act: ActName;
  readonly subject: Subject;
  readonly time: Instant;
  /** Of the case the act names; null where it names none, or none that is known. */
  readonly facts: Facts | null;
}

/** Null when the act is permitted by the rule set, else why it is not. What has no row in it cannot be done. */
export function permitAct({ act, subject, time, facts }: ActQuestion, ruleSet: RuleSet): PermitCode | null {
  const row = ruleSet.document.acts?.[act];
  if (row === undefined) return 'NOT_AVAILABLE';
  if (row.scope === 'CASE') {
    if (facts === null || !isOpen(subject, time, facts, ruleSet)) return 'NOT_AVAILABLE';
    if (!isOf(row, subject)) return 'NOT_YOURS';
    return row.phases.includes(facts.case.phase) ? null : 'WRONG_PHASE';
  }
  if (judgeScreening({ subject, today: amsterdamDay(time) }) !== null) return 'NOT_AVAILABLE';
  if (!allowsPost(ruleSet.law, subject, phaseAsked(act))) return 'NOT_AVAILABLE';
  return isOf(row, subject) ? null : 'NOT_YOURS';
}

/** Only organisations of the register are controllers: any other body writes nowhere (C preamble; obligation 1). */
function isOf(row: SignedAct, { capacity, organisation }: Subject): boolean {
  return row.by.includes(capacity) && (row.at === 'COLLEGE' || isRegistered(organisation));
}

/** Is the case there for him: may he read its handle (law.md §4), which whoever passes G1–G3 may? */
export function isOpen(subject: Subject, time: Instant, facts: Facts, ruleSet: RuleSet): boolean {
  const purpose = 'PLAN_AND_DIRECTION';
  return decide({ subject, action: 'read', resource: HANDLE, time, purpose, facts }, ruleSet).released;
}

const HANDLE: ProcessField = Object.freeze({
  kind: 'process',
  id: 'Case.id',
  section: 'HANDLE',
  persons: [],
  origin: null,
  owner: null,
  recordedBy: null,
  about: null,
  recordAs: null,
});

/** The register restricts the municipality's members in phases 1–3, in which a signal is brought; else it asks no phase. */
function phaseAsked(act: ActName): Phase {
  return act === 'BRING_SIGNAL' ? 'SIGNAL' : 'APPROACH';
}
