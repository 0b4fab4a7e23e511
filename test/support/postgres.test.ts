import { expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './postgres.js';

test('gives a database that its own role owns and no other role can enter', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client({ connectionString: first });
  await client.connect();
  await client.query('create table note (text text)');
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  expect(rows[0]?.server_version).toMatch(/^18\./);

  const stranger = new URL(second);
  stranger.pathname = new URL(first).pathname;
  const intruder = new pg.Client({ connectionString: stranger.href });
  await expect(intruder.connect()).rejects.toThrow(/permission denied for database/);
});
