/** TypeScript of test/ that runs outside jest: bundled into a file of its own, which is gone when the work is done. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Hands `use` the bundle of `entry`, a path from the package root. It lies under dist/, so that the packages, which stay
 * outside it, and the files of schema/ are found as from the source.
 */
export async function withBundle(entry, use) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist/tool-'));
  const file = join(folder, 'tool.js');
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile: file,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
    });
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
