/**
 * P 3, A slot: what this controller shared stands in the process dossier from now on, and the college answers for it
 * there. Both keep a line of it (obligation 74).
 */
import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { activityId } from '../../../../schema/register/activity-id.js';
import type { MessageBody } from '../../delivery/messages.js';
import type { MessageMeta, Receive } from '../../delivery/receive.js';
import { LogbookLine } from '../../logbook-line.entity.js';
import { SUBJECT_TYPE } from '../../record/logbook.js';
import { CasePhase } from '../case-phase.entity.js';

/** To whom it went. */
const COLLEGE = 'gemeente-nijmegen';

export const receiveRecorded: Receive<'RECORDED'> = async (em, { caseId, body }, meta) => {
  const traceId = randomBytes(16).toString('hex');
  const phase = await phaseOf(em, caseId);
  for (const person of new Set(body.persons)) await em.insert(lineOf(person, caseId, body, phase, traceId, meta));
};

/** Core data are recorded from phase 5 on: until the college told of a step, it is that one. */
async function phaseOf(em: EntityManager, caseId: string): Promise<string> {
  return (await em.findOne(CasePhase, { caseId }))?.phase ?? 'APPROACH';
}

function lineOf(
  person: string,
  caseId: string,
  { record, controller, contribution, field, recordAs, at }: MessageBody<'RECORDED'>,
  phase: string,
  traceId: string,
  { now, sender, seq }: MessageMeta,
): LogbookLine {
  const processingActivityId = activityId({ controller, phase, isConfidential: false });
  return Object.assign(new LogbookLine(), {
    spanId: randomBytes(8).toString('hex'),
    traceId,
    parentSpanId: '0'.repeat(16),
    name: `${sender}.recorded`,
    status: 'Ok',
    startTime: BigInt(new Date(at).getTime()),
    endTime: BigInt(now.getTime()),
    processingActivityId,
    dataSubjectId: person,
    dataSubjectIdType: SUBJECT_TYPE,
    attributes: {
      'dpl.core.processing_activity_id': processingActivityId,
      'dpl.core.data_subject_id': person,
      'dpl.core.data_subject_id_type': SUBJECT_TYPE,
      'nl.regieteam.case': caseId,
      'nl.regieteam.controller': controller,
      'nl.regieteam.coordinates': [field],
      'nl.regieteam.message': seq,
      'nl.regieteam.phase': phase,
      'nl.regieteam.recipient': COLLEGE,
      'nl.regieteam.record': record,
      'nl.regieteam.record_as': recordAs,
      'nl.regieteam.contribution': contribution,
      'nl.regieteam.transferred_to': COLLEGE,
    },
  });
}
