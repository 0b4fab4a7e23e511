/** The decision record of one act: who asked to do what in which case, and whether he may. Nothing of the input. */
import type { PermitCode } from '../../policy/work/index.js';
import type { MutationRow } from '../../schema/acts.js';
import type { DecisionLine } from '../audit/decision-log.js';
import type { Trace } from '../fetch/traceparent.js';
import type { JsonObject } from '../json.js';
import { fingerprint } from '../release/decision-line.js';

export interface ActDecision {
  readonly mutation: MutationRow;
  readonly actor: string;
  readonly subject: JsonObject;
  /** The case it names; null where it names none. */
  readonly caseId: string | null;
  readonly isKnown: boolean;
  readonly code: PermitCode | null;
  readonly time: Date;
  readonly trace: Trace;
  /** Of this act among those of the operation. */
  readonly spanId: string;
  readonly ruleSet: string;
}

export function actLine(decided: ActDecision): DecisionLine {
  const { mutation, actor, subject, caseId, isKnown, code, time, trace, spanId, ruleSet } = decided;
  const { act, subgraph } = mutation;
  return {
    trace_id: trace.traceId,
    span_id: spanId,
    parent_span_id: trace.spanId,
    event_name: 'adl.access_evaluation',
    timestamp: time.getTime(),
    status: 'Unset',
    body: {
      'adl.core.request': {
        actor,
        action: act,
        purpose: 'PLAN_AND_DIRECTION',
        cases: caseId !== null && isKnown ? [caseId] : [],
      },
      // An id that names no case is not kept as such: it may be anything that a caller typed.
      ...(caseId !== null && !isKnown && { 'nl.regieteam.unknown_cases': [fingerprint(caseId)] }),
      'nl.regieteam.act': { at: subgraph, permitted: code === null, code: code ?? 'PERMITTED' },
      'adl.core.policies': { rule_set: ruleSet },
      // No field is released by an act.
      'adl.core.response': [{ case: caseId !== null && isKnown ? caseId : null, subject, decisions: [] }],
    },
  };
}
