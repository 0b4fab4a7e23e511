/** Keys change under one who verifies over HTTP: at no moment is a grant refused (docs/partner-protocol.md §2). */

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { changeKeys } from '../../../schema/grants/change-keys.js';
import { grantSigner } from '../../../schema/grants/sign-grant.js';
import { watchGrantKey } from '../../../schema/grants/watch-grant-key.js';
import { createTokenCheck, remoteKeys } from './verify-token.js';

const EVERY_MS = 20;
const GRANT = { audience: 'police', body: '{}', organisation: 'politie', ruleSet: 'sha256:aa', actor: 'p-1' } as const;
const BODY = Buffer.from(GRANT.body);

let file: string;
let key: Awaited<ReturnType<typeof watchGrantKey>>;
let server: Server;
let asked: number;
let warned: string[];

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'key-change-')), 'key.json');
  warned = [];
  const warn = (sentence: string) => void warned.push(sentence);
  key = await watchGrantKey({ file, variable: 'GRANT_KEY_FILE', warn, every: EVERY_MS });
  asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: key.published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  key.close();
  server.close();
});

function openPartner() {
  const { port } = server.address() as AddressInfo;
  const keys = remoteKeys(`http://127.0.0.1:${port}`);
  const check = { audience: 'police', issuer: 'gateway', keys, now: () => Date.now() / 1000 };
  return createTokenCheck(check, ['actor', 'organisation']);
}

async function waitUntil(holds: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > until) throw new Error('It never came to hold.');
    await wait(EVERY_MS);
  }
}

test('grants hold before, while and after the next key takes over, and the retired key alone is refused', async () => {
  const verify = openPartner();
  const sign = grantSigner(key, 'gateway');
  const hold = async (grant: string) => expect((await verify(`Bearer ${grant}`))(BODY)).toMatchObject({ actor: 'p-1' });
  const oldKey = { ...key };
  const old = key.kid;
  await hold(await sign(GRANT));

  await changeKeys(file, 'announce');
  await waitUntil(() => key.published.length === 2);
  expect(key.kid).toBe(old);
  await hold(await sign(GRANT));
  const onItsWay = await sign(GRANT);

  // A partner that read the keys before the announcement asks again once, and not sooner than its cooldown.
  await wait(2_100);
  await changeKeys(file, 'promote');
  await waitUntil(() => key.kid !== old);
  await hold(await sign(GRANT));
  await hold(onItsWay);
  expect(asked).toBe(2);

  const late = await sign(GRANT);
  await changeKeys(file, 'retire');
  await waitUntil(() => key.published.length === 1);
  await hold(late);
  await hold(await sign(GRANT));
  const stolen = await grantSigner(oldKey, 'gateway')(GRANT);
  await expect(openPartner()(`Bearer ${stolen}`)).rejects.toMatchObject({ code: 'GRANT_INVALID' });
});

test.each([
  ['gone', () => rm(file), 'is gone'],
  ['half-written', () => writeFile(file, '{"keys":['), 'cannot be used'],
])('a file that is %s changes nothing and is said once', async (_what, spoil, says) => {
  const before = key.kid;
  await spoil();
  await waitUntil(() => warned.length > 0);
  const saidSoFar = warned.length;
  await wait(5 * EVERY_MS);
  expect(warned).toHaveLength(saidSoFar);
  // A look that begins before the change and reads after it says it again.
  expect([...new Set(warned)]).toEqual([expect.stringContaining(`GRANT_KEY_FILE (${file}) ${says}`)]);
  expect(key.kid).toBe(before);
  expect((await openPartner()(`Bearer ${await grantSigner(key, 'gateway')(GRANT)}`))(BODY)).toMatchObject({
    actor: 'p-1',
  });
});

test('a file that is gone has no key made in its place', async () => {
  await rm(file);
  await expect(changeKeys(file, 'announce')).rejects.toThrow('cannot be read');
  await waitUntil(() => warned.length > 0);
  expect(existsSync(file)).toBe(false);
});
