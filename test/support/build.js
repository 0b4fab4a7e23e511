/** Tests of real processes run what users run: `dist/`, brought up to date once a jest run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

let building;

/** Type errors do not stop it (`npm run check` is for those); a missing output does. */
export function build() {
  building ??= new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(root, 'bin/build.js'), '--if-stale'], { cwd: root }, (error, stdout) => {
      if (existsSync(path.join(root, 'dist/cli/main.js'))) resolve();
      else reject(new Error(`dist/ could not be built: ${stdout || error?.message}`));
    });
  });
  return building;
}

/** A module of `dist/`, for example `cli/stack/supervisor.js`. */
export async function importBuilt(module) {
  await build();
  return import(new URL(`../../dist/${module}`, import.meta.url).href);
}
