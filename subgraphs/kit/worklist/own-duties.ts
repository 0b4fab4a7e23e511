/** What the organisation still has to do after an act or a message (A 3; P 2, P 5; obligations 70, 82). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Contribution } from '../contribution.entity.js';
import { Duty } from '../purge/duty.entity.js';
import { task } from './task.js';
import type { Asker, WaitingTask } from './worklist.js';

/**
 * By the index of what is open. It is the organisation's own matter and no case is named: a colleague who is on no case
 * reviews, and of a declined case there is nothing left to name.
 */
export async function listOwnDuties(em: EntityManager, asker: Asker): Promise<readonly WaitingTask[]> {
  const { organisation: controller } = asker;
  const open = await em.find(Duty, { controller, doneAt: null }, { orderBy: { dueOn: 'asc', id: 'asc' } });
  const reviews = open.filter(({ kind }) => kind === 'REVIEW_EMERGENCY');
  const others = await findReviewedByOthers(em, asker, reviews);
  return open
    .filter(({ kind, id }) => kind !== 'REVIEW_EMERGENCY' || others.has(id))
    .map(({ kind, id, madeAt, dueOn }) => task(kind, { subject: id, since: madeAt.toISOString(), dueOn }));
}

/** Those he may review: nobody reviews himself, and each in the domain of what was shared, whose id the duty bears. */
async function findReviewedByOthers(
  em: EntityManager,
  { actor, organisation: controller, domains }: Asker,
  reviews: readonly Duty[],
): Promise<ReadonlySet<string>> {
  const named = { id: { $in: reviews.map(({ id }) => id) }, controller };
  const shared = await em.find(Contribution, named, { fields: ['id', 'domain'] });
  const foreign = new Set(shared.filter(({ domain }) => !domains.includes(domain)).map(({ id }) => id));
  return new Set(reviews.filter(({ id, actor: doer }) => doer !== actor && !foreign.has(id)).map(({ id }) => id));
}
