/** Who runs the server: PostgreSQL refuses to run as root, so root hands it to an account that owns nothing else here. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CommandProblem } from '../problem.js';

export interface Owner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** In this order; `initdb` wants an account with a name, and no account is created on somebody's machine. */
const CANDIDATES = ['postgres', 'nobody'] as const;

/** The account for the server when we are root; null when the server simply runs as ourselves. */
export function findOwner(uid: number | undefined = process.getuid?.()): Owner | null {
  if (uid !== 0) return null;
  const entries = readAccounts();
  for (const name of CANDIDATES) {
    const owner = entries.get(name) ?? askSystem(name);
    if (owner !== null && owner.uid !== 0) return owner;
  }
  throw new CommandProblem(
    'PostgreSQL does not run as root and this machine has neither an account "postgres" nor "nobody": start as an ordinary user, or add one with useradd --system postgres.',
  );
}

function readAccounts(): ReadonlyMap<string, Owner> {
  const entries = new Map<string, Owner>();
  try {
    for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
      const [name, , uid, gid] = line.split(':');
      if (name && uid && gid) entries.set(name, { name, uid: Number(uid), gid: Number(gid) });
    }
  } catch {
    // macOS and directory services keep accounts elsewhere; `id` knows them.
  }
  return entries;
}

function askSystem(name: string): Owner | null {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    const owner = { name, uid: ask('-u'), gid: ask('-g') };
    return Number.isInteger(owner.uid) && Number.isInteger(owner.gid) ? owner : null;
  } catch {
    return null;
  }
}
