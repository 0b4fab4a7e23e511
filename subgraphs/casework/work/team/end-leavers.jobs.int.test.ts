/** The work on the clock of casework as it is defined, by two processes on one database, one of which comes back (C 7). */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { loadGrantKey } from '../../../../schema/grants/grant-key.js';
import { createTestDatabase } from '../../../../test/support/postgres.js';
import { openDelivery } from '../../../kit/delivery/open-delivery.js';
import { createWorld } from '../../../kit/demo/index.js';
import { migrate, openDatabase } from '../../../kit/store/database.js';
import { seedDemo } from '../../../kit/store/demo-seeder.js';
import { until } from '../../../kit/testing/open-peer.js';
import { subgraph } from '../../subgraph.js';

/** The first moment of the day on which the partner is gone. */
const NOW = Date.parse('2027-12-01T00:00:00+01:00');
const LEAVER = randomUUID();

let databaseUrl: string;
let folder: string;
let orm: MikroORM;

beforeAll(async () => {
  databaseUrl = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'end-leavers-'));
  orm = await openDatabase(subgraph, databaseUrl);
  await migrate(orm);
  await seedDemo(orm, subgraph, () => createWorld(new Date('2026-11-23T00:00:00Z')));
  const em = orm.em.fork();
  await em.execute(
    `insert into leaving (id, organisation, letter, given_on, leaves_on, recorded_by, recorded_at)
     values (?, 'politie', 'brief-1', '2026-11-20', '2027-12-01', 'p', '2026-11-21')`,
    [LEAVER],
  );
  // How often the job ran to its end: each run takes the rows of those who left.
  await em.execute('create table ran (at timestamptz not null default now())');
  await em.execute(`create function count_run() returns trigger language plpgsql as
    $$ begin insert into ran default values; return null; end $$`);
  await em.execute(
    'create trigger count_run after update on authorisation for each statement execute function count_run()',
  );
}, 60_000);
afterAll(async () => {
  await orm.close(true);
  await rm(folder, { recursive: true });
});

/** A process of casework with its own connections; its answer stops it. */
async function startProcess(): Promise<() => Promise<void>> {
  const own = await openDatabase(subgraph, databaseUrl);
  const key = await loadGrantKey(join(folder, 'key.json'));
  const settings = { databaseUrl, peers: {}, sweepSeconds: 60 };
  const log = pino({ level: 'silent' });
  const delivery = openDelivery({
    definition: subgraph,
    settings,
    key,
    tls: null,
    fork: () => own.em.fork(),
    log,
    now: () => NOW,
  });
  const stop = await delivery.start();
  return async () => {
    await stop();
    await own.close(true);
  };
}

const query = <Row extends object>(sql: string) => orm.em.fork().execute<Row[]>(sql);
const countRuns = async () => (await query('select 1 from ran')).length;
const waiting = () => query("select 1 from graphile_worker.jobs where task_identifier = 'end-leavers'");

/** As if no process had run since yesterday noon: one tick of the clock, just before midnight, is to be made good. */
async function missOneTick(): Promise<void> {
  await query("delete from graphile_worker._private_known_crontabs where identifier = 'end-leavers'");
  await query(
    `insert into graphile_worker._private_known_crontabs
     values ('end-leavers', now() - interval '5 days', date_trunc('minute', now()) - interval '24 hours')`,
  );
}

test('a tick that was missed is made good once, by whichever of two processes', async () => {
  await missOneTick();
  const processes = await Promise.all([startProcess(), startProcess()]);
  await until(async () => (await countRuns()) > 0 && (await waiting()).length === 0);
  await Promise.all(processes.map((stop) => stop()));
  expect(await countRuns()).toBe(1);
  expect(await query(`select ended_at is not null as gone from leaving where id = '${LEAVER}'`)).toEqual([
    { gone: true },
  ]);
  expect(await query("select 1 from authorisation where organisation = 'politie' and ended_at is null")).toEqual([]);
  expect(await query("select 1 from team_entry where organisation = 'politie' and until is null")).toEqual([]);
  expect(await query("select 1 from authorisation where organisation = 'talis' and ended_at is null")).not.toEqual([]);
}, 60_000);

test('a process that comes back does not do it again, and makes good what was missed meanwhile', async () => {
  const again = await startProcess();
  await until(async () => (await waiting()).length === 0);
  await again();
  expect(await countRuns()).toBe(1);
  await missOneTick();
  const later = await startProcess();
  await until(async () => (await countRuns()) === 2 && (await waiting()).length === 0);
  await later();
  // It ran, and found nothing left to end.
  expect(
    await query(`select ended_at = '${new Date(NOW).toISOString()}' as same from leaving where id = '${LEAVER}'`),
  ).toEqual([{ same: true }]);
}, 60_000);
