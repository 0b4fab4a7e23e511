/** What waits in the outbox: asked for again, and counted. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { askDelivery } from './enqueue.js';

/** From this many attempts on a message is stuck: somebody should look. */
export const STUCK_AFTER = 5;

export interface Waiting {
  readonly undelivered: number;
  readonly stuck: number;
}

/**
 * Asks delivery of all that waits. It finds what a killed process left behind: its job stays locked for hours, but a new
 * one under the same key takes its place.
 */
export async function sweep(em: EntityManager): Promise<void> {
  const pairs = await em.execute<{ peer: SubgraphName; case_id: string }[]>(
    'select distinct peer, case_id from outbox order by peer, case_id',
  );
  for (const { peer, case_id: caseId } of pairs) await askDelivery(em, peer, caseId);
}

/** Numbers only, so that anybody may see them. */
export async function countWaiting(em: EntityManager): Promise<Waiting> {
  const [row] = await em.execute<Waiting[]>(
    'select count(*)::int undelivered, (count(*) filter (where attempts >= ?))::int stuck from outbox',
    [STUCK_AFTER],
  );
  return { undelivered: row?.undelivered ?? 0, stuck: row?.stuck ?? 0 };
}
