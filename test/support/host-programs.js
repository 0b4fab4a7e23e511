/**
 * Runs a program of the tests as plain node does. Inside jest each use of a global (`Math.floor`) costs a hundred times
 * what it costs elsewhere, which nobody notices before the ten millionth decision.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { withBundle } from './bundle.js';

export function openPrograms() {
  const running = new Set();

  async function run(file, args) {
    const program = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(program);
    const ending = once(program, 'exit');
    const [output, errors, [code]] = await Promise.all([text(program.stdout), text(program.stderr), ending]);
    running.delete(program);
    if (code !== 0) throw new Error(errors || `it ended with ${code}`);
    return { output };
  }

  return {
    routes: {
      /** What the program writes to its output, once it has ended well. */
      program: ({ entry, args }) => withBundle(entry, (file) => run(file, args)),
    },
    close() {
      for (const program of running) program.kill();
    },
  };
}
