/** Saying something to another subgraph: written in the transaction of what it tells of, or not at all. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { addJob } from './jobs.js';
import { MESSAGES, type Message } from './messages.js';
import { OutboxRow } from './outbox-row.entity.js';

/** The job that delivers what waits for one peer about one case. */
export const DELIVER = 'deliver';

/**
 * Puts a message behind those already said to that peer about that case, and the job that delivers it. Call it in the
 * transaction of the act; a rollback takes both back. Throws for a body that is not of its kind, or a way that is not
 * open to it: a mistake of the caller, found before anything is stored.
 */
export async function enqueue(em: EntityManager, message: Message, at: Date): Promise<void> {
  const { kind, caseId, to, controller } = message;
  const { from, body: shape } = MESSAGES[kind];
  if ((from === 'PARTNER') !== (to === 'casework')) throw new Error(`${kind} is no message to ${to}.`);
  if (from === 'COLLEGE' && controller !== 'gemeente-nijmegen')
    throw new Error(`${kind} is said by gemeente-nijmegen.`);
  const body = shape.parse(message.body);
  const [row] = await em.execute<{ last_seq: number }[]>(
    `insert into outbox_cursor (peer, case_id, last_seq) values (?, ?, 1)
     on conflict (peer, case_id) do update set last_seq = outbox_cursor.last_seq + 1 returning last_seq`,
    [to, caseId],
  );
  if (row === undefined) throw new Error('The outbox gave out no number.');
  const columns = { id: randomUUID(), peer: to, caseId, seq: row.last_seq, kind, controller, body, createdAt: at };
  await em.insert(OutboxRow, { ...columns, attempts: 0, lastError: null, lastTriedAt: null });
  await askDelivery(em, to, caseId);
}

/**
 * Adds the job for one peer and case. One key for each: a job that waits is brought forward, and one that a killed
 * process left locked loses the key to the new one.
 */
export function askDelivery(em: EntityManager, peer: SubgraphName, caseId: string, runAt?: Date): Promise<void> {
  return addJob(em, DELIVER, {
    payload: { peer, caseId },
    key: `${DELIVER}/${peer}/${caseId}`,
    ...(runAt && { runAt }),
  });
}
