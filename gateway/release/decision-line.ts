/**
 * The decision record of one operation (ADL level 3): who asked for what, every field that was released or withheld with
 * its basis, under which rule set, on which records. It names fields and records, never values, so the log does not
 * become a shadow file (obligation 98).
 */
import { createHash } from 'node:crypto';
import type { RuleSet } from '../../policy/index.js';
import type { DecisionLine } from '../audit/decision-log.js';
import type { Trace } from '../fetch/traceparent.js';
import type { Identity } from '../identity/index.js';
import type { CaseInHand } from './case-in-hand.js';
import type { Verdict } from './judge.js';

export interface AskedOperation {
  readonly identity: Identity;
  readonly purpose: string;
  readonly caseIds: readonly string[];
  readonly time: Date;
  readonly trace: Trace;
}

export function decisionLine(
  asked: AskedOperation,
  actor: string,
  hands: readonly CaseInHand[],
  ruleSet: RuleSet,
): DecisionLine {
  const inHand = new Set(hands.map((hand) => hand.id));
  return {
    trace_id: asked.trace.traceId,
    span_id: asked.trace.spanId,
    event_name: 'adl.access_evaluation',
    timestamp: asked.time.getTime(),
    status: 'Unset',
    body: {
      'adl.core.request': {
        actor,
        action: 'read',
        purpose: asked.purpose,
        cases: asked.caseIds.filter((id) => inHand.has(id)),
      },
      // An id that names no case is not kept as such: it may be anything that a caller typed.
      ...(inHand.size < asked.caseIds.length && {
        'nl.regieteam.unknown_cases': asked.caseIds.filter((id) => !inHand.has(id)).map(fingerprint),
      }),
      'adl.core.policies': { rule_set: ruleSet.hash },
      'adl.core.response': hands.map(decisionsOf),
    },
  };
}

function decisionsOf(hand: CaseInHand) {
  return {
    case: hand.id,
    subject: hand.subject,
    decisions: groupEqual(hand.judge.all()),
  };
}

/** Fields that were decided alike about the same persons stand together: a whole view is some 1,800 decisions. */
function groupEqual(verdicts: readonly Verdict[]) {
  const groups = new Map<string, { readonly fields: string[]; readonly outcome: ReturnType<typeof outcomeOf> }>();
  for (const verdict of verdicts) {
    const outcome = outcomeOf(verdict);
    const key = JSON.stringify(outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fields: [verdict.question.rule.coordinate], outcome });
    else group.fields.push(verdict.question.rule.coordinate);
  }
  return [...groups.values()].map(({ fields, outcome }) => ({ fields: [...new Set(fields)].sort(), ...outcome }));
}

function outcomeOf({ question, decision }: Verdict) {
  return {
    controller: question.controller,
    persons: question.persons,
    decision: decision.released,
    code: decision.code,
    gate: decision.gate,
    article: decision.article,
    contribution: decision.contribution,
    records: decision.records,
  };
}

function fingerprint(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}
