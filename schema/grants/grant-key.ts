/** The key by which a process signs what it asks or tells another: Ed25519, in a file that only its owner can read. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { makeOnce } from '../make-once.js';
import { SettingsProblem } from '../settings-problem.js';

export interface GrantKey {
  readonly kid: string;
  readonly sign: CryptoKey;
  /** The public half of the one that signs. */
  readonly publicJwk: JWK;
  /** What `/.well-known/jwks.json` shows to those who verify: this one first, and those on their way in or out. */
  readonly published: readonly JWK[];
}

/**
 * Reads the key from `file`, a JWK or a set of them of which the first signs; or makes and stores one at the first start.
 * `variable` is the setting that named the file. Errors: SettingsProblem when it holds anything but Ed25519 keys.
 */
export async function loadGrantKey(file: string, variable = 'GRANT_KEY_FILE'): Promise<GrantKey> {
  if (!existsSync(file)) await makeKey(file);
  return readGrantKey(file, variable);
}

/** The same of a file that must be there: none is made. */
export async function readGrantKey(file: string, variable: string): Promise<GrantKey> {
  const unusable = (why: string) => new SettingsProblem(`${variable} (${file}) ${why}`);
  const held = await readKey(file, unusable);
  const keys = 'keys' in held && Array.isArray(held.keys) ? (held.keys as readonly JWK[]) : [held];
  const published = await Promise.all(keys.map((jwk) => describePublic(jwk, unusable)));
  const [first] = keys;
  const [publicJwk] = published;
  if (first === undefined || publicJwk?.kid === undefined) throw unusable(NO_KEY);
  return { kid: publicJwk.kid, sign: await importKey(first, unusable), publicJwk, published };
}

const NO_KEY = 'holds no private Ed25519 JWK. Point it to one, or delete the file to have one made.';

async function describePublic(jwk: JWK, unusable: Unusable): Promise<JWK> {
  const { kty, crv, x } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined || jwk.d === undefined) throw unusable(NO_KEY);
  const publicJwk: JWK = { kty, crv, x };
  return { ...publicJwk, kid: await calculateJwkThumbprint(publicJwk), alg: 'EdDSA', use: 'sig' };
}

type Unusable = (why: string) => SettingsProblem;

async function readKey(file: string, unusable: Unusable): Promise<JWK> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch {
    throw unusable('cannot be read as JSON. Mend it, or delete it to have one made.');
  }
}

async function importKey(jwk: JWK, unusable: Unusable): Promise<CryptoKey> {
  const sign = await importJWK(jwk, 'EdDSA');
  if (sign instanceof Uint8Array) throw unusable('holds a symmetric key. Delete the file to have one made.');
  return sign;
}

/** Replicas that start at once on one folder sign with one key. */
async function makeKey(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await mkdir(dirname(file), { recursive: true });
  await makeOnce(file, `${JSON.stringify(await exportJWK(privateKey))}\n`);
}
