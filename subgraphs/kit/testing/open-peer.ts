/**
 * A subgraph that only tells and hears: its own real database, key, port and scheduler, and no data. Two of them speak
 * with each other as two controllers do.
 */
import { mkdtemp } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { type GrantKey, loadGrantKey } from '../../../schema/grants/grant-key.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { createTestDatabase } from '../../../test/support/postgres.js';
import { defineSubgraph, type SubgraphDefinition } from '../definition.js';
import { enqueue } from '../delivery/enqueue.js';
import type { Message } from '../delivery/messages.js';
import { openDelivery } from '../delivery/open-delivery.js';
import { type PeerUrls, peersOf } from '../delivery/peers.js';
import { Refusal } from '../grant/refusal.js';
import { createServer } from '../server/http.js';
import { migrate, openDatabase } from '../store/database.js';

export interface PeerOptions extends Pick<SubgraphDefinition, 'receives' | 'jobs'> {
  readonly name: SubgraphName;
  readonly peers: PeerUrls;
  /** A free one, unless given. */
  readonly port?: number;
  /** That of another process of the same subgraph, in place of one of its own. */
  readonly replicaOf?: Peer;
  /** @default 60 */
  readonly sweepSeconds?: number;
}

export interface Peer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly keyFile: string;
  readonly key: GrantKey;
  readonly orm: MikroORM;
  /** Every line of its log. */
  readonly lines: readonly string[];
  /** Begins to deliver what it says; without it only its port is open. */
  start(): Promise<void>;
  /** Says these in one transaction. */
  say(...messages: readonly Message[]): Promise<void>;
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Of GET /ready. */
  ready(): Promise<unknown>;
  /** Resolves when nothing waits in its outbox. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export async function openPeer(options: PeerOptions): Promise<Peer> {
  const { name, peers, replicaOf, sweepSeconds = 60 } = options;
  const definition = defineSubgraph({
    name,
    entities: [],
    resolvers: [],
    migrations: [],
    demo: () => [],
    receives: options.receives ?? {},
    jobs: options.jobs ?? {},
  });
  const databaseUrl = replicaOf?.databaseUrl ?? (await createTestDatabase());
  const keyFile = replicaOf?.keyFile ?? join(await mkdtemp(join(tmpdir(), 'peer-test-')), 'key.json');
  const key = await loadGrantKey(keyFile);
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const orm = await openDatabase(definition, databaseUrl);
  await migrate(orm);
  const fork = () => orm.em.fork();
  const settings = { databaseUrl, peers, sweepSeconds };
  const delivery = openDelivery({ definition, settings, key, tls: null, fork, log, now: Date.now });
  const nobody = async () => {
    throw new Refusal('GRANT_INVALID');
  };
  const server = createServer({
    definition,
    verify: nobody,
    answer: nobody,
    fork,
    delivery: delivery.routes,
    worklist: async () => ({ cases: [], tasks: [], meetings: [] }),
    mostConcurrent: 200,
    tls: null,
    now: Date.now,
    log,
  });
  const url = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  let stop: (() => Promise<void>) | undefined;
  return {
    url,
    databaseUrl,
    keyFile,
    key,
    orm,
    lines,
    async start() {
      stop = await delivery.start();
    },
    say: (...messages) =>
      fork().transactional(async (em) => {
        for (const message of messages) await enqueue(em, message, new Date());
      }),
    query: (sql, values = []) => fork().execute(sql, [...values]),
    ready: async () => (await fetch(`${url}/ready`)).json(),
    async drained() {
      await until(async () => (await fork().execute('select 1 from outbox limit 1')).length === 0);
    },
    async close() {
      await stop?.();
      await server.close();
      await orm.close(true);
    },
  };
}

/** The addresses of a pair of peers, before either of them listens. */
export async function reservePorts<const Name extends SubgraphName>(
  ...names: readonly Name[]
): Promise<{ readonly [name in Name]: { readonly port: number; readonly peers: PeerUrls } }> {
  const ports = new Map(
    await Promise.all(names.map(async (name) => [name as SubgraphName, await findPort()] as const)),
  );
  const peersFor = (name: SubgraphName): PeerUrls => {
    const known = peersOf(name).filter((peer) => ports.has(peer));
    return Object.fromEntries(known.map((peer) => [peer, `http://127.0.0.1:${ports.get(peer)}`]));
  };
  const entries = names.map((name) => [name, { port: ports.get(name) ?? 0, peers: peersFor(name) }]);
  return Object.fromEntries(entries);
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createTcpServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Looks until it is so; a test that waits in vain ends by its own time. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 25));
}
