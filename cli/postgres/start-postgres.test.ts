import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { withClient } from './databases.js';
import { DATABASE_NAMES, type Postgres, startPostgres } from './start-postgres.js';

const log = pino({ level: 'silent' });

async function newHome(): Promise<string> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'postgres-test-'));
  await chmod(home, 0o711);
  return home;
}

describe('the embedded server', () => {
  let home: string;
  let postgres: Postgres;

  beforeAll(async () => {
    home = await newHome();
    postgres = await startPostgres({ home, port: 0, log, fsync: false });
  }, 60_000);
  afterAll(async () => {
    await postgres?.stop();
    await rm(home, { recursive: true, force: true });
  });

  test.each(DATABASE_NAMES)('%s owns its database', async (name) => {
    const { rows } = await withClient(postgres.urls[name], async (client) => {
      await client.query('create table own (id int)');
      return client.query<{ who: string }>('select current_user || current_database() as who');
    });
    expect(rows[0]?.who).toBe(`${name}${name}`);
  });

  const pairs = DATABASE_NAMES.flatMap((role) =>
    [...DATABASE_NAMES, 'postgres', 'template1']
      .filter((other) => other !== role)
      .map((other) => [role, other] as const),
  );

  test(`no role can connect to another's database (${pairs.length} pairs)`, async () => {
    for (const [role, other] of pairs) {
      const url = new URL(postgres.urls[role]);
      url.pathname = other;
      await expect(withClient(url.href, async () => undefined)).rejects.toThrow(/permission denied for database/);
    }
  });

  test('a wrong password opens nothing', async () => {
    const url = new URL(postgres.urls.police);
    url.password = 'guess';
    await expect(withClient(url.href, async () => undefined)).rejects.toThrow(/password authentication failed/);
  });

  test('keeps the passwords where only the owner reads them', async () => {
    const { mode } = await stat(path.join(home, 'secrets.json'));
    expect(mode & 0o777).toBe(0o600);
    const { roles } = JSON.parse(await readFile(path.join(home, 'secrets.json'), 'utf8'));
    expect(new Set(Object.values(roles)).size).toBe(DATABASE_NAMES.length);
  });

  test('keeps the data from one start to the next', async () => {
    await withClient(postgres.urls.police, (client) => client.query('create table kept as select 42 as answer'));
    await postgres.stop();
    postgres = await startPostgres({ home, port: 0, log, fsync: false });
    const { rows } = await withClient(postgres.urls.police, (client) => client.query('select answer from kept'));
    expect(rows).toEqual([{ answer: 42 }]);
  });

  test('recovers where the lock file of a dead server is left', async () => {
    await postgres.stop();
    await writeFile(path.join(home, 'postgres', 'data', 'postmaster.pid'), `${process.pid}\n`);
    postgres = await startPostgres({ home, port: 0, log, fsync: false });
    await withClient(postgres.urls.police, (client) => client.query('select 1'));
  });

  test('says which setting to change when its port is taken', async () => {
    await postgres.stop();
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    await expect(startPostgres({ home, port, log, fsync: false })).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
      exitCode: 2,
    });
    server.close();
    postgres = await startPostgres({ home, port: 0, log, fsync: false });
  });
});

test('refuses a folder that is half-written, says what to do and deletes nothing', async () => {
  const home = await newHome();
  const data = path.join(home, 'postgres', 'data');
  await mkdir(data, { recursive: true });
  await writeFile(path.join(data, 'PG_VERSION'), '18\n');
  await expect(startPostgres({ home, port: 0, log })).rejects.toMatchObject({
    message: `The database folder ${home}/postgres is half-written, by a first start that was interrupted: delete ${home}/postgres and start again.`,
    exitCode: 2,
  });
  expect(await readFile(path.join(data, 'PG_VERSION'), 'utf8')).toBe('18\n');
});
