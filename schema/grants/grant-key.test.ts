import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { SettingsProblem } from '../settings-problem.js';
import { loadGrantKey } from './grant-key.js';
import { grantSigner, messageSigner } from './sign-grant.js';

const newFile = async () => join(await mkdtemp(join(tmpdir(), 'grant-key-')), 'below', 'key.json');

test('is made once, for its owner alone, and shows no private half', async () => {
  const file = await newFile();
  const key = await loadGrantKey(file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await loadGrantKey(file)).toMatchObject({ kid: key.kid, publicJwk: key.publicJwk });
  expect(Object.keys(key.publicJwk).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('d');
});

test('is one for all processes that start at once on one file', async () => {
  const file = await newFile();
  const keys = await Promise.all(Array.from({ length: 4 }, () => loadGrantKey(file)));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
});

test.each([
  ['no JSON', 'MENDED?', 'cannot be read as JSON'],
  [
    'a public key',
    '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
    'holds no private Ed25519',
  ],
  ['a secret', '{"kty":"oct","k":"AAAA"}', 'holds no private Ed25519'],
])('a file with %s ends the process with a sentence that names the setting', async (_what, text, says) => {
  const file = join(await mkdtemp(join(tmpdir(), 'grant-key-')), 'key.json');
  await writeFile(file, text);
  const problem = await loadGrantKey(file, 'DELIVERY_KEY_FILE').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(SettingsProblem);
  expect(problem).toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(`DELIVERY_KEY_FILE (${file}) ${says}`),
  });
});

test('signs grants and messages for one audience, one body and half a minute', async () => {
  const key = await loadGrantKey(await newFile());
  const keys = createLocalJWKSet({ keys: [key.publicJwk] });
  const who = { audience: 'police', body: '{}', organisation: 'gemeente-nijmegen' } as const;
  const message = await jwtVerify(await messageSigner(key, 'casework')(who), keys, { audience: 'police' });
  expect(message.payload).toMatchObject({ iss: 'casework', organisation: 'gemeente-nijmegen' });
  expect(message.payload).not.toHaveProperty('actor');
  const grant = await grantSigner(key, 'gateway')({ ...who, ruleSet: 'sha256:aa', actor: 'p-1' });
  const { payload } = await jwtVerify(grant, keys, { audience: 'police', issuer: 'gateway' });
  expect(payload).toMatchObject({ actor: 'p-1', rule_set: 'sha256:aa', body_sha256: message.payload.body_sha256 });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(30);
});
