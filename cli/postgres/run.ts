/** Runs one of PostgreSQL's programs as the account that owns the data, with nothing of our environment but the path. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Place } from './place.js';

/** Messages in English whatever the machine speaks: we read them. No PG* variable of the caller may steer the server. */
export function programOptions(place: Place): SpawnOptions {
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' };
  return {
    cwd: place.owner === null ? place.folder : '/',
    env,
    ...(place.owner === null ? {} : { uid: place.owner.uid, gid: place.owner.gid }),
  };
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs to the end; resolves with the exit code and what was said on stderr. */
export function runProgram(program: string, args: readonly string[], place: Place): Promise<Outcome> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(program, args, {
      ...programOptions(place),
      stdio: ['ignore', 'ignore', 'pipe'],
      // Out of reach of Ctrl-C: an initdb that is cut off leaves a folder that cannot be used.
      detached: process.platform !== 'win32',
    });
    let output = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4000);
    });
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}
