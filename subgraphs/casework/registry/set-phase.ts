import type { EntityManager } from '@mikro-orm/postgresql';
import type { Phase } from '../../../policy/vocabulary.js';
import { CaseHandle } from './case-handle.entity.js';

/**
 * Moves a case to another phase, by its process director. Everything contributed for the phase before is silent from
 * then on (P 5; obligation 76). The database refuses a return to the phases of the signal and writes the history.
 */
export async function setPhase(
  em: EntityManager,
  caseId: string,
  to: { readonly phase: Phase; readonly since: string; readonly by: string },
): Promise<boolean> {
  const moved = await em.nativeUpdate(
    CaseHandle,
    { id: caseId, phase: { $ne: to.phase } },
    { phase: to.phase, phaseSince: to.since, phaseSetBy: to.by },
  );
  return moved > 0;
}
