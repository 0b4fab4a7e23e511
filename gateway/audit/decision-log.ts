/**
 * Stage 9, record: one decision record per operation, durable before the answer. Records that arrive while a commit is
 * under way go together in the next (group commit), so a line costs a fraction of a commit. If a record cannot be
 * written, its operation is told so and releases nothing (FSC's TRANSACTION_LOG_WRITE_ERROR rule; I21).
 *
 * Several gateways may share one log: the chain is extended under an advisory lock of the database.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import { RegietafelError } from '../errors/index.js';
import { within } from '../within.js';
import { hashOf } from './chain.js';
import { DecisionRecord } from './decision-record.entity.js';

/** The five calls of AuthZEN that a decision may answer (ADL, `event_name`). */
export type EventName =
  | 'adl.access_evaluation'
  | 'adl.access_evaluations'
  | 'adl.search_subject'
  | 'adl.search_resource'
  | 'adl.search_action';

/** What is recorded: ADL names; no value of any field, no text of the operation, no token. */
export interface DecisionLine {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly event_name: EventName;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
  readonly status: 'Unset' | 'Ok' | 'Error';
  readonly body: Readonly<Record<string, unknown>>;
}

interface Waiting {
  readonly line: DecisionLine;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The number of the advisory lock that orders writers of the chain; any constant that nothing else uses. */
const CHAIN_LOCK = 7_214_001;
const MOST_LINES_A_COMMIT = 200;

export class DecisionLog {
  private readonly queue: Waiting[] = [];
  private isWriting = false;

  constructor(
    private readonly orm: MikroORM,
    /** Milliseconds a commit may take before its operations are refused. */
    private readonly timeout = 3_000,
  ) {}

  /** Resolves when the line is durable. Errors: DECISION_LOG_UNAVAILABLE. */
  record(line: DecisionLine): Promise<void> {
    return new Promise((resolve, reject) => {
      this.queue.push({ line, resolve, reject });
      if (!this.isWriting) void this.write();
    });
  }

  /** Rejects when the log cannot be reached. */
  async check(): Promise<void> {
    await within(
      this.timeout,
      this.orm.em
        .fork()
        .execute('select 1')
        .then(() => undefined),
    );
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    try {
      while (this.queue.length > 0) await this.writeBatch(this.queue.splice(0, MOST_LINES_A_COMMIT));
    } finally {
      this.isWriting = false;
    }
  }

  private async writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await within(this.timeout, this.append(batch.map((waiting) => waiting.line)));
      for (const waiting of batch) waiting.resolve();
    } catch (cause) {
      const error = new RegietafelError('DECISION_LOG_UNAVAILABLE', { detail: String(cause) });
      for (const waiting of batch) waiting.reject(error);
    }
  }

  private append(lines: readonly DecisionLine[]): Promise<void> {
    return this.orm.em.fork().transactional(async (em) => {
      await em.execute(`set local statement_timeout = ${this.timeout}`);
      await em.execute(`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
      const [last] = await em.execute<{ sequence: string; hash: string }[]>(
        'select "sequence", "hash" from "decision_record" order by "sequence" desc limit 1',
      );
      await em.insertMany(DecisionRecord, extend(lines, BigInt(last?.sequence ?? 0), last?.hash ?? ''));
    });
  }
}

function extend(lines: readonly DecisionLine[], from: bigint, hash: string) {
  const recordedAt = new Date();
  let previousHash = hash;
  return lines.map((line, index) => {
    const body = canonicalize(line);
    if (body === undefined) throw new TypeError('a decision line is not JSON');
    const link = {
      sequence: String(from + BigInt(index) + 1n),
      traceId: line.trace_id,
      spanId: line.span_id,
      recordedAt,
      body,
      previousHash,
      hash: hashOf(previousHash, body),
    };
    previousHash = link.hash;
    return link;
  });
}
