/** P 2: a person took his consent back; that is written beside its evidence (obligation 58). The college stopped on it already. */
import type { Receive } from '../../delivery/receive.js';
import { addConsentEvent } from '../consent-events.js';
import { ConsentEvidence } from '../consent-evidence.entity.js';

export const receiveConsentWithdrawn: Receive<'CONSENT_WITHDRAWN'> = async (em, { caseId, body }, { now }) => {
  const { consent, withdrawnAt } = body;
  // Whoever only confirmed it holds no evidence of it.
  if ((await em.count(ConsentEvidence, { id: consent, caseId })) === 0) return;
  const eventTime = new Date(withdrawnAt);
  const event = { caseId, consent, eventState: 'ConsentWithdrawn', eventTime, entityId: null } as const;
  await addConsentEvent(em, event, now);
};
