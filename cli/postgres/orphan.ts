/** What an earlier server left: a lock file of a dead process, or a server that is just stopping. */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { CommandProblem, systemCode } from '../problem.js';
import { readPostmaster, removePostmasterFile } from './cluster.js';
import type { Place } from './place.js';

const PATIENCE_MS = 8_000;

/**
 * After `kill -9` the watchdog stops the server within moments, so we wait for it. A lock file whose pid meanwhile
 * belongs to another program would make PostgreSQL refuse to start; that file says nothing any more and goes.
 */
export async function settleOrphan(place: Place, log: Logger, patience = PATIENCE_MS): Promise<void> {
  const until = Date.now() + patience;
  for (let waited = false; ; waited = true) {
    const pid = await readPostmaster(place);
    if (pid === null) return;
    if (!isPostgres(pid)) {
      log.info(`PostgreSQL (pid ${pid}) ended without stopping cleanly; it recovers from its log.`);
      await removePostmasterFile(place);
      return;
    }
    if (Date.now() > until) {
      throw new CommandProblem(
        `Another PostgreSQL (pid ${pid}) still uses ${place.folder}: stop it with kill -INT ${pid}, or set REGIETAFEL_HOME to another folder.`,
      );
    }
    if (!waited) log.info(`An earlier PostgreSQL (pid ${pid}) is still stopping; waiting for it.`);
    await sleep(100);
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
  }
  if (process.platform === 'win32') return true;
  try {
    const command = execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return command.includes('postgres');
  } catch (error) {
    // No `ps` here: believe the pid. A refusal that asks a person is better than two servers on one folder.
    return systemCode(error) === 'ENOENT';
  }
}
