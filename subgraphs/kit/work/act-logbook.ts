/** The lines of the Logboek Dataverwerkingen for one act: one for each person whose data it processed (R; obligation 98). */
import { activityId } from '../../../schema/register/activity-id.js';
import { LogbookLine } from '../logbook-line.entity.js';
import { SUBJECT_TYPE } from '../record/logbook.js';
import type { ActContext, Performed } from './define-act.js';

export interface ActSpan {
  readonly trace: { readonly traceId: string; readonly spanId: string };
  readonly purpose: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly ruleSet: string;
  readonly newSpanId: () => string;
}

const COLLEGE = 'gemeente-nijmegen';

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
  return Object.assign(new LogbookLine(), {
    spanId: span.newSpanId(),
    traceId: span.trace.traceId,
    parentSpanId: span.trace.spanId,
    name: `${subgraph}.${act.toLowerCase()}`,
    status: 'Ok',
    startTime: BigInt(span.startTime),
    endTime: BigInt(span.endTime),
    processingActivityId,
    dataSubjectId: person,
    dataSubjectIdType: SUBJECT_TYPE,
    attributes: {
      'dpl.core.processing_activity_id': processingActivityId,
      'dpl.core.data_subject_id': person,
      'dpl.core.data_subject_id_type': SUBJECT_TYPE,
      'nl.regieteam.act': act,
      'nl.regieteam.case': context.caseId ?? performed.caseId ?? null,
      'nl.regieteam.controller': controller,
      'nl.regieteam.phase': phase,
      'nl.regieteam.purpose': span.purpose,
      'nl.regieteam.recipient': organisation,
      'nl.regieteam.rule_set': span.ruleSet,
    },
  });
}
