/**
 * The lines of the Logboek Dataverwerkingen for one request: one for each person and processing activity, with the coordinates
 * that went out. No content and no user: who asked stands in the gateway's decision log, under the same trace id.
 */
import { activityId } from '../../../schema/register/activity-id.js';
import type { LogbookLine } from '../logbook-line.entity.js';
import type { ReleasedField } from '../release/release-gate.js';
import { makeLogbookLine } from './logbook-line.js';

export interface ProcessingSpan {
  /** Of the gateway's call, which is the parent of every line. */
  readonly trace: { readonly traceId: string; readonly spanId: string };
  readonly subgraph: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly ruleSet: string;
  readonly status: 'Ok' | 'Error';
  readonly startTime: number;
  readonly endTime: number;
  readonly phaseOf: (caseId: string) => string;
  /** Sixteen hexadecimal digits, never the same twice. */
  readonly newSpanId: () => string;
}

export function writeLines(released: readonly ReleasedField[], span: ProcessingSpan): readonly LogbookLine[] {
  const lines = Map.groupBy(released, (field) => `${field.person}\n${nameActivity(field, span)}`);
  return [...lines.values()].flatMap((fields) => {
    const [first] = fields;
    return first === undefined ? [] : [writeLine(first, fields, span)];
  });
}

function nameActivity({ controller, caseId, section, isConfidential }: ReleasedField, span: ProcessingSpan): string {
  if (section !== null) return activityId({ controller, section });
  return activityId({ controller, phase: span.phaseOf(caseId), isConfidential });
}

function writeLine(first: ReleasedField, fields: readonly ReleasedField[], span: ProcessingSpan): LogbookLine {
  const { person, controller, caseId } = first;
  const phase = span.phaseOf(caseId);
  const processingActivityId = nameActivity(first, span);
  return makeLogbookLine({
    spanId: span.newSpanId(),
    traceId: span.trace.traceId,
    parentSpanId: span.trace.spanId,
    name: `${span.subgraph}.read`,
    status: span.status,
    startTime: span.startTime,
    endTime: span.endTime,
    processingActivityId,
    person,
    attributes: {
      case: caseId,
      controller,
      coordinates: fields.map(({ coordinate }) => coordinate).sort(),
      phase,
      purpose: span.purpose,
      recipient: span.recipient,
      rule_set: span.ruleSet,
    },
  });
}
