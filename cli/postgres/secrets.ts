/** The passwords of the embedded server: random, one a controller, in one file of mode 600. */
import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandProblem, systemCode } from '../problem.js';

export interface Secrets {
  readonly superuser: string;
  readonly roles: Readonly<Record<string, string>>;
}

export function secretsPath(home: string): string {
  return path.join(home, 'secrets.json');
}

/** Reads the passwords and makes those that are missing; `fresh` says that no database knows any yet. */
export async function readSecrets(home: string, names: readonly string[], fresh: boolean): Promise<Secrets> {
  const file = secretsPath(home);
  const found = await readExisting(file);
  if (found === null && !fresh) {
    throw new CommandProblem(
      `${file} is gone while the databases are still there, and only it holds their passwords: put it back, or delete ${home} and start again.`,
    );
  }
  const known = found ?? { superuser: makePassword(), roles: {} };
  const missing = names.filter((name) => known.roles[name] === undefined);
  if (found !== null && missing.length === 0) return found;
  const secrets = {
    superuser: known.superuser,
    roles: { ...known.roles, ...Object.fromEntries(missing.map((name) => [name, makePassword()])) },
  };
  const half = `${file}.${process.pid}`;
  await writeFile(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(half, file);
  return secrets;
}

async function readExisting(file: string): Promise<Secrets | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
    const { mode } = await lstat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new CommandProblem(`${file} can be read by others: run chmod 600 ${file} and start again.`);
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  const value: unknown = parse(text);
  if (!isSecrets(value)) {
    throw new CommandProblem(
      `${file} is not what was written to it: put the old file back, or delete the folder it is in.`,
    );
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null || !('superuser' in value) || !('roles' in value)) return false;
  const { superuser, roles } = value;
  if (typeof superuser !== 'string' || typeof roles !== 'object' || roles === null) return false;
  return Object.values(roles).every((password) => typeof password === 'string');
}

function makePassword(): string {
  return randomBytes(24).toString('base64url');
}
