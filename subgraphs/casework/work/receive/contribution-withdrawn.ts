/** P 3, P 5: who shared took it back; here too the next question is answered without it. */
import type { Receive } from '../../../kit/index.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { findCase, requireOwn } from './case-of-message.js';

export const receiveContributionWithdrawn: Receive<'CONTRIBUTION_WITHDRAWN'> = async (em, message, { now }) => {
  const { caseId, controller, body } = message;
  if ((await findCase(em, caseId)) === null) return;
  const { id } = requireOwn(await em.findOne(ContributionReference, { id: body.contribution }), { caseId, controller });
  // A clock that is ahead of ours does not keep it open.
  const withdrawnAt = new Date(Math.min(Date.parse(body.withdrawnAt), now.getTime())).toISOString();
  const isLater = { $or: [{ withdrawnAt: null }, { withdrawnAt: { $gt: withdrawnAt } }] };
  await em.nativeUpdate(ContributionReference, { id, ...isLater }, { withdrawnAt });
};
