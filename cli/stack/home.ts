/** The home folder: one stack at a time, what it is called and where it answers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CommandProblem, systemCode } from '../problem.js';

const addresses = z.object({
  gateway: z.string(),
  issuer: z.string(),
  subgraphs: z.record(z.string(), z.string()),
});
const run = z.object({
  pid: z.number().int(),
  /** When the process of that pid began: pids are used again. */
  began: z.string().nullable(),
  home: z.string(),
  port: z.number().int(),
  /** Null until everything answers. */
  addresses: addresses.nullable(),
});

export type Addresses = z.infer<typeof addresses>;
export type Run = z.infer<typeof run>;

function runPath(home: string): string {
  return path.join(home, 'run.json');
}

/** Takes the home for this process; throws when a living stack has it. Returns how to tell and how to let go. */
export function takeHome(home: string, port: number) {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const found = findRun(home);
  if (found !== null) {
    throw new CommandProblem(
      `Another stack (pid ${found.pid}, port ${found.port}) is running on ${home}: stop it with kill ${found.pid}, or start a second one beside it with REGIETAFEL_HOME=/tmp/other PORT=${found.port + 100} npm start.`,
    );
  }
  const mine: Run = { pid: process.pid, began: readBeginning(process.pid), home, port, addresses: null };
  rmSync(runPath(home), { force: true });
  try {
    writeFileSync(runPath(home), JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    throw new CommandProblem(
      `Another stack is just starting on ${home}: wait for it, or set REGIETAFEL_HOME to another folder.`,
    );
  }
  return {
    announce(known: Addresses, actualPort: number): void {
      const half = `${runPath(home)}.${process.pid}`;
      writeFileSync(half, `${JSON.stringify({ ...mine, port: actualPort, addresses: known }, null, 2)}\n`, {
        mode: 0o600,
      });
      renameSync(half, runPath(home));
    },
    release(): void {
      rmSync(runPath(home), { force: true });
    },
  };
}

/** The stack that runs on this home, or null when none does (any more). */
export function findRun(home: string): Run | null {
  let text: string;
  try {
    text = readFileSync(runPath(home), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  const parsed = run.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { pid, began } = parsed.data;
  return pid !== process.pid && isAlive(pid) && readBeginning(pid) === began ? parsed.data : null;
}

/** The addresses of the stack on this home; throws with what to do when it does not answer yet, or not any more. */
export function getAddresses(home: string): Addresses {
  const found = findRun(home);
  if (found === null) {
    throw new CommandProblem(
      `No stack is running on ${home}: start one with npm start, or set REGIETAFEL_HOME to the folder of the one that runs.`,
    );
  }
  if (found.addresses === null) {
    throw new CommandProblem(`The stack on ${home} (pid ${found.pid}) is still starting: try again in a few seconds.`);
  }
  return found.addresses;
}

/** The start of the UTC day on which the demo data was made; everything in it is relative to that (kit/demo). */
export function readAnchor(home: string, now: Date): Date {
  const file = path.join(home, 'demo.json');
  const stored = z.object({ anchor: z.iso.datetime() }).safeParse(parseJson(readText(file)));
  if (stored.success) return new Date(stored.data.anchor);
  const anchor = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  writeFileSync(file, `${JSON.stringify({ anchor: anchor.toISOString() })}\n`);
  return anchor;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function readBeginning(pid: number): string | null {
  if (process.platform === 'win32') return null;
  try {
    // Not `lstart`: that is a wall clock, and it jumps with the machine's. Field 22 counts ticks since boot.
    if (process.platform === 'linux') {
      return (
        readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')[19] ?? null
      );
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}
