import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { changeKeys } from './change-keys.js';
import { loadGrantKey } from './grant-key.js';

const newFile = async () => join(await mkdtemp(join(tmpdir(), 'change-keys-')), 'key.json');

test('a key is announced behind the one that signs, promoted before it, and then alone', async () => {
  const file = await newFile();
  const old = await loadGrantKey(file);
  const announced = await changeKeys(file, 'announce');
  const next = announced[1];
  expect(announced).toEqual([old.kid, expect.not.stringMatching(old.kid)]);
  expect(await loadGrantKey(file)).toMatchObject({ kid: old.kid, published: [{ kid: old.kid }, { kid: next }] });
  expect(await changeKeys(file, 'promote')).toEqual([next, old.kid]);
  expect(await changeKeys(file, 'retire')).toEqual([next]);
  expect(await loadGrantKey(file)).toMatchObject({ kid: next, published: [{ kid: next }] });
});

test('the file stays its owner’s alone, and no private half is published', async () => {
  const file = await newFile();
  await loadGrantKey(file);
  await changeKeys(file, 'announce');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const { published } = await loadGrantKey(file);
  expect(published).toHaveLength(2);
  for (const key of published) expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
});

test.each(['promote', 'retire'] as const)(
  '%s with one key only is refused, and the file stands as it was',
  async (move) => {
    const file = await newFile();
    await loadGrantKey(file);
    const before = await readFile(file, 'utf8');
    await expect(changeKeys(file, move)).rejects.toThrow('There is one key only: announce the next one first.');
    expect(await readFile(file, 'utf8')).toBe(before);
  },
);

test.each([
  ['no key', '{"keys":[]}'],
  ['a public key behind', 'PUBLIC'],
])('a set with %s is refused', async (_what, text) => {
  const file = await newFile();
  const { publicJwk } = await loadGrantKey(file);
  const own = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, text === 'PUBLIC' ? JSON.stringify({ keys: [own, publicJwk] }) : text);
  await expect(loadGrantKey(file)).rejects.toThrow('holds no private Ed25519');
});
