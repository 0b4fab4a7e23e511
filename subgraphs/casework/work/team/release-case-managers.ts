import type { EntityManager } from '@mikro-orm/postgresql';

/** Who lost his seat is case manager no more: seated anew, he is designated anew (A 4). Of one case, or of all. */
export async function releaseCaseManagers(em: EntityManager, at: string, caseId: string | null = null): Promise<void> {
  await em.execute(
    `update case_handle h set case_manager = null
     where h.case_manager is not null and h.phase in ('ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE')
       and (?::uuid is null or h.id = ?::uuid)
       and not exists (select from team_entry t where t.case_id = h.id and t.actor = h.case_manager
         and (t.until is null or t.until > ?::timestamptz))`,
    [caseId, caseId, at],
  );
}
