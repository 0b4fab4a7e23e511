/** P 5: the case is in another step; what was shared before it is silent until it is confirmed (obligation 76). */
import type { Receive } from '../../delivery/receive.js';
import { CasePhase } from '../case-phase.entity.js';

export const receivePhaseMoved: Receive<'PHASE_MOVED'> = async (em, { caseId, body: { phase, since } }) => {
  await em.upsert(CasePhase, { caseId, phase, since: new Date(since) });
};
