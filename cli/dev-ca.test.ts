import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../schema/subgraphs.js';
import { devCaCommand } from './dev-ca.js';
import { makeProgram } from './main.js';

const newHome = () => mkdtemp(join(tmpdir(), 'dev-ca-'));

async function run(options: { folder?: string; days: number }, environment: Record<string, string>): Promise<string> {
  let said = '';
  await devCaCommand(options, environment, { write: (text: string) => (said += text) });
  return said;
}

test('makes them where the stack has them, and says what was made and which settings take it', async () => {
  const home = await newHome();
  const said = await run({ days: 30 }, { REGIETAFEL_HOME: home });
  const folder = join(home, 'tls');
  expect(await readdir(folder)).toHaveLength(2 * (2 + SUBGRAPH_NAMES.length));
  expect(said).toContain(`In ${folder}, each with its key beside it:`);
  for (const name of ['ca', 'regietafel-gateway', ...SUBGRAPH_NAMES])
    expect(said).toContain(`  made     ${name}.pem\n`);
  expect(said).toContain(`  TLS_CERT_FILE=${folder}/police.pem\n  TLS_KEY_FILE=${folder}/police-key.pem\n`);
  const again = await run({ days: 30 }, { REGIETAFEL_HOME: home });
  expect(again).toContain('  kept     ca.pem\n  renewed  regietafel-gateway.pem\n');
});

test('leaves the folder of somebody else alone', async () => {
  const folder = await newHome();
  await writeFile(join(folder, 'police.pem'), 'mine');
  await expect(run({ folder, days: 30 }, {})).rejects.toMatchObject({ exitCode: 2 });
  expect(await readdir(folder)).toEqual(['police.pem']);
});

test('makes nothing in production', async () => {
  const home = await newHome();
  await expect(run({ days: 30 }, { REGIETAFEL_HOME: home, NODE_ENV: 'production' })).rejects.toThrow(
    /^NODE_ENV=production takes no certificate of a development CA: /,
  );
  expect(await readdir(home)).toEqual([]);
});

test.each(['0', '366', '-1', 'a month', '1.5'])('lets no certificate live %s days', async (days) => {
  const program = makeProgram();
  for (const each of program.commands) each.configureOutput({ writeErr: () => undefined });
  await expect(program.parseAsync(['dev-ca', '--days', days], { from: 'user' })).rejects.toThrow(
    'It is a number from 1 to 365.',
  );
});
