/**
 * The certificate of a process that runs on: its files are looked at every few seconds, so that a renewed one is taken
 * without a restart. Open connections stay as they are; the next one shows the new certificate.
 */
import { stat } from 'node:fs/promises';
import { type Identity, readIdentity, type Use } from './identity.js';
import type { TlsSettings } from './settings.js';

export interface TlsIdentity {
  readonly current: Identity;
  /** Called with each one that takes the place of another. */
  follow(listener: (next: Identity) => void): void;
  close(): void;
}

export interface WatchedIdentity {
  readonly files: TlsSettings;
  readonly uses: readonly Use[];
  readonly warn: (sentence: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between two looks. @default 5000 */
  readonly every?: number;
}

const EVERY_MS = 5_000;
const DAY_MS = 86_400_000;
/** It is said once a day from here on. */
const WARNED_DAYS = 14;

/** Errors: those of `readIdentity`, at the start only. */
export async function watchIdentity({
  files,
  uses,
  warn,
  now,
  every = EVERY_MS,
}: WatchedIdentity): Promise<TlsIdentity> {
  // The stamp before what is kept of the files: a change in between is seen at the next look.
  let seen = await stampOf(files);
  let current = await readIdentity(files, uses, now());
  let warnedAt: number | null = null;
  const listeners: ((next: Identity) => void)[] = [];
  const warnOfEnd = (): void => {
    const days = Math.floor((current.endsAt - now()) / DAY_MS);
    if (days === warnedAt || days >= WARNED_DAYS) return;
    warnedAt = days;
    const day = new Date(current.endsAt).toISOString().slice(0, 10);
    const left = days < 0 ? `ended on ${day}` : `ends on ${day}, ${days === 1 ? 'in 1 day' : `in ${days} days`}`;
    warn(`The certificate in TLS_CERT_FILE (${files.certFile}) ${left}: renew it and put the new one in its place.`);
  };
  const look = async (): Promise<void> => {
    const stamp = await stampOf(files);
    if (stamp === seen) return;
    seen = stamp;
    current = await readIdentity(files, uses, now());
    for (const listener of listeners) listener(current);
  };
  const timer = setInterval(() => {
    // Between the two writes of a pair they do not fit: the one of before stands until they do.
    look()
      .catch((problem: unknown) =>
        warn(`${problem instanceof Error ? problem.message : ''} The certificate of before stays in use.`),
      )
      .finally(warnOfEnd);
  }, every);
  timer.unref();
  warnOfEnd();
  return {
    get current() {
      return current;
    },
    follow: (listener) => void listeners.push(listener),
    close: () => clearInterval(timer),
  };
}

/** Changes with each of the files. */
async function stampOf({ certFile, keyFile, caFile }: TlsSettings): Promise<string> {
  const stamps = [certFile, keyFile, caFile].map(async (file) => {
    const found = await stat(file).catch(() => null);
    return found === null ? 'none' : `${found.ino} ${found.mtimeMs} ${found.size}`;
  });
  return (await Promise.all(stamps)).join();
}
