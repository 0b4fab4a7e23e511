/** One act as a subgraph carries it out: its input, what it reads, what must hold, and what it writes. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Capacity, Domain, Facts, Instant, RuleSet, Section, Subject } from '../../../policy/index.js';
import type { ActName, NeedOf } from '../../../policy/work/index.js';
import type { Contract } from '../../../schema/contract.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import type { MessageKind, MessageOf } from '../delivery/messages.js';
import type { ActInput } from './act-input.js';

/** Who acts, where and when: one value for the whole act. */
export interface ActContext {
  /** The transaction; all that the act writes is committed together or not at all. */
  readonly em: EntityManager;
  readonly subgraph: SubgraphName;
  readonly act: ActName;
  /** The server's clock, to the millisecond. */
  readonly now: Date;
  /** The same moment, as the law counts it. */
  readonly time: Instant;
  readonly actor: string;
  /** Of the actor; for a partner's act the controller. */
  readonly organisation: string;
  readonly domain: Domain;
  readonly capacity: Capacity;
  readonly subject: Subject;
  /** The case the act names and its facts, as the law reads them; null where it names none. */
  readonly caseId: string | null;
  readonly facts: Facts | null;
  readonly ruleSet: RuleSet;
  /** Of the fields this subgraph serves. */
  readonly contract: Contract;
  /** Queues a message to another subgraph, in the same transaction. */
  readonly send: (message: Said) => Promise<void>;
}

/** A message without the one on whose behalf it is said: that follows from who acts. */
export type Said = { readonly [Kind in MessageKind]: Omit<MessageOf<Kind>, 'controller'> }[MessageKind];

export interface Performed {
  /** The record made or changed. */
  readonly id?: string;
  readonly version?: number;
  /** The case it made, where the act named none. */
  readonly caseId?: string;
  /** Everyone whose data were processed, for the logbook; none in steps 1–3 at the college (obligation 38). */
  readonly subjects: readonly string[];
  /** Of the process dossier, where the college writes. @default 'ACCOUNTABILITY' */
  readonly section?: Section;
  /** Is it done while informing the person is deferred (P 4; obligation 83)? */
  readonly isConfidential?: boolean;
}

export interface ActDefinition<A extends ActName = ActName, Input extends ActInput = ActInput, State = unknown> {
  readonly act: A;
  readonly input: new () => Input;
  readonly load: (context: ActContext, input: Input) => Promise<State>;
  /** Exactly what the table of acts says it needs, each as a question to the state. */
  readonly holds: { readonly [need in NeedOf<A>]: (state: State, input: Input, context: ActContext) => boolean };
  readonly perform: (context: ActContext, input: Input, state: State) => Promise<Performed>;
}

/** An act of whatever name and input, as the kit keeps it. */
export interface AnyAct {
  readonly act: ActName;
  readonly input: new () => ActInput;
  readonly load: (context: ActContext, input: never) => Promise<unknown>;
  readonly holds: Readonly<Record<string, (state: never, input: never, context: ActContext) => boolean>>;
  readonly perform: (context: ActContext, input: never, state: never) => Promise<Performed>;
}

/** Names an act, with its types tied together. */
export function defineAct<A extends ActName, Input extends ActInput, State>(
  definition: ActDefinition<A, Input, State>,
): AnyAct {
  return Object.freeze(definition) as unknown as AnyAct;
}
