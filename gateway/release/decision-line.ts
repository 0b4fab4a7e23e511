/**
 * The decision record of one operation (ADL level 3): who asked for what, every field that was released or withheld with
 * its basis, under which rule set, on which records. It names fields and records, never values, so the log does not
 * become a shadow file (obligation 98); but every question whole, so that it can be asked again (I22).
 */
import { createHash } from 'node:crypto';
import type { RuleSet } from '../../policy/index.js';
import type { DecisionLine } from '../audit/decision-log.js';
import type { Trace } from '../fetch/traceparent.js';
import type { CaseInHand } from './case-in-hand.js';
import type { Verdict } from './judge.js';
import { keyOf, type ReleaseQuestion } from './question.js';

export interface AskedOperation {
  readonly actor: string;
  readonly purpose: string;
  readonly caseIds: readonly string[];
  /** Those that were there at either reading of the facts: their partners may have been asked. */
  readonly known: ReadonlySet<string>;
  /** When it was decided. */
  readonly time: Date;
  readonly trace: Trace;
  /** The code of what it failed of after it was decided on; nothing was released then. */
  readonly failure?: string;
}

/** The cases decided about, each with the questions (`keyOf`) of which a value stands in the answer. */
export type Decided = ReadonlyMap<CaseInHand, ReadonlySet<string>>;

export function decisionLine(asked: AskedOperation, decided: Decided, ruleSet: RuleSet): DecisionLine {
  const { actor, caseIds, known, failure } = asked;
  return {
    trace_id: asked.trace.traceId,
    span_id: asked.trace.spanId,
    event_name: 'adl.access_evaluation',
    timestamp: asked.time.getTime(),
    status: failure === undefined ? 'Unset' : 'Error',
    body: {
      'adl.core.request': {
        actor,
        action: 'read',
        purpose: asked.purpose,
        cases: caseIds.filter((id) => known.has(id)),
      },
      // An id that names no case is not kept as such: it may be anything that a caller typed.
      ...(known.size < caseIds.length && {
        'nl.regieteam.unknown_cases': caseIds.filter((id) => !known.has(id)).map(fingerprint),
      }),
      ...(failure !== undefined && { 'nl.regieteam.failure': failure }),
      'adl.core.policies': { rule_set: ruleSet.hash },
      'adl.core.response': [...decided].map(([hand, answered]) => decisionsOf(hand, answered)),
    },
  };
}

function decisionsOf(hand: CaseInHand, answered: ReadonlySet<string>) {
  return {
    case: hand.id,
    subject: hand.subject,
    decisions: groupEqual(hand.judge.all(), answered),
  };
}

/** Fields that were decided alike about the same persons stand together: a whole view is some 1,800 decisions. */
function groupEqual(verdicts: readonly Verdict[], answered: ReadonlySet<string>) {
  const groups = new Map<string, { readonly fields: string[]; readonly outcome: ReturnType<typeof outcomeOf> }>();
  for (const verdict of verdicts) {
    const outcome = outcomeOf(verdict, answered.has(keyOf(verdict.question)));
    const key = JSON.stringify(outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fields: [verdict.question.rule.coordinate], outcome });
    else group.fields.push(verdict.question.rule.coordinate);
  }
  return [...groups.values()].map(({ fields, outcome }) => ({ fields: [...new Set(fields)].sort(), ...outcome }));
}

function outcomeOf({ question, decision }: Verdict, isAnswered: boolean) {
  return {
    controller: question.controller,
    persons: question.persons,
    ...provenanceOf(question, decision.code === 'UNKNOWN'),
    decision: decision.released,
    // What may be released and what was are two things: a partner may hold no such row (obligation 88).
    ...(isAnswered && { answered: true }),
    code: decision.code,
    gate: decision.gate,
    rule: decision.rule,
    article: decision.article,
    contribution: decision.contribution,
    basis: decision.basis,
    records: decision.records,
  };
}

/** What a row of the dossier said of itself; a text the policy could not read is none for the log. */
function provenanceOf(question: ReleaseQuestion, isUnknown: boolean) {
  const { origin, recordedBy, about } = question;
  const told = (value: unknown) => (isUnknown ? 'unreadable' : value);
  return {
    ...(origin !== null && { origin: told(origin) }),
    ...(recordedBy !== null && { recordedBy: told(recordedBy) }),
    ...(about !== null && { about: told(about) }),
  };
}

/** Of an id that names no case. */
export function fingerprint(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}
