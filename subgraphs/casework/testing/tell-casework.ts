/** Hands casework a message of a partner, as its inbox does, in the transaction of the test. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organisation } from '../../../policy/vocabulary.js';
import type { MessageBody, MessageKind, Receive } from '../../kit/index.js';
import { partnerOf } from '../work/dossier/partner-of.js';
import { COLLEGE_RECEIVERS } from '../work/receivers.js';
import { ANCHOR, type Casework } from './open-casework.js';

/** About h01, at the anchor of the world. */
export async function tell<Kind extends MessageKind>(
  em: EntityManager,
  casework: Casework,
  kind: Kind,
  controller: Organisation,
  body: MessageBody<Kind>,
): Promise<void> {
  const receive = COLLEGE_RECEIVERS[kind] as Receive<Kind> | undefined;
  if (receive === undefined) throw new Error(`The college does not take ${kind}.`);
  const message = { kind, caseId: casework.caseOf('h01').id, to: 'casework', controller, body } as const;
  const fork = em.fork({ keepTransactionContext: true });
  await receive(fork, message, { sender: partnerOf(controller), controller, seq: 1, now: ANCHOR });
}
