/**
 * The scheduler of one process (graphile-worker). Any number of processes may run on one database: each job is taken by
 * one of them, and each tick of the clock becomes one job.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { makeWorkerUtils, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Delivering, deliver, NotDelivered } from './deliver.js';
import { DELIVER } from './enqueue.js';
import { SCHEMA, SILENT } from './job-schema.js';
import { addJob, type JobDefinition } from './jobs.js';
import { sweep } from './sweep.js';

const SWEEP = 'sweep';
/** One listens, one takes and ends jobs, one more for the clock. */
const CONNECTIONS = 3;
/** Jobs at once in this process. */
const CONCURRENCY = 2;
/** How soon a job is found whose time has come; one that is due at once is announced. */
const POLL_MS = 1_000;
/** After this much of a stop a post that is under way is given up; it is sent again at the next start. */
const STOP_MS = 1_000;
/** After this much it is left where it is; the process has five seconds to end. */
const LONGEST_STOP_MS = 3_500;
/** Every minute, which is what the clock can do. */
const MINUTE_SECONDS = 60;

export interface JobsOptions extends Delivering {
  readonly databaseUrl: string;
  readonly jobs: Readonly<Record<string, JobDefinition>>;
  /** How often what waits is asked for again: 60, or less for a test that cannot wait a minute. */
  readonly sweepSeconds: number;
}

export interface RunningJobs {
  /** Ends what runs, or gives it back. */
  readonly close: () => Promise<void>;
}

export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { databaseUrl, jobs, sweepSeconds, fork, log } = options;
  const pgPool = makePool(databaseUrl);
  const shared = { pgPool, schema: SCHEMA, logger: SILENT };
  const utils = await makeWorkerUtils(shared);
  const removeSpent = () => utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] });
  const askSweep = () => addJob(fork(), SWEEP, { key: SWEEP });
  try {
    await askSweep();
    const runner = await run({
      ...shared,
      taskList: makeTasks(options, removeSpent),
      crontab: makeCrontab(jobs),
      // A signal is the process's own matter (server/run.ts).
      noHandleSignals: true,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MS,
      gracefulShutdownAbortTimeout: STOP_MS,
    });
    let isStopping = false;
    const ended = runner.promise
      .catch(() => undefined)
      .then(() => {
        if (!isStopping) log.fatal('the scheduler has ended; nothing is delivered until this process starts again');
      });
    const timer =
      sweepSeconds < MINUTE_SECONDS ? setInterval(() => void askSweep().catch(noop), sweepSeconds * 1_000) : undefined;
    return {
      async close() {
        isStopping = true;
        clearInterval(timer);
        const stopped = runner
          .stop()
          .catch(noop)
          .then(() => ended)
          .then(() => utils.release())
          .then(() => pgPool.end());
        // A connection that does not come back must not hold up the process: what it held is given back by the database.
        await Promise.race([stopped, after(LONGEST_STOP_MS)]);
      },
    };
  } catch (error) {
    await utils.release();
    await pgPool.end();
    throw error;
  }
}

const noop = (): void => undefined;

function after(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}

/** A lost connection is opened again by whoever needs it next. */
function makePool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
  pool.on('error', noop);
  pool.on('connect', (client) => void client.on('error', noop));
  return pool;
}

function makeTasks(options: JobsOptions, removeSpent: () => Promise<void>): TaskList {
  const { fork, jobs, log, now } = options;
  const tasks: TaskList = {};
  const add = (name: string, work: (payload: unknown, stop: AbortSignal) => Promise<void>) => {
    tasks[name] = (payload, { abortSignal }) =>
      work(payload, abortSignal).catch((error: unknown) => {
        throw toStored(name, error, log);
      });
  };
  add(DELIVER, (payload, stop) => deliver(payload, options, stop));
  add(SWEEP, async () => {
    await fork().transactional(sweep);
    await removeSpent();
  });
  for (const [name, job] of Object.entries(jobs)) {
    if (name in tasks) throw new Error(`The kit has a job "${name}" itself: give this one another name.`);
    add(name, () => fork().transactional((em: EntityManager) => job.run(em, new Date(now()))));
  }
  return tasks;
}

/** The scheduler stores the message of an error with the job, and PostgreSQL's quote rows: it gets a code instead. */
function toStored(job: string, error: unknown, log: Logger): Error {
  if (error instanceof NotDelivered) return error;
  const fault = error instanceof Error ? error.name : 'unknown';
  const faultCode = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  log.error({ job, fault, faultCode }, 'a job failed');
  return new Error(fault);
}

/** A sweep that failed is not repeated: the next comes within the minute. */
function makeCrontab(jobs: JobsOptions['jobs']): string {
  const lines = [`* * * * * ${SWEEP} ?max=1`];
  for (const [name, { cron, fill }] of Object.entries(jobs)) {
    if (cron !== undefined) lines.push(`${cron} ${name}${fill === undefined ? '' : ` ?fill=${fill}`}`);
  }
  return lines.join('\n');
}
