/** Work for later, in the transaction of what makes it due. */
import type { EntityManager } from '@mikro-orm/postgresql';

/** A task of a subgraph beside what it answers: on the clock, or when `addJob` asks for it. */
export interface JobDefinition {
  /** When, in five fields as crontab has them, in UTC; without it only when it is asked for. */
  readonly cron?: string;
  /** How far back it is made good when no process ran at its time, such as `1d`; without it not at all. */
  readonly fill?: string;
  /**
   * Runs in a transaction of its own, which is committed when it ends. `now` is the moment it runs at. It may run again
   * after a failure, so it asks the tables what is left to do.
   */
  readonly run: (em: EntityManager, now: Date) => Promise<void>;
}

export interface JobOptions {
  /** Ids only: it stands in the table of jobs until the job is done. */
  readonly payload?: Readonly<Record<string, string>>;
  /** Of jobs with one key at most one waits; the later replaces the earlier. */
  readonly key?: string;
  /** Now, unless given. */
  readonly runAt?: Date;
}

/** Adds a job by its name; it begins when the transaction is committed, and never when it is not. */
export async function addJob(em: EntityManager, name: string, options: JobOptions = {}): Promise<void> {
  await em.execute('select graphile_worker.add_job(?, ?::json, run_at => ?, job_key => ?)', [
    name,
    JSON.stringify(options.payload ?? {}),
    options.runAt ?? null,
    options.key ?? null,
  ]);
}
