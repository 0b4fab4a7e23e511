/**
 * Threads for a long stream of `evaluate`, one a core: a decision depends on its line alone, so lines can be decided side
 * by side as long as the answers leave in order. A short stream, or a caller who waits for each answer, never needs them.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LawDocument } from '../policy/index.js';
import { packageFile } from '../schema/package-file.js';
import { pack } from './evaluate-batch.js';

export interface Pool {
  /** How many batches may be under way before the stream should wait. */
  readonly capacity: number;
  /** Resolves with the answers of these lines. Rejects when a thread fails. */
  answer(lines: readonly (Buffer | null)[]): Promise<string>;
  close(): Promise<void>;
}

const PROGRAM = 'dist/bundle/evaluate-worker.js';
/** A thread has its next batches at hand while it works on one. */
const BATCHES_A_THREAD = 4;

/** Starts the threads, which decide under this law; null where there is one core only, or no built program for them. */
export function startPool(law: LawDocument, threads = availableParallelism()): Pool | null {
  const program = packageFile(PROGRAM);
  if (threads < 2 || !existsSync(program)) return null;
  const workers = Array.from({ length: threads }, () => new PoolWorker(new Worker(program, { workerData: law })));
  let next = 0;
  return {
    capacity: threads * BATCHES_A_THREAD,
    answer(lines) {
      next += 1;
      const worker = workers[next % workers.length];
      return worker === undefined ? Promise.reject(new Error('no thread')) : worker.answer(lines);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** A thread answers in the order it is asked, so its answers belong to its questions by their place. */
class PoolWorker {
  private readonly waiting: PromiseWithResolvers<string>[] = [];

  constructor(private readonly worker: Worker) {
    worker.on('message', (answers: string) => this.waiting.shift()?.resolve(answers));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('A thread of evaluate ended before its time.')));
  }

  answer(lines: readonly (Buffer | null)[]): Promise<string> {
    const asked = Promise.withResolvers<string>();
    this.waiting.push(asked);
    const batch = pack(lines);
    this.worker.postMessage(batch, [batch.bytes.buffer, batch.lengths.buffer]);
    return asked.promise;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    for (const asked of this.waiting.splice(0)) asked.reject(error);
  }
}
