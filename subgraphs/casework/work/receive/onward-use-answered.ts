/** P 5: the contributor approves a further use, of his own data and for who asked, or refuses it (obligation 77). */
import { Refusal } from '../../../kit/grant/refusal.js';
import type { MessageBody, Receive } from '../../../kit/index.js';
import { aboutOf } from '../../registry/about.js';
import { OnwardUse } from '../../registry/onward-use.entity.js';
import { OnwardUseRequest } from '../../registry/onward-use-request.entity.js';

export const receiveOnwardUseAnswered: Receive<'ONWARD_USE_ANSWERED'> = async (em, message, { now }) => {
  const { caseId, controller, body } = message;
  const { approved, record } = body;
  const request = await em.findOne(OnwardUseRequest, { id: body.request, caseId, controller });
  if (request === null || (approved && (record === null || !isOfRequest(record, request))))
    throw new Refusal('MESSAGE_NOT_YOURS');
  if (request.approved !== null) return;
  const at = now.toISOString();
  await em.nativeUpdate(OnwardUseRequest, { id: request.id }, { approved, answeredAt: at });
  if (!approved || record === null) return;
  const kept = { ...record, persons: [...record.persons], caseId, recordedAt: at, recordedBy: null };
  // The signature of the delivery was checked.
  const about = aboutOf([record], [record.recipient]);
  await em.insert(Object.assign(new OnwardUse(), kept, { about, verified: true }));
};

/** No more than was asked: these data, about these persons or fewer, for who asked. */
function isOfRequest(
  record: NonNullable<MessageBody<'ONWARD_USE_ANSWERED'>['record']>,
  { controller, domain, category, persons, recipient }: OnwardUseRequest,
): boolean {
  if (record.controller !== controller || record.domain !== domain || record.category !== category) return false;
  if (record.recipient.organisation !== recipient.organisation || record.recipient.domain !== recipient.domain)
    return false;
  return record.persons.every((person) => persons.includes(person));
}
