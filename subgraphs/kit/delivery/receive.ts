/** What a subgraph does with a message it was sent. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organisation } from '../../../policy/vocabulary.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import type { MessageKind, MessageOf } from './messages.js';

export interface MessageMeta {
  /** The subgraph that signed it. */
  readonly sender: SubgraphName;
  /** The organisation it speaks for, which it may. */
  readonly controller: Organisation;
  readonly seq: number;
  /** The moment of the receiver's clock, one for the whole message. */
  readonly now: Date;
}

/**
 * Applies one message in the transaction that also counts it: it is applied once, and what it throws leaves nothing
 * behind; the sender tries again. The body has the shape of its kind, and speaks of the sender's own controller.
 */
export type Receive<Kind extends MessageKind> = (
  em: EntityManager,
  message: MessageOf<Kind>,
  meta: MessageMeta,
) => Promise<void>;

/** The kinds a subgraph takes. One that is not here is refused, and waits visibly with its sender. */
export type Receivers = { readonly [Kind in MessageKind]?: Receive<Kind> };
