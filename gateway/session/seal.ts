/**
 * What the gateway keeps for a browser, unreadable to whoever holds it: tokens in the database, a sign-in under way in a
 * cookie. AES-256-GCM as JWE; a text sealed for one use or one place opens at no other.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { z } from 'zod';
import { makeOnce } from '../../schema/make-once.js';
import { SettingsProblem } from '../errors/index.js';

export type SealUse = 'tokens' | 'login';

export interface Seal {
  /** `place` is what the text belongs to: it must be named again to open it. */
  close(use: SealUse, place: string, content: object): Promise<string>;
  /** Undefined for what was not sealed here, for this use and place. */
  open(use: SealUse, place: string, sealed: string): Promise<unknown>;
}

const BYTES = 32;
const keyFile = z.strictObject({ kty: z.literal('oct'), k: z.base64url().length(43) });

/** Makes the seal of a key of 32 bytes; each use has a key of its own. */
export function createSeal(key: Uint8Array): Seal {
  const keyOf = (use: SealUse) => new Uint8Array(hkdfSync('sha256', key, '', `regietafel session ${use}`, BYTES));
  const keys = { tokens: keyOf('tokens'), login: keyOf('login') } as const satisfies Record<SealUse, Uint8Array>;
  return {
    close(use, place, content) {
      const text = new TextEncoder().encode(JSON.stringify({ place, content }));
      return new CompactEncrypt(text).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(keys[use]);
    },
    async open(use, place, sealed) {
      try {
        const allowed = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
        const { plaintext } = await compactDecrypt(sealed, keys[use], allowed);
        const found = JSON.parse(new TextDecoder().decode(plaintext)) as { place: unknown; content: unknown };
        return found.place === place ? found.content : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Reads the key, or makes it when the file is absent. Errors: SettingsProblem when the file holds no such key. */
export async function loadSealKey(file: string): Promise<Uint8Array> {
  if (!existsSync(file)) await makeKey(file);
  const parsed = keyFile.safeParse(await readJson(file));
  if (!parsed.success) throw unusable(file);
  return new Uint8Array(Buffer.from(parsed.data.k, 'base64url'));
}

/** Two gateways that start at once on one folder take one key. */
async function makeKey(file: string): Promise<void> {
  const made = { kty: 'oct', k: randomBytes(BYTES).toString('base64url') };
  try {
    await makeOnce(file, `${JSON.stringify(made)}\n`);
  } catch (cause) {
    throw unusable(file, cause);
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function unusable(file: string, cause?: unknown): SettingsProblem {
  return new SettingsProblem(
    `SESSION_KEY_FILE ${file} cannot be used as a key of 32 bytes. Remove the file to have a new one made; everyone signs in again then.`,
    { cause },
  );
}
