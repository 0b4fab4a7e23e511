/** Keys: made on one's own machine, registered by the college, and each for one organisation only. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint } from 'jose';
import { type KeyPair, makeKeyPair, readPrivateKey } from './key-pair.js';
import { readRegisteredKeys } from './registered-keys.js';
import { SigningProblem } from './signing-problem.js';

let folder = '';
let pair: KeyPair;
let other: KeyPair;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-keys-'));
  [pair, other] = [await makeKeyPair(), await makeKeyPair()];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(content: unknown): Promise<string> {
  const file = join(folder, 'keys.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a key pair', () => {
  test('is Ed25519; its public half is named by its thumbprint and holds no secret', async () => {
    expect(pair.publicJwk).toEqual({ kty: 'OKP', crv: 'Ed25519', x: pair.privateJwk.x, kid: expect.any(String) });
    expect(pair.publicJwk.kid).toBe(await calculateJwkThumbprint(pair.publicJwk));
    expect(pair.privateJwk.d).toMatch(/^[\w-]{43}$/);
  });

  test('is read back', async () => {
    const { kid, publicJwk } = await readPrivateKey(JSON.stringify(pair.privateJwk), 'key.json');
    expect({ kid, publicJwk }).toEqual({ kid: pair.publicJwk.kid, publicJwk: pair.publicJwk });
  });

  test.each([
    ['nothing', () => ''],
    ['no JSON', () => 'key'],
    ['a list', () => '[]'],
    ['its public half', () => JSON.stringify(pair.publicJwk)],
    ['a key of another curve', () => JSON.stringify({ ...pair.privateJwk, crv: 'X25519' })],
    ['half a secret', () => JSON.stringify({ ...pair.privateJwk, d: 'AAAA' })],
  ])('%s is none', async (_, make) => {
    await expect(readPrivateKey(make(), 'key.json')).rejects.toThrow(
      new SigningProblem('key.json holds no private Ed25519 key. Give the file that `regietafel rules keygen` made.'),
    );
  });
});

describe('the register of keys', () => {
  test('gives each key its organisation', async () => {
    const { kid: _kid, ...unnamed } = other.publicJwk;
    const file = await write({
      talis: { keys: [pair.publicJwk] },
      politie: { keys: [{ ...unnamed, alg: 'EdDSA', use: 'sig' }] },
    });
    const keys = await readRegisteredKeys(file);
    expect([...keys].map(([kid, { organisation }]) => [kid, organisation])).toEqual([
      [pair.publicJwk.kid, 'talis'],
      [other.publicJwk.kid, 'politie'],
    ]);
  });

  test('may hold several keys of one organisation, and none of another', async () => {
    const file = await write({ talis: { keys: [pair.publicJwk, other.publicJwk] }, politie: { keys: [] } });
    expect([...(await readRegisteredKeys(file)).values()].map(({ organisation }) => organisation)).toEqual([
      'talis',
      'talis',
    ]);
  });

  const shape = 'it is not {"<organisation>": {"keys": [<public Ed25519 JWK>, …]}, …}.';
  // biome-ignore format: a table
  const cases: readonly { what: string; content: () => unknown; says: string }[] = [
    { what: 'no JSON',                     content: () => '{',                                                     says: 'is no JSON. It should hold the registered public keys.' },
    { what: 'a list',                      content: () => [],                                                      says: `is no register of public keys: as a whole ${shape}` },
    { what: 'a body outside the covenant', content: () => ({ bank: { keys: [] } }),                                says: `is no register of public keys: as a whole ${shape}` },
    { what: 'a key without a set',         content: () => ({ talis: pair.publicJwk }),                             says: `is no register of public keys: at talis.keys ${shape}` },
    { what: 'a private key',               content: () => ({ talis: { keys: [pair.privateJwk] } }),                says: 'holds a private key. Register public keys only, and make a new pair: that one is no secret any more.' },
    { what: 'a symmetric key',             content: () => ({ talis: { keys: [{ kty: 'oct', k: 'AAAA' }] } }),      says: `is no register of public keys: at talis.keys.0.kty ${shape}` },
    { what: 'a key under a wrong name',    content: () => ({ talis: { keys: [{ ...pair.publicJwk, kid: 'x' }] } }), says: 'calls a key of talis x, and its thumbprint is' },
    { what: 'one key of two',              content: () => ({ talis: { keys: [pair.publicJwk] }, politie: { keys: [pair.publicJwk] } }), says: 'for talis and for politie. Each key signs for one.' },
  ];

  test.each(cases)('refuses $what', async ({ content, says }) => {
    const file = await write(content());
    const read = readRegisteredKeys(file);
    await expect(read).rejects.toThrow(SigningProblem);
    await expect(read).rejects.toThrow(says);
    await expect(read).rejects.toThrow(file);
  });

  test('says that it is not there', async () => {
    await expect(readRegisteredKeys('/nowhere/keys.json')).rejects.toThrow(
      '/nowhere/keys.json cannot be read (ENOENT).',
    );
  });
});
