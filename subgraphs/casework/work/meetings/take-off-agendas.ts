import type { EntityManager } from '@mikro-orm/postgresql';

/** Takes a case off every agenda of a meeting that is still to be held. */
export async function takeOffAgendas(
  em: EntityManager,
  caseId: string,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  await em.execute(
    `update agenda_item i set removed_by = ?, removed_at = ? from meeting m
     where m.id = i.meeting and m.held_at is null and i.case_id = ? and i.removed_at is null`,
    [by, at, caseId],
  );
}
