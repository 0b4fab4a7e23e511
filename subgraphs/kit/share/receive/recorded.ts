/**
 * P 3, A slot: what this controller shared stands in the process dossier from now on, and the college answers for it
 * there. Both keep a line of it (obligation 74).
 */
import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { COLLEGE } from '../../../../policy/index.js';
import { activityId } from '../../../../schema/register/activity-id.js';
import type { MessageBody } from '../../delivery/messages.js';
import type { MessageMeta, Receive } from '../../delivery/receive.js';
import type { LogbookLine } from '../../logbook-line.entity.js';
import { makeLogbookLine } from '../../record/logbook-line.js';
import { CasePhase } from '../case-phase.entity.js';

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
  return makeLogbookLine({
    spanId: randomBytes(8).toString('hex'),
    traceId,
    parentSpanId: '0'.repeat(16),
    name: `${sender}.recorded`,
    status: 'Ok',
    startTime: new Date(at).getTime(),
    endTime: now.getTime(),
    processingActivityId,
    person,
    attributes: {
      case: caseId,
      controller,
      coordinates: [field],
      message: seq,
      phase,
      recipient: COLLEGE,
      record,
      record_as: recordAs,
      contribution,
      transferred_to: COLLEGE,
    },
  });
}
