/** The running server: started, watched, stopped; it never outlives the process that started it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import { CommandProblem } from '../problem.js';
import { dataFolder } from './cluster.js';
import { programPath } from './native.js';
import type { Place } from './place.js';
import { programOptions } from './run.js';

export interface Server {
  readonly pid: number;
  /** Resolves with a sentence when the server goes away without being asked to. */
  readonly gone: Promise<string>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly place: Place;
  readonly port: number;
  readonly log: Logger;
  /** Off in tests only: a power cut must not cost a record (design §1). */
  readonly fsync: boolean;
}

/**
 * 127.0.0.1 and nothing else: no other interface, no socket file. Errors are logged without the statement, its
 * parameters or the DETAIL line, because those hold data of persons.
 */
function serverArguments({ place, port, fsync }: ServerOptions): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 200,
    log_destination: 'stderr',
    logging_collector: 'off',
    log_line_prefix: '',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return ['-D', dataFolder(place), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const { place, log, port } = options;
  const child = spawn(programPath(place.programs, 'postgres'), serverArguments(options), {
    ...programOptions(place),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C in a terminal reaches us, and we stop it last.
    detached: process.platform !== 'win32',
  });
  const last = await waitForReady(child, log);
  if (last !== null || child.pid === undefined) throw startProblem(last ?? 'it has no process', port);
  const watchdog = startWatchdog(child.pid, place);
  let stopping = false;
  const gone = once(child, 'exit').then(([code, signal]) => {
    watchdog?.kill('SIGKILL');
    return stopping ? 'PostgreSQL was stopped.' : `PostgreSQL went away (${signal ?? `exit code ${code}`}).`;
  });
  return {
    pid: child.pid,
    gone,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      // SIGINT = fast shutdown: open transactions are rolled back, the checkpoint is written.
      child.kill('SIGINT');
      const force = setTimeout(() => child.kill('SIGQUIT'), 10_000);
      await gone;
      clearTimeout(force);
    },
  };
}

/** Null when ready; else the last thing the server said before it gave up. */
function waitForReady(child: ChildProcess, log: Logger): Promise<string | null> {
  return new Promise((resolve) => {
    let last = 'no message';
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(last));
    if (child.stderr === null) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [, level = '', text = line] = /^([A-Z0-9]+): {2}(.*)$/.exec(line) ?? [];
      if (text.includes('ready to accept connections')) resolve(null);
      if (level === 'FATAL' || level === 'PANIC' || /already|in use/.test(text)) last = text;
      if (level === 'PANIC' || level === 'FATAL') log.warn(text);
      else log.debug(text);
    });
  });
}

function startProblem(last: string, port: number): CommandProblem {
  if (/Address already in use|could not (bind|create any TCP)/.test(last)) {
    return new CommandProblem(
      `Port ${port} on 127.0.0.1 is taken, so PostgreSQL cannot listen there: set POSTGRES_PORT to another port, or leave it out for a free one.`,
    );
  }
  return new CommandProblem(`PostgreSQL did not start (${last}).`, 1);
}

/**
 * A shell that waits for the end of a pipe we hold. However we end, also by SIGKILL, the kernel closes the pipe and the
 * shell asks the server to stop. It runs as the server's account, so it may.
 */
function startWatchdog(pid: number, place: Place): ChildProcess | null {
  if (process.platform === 'win32') return null;
  const script = `trap '' INT TERM HUP; read -r _; kill -INT ${pid} 2>/dev/null`;
  const watchdog = spawn('/bin/sh', ['-c', script], {
    ...programOptions(place),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  const { stdin } = watchdog;
  if (stdin !== null && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return watchdog;
}
