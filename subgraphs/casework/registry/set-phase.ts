import type { EntityManager } from '@mikro-orm/postgresql';
import type { Phase } from '../../../policy/vocabulary.js';
import { CaseHandle } from './case-handle.entity.js';

/** What a step leaves behind in the handle, in the same breath: the database asks both at once. */
export type StepColumns = Partial<
  Pick<CaseHandle, 'monitoringUntil' | 'monitoringReasonGiven' | 'outcome' | 'careEndedOn' | 'careEndUnknown'>
>;

/**
 * Moves a case to another phase, by its process director. Everything contributed for the phase before is silent from
 * then on (P 5; obligation 76). The database refuses every move but those of A 1–8 and writes the history.
 */
export async function setPhase(
  em: EntityManager,
  caseId: string,
  to: { readonly phase: Phase; readonly since: string; readonly by: string },
  columns: StepColumns = {},
): Promise<boolean> {
  const moved = await em.nativeUpdate(
    CaseHandle,
    { id: caseId, phase: { $ne: to.phase } },
    { ...columns, phase: to.phase, phaseSince: to.since, phaseSetBy: to.by },
  );
  return moved > 0;
}
