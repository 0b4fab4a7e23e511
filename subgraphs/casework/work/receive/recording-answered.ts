/** P 3: the contributor answers whether a field may be recorded; his approval stands with the contribution (obligation 75). */
import { Refusal } from '../../../kit/grant/refusal.js';
import type { Receive } from '../../../kit/index.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { RecordingRequest } from '../../registry/recording-request.entity.js';

export const receiveRecordingAnswered: Receive<'RECORDING_ANSWERED'> = async (em, message, { now }) => {
  const { caseId, controller, body } = message;
  const request = await em.findOne(RecordingRequest, { id: body.request, caseId, contribution: body.contribution });
  const reference = await em.findOne(ContributionReference, { id: body.contribution, caseId, controller });
  // Only who brought the data in decides about them: what another says of it changes nothing (P 3).
  if (request === null || reference === null) throw new Refusal('MESSAGE_NOT_YOURS');
  if (request.approved !== null) return;
  const { field, recordAs } = request;
  // A clock that is ahead of ours does not keep the approval waiting.
  const givenAt = new Date(Math.min(Date.parse(body.at), now.getTime())).toISOString();
  await em.nativeUpdate(RecordingRequest, { id: request.id }, { approved: body.approved, answeredAt: givenAt });
  if (!body.approved || reference.recordApproval !== null) return;
  await em.nativeUpdate(ContributionReference, { id: reference.id }, { recordApproval: { field, recordAs, givenAt } });
};
