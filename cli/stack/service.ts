/** One process of the stack: forked, awaited, restarted with growing pauses, stopped. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ExponentialBackoff, type IBackoff } from 'cockatiel';
import type { Logger } from 'pino';
import { CommandProblem } from '../problem.js';
import type { Environment } from './settings.js';

export interface ServiceOptions {
  readonly name: string;
  /** The script to fork; `bin/regietafel.js` but in tests of this file. */
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly log: Logger;
  /** Every line the process writes. */
  readonly onLine: (name: string, line: string, isError: boolean) => void;
  /** Milliseconds. @default 250 */
  readonly firstPause?: number;
  /** Milliseconds for a clean stop before SIGKILL. @default 6000 */
  readonly patience?: number;
}

export interface Service {
  readonly name: string;
  /** Loads its modules at once and waits for this before it connects and listens. */
  go(): void;
  /** Resolves with its address when it answers for the first time; rejects when it cannot be brought up. */
  readonly ready: Promise<string>;
  stop(): Promise<void>;
  /** Starts it again after a stop; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut would; it is then started again like any that broke. Resolves when it is gone. */
  kill(): Promise<void>;
}

const TRIES = 3;
const LONGEST_PAUSE = 10_000;
/** A process that lived this long did not fail by starting: its pauses begin anew. */
const SETTLED = 30_000;

export function superviseService(options: ServiceOptions): Service {
  const { name, log, patience = 6_000 } = options;
  const first = Promise.withResolvers<string>();
  first.promise.catch(() => undefined);
  let child: ChildProcess | null = null;
  let isGo = false;
  let isStopping = false;
  let wasReady = false;
  let failures = 0;
  let pause: IBackoff<unknown> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lastWords = '';
  let answering = first;

  function spawnChild(): void {
    const started = Date.now();
    child = forkChild(options, (line, isError) => {
      if (isError && line.trim() !== '') lastWords = line;
      options.onLine(name, line, isError);
    });
    if (isGo) sendGo(child);
    child.on('message', (message) => {
      const url = readReady(message);
      if (url === null) return;
      wasReady = true;
      failures = 0;
      answering.resolve(url);
    });
    child.once('error', (error) => {
      lastWords = error.message;
    });
    // `close` and not `exit`: its last words must have been read.
    child.once('close', (code, signal) => {
      if (isStopping) return;
      if (Date.now() - started > SETTLED) pause = null;
      comeBack(code, signal);
    });
  }

  function comeBack(code: number | null, signal: NodeJS.Signals | null): void {
    const how = signal === null ? `exit code ${code}` : signal;
    failures += 1;
    // Exit code 2 is a setting that is wrong; trying again changes nothing.
    if (!wasReady && (code === 2 || failures >= TRIES)) {
      const said = lastWords === '' ? `it ended with ${how}` : lastWords;
      first.reject(new CommandProblem(`The process "${name}" cannot start: ${said}`, code === 2 ? 2 : 1));
      return;
    }
    pause = pause === null ? firstPause(options.firstPause) : pause.next(undefined);
    log.warn(`${name} ended (${how}); it is started again in ${Math.round(pause.duration)} ms.`);
    timer = setTimeout(spawnChild, pause.duration);
  }

  spawnChild();
  return {
    name,
    ready: first.promise,
    go() {
      isGo = true;
      if (child !== null) sendGo(child);
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (child !== null) await stopChild(child, patience);
      child = null;
    },
    async kill() {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async start() {
      if (child !== null) return;
      isStopping = false;
      answering = Promise.withResolvers<string>();
      spawnChild();
      await answering.promise;
    },
  };
}

/**
 * In a process group of its own, so that Ctrl-C reaches the supervisor alone and it can stop all in order. Should the
 * supervisor be killed, the child notices by its channel (`supervised.ts`).
 */
function forkChild(options: ServiceOptions, onLine: (line: string, isError: boolean) => void): ChildProcess {
  const child = fork(options.program, [...options.args], {
    env: { ...options.env },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => onLine(line, false));
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => onLine(line, true));
  return child;
}

async function stopChild(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(force);
}

function sendGo(child: ChildProcess): void {
  // A child that has just died says so by its `close`.
  if (child.connected) child.send({ go: true }, () => undefined);
}

function readReady(message: unknown): string | null {
  const isReady = typeof message === 'object' && message !== null && 'ready' in message && 'url' in message;
  return isReady && typeof message.url === 'string' ? message.url : null;
}

function firstPause(initialDelay = 250): IBackoff<unknown> {
  return new ExponentialBackoff({ initialDelay, maxDelay: LONGEST_PAUSE }).next();
}
