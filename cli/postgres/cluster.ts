/** The cluster on disk: made once, marked when complete, refused when half-written. Nothing is deleted here. */
import { chown, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandProblem, systemCode } from '../problem.js';
import { programPath } from './native.js';
import type { Place } from './place.js';
import { runProgram } from './run.js';

export const SUPERUSER = 'postgres';
const MAJOR = '18';

export function dataFolder(place: Place): string {
  return path.join(place.folder, 'data');
}

function markerPath(place: Place): string {
  return path.join(place.folder, 'finished.json');
}

/** True when the folder has never been used; throws when it was left half-written or is of another version. */
export async function isFresh(place: Place): Promise<boolean> {
  const entries = await readdir(place.folder);
  if (entries.length === 0) return true;
  const marked = entries.includes(path.basename(markerPath(place)));
  const version = await readFile(path.join(dataFolder(place), 'PG_VERSION'), 'utf8').catch(() => null);
  if (!marked || version === null) {
    throw new CommandProblem(
      `The database folder ${place.folder} is half-written, by a first start that was interrupted: delete ${place.folder} and start again.`,
    );
  }
  if (version.trim() !== MAJOR) {
    throw new CommandProblem(
      `The database folder ${place.folder} is of PostgreSQL ${version.trim()} and this is ${MAJOR}: set REGIETAFEL_HOME to another folder, or delete ${place.folder} and start again.`,
    );
  }
  return false;
}

/** `initdb`: passwords over TCP only (scram-sha-256), everything else rejected; UTF-8 whatever the machine's locale. */
export async function createCluster(place: Place, password: string): Promise<void> {
  const data = dataFolder(place);
  // Not stdin: a pipe of ours cannot be opened anew by the account that runs the server.
  const passwordFile = path.join(place.folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (place.owner !== null) await chown(passwordFile, place.owner.uid, place.owner.gid);
  const args = [
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth-host=scram-sha-256',
    '--auth-local=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // Written through by `flushCluster` instead, beside the rest of the start.
    '--no-sync',
    '--no-instructions',
  ];
  const { code, output } = await runProgram(programPath(place.programs, 'initdb'), args, place);
  await rm(passwordFile, { force: true });
  if (code !== 0) {
    throw new CommandProblem(
      `PostgreSQL could not make its folder ${data} (${output.split('\n').at(-1) ?? 'no message'}): put that right, delete ${place.folder} and start again.`,
      1,
    );
  }
}

/** Everything `initdb` wrote, onto the disk. */
export async function flushCluster(place: Place): Promise<void> {
  await runProgram(programPath(place.programs, 'initdb'), ['--sync-only', `--pgdata=${dataFolder(place)}`], place);
}

/** The last act of the first start: from now on the folder is used again. */
export async function markFinished(place: Place): Promise<void> {
  await writeFile(markerPath(place), `${JSON.stringify({ postgres: MAJOR })}\n`);
}

/** The pid in `postmaster.pid`, when there is one. */
export async function readPostmaster(place: Place): Promise<number | null> {
  try {
    const [pid] = (await readFile(path.join(dataFolder(place), 'postmaster.pid'), 'utf8')).split('\n');
    return Number(pid) > 0 ? Number(pid) : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

export async function removePostmasterFile(place: Place): Promise<void> {
  await rm(path.join(dataFolder(place), 'postmaster.pid'), { force: true });
}
