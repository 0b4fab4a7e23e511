/**
 * What waits for a professional, as a subgraph knows it: handles, kinds and days, and never a datum. The gateway shows of
 * it what is open to him (gateway/release/worklist.ts).
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleSet } from '../../../policy/index.js';
import type { TaskKind } from '../../../policy/work/index.js';

/** Who asks, as the gateway signed for him. */
export interface Asker {
  readonly actor: string;
  readonly organisation: string;
  /** In which he speaks for his organisation, by the college's authorisations: a partner knows those by no other way. */
  readonly domains: readonly string[];
  readonly now: Date;
  readonly ruleSet: RuleSet;
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
  /** What an act on it has to name: a duty, a request, a person, a seat, a ward; null where the case is enough. */
  readonly subject: string | null;
  /** The person it is about, where an act on it names him beside the subject. */
  readonly person: string | null;
  /** Of the subject, where an act on it names the version it was seen in. */
  readonly version: number | null;
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
  /** Is it of his ward, so that he hears of it whatever is on its agenda? Else it is his by a case on the agenda only. */
  readonly ofWard: boolean;
}

export interface WorklistPart {
  readonly cases: readonly WaitingCase[];
  readonly tasks: readonly WaitingTask[];
  readonly meetings: readonly WaitingMeeting[];
}

export type ReadWorklist = (em: EntityManager, asker: Asker) => Promise<WorklistPart>;
