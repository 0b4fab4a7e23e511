/**
 * The decision record of one call (ADL). The facts of a call are given and not of any case, and the record says so; it
 * holds a fingerprint of the request, how much was asked and how it was decided, and nothing of what was given.
 */
import { createHash } from 'node:crypto';
import type { DecisionLine, EventName } from '../audit/decision-log.js';
import type { Trace } from '../fetch/traceparent.js';

export interface DecidedCall {
  readonly event: EventName;
  readonly trace: Trace;
  readonly time: Date;
  readonly actor: string;
  /** Whether `reason_admin` was told. */
  readonly hearsReasons: boolean;
  /** The request as it was sent. */
  readonly sent: Uint8Array;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly decided: Readonly<Record<string, unknown>>;
  readonly ruleSet: string;
}

export function callLine({
  event,
  trace,
  time,
  actor,
  hearsReasons,
  sent,
  asked,
  decided,
  ruleSet,
}: DecidedCall): DecisionLine {
  return {
    trace_id: trace.traceId,
    span_id: trace.spanId,
    ...(trace.parentSpanId !== undefined && { parent_span_id: trace.parentSpanId }),
    event_name: event,
    timestamp: time.getTime(),
    status: 'Unset',
    body: {
      'adl.core.request': { actor, fingerprint: `sha256:${createHash('sha256').update(sent).digest('hex')}`, ...asked },
      'adl.core.policies': { rule_set: ruleSet },
      'adl.core.response': decided,
      'nl.regieteam.facts': 'given',
      'nl.regieteam.reasons': hearsReasons ? 'admin' : 'user',
    },
  };
}
