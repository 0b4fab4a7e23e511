/** `regietafel schema compose` writes all or nothing; `check` finds every byte that differs. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runSchema } from '../../cli/schema.js';
import { change, type MiniFederation, miniFederation } from './mini.js';

let folder = '';
let said = '';
const stream = { write: (text: string) => (said += text) };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-schema-'));
  said = '';
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(action: 'compose' | 'check', sdls: MiniFederation = miniFederation()): Promise<0 | 1> {
  return runSchema(action, { sdls, folder, stdout: stream, stderr: stream });
}

test('compose writes thirteen files; check finds them in order, then a changed one and a missing one', async () => {
  expect(await run('compose')).toBe(0);
  expect(await readdir(folder)).toHaveLength(13);
  expect(await run('check')).toBe(0);
  expect(said).toContain('of 8 subgraphs in order.');

  const file = join(folder, 'police.graphql');
  await writeFile(file, `${await readFile(file, 'utf8')}\n`);
  await rm(join(folder, 'supergraph.graphql'));
  expect(await run('check')).toBe(1);
  expect(said).toContain(
    'STALE: "schema/police.graphql" is not what the code generates: run "npm run schema:compose" and commit the result.',
  );
  expect(said).toContain('STALE: "schema/supergraph.graphql"');
  expect(said).toContain('2 problems');
}, 120_000);

test('a mistake writes nothing and says where', async () => {
  const mini = miniFederation();
  mini.police = change(mini.police, 'known: Boolean', 'known: Boolean!');
  expect(await run('compose', mini)).toBe(1);
  expect(await readdir(folder)).toEqual([]);
  expect(said).toContain('NOT_NULLABLE in police: "PoliceFile.known" may be withheld but is not nullable');
});
