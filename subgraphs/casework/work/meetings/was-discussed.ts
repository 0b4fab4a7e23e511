import type { EntityManager } from '@mikro-orm/postgresql';

/** Did a meeting that was held have this case on its agenda (C 4.2)? */
export async function wasDiscussed(em: EntityManager, caseId: string): Promise<boolean> {
  const rows = await em.execute<object[]>(
    `select from agenda_item i join meeting m on m.id = i.meeting
     where i.case_id = ? and i.removed_at is null and m.held_at is not null limit 1`,
    [caseId],
  );
  return rows.length > 0;
}
