/** Hearing what another subgraph says: who it is, whether it may say that, and each message once, in order. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { decodeJwt } from 'jose';
import { findSubgraph, getSubgraph, type SubgraphName } from '../../../schema/subgraphs.js';
import { Refusal } from '../grant/refusal.js';
import { createTokenCheck, type FetchKeys, readBearer, remoteKeys, type VerifyToken } from '../grant/verify-token.js';
import {
  controllerIn,
  type Envelope,
  envelope,
  isMessageKind,
  MESSAGES,
  type MessageKind,
  type MessageOf,
} from './messages.js';
import { type PeerUrls, peersOf } from './peers.js';
import type { Receive, Receivers } from './receive.js';

export interface InboxOptions {
  readonly name: SubgraphName;
  readonly peers: PeerUrls;
  readonly receivers: Receivers;
  readonly fork: () => EntityManager;
  /** Asks peers for their keys; as anyone would, unless given. */
  readonly fetchKeys?: FetchKeys | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Heard {
  readonly seq: number;
  /** False for a message that was heard before. */
  readonly applied: boolean;
}

/**
 * Takes one message in two moves: who sends it, by the header; then what it says. Errors: Refusal, and whatever the handler
 * threw; then nothing of it is kept.
 */
export type Hear = (authorization: string | undefined) => Promise<(body: Uint8Array) => Promise<Heard>>;

export function createInbox({ name, peers, receivers, fork, fetchKeys, now }: InboxOptions): Hear {
  const checks = new Map<SubgraphName, VerifyToken<'organisation'>>();
  for (const issuer of peersOf(name)) {
    const url = peers[issuer];
    if (url === undefined) continue;
    const keys = remoteKeys(`${url.replace(/\/$/, '')}/.well-known/jwks.json`, fetchKeys);
    const check = { audience: name, issuer, keys, now: () => Math.floor(now() / 1000) };
    checks.set(issuer, createTokenCheck(check, ['organisation']));
  }
  return async (authorization) => {
    const sender = claimedSender(authorization);
    const verify = checks.get(sender);
    if (verify === undefined) throw new Refusal('GRANT_INVALID');
    const bind = await verify(authorization);
    return async (body) => {
      const { organisation } = bind(body);
      const message = readMessage(body, sender, name);
      if (message.controller !== organisation) throw new Refusal('MESSAGE_NOT_YOURS');
      const receive = receivers[message.kind] as Receive<MessageKind> | undefined;
      if (receive === undefined) throw new Refusal('MESSAGE_UNKNOWN');
      return fork().transactional(async (em) => {
        const { seq, ...said } = message;
        const at = new Date(now());
        const isNext = await takeTurn(em, sender, said.caseId, seq, at);
        if (isNext) await receive(em, said, { sender, controller: said.controller, seq, now: at });
        return { seq, applied: isNext };
      });
    };
  };
}

/** Whose signature to check. It is only believed once that signature holds. */
function claimedSender(authorization: string | undefined): SubgraphName {
  const token = readBearer(authorization);
  if (token === null) throw new Refusal('GRANT_MISSING');
  try {
    const sender = findSubgraph(decodeJwt(token).iss ?? '');
    if (sender !== undefined) return sender.name;
  } catch {
    // Not a token at all.
  }
  throw new Refusal('GRANT_INVALID');
}

type Numbered = MessageOf<MessageKind> & { readonly seq: number };

/** The message in its shape; the sender may speak for its controllers, of its own facts and to us. */
function readMessage(bytes: Uint8Array, sender: SubgraphName, receiver: SubgraphName): Numbered {
  const { seq, caseId, kind, controller, body } = readEnvelope(bytes);
  if (!isMessageKind(kind)) throw new Refusal('MESSAGE_UNKNOWN');
  const { from, body: shape } = MESSAGES[kind];
  if ((from === 'COLLEGE') !== (sender === 'casework')) throw new Refusal('MESSAGE_UNKNOWN');
  const { controllers } = getSubgraph(sender);
  if (!controllers.includes(controller)) throw new Refusal('MESSAGE_NOT_YOURS');
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new Refusal('MESSAGE_UNKNOWN');
  // A partner tells of its own facts; the college tells a partner of that partner's.
  const about = controllerIn(parsed.data);
  const isOwn =
    from === 'PARTNER' ? about === controller : getSubgraph(receiver).controllers.some((one) => one === about);
  if (about !== undefined && !isOwn) throw new Refusal('MESSAGE_NOT_YOURS');
  return { seq, caseId, kind, to: receiver, controller, body: parsed.data };
}

function readEnvelope(bytes: Uint8Array): Envelope {
  try {
    return envelope.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (cause) {
    throw new Refusal('MESSAGE_UNKNOWN', { cause });
  }
}

/** True when it is this message's turn, which is then taken; false when it was heard before. One at a time for each pair. */
async function takeTurn(
  em: EntityManager,
  sender: SubgraphName,
  caseId: string,
  seq: number,
  at: Date,
): Promise<boolean> {
  await em.execute(
    'insert into inbox_cursor (sender, case_id, last_seq, at) values (?, ?, 0, ?) on conflict do nothing',
    [sender, caseId, at],
  );
  const [cursor] = await em.execute<{ last_seq: number }[]>(
    'select last_seq from inbox_cursor where sender = ? and case_id = ? for update',
    [sender, caseId],
  );
  const last = cursor?.last_seq ?? 0;
  if (seq <= last) return false;
  if (seq > last + 1) throw new Refusal('MESSAGE_OUT_OF_ORDER');
  await em.execute('update inbox_cursor set last_seq = ?, at = ? where sender = ? and case_id = ?', [
    seq,
    at,
    sender,
    caseId,
  ]);
  return true;
}
