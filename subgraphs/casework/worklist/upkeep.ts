/** What a director has to warn the administrator of: what is not delivered, and what is not known to be destroyed. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { WORK_TERMS } from '../../../policy/work/index.js';
import { SUBGRAPHS } from '../../../schema/subgraphs.js';
import { OutboxCursor } from '../../kit/delivery/cursor.entity.js';
import { PurgeReceipt } from '../../kit/purge/purge-receipt.entity.js';
import { dayOf, daysBefore, dayText } from '../../kit/worklist/days.js';
import { listStuck } from '../../kit/worklist/stuck.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import type { Reader } from './reader.js';

/** No case is named: one that was declined is there for nobody (obligation 33). */
export async function listUpkeepTasks(em: EntityManager, { posts, now }: Reader): Promise<readonly WaitingTask[]> {
  const wards = posts.filter(({ capacity }) => capacity === 'PROCESS_DIRECTOR').flatMap((post) => post.wards);
  if (wards.length === 0) return [];
  return [...(await listStuck(em)), ...(await listUnpurged(em, wards, now))];
}

/**
 * Declined more than a day ago, and a partner that was told has not said that everything is gone. By the index on phase and
 * ward, and by case: a handle of a declined case is an id and a ward, some tens a year.
 */
async function listUnpurged(em: EntityManager, wards: readonly string[], now: Date): Promise<readonly WaitingTask[]> {
  const before = daysBefore(now, WORK_TERMS.purgeWithinDays).toISOString();
  const declined = await em.find(CaseHandle, {
    phase: 'DECLINED',
    ward: { $in: [...wards] },
    phaseSince: { $lte: before },
  });
  const inCases = { caseId: { $in: declined.map(({ id }) => id) } };
  const told = await em.find(OutboxCursor, inCases);
  // The college's own says what came of the case, and is of a controller whom a partner's subgraph serves too.
  const receipts = await em.find(PurgeReceipt, { ...inCases, outcome: null }, { fields: ['caseId', 'controller'] });
  const isOutstanding = ({ id }: CaseHandle) =>
    told.some(
      ({ peer, caseId }) =>
        caseId === id && !receipts.some((one) => one.caseId === id && controllersOf(peer).includes(one.controller)),
    );
  return declined
    .filter(isOutstanding)
    .map(({ phaseSince }) =>
      task('PURGE_OUTSTANDING', { since: phaseSince, dueOn: dayText(dayOf(phaseSince) + WORK_TERMS.purgeWithinDays) }),
    );
}

function controllersOf(peer: string): readonly string[] {
  return SUBGRAPHS.find(({ name }) => name === peer)?.controllers ?? [];
}
