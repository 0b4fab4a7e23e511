/** P 1, P 3: that it was weighed and not brought in is a record too; why is the controller's (obligation 26). */
import type { Receive } from '../../../kit/index.js';
import { ContributionDeclined } from '../../registry/contribution-declined.entity.js';
import { findCase } from './case-of-message.js';

export const receiveContributionDeclined: Receive<'CONTRIBUTION_DECLINED'> = async (em, { caseId, body }, { now }) => {
  if ((await findCase(em, caseId)) === null || (await em.count(ContributionDeclined, { id: body.id })) > 0) return;
  await em.insert(Object.assign(new ContributionDeclined(), body, { caseId, recordedAt: now.toISOString() }));
};
