/** The lines of the Logboek Dataverwerkingen for one act: one for each person whose data it processed (R; obligation 98). */
import { COLLEGE } from '../../../policy/index.js';
import { activityId } from '../../../schema/register/activity-id.js';
import { LogbookLine } from '../logbook-line.entity.js';
import { makeLogbookLine } from '../record/logbook-line.js';
import type { ActContext, Performed } from './define-act.js';

export interface ActSpan {
  readonly trace: { readonly traceId: string; readonly spanId: string };
  readonly purpose: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly ruleSet: string;
  readonly newSpanId: () => string;
}

export async function writeActLines(context: ActContext, performed: Performed, span: ActSpan): Promise<void> {
  const persons = [...new Set(performed.subjects)];
  if (persons.length === 0) return;
  await context.em.insertMany(
    LogbookLine,
    persons.map((person) => lineOf(person, context, performed, span)),
  );
}

function lineOf(person: string, context: ActContext, performed: Performed, span: ActSpan): LogbookLine {
  const { subgraph, act, organisation, facts } = context;
  const isCollege = subgraph === 'casework';
  const controller = isCollege ? COLLEGE : organisation;
  const phase = facts?.case.phase ?? 'SIGNAL';
  const processingActivityId = isCollege
    ? activityId({ controller, section: performed.section ?? 'ACCOUNTABILITY' })
    : activityId({ controller, phase, isConfidential: performed.isConfidential ?? false });
  return makeLogbookLine({
    spanId: span.newSpanId(),
    traceId: span.trace.traceId,
    parentSpanId: span.trace.spanId,
    name: `${subgraph}.${act.toLowerCase()}`,
    status: 'Ok',
    startTime: span.startTime,
    endTime: span.endTime,
    processingActivityId,
    person,
    attributes: {
      act,
      case: context.caseId ?? performed.caseId ?? null,
      controller,
      phase,
      purpose: span.purpose,
      recipient: organisation,
      rule_set: span.ruleSet,
    },
  });
}
