/** A 2, A 3: a partner took back what it had brought in. That it did, and how many rows, is kept; of what, nobody knows (obligation 36). */
import { randomUUID } from 'node:crypto';
import type { Receive } from '../../../kit/index.js';
import { PurgeReceipt } from '../../../kit/purge/purge-receipt.entity.js';

export const receivePurged: Receive<'PURGED'> = async (em, { caseId, body, controller }) => {
  const { counts, at } = body;
  await em.insert(PurgeReceipt, {
    id: randomUUID(),
    caseId,
    controller,
    outcome: null,
    counts: { ...counts },
    at: new Date(at),
  });
};
