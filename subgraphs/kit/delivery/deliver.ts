/**
 * Delivers what waits for one peer about one case, in order. A message is deleted only when the peer has taken it; the
 * peer tells one that it took already by its number, so that a crash between the two costs nothing.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { z } from 'zod';
import { ORGANISATIONS } from '../../../policy/vocabulary.js';
import type { SignMessage } from '../../../schema/grants/sign-grant.js';
import { SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { askDelivery } from './enqueue.js';
import type { Envelope } from './messages.js';
import { OutboxRow } from './outbox-row.entity.js';
import type { PeerClient } from './peer-client.js';

export interface Delivering {
  /** A fresh entity manager. */
  readonly fork: () => EntityManager;
  readonly sign: SignMessage;
  readonly client: Pick<PeerClient, 'post'>;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Ends the job, so that it is tried again; a code and nothing else, because it is stored with the job. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
}

const pair = z.strictObject({ peer: z.enum(SUBGRAPH_NAMES), caseId: z.guid() });
type Pair = z.output<typeof pair>;

const controller = z.enum(ORGANISATIONS);

/** While another process sends, look again this much later. */
const BUSY_MS = 1_000;

/** Runs the job of one pair. Errors: NotDelivered when a message was not taken; those after it wait. */
export async function deliver(payload: unknown, delivering: Delivering, stop: AbortSignal): Promise<void> {
  const given = pair.parse(payload);
  for (;;) {
    const outcome = await delivering.fork().transactional((em) => deliverNext(em, given, delivering, stop));
    if (outcome === 'NOTHING' || outcome === 'BUSY') return;
    if (outcome !== 'DELIVERED') throw new NotDelivered(outcome.code);
  }
}

type Outcome = 'DELIVERED' | 'NOTHING' | 'BUSY' | { readonly code: string };

async function deliverNext(
  em: EntityManager,
  { peer, caseId }: Pair,
  { sign, client, log, now }: Delivering,
  stop: AbortSignal,
): Promise<Outcome> {
  // A machine that vanished must not keep the pair to itself.
  await em.execute("set local idle_in_transaction_session_timeout = '30s'");
  // Not a lock on a row: acts that say something more must not wait for a peer to answer.
  const [lock] = await em.execute<{ mine: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) mine',
    [`outbox/${peer}/${caseId}`],
  );
  if (lock?.mine !== true) {
    // What was said after the other one looked is not left behind.
    await askDelivery(em, peer, caseId, new Date(now() + BUSY_MS));
    return 'BUSY';
  }
  const row = await em.findOne(OutboxRow, { peer, caseId }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  if (row === null) return 'NOTHING';
  const envelope: Envelope = {
    seq: row.seq,
    caseId,
    kind: row.kind,
    controller: controller.parse(row.controller),
    body: { ...row.body },
  };
  const body = JSON.stringify(envelope);
  const token = await sign({ audience: peer, body, organisation: row.controller });
  const code = await client.post(peer, token, body, stop);
  if (code === null) {
    await em.nativeDelete(OutboxRow, { id: row.id });
    return 'DELIVERED';
  }
  const attempts = row.attempts + 1;
  await em.nativeUpdate(OutboxRow, { id: row.id }, { attempts, lastError: code, lastTriedAt: new Date(now()) });
  // No case: who reads the log of a process is not on the team (obligation 15g).
  log.warn({ peer, kind: row.kind, attempts, code }, 'a message was not delivered');
  return { code };
}
