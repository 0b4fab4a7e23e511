/**
 * Runs a program of the tests as plain node does. Inside jest each use of a global (`Math.floor`) costs a hundred times
 * what it costs elsewhere, which nobody notices before the ten millionth decision.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

export function openPrograms(folder) {
  const running = new Set();
  return {
    routes: {
      /** What the program writes to its output, once it has ended well. */
      async program({ entry }) {
        const outfile = path.join(folder, `${path.basename(entry, '.ts')}.mjs`);
        await build({
          entryPoints: [entry],
          outfile,
          bundle: true,
          platform: 'node',
          format: 'esm',
          logLevel: 'silent',
        });
        const program = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'pipe'] });
        running.add(program);
        const [output, errors, [code]] = await Promise.all([
          text(program.stdout),
          text(program.stderr),
          once(program, 'exit'),
        ]);
        running.delete(program);
        if (code !== 0) throw new Error(`${entry} ended with ${code}: ${errors}`);
        return { output };
      },
    },
    close() {
      for (const program of running) program.kill();
    },
  };
}
