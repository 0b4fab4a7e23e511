import { type ActContext } from '../../../kit/work/index.js';
import { TeamEntry } from '../../registry/team-entry.entity.js';
import { lockRow } from './lock-row.js';

/** The seat, with its case locked; null where there is none. */
export async function findSeat({ em }: ActContext, id: string): Promise<TeamEntry | null> {
  return await lockRow(em, await em.findOne(TeamEntry, { id }));
}

export function isOpenSeat({ until }: TeamEntry, { now }: ActContext): boolean {
  return until === null || Date.parse(until) > now.getTime();
}
