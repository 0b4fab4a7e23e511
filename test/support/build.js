/** Tests of real processes run what users run: `dist/`, brought up to date once a jest run. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

let building;

/** Without a mistake, or not at all: tests that ran what was built before would prove nothing of what stands here. */
export function build() {
  building ??= new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(root, 'bin/build.js'), '--if-stale'], { cwd: root }, (error, stdout) => {
      if (error === null) resolve();
      else reject(new Error(`dist/ could not be built, so nothing of it is tested: ${stdout || error.message}`));
    });
  });
  return building;
}

/** A module of `dist/`, for example `cli/stack/supervisor.js`. */
export async function importBuilt(module) {
  await build();
  return import(new URL(`../../dist/${module}`, import.meta.url).href);
}
