/** The gateway's signing key: Ed25519, kept in a file that only its owner can read, made at the first start. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { SettingsProblem } from '../errors/index.js';

export interface GrantKey {
  readonly kid: string;
  readonly sign: CryptoKey;
  /** What `/.well-known/jwks.json` shows to partners. */
  readonly publicJwk: JWK;
}

/** Reads the key from `file`, or makes and stores one. Errors: SettingsProblem when the file holds no Ed25519 key. */
export async function loadGrantKey(file: string): Promise<GrantKey> {
  const jwk = existsSync(file) ? await readKey(file) : await makeKey(file);
  const { kty, crv, x } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined || jwk.d === undefined) {
    throw new SettingsProblem(
      `GRANT_KEY_FILE (${file}) holds no private Ed25519 JWK. Point it to one, or delete the file to have one made.`,
    );
  }
  const publicJwk: JWK = { kty, crv, x };
  const kid = await calculateJwkThumbprint(publicJwk);
  const sign = await importJWK(jwk, 'EdDSA');
  if (sign instanceof Uint8Array)
    throw new SettingsProblem(`GRANT_KEY_FILE (${file}) holds a symmetric key. Delete the file to have one made.`);
  return { kid, sign, publicJwk: { ...publicJwk, kid, alg: 'EdDSA', use: 'sig' } };
}

async function readKey(file: string): Promise<JWK> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch {
    throw new SettingsProblem(
      `GRANT_KEY_FILE (${file}) cannot be read as JSON. Mend it, or delete it to have one made.`,
    );
  }
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: 'wx' });
  return jwk;
}
