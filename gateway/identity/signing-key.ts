/** A key by which a process shows an OpenID Connect party who it is: made once, in a file that only its owner can read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { SettingsProblem } from '../errors/index.js';

/** ES256, because every OpenID Connect library of every partner knows it. */
export const SIGNING_ALGORITHM = 'ES256';

/**
 * Reads the private key, or makes it when the file is absent. `variable` is the setting that named the file.
 * Errors: SettingsProblem when the file holds no such key.
 */
export async function loadSigningKey(file: string, variable: string): Promise<JWK> {
  const unusable: Unusable = (cause) =>
    new SettingsProblem(
      `${variable} ${file} cannot be used as an ES256 private key. Remove the file to have a new one made.`,
      { cause },
    );
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unusable(error);
  });
  return text === undefined ? makeKey(file, unusable) : parseKey(text, unusable);
}

type Unusable = (cause?: unknown) => SettingsProblem;

async function makeKey(file: string, unusable: Unusable): Promise<JWK> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key: JWK = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: SIGNING_ALGORITHM, use: 'sig' };
  await mkdir(dirname(file), { recursive: true });
  // `wx`: of two processes that start at once only one makes the key; the other stops rather than sign with its own.
  await writeFile(file, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    throw unusable(error);
  });
  return key;
}

function parseKey(text: string, unusable: Unusable): JWK {
  try {
    const key = JSON.parse(text) as JWK;
    if (key.kty === 'EC' && key.crv === 'P-256' && key.d && key.kid) return key;
  } catch (error) {
    throw unusable(error);
  }
  throw unusable();
}
