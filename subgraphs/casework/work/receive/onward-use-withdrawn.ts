/** P 5: the contributor takes an approval of further use back; the next question is answered without it (obligation 77). */
import { Refusal } from '../../../kit/grant/refusal.js';
import type { Receive } from '../../../kit/index.js';
import { OnwardUse } from '../../registry/onward-use.entity.js';

export const receiveOnwardUseWithdrawn: Receive<'ONWARD_USE_WITHDRAWN'> = async (em, message, { now }) => {
  const { caseId, controller, body } = message;
  const use = await em.findOne(OnwardUse, { id: body.record, caseId, controller });
  if (use === null) throw new Refusal('MESSAGE_NOT_YOURS');
  // A clock that is ahead of ours does not keep it open; said again, the first moment stands.
  const withdrawnAt = new Date(Math.min(Date.parse(body.withdrawnAt), now.getTime())).toISOString();
  const isLater = { $or: [{ withdrawnAt: null }, { withdrawnAt: { $gt: withdrawnAt } }] };
  await em.nativeUpdate(OnwardUse, { id: use.id, ...isLater }, { withdrawnAt });
};
