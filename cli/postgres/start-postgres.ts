/** Embedded PostgreSQL: a real server in the home folder, a database and a role for each controller (design §3). */
import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import { findFreePort } from '../stack/ports.js';
import { createCluster, flushCluster, isFresh, markFinished } from './cluster.js';
import { adminAddress, ensureDatabases, urlOf } from './databases.js';
import { settleOrphan } from './orphan.js';
import { findPlace, type Place } from './place.js';
import { readSecrets } from './secrets.js';
import { startServer } from './server.js';

/** The stores: one a subgraph, and the gateway's for its decision log and keys. */
export const DATABASE_NAMES = [...SUBGRAPH_NAMES, 'gateway'] as const;
export type DatabaseName = SubgraphName | 'gateway';

const FLUSH_AFTER_MS = 10_000;

export interface PostgresOptions {
  readonly home: string;
  /** 0 = a free one. */
  readonly port: number;
  readonly log: Logger;
  /** Off in tests only. */
  readonly fsync?: boolean;
  /** The databases to have; tests make their own. */
  readonly names?: readonly DatabaseName[];
}

export interface Postgres {
  readonly urls: Readonly<Record<DatabaseName, string>>;
  readonly adminUrl: string;
  /** Resolves with a sentence when the server goes away without being asked to. */
  readonly gone: Promise<string>;
  stop(): Promise<void>;
}

/** What is known before the server runs: the processes that will use it can load meanwhile. */
export interface PreparedPostgres {
  readonly urls: Readonly<Record<DatabaseName, string>>;
  readonly adminUrl: string;
  start(): Promise<Postgres>;
}

export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  return (await preparePostgres(options)).start();
}

/** Finds the folder, the port and the passwords; refuses a folder that is half-written. */
export async function preparePostgres(options: PostgresOptions): Promise<PreparedPostgres> {
  const { log, names = DATABASE_NAMES } = options;
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const home = await realpath(path.resolve(options.home));
  const place = await findPlace(home);
  if (place.note !== null) log.info(place.note);
  const fresh = await isFresh(place);
  const secrets = await readSecrets(home, names, fresh);
  const port = options.port === 0 ? await findFreePort() : options.port;
  const urls = databaseUrls(port, secrets.roles);
  const adminUrl = urlOf(adminAddress(port, secrets));
  return { urls, adminUrl, start };

  async function start(): Promise<Postgres> {
    if (fresh) await createCluster(place, secrets.superuser);
    else await settleOrphan(place, log);
    const server = await startServer({ place, port, log, fsync: options.fsync ?? true });
    try {
      await ensureDatabases(port, secrets, names);
      if (fresh) await markFinished(place);
    } catch (error) {
      await server.stop();
      throw error;
    }
    const flush = fresh && options.fsync !== false ? flushLater(place) : null;
    return {
      urls,
      adminUrl,
      gone: server.gone,
      async stop() {
        await server.stop();
        await flush?.();
      },
    };
  }
}

/**
 * What `initdb` wrote goes to the disk a little later, when the other processes have started: they want the same cores,
 * and what is recorded until then is safe by the server's own log. Gives a function that waits for it, or does it now.
 */
function flushLater(place: Place): () => Promise<void> {
  let flushed: Promise<void> | null = null;
  const flush = () => {
    flushed ??= flushCluster(place);
    return flushed;
  };
  setTimeout(flush, FLUSH_AFTER_MS).unref();
  return flush;
}

function databaseUrls(port: number, passwords: Readonly<Record<string, string>>): Record<DatabaseName, string> {
  const pairs = DATABASE_NAMES.map((name) => [
    name,
    urlOf({ port, user: name, password: passwords[name] ?? '', database: name }),
  ]);
  return Object.fromEntries(pairs) as Record<DatabaseName, string>;
}
