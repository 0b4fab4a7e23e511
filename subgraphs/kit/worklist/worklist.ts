/**
 * What waits for a professional, as a subgraph knows it: handles, kinds and days, and never a datum. The gateway shows of
 * it what is open to him (gateway/release/worklist.ts).
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskKind } from '../../../policy/work/index.js';

/** Who asks, as the gateway signed for him. */
export interface Asker {
  readonly actor: string;
  readonly organisation: string;
  readonly now: Date;
}

export interface WaitingCase {
  readonly id: string;
  readonly ward: string;
  readonly phase: string;
}

export interface WaitingTask {
  readonly kind: TaskKind;
  /** The case it is about; null where he need not, or may not, see one. */
  readonly caseId: string | null;
  /** What an act on it has to name: a duty, a request, a proposal, a seat; null where the case is enough. */
  readonly subject: string | null;
  /** RFC 3339. */
  readonly since: string | null;
  /** The last day in time, in Europe/Amsterdam. */
  readonly dueOn: string | null;
}

export interface WaitingMeeting {
  readonly id: string;
  readonly ward: string;
  /** The day. */
  readonly on: string;
  /** On its agenda. */
  readonly cases: readonly string[];
  readonly heldAt: string | null;
  readonly listSentAt: string | null;
}

export interface WorklistPart {
  readonly cases: readonly WaitingCase[];
  readonly tasks: readonly WaitingTask[];
  readonly meetings: readonly WaitingMeeting[];
}

export type ReadWorklist = (em: EntityManager, asker: Asker) => Promise<WorklistPart>;
