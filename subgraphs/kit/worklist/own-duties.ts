/** What the organisation still has to do after an act or a message (A 3; P 2, P 5; obligations 70, 82). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Duty } from '../purge/duty.entity.js';
import { task } from './task.js';
import type { Asker, WaitingTask } from './worklist.js';

/**
 * By the index of what is open. It is the organisation's own matter and no case is named: a colleague who is on no case
 * reviews, and of a declined case there is nothing left to name. Nobody reviews himself.
 */
export async function listOwnDuties(
  em: EntityManager,
  { actor, organisation }: Asker,
): Promise<readonly WaitingTask[]> {
  const open = await em.find(
    Duty,
    { controller: organisation, doneAt: null },
    { orderBy: { dueOn: 'asc', id: 'asc' } },
  );
  return open
    .filter(({ kind, actor: doer }) => kind !== 'REVIEW_EMERGENCY' || doer !== actor)
    .map(({ kind, id, madeAt, dueOn }) => task(kind, { subject: id, since: madeAt.toISOString(), dueOn }));
}
