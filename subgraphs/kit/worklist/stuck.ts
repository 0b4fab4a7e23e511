/** That messages do not arrive, as a task: since when, and nothing of what they say or about whom. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { OutboxRow } from '../delivery/outbox-row.entity.js';
import { STUCK_AFTER } from '../delivery/sweep.js';
import { task } from './task.js';
import type { WaitingTask } from './worklist.js';

/** Of one organisation, or of all this subgraph speaks for. What is delivered is deleted, so the table is short. */
export async function listStuck(em: EntityManager, controller?: string): Promise<readonly WaitingTask[]> {
  const oldest = await em.findOne(
    OutboxRow,
    { attempts: { $gte: STUCK_AFTER }, ...(controller !== undefined && { controller }) },
    { fields: ['createdAt'], orderBy: { createdAt: 'asc' } },
  );
  return oldest === null ? [] : [task('DELIVERY_STUCK', { since: oldest.createdAt.toISOString() })];
}
