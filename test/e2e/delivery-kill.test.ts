/** A partner's process that is killed in the middle of telling casework something: real processes, by kill -9. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { defineSubgraph, enqueue } from '../../subgraphs/kit/index.js';
import { openDatabase } from '../../subgraphs/kit/store/database.js';
import { until } from '../../subgraphs/kit/testing/open-peer.js';
import { build } from '../support/build.js';
import { createTestDatabase } from '../support/postgres.js';

const PROGRAM = fileURLToPath(new URL('../../bin/regietafel.js', import.meta.url));
const KEPT = defineSubgraph({ name: 'police', entities: [], resolvers: [], migrations: [], demo: () => [] });

let folder = '';
let databaseUrl = '';
let orm: MikroORM;
/** The numbers of the messages that reached casework, by case. */
const heard: { readonly caseId: string; readonly seq: number }[] = [];
/** While it is set casework listens and says nothing. */
let isSilent = false;
const open = new Set<ServerResponse>();
const casework = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => {
    heard.push(JSON.parse(text));
    if (isSilent) return void open.add(response);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
const started: ChildProcess[] = [];

beforeAll(async () => {
  await build();
  folder = await mkdtemp(join(tmpdir(), 'delivery-kill-'));
  databaseUrl = await createTestDatabase();
  casework.listen(0, '127.0.0.1');
  await once(casework, 'listening');
  orm = await openDatabase(KEPT, databaseUrl);
}, 120_000);
afterEach(() => Promise.all(started.splice(0).map((child) => end(child, 'SIGTERM'))));
afterAll(async () => {
  await orm?.close(true);
  casework.closeAllConnections();
  casework.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    GATEWAY_JWKS_URL: 'http://127.0.0.1:1/.well-known/jwks.json',
    DELIVERY_KEY_FILE: join(folder, 'delivery-key.json'),
    PEER_URL_CASEWORK: `http://127.0.0.1:${(casework.address() as AddressInfo).port}`,
    DELIVERY_SWEEP_SECONDS: '1',
  };
  const child = spawn(process.execPath, [PROGRAM, 'subgraph', 'police'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await until(() => said.includes('"msg":"ready"') || child.exitCode !== null);
  expect(said).toContain('"msg":"ready"');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function say(caseId: string, ...notices: readonly string[]): Promise<void> {
  const at = new Date();
  await orm.em.fork().transactional(async (em) => {
    for (const notice of notices) {
      const body = { notice, givenAt: at.toISOString() };
      await enqueue(em, { kind: 'NOTICE_GIVEN', caseId, to: 'casework', controller: 'politie', body }, at);
    }
  });
}

const numbersOf = (caseId: string) => heard.filter((one) => one.caseId === caseId).map(({ seq }) => seq);
const isDrained = async () => (await orm.em.fork().execute('select 1 from outbox')).length === 0;

test('what it was telling is told when it starts again, in order, though its job is still locked', async () => {
  const caseId = randomUUID();
  const child = await start();
  isSilent = true;
  await say(caseId, 'a', 'b');
  await until(() => numbersOf(caseId).length === 1);
  await end(child, 'SIGKILL');
  isSilent = false;
  const [job] = await orm.em.fork().execute('select locked_at is not null locked from graphile_worker.jobs');
  expect(job).toEqual({ locked: true });
  await start();
  await until(isDrained);
  expect(numbersOf(caseId)).toEqual([1, 1, 2]);
}, 120_000);

test('another process of the same partner takes over, without a start', async () => {
  const caseId = randomUUID();
  const [one, two] = [await start(), await start()];
  isSilent = true;
  await say(caseId, 'a', 'b');
  await until(() => numbersOf(caseId).length === 1);
  // Which of the two it is cannot be seen: both are killed in turn, and a third is left.
  await start();
  await end(one, 'SIGKILL');
  await end(two, 'SIGKILL');
  isSilent = false;
  await until(isDrained);
  expect(numbersOf(caseId).at(-1)).toBe(2);
  expect(numbersOf(caseId)).toEqual(numbersOf(caseId).toSorted());
}, 120_000);

test('a clean stop does not wait for a peer that says nothing, and loses nothing', async () => {
  const caseId = randomUUID();
  const child = await start();
  isSilent = true;
  await say(caseId, 'a');
  await until(() => numbersOf(caseId).length === 1);
  await end(child, 'SIGTERM');
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  isSilent = false;
  const [row] = await orm.em.fork().execute('select attempts, last_error from outbox');
  expect(row).toEqual({ attempts: 1, last_error: 'STOPPED' });
  await start();
  await until(isDrained);
  expect(numbersOf(caseId)).toEqual([1, 1]);
}, 120_000);

test('the key it signs with is for its owner alone', async () => {
  await start();
  expect((await stat(join(folder, 'delivery-key.json'))).mode & 0o777).toBe(0o600);
}, 60_000);
