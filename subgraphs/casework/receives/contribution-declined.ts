/** A partner weighed and does not contribute (P 1, A 3; obligation 26): that it was so, never why. */
import type { Receive } from '../../kit/index.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { ContributionDecline } from '../registry/contribution-decline.entity.js';

export const receiveContributionDeclined: Receive<'CONTRIBUTION_DECLINED'> = async (em, { caseId, body }, { now }) => {
  // Of a declined case nothing is kept, what arrives late neither (A 2, A 3; obligation 33).
  if ((await em.count(CaseHandle, { id: caseId, phase: 'DECLINED' })) > 0) return;
  const { id, controller, domain, category, at } = body;
  const said = { id, caseId, controller, domain, category, declinedAt: at, recordedAt: now.toISOString() };
  await em.insert(ContributionDecline, said);
};
