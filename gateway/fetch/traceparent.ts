/** W3C Trace Context: one trace per operation, shared by the decision log and every partner's logbook. */
import { randomBytes } from 'node:crypto';

export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** The caller's span, where the trace is his. */
  readonly parentSpanId?: string;
}

/** A new span of a new trace. A trace id from a client is not taken: it could tie a case to a caller's own log. */
export function startTrace(): Trace {
  return { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
}

/**
 * A new span of the trace a `traceparent` names, or of a new trace where it is none (Trace Context §3.2.2). Only for
 * questions that touch no case, from whoever keeps a log of its own to join to ours (ADL, Tracing).
 */
export function continueTrace(traceparent: unknown): Trace {
  const own = startTrace();
  const parts =
    typeof traceparent === 'string' ? /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent) : null;
  const [, traceId, parentSpanId] = parts ?? [];
  if (traceId === undefined || parentSpanId === undefined || /^0+$/.test(traceId) || /^0+$/.test(parentSpanId))
    return own;
  return { traceId, spanId: own.spanId, parentSpanId };
}

export function traceparentOf(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-01`;
}
