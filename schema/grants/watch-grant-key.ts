/**
 * The signing key of a process that runs on: its file is looked at every few seconds, so that keys are changed without a
 * restart. A key is published before it signs, signs while the old one is still published, and then the old one goes: at
 * no moment is anything signed by a key that those who verify cannot find (docs/partner-protocol.md §2).
 */
import { stat } from 'node:fs/promises';
import { type GrantKey, loadGrantKey, readGrantKey } from './grant-key.js';

export interface WatchedKey {
  readonly file: string;
  /** The setting that named it. */
  readonly variable: string;
  readonly warn: (sentence: string) => void;
  /** Milliseconds between two looks. @default 5000 */
  readonly every?: number;
}

const EVERY_MS = 5_000;

/** What is read of it is always of one moment. Errors: those of `loadGrantKey`, at the start only. */
export async function watchGrantKey({
  file,
  variable,
  warn,
  every = EVERY_MS,
}: WatchedKey): Promise<GrantKey & { readonly close: () => void }> {
  await loadGrantKey(file, variable);
  // The stamp before what is kept of the file: a change in between is seen at the next look.
  let seen = await stampOf(file);
  let current = await readGrantKey(file, variable);
  const look = async (): Promise<void> => {
    const stamp = await stampOf(file);
    if (stamp === seen) return;
    seen = stamp;
    // A file that is gone or half-written makes no key: what signed before goes on signing.
    if (stamp === null) return warn(`${variable} (${file}) is gone; the key of before goes on signing.`);
    current = await readGrantKey(file, variable);
  };
  const timer = setInterval(() => {
    look().catch(() => warn(`${variable} (${file}) cannot be used; the key of before goes on signing. Mend it.`));
  }, every);
  timer.unref();
  return {
    get kid() {
      return current.kid;
    },
    get sign() {
      return current.sign;
    },
    get publicJwk() {
      return current.publicJwk;
    },
    get published() {
      return current.published;
    },
    close: () => clearInterval(timer),
  };
}

/** Changes with the file; null where there is none. */
async function stampOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found === null ? null : `${found.ino} ${found.mtimeMs} ${found.size}`;
}
