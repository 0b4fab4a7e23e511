import type { EntityManager } from '@mikro-orm/postgresql';
import { TeamEntry } from './team-entry.entity.js';

/** Ends a place in the case team at once (A 4; obligation 39). It can be brought forward, never put off. */
export async function endTeamEntry(em: EntityManager, id: string, at: string): Promise<boolean> {
  const ended = await em.nativeUpdate(TeamEntry, { id, $or: [{ until: null }, { until: { $gt: at } }] }, { until: at });
  return ended > 0;
}
