/**
 * Where programs and data lie. Beside everything else in the home, unless the account that runs the server cannot enter
 * it (a clone under /root, mode 700): then both go to a folder of that account, and `<home>/postgres` points to it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandProblem, systemCode } from '../problem.js';
import { findNative, type Native, programPath } from './native.js';
import { findOwner, type Owner } from './owner.js';

export interface Place {
  /** Holds `bin`, `lib`, `share`. */
  readonly programs: string;
  /** Holds the cluster (`data`) and its marker. */
  readonly folder: string;
  readonly owner: Owner | null;
  /** A sentence for the log when something lies outside the home. */
  readonly note: string | null;
}

const PARTS = ['bin', 'lib', 'share'] as const;

export async function findPlace(home: string, outside = '/var/tmp'): Promise<Place> {
  const native = findNative();
  const owner = findOwner();
  const link = path.join(home, 'postgres');
  if (owner === null) {
    await mkdir(link, { recursive: true, mode: 0o700 });
    return { programs: native.folder, folder: link, owner, note: null };
  }
  // Others may pass through the home but list nothing in it; its secrets are files of mode 600.
  await chmod(home, 0o711);
  const programsReachable = canRun(native.folder, owner);
  const homeReachable = canEnter(home, owner);
  const away = path.join(outside, `regietafel-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  if (!programsReachable || !homeReachable) await claimAway(away, home, link, owner);
  const folder = homeReachable ? link : path.join(away, 'postgres');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, owner.uid, owner.gid);
  if (!homeReachable) await pointTo(link, folder);
  return {
    programs: programsReachable ? native.folder : await copyPrograms(native, away, owner),
    folder,
    owner,
    note:
      programsReachable && homeReachable
        ? null
        : `The account "${owner.name}" that runs PostgreSQL cannot enter ${homeReachable ? native.folder : home}; what it needs lies in ${away}.`,
  };
}

function canRun(folder: string, owner: Owner): boolean {
  const { uid, gid } = owner;
  const probe = spawnSync(programPath(folder, 'postgres'), ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' });
  return probe.status === 0;
}

function canEnter(folder: string, owner: Owner): boolean {
  const { uid, gid } = owner;
  // `test` asks the kernel, so that access lists and mounts count too.
  return spawnSync('test', ['-x', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Makes the outside folder ours. /var/tmp is everybody's and the name can be guessed: a folder that someone else laid
 * there first is refused, else he could put his own programs in it.
 */
async function claimAway(away: string, home: string, link: string, owner: Owner): Promise<void> {
  try {
    await mkdir(away, { mode: 0o700 });
    await chown(away, owner.uid, owner.gid);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const found = await lstat(away);
    if (!found.isDirectory() || found.uid !== owner.uid || (found.mode & 0o077) !== 0) {
      throw new CommandProblem(
        `${away} exists and does not belong to the account "${owner.name}" alone: remove it, or set REGIETAFEL_HOME to a folder outside /root.`,
      );
    }
  }
  const sign = path.join(away, 'home.txt');
  const known = await readFile(sign, 'utf8').catch(() => null);
  // The home was deleted to start afresh ("safe to delete"): what it pointed to goes with it.
  const homeGone = known === home && (await lstat(link).catch(() => null)) === null;
  if (homeGone) await rm(path.join(away, 'postgres'), { recursive: true, force: true });
  if (known !== home) await writeFile(sign, home, { mode: 0o600 });
}

async function pointTo(link: string, folder: string): Promise<void> {
  try {
    await symlink(folder, link);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    if (!(await lstat(link)).isSymbolicLink()) {
      throw new CommandProblem(
        `${link} was made for a home that could be entered, and now it cannot be: delete ${link} and start again, or move it back.`,
      );
    }
  }
}

async function copyPrograms(native: Native, away: string, owner: Owner): Promise<string> {
  const target = path.join(away, `native-${native.version}`);
  if ((await lstat(target).catch(() => null)) !== null) return target;
  const half = `${target}.${process.pid}`;
  await mkdir(half, { mode: 0o755 });
  for (const part of PARTS) {
    await cp(path.join(native.folder, part), path.join(half, part), { recursive: true, verbatimSymlinks: true });
  }
  // Root owns them, the server's account may only read and run; a umask of 077 at npm ci must not matter.
  spawnSync('chmod', ['-R', 'u=rwX,go=rX', half], { stdio: 'ignore' });
  await rename(half, target);
  if (!canRun(target, owner)) {
    throw new CommandProblem(
      `The programs of PostgreSQL were copied to ${target}, yet the account "${owner.name}" cannot run them: is ${away} mounted noexec? Set REGIETAFEL_HOME to a folder outside /root, and run npm ci outside /root.`,
    );
  }
  return target;
}
