/**
 * Runs at the end of `npm ci`: puts our own command where npx looks first. Without it npx asks whether it may install
 * this very package, and a `$(npx regietafel token …)` in a shell would wait for the answer.
 */
import { rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const link = fileURLToPath(new URL('../node_modules/.bin/regietafel', import.meta.url));

// Windows wants a script instead of a link; there npx asks once.
if (process.platform !== 'win32') {
  rmSync(link, { force: true });
  symlinkSync('../../bin/regietafel.js', link);
}
