/** The three moves by which a signing key is changed, each on its file at once: announce the next, let it sign, let the old go. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { SettingsProblem } from '../settings-problem.js';
import { readGrantKey } from './grant-key.js';

export type KeyMove = 'announce' | 'promote' | 'retire';

/**
 * Answers the ids of the keys as they stand then, the one that signs first. Errors: SettingsProblem for a file that holds
 * no such keys, and where there is nothing to promote or to retire.
 */
export async function changeKeys(file: string, move: KeyMove): Promise<readonly string[]> {
  await readGrantKey(file, '--file');
  const held = JSON.parse(await readFile(file, 'utf8')) as JWK & { readonly keys?: readonly JWK[] };
  const keys = held.keys ?? [held];
  await replace(file, await moved(keys, move));
  const { published } = await readGrantKey(file, '--file');
  return published.map(({ kid }) => kid ?? '');
}

async function moved(keys: readonly JWK[], move: KeyMove): Promise<readonly JWK[]> {
  const next = keys.at(-1);
  if (move === 'announce') return [...keys, await makeJwk()];
  if (keys.length < 2 || next === undefined)
    throw new SettingsProblem('There is one key only: announce the next one first.');
  return move === 'promote' ? [next, ...keys.slice(0, -1)] : keys.slice(0, 1);
}

async function makeJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}

/** Whole or not at all: a process may look at it at any moment. */
async function replace(file: string, keys: readonly JWK[]): Promise<void> {
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, `${JSON.stringify({ keys })}\n`, { mode: 0o600, flag: 'wx' });
  await rename(half, file);
}
