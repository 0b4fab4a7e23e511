/** The signing key of the demonstration issuer: made once, kept in a file that only its owner can read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { SettingsProblem } from '../../errors/index.js';

/** ES256, because every OpenID Connect library of every partner knows it. */
export const SIGNING_ALGORITHM = 'ES256';

/** Reads the private key, or makes it when the file is absent. Errors: SettingsProblem when the file holds no such key. */
export async function loadSigningKey(file: string): Promise<JWK> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unusable(file, error);
  });
  return text === undefined ? makeKey(file) : parseKey(file, text);
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key: JWK = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: SIGNING_ALGORITHM, use: 'sig' };
  await mkdir(dirname(file), { recursive: true });
  // `wx`: of two processes that start at once only one makes the key; the other stops rather than sign with its own.
  await writeFile(file, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    throw unusable(file, error);
  });
  return key;
}

function parseKey(file: string, text: string): JWK {
  try {
    const key = JSON.parse(text) as JWK;
    if (key.kty === 'EC' && key.crv === 'P-256' && key.d && key.kid) return key;
  } catch (error) {
    throw unusable(file, error);
  }
  throw unusable(file);
}

function unusable(file: string, cause?: unknown): SettingsProblem {
  return new SettingsProblem(
    `ISSUER_KEY_FILE ${file} cannot be used as an ES256 private key. Remove the file to have a new one made.`,
    { cause },
  );
}
