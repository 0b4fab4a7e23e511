/**
 * A copy of policy/ for Stryker to work in. Stryker takes a value with `as const` or `satisfies` for a type and leaves it alone, and so are all tables
 * of the law written. In the copy types are blanked, each letter by a space, so that a place in it is the same place in the repository.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Outside the repository, so that no other tool walks through copies of the code. */
const PROJECT = join(tmpdir(), 'regietafel-mutation');
const COPIED = ['policy', 'package.json', 'jest.config.js', ...listFiles('test/mutation')];

/** In: the root of the repository, as working directory. Out: the folder of the copy, made anew. */
export function prepareProject() {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  for (const name of COPIED) {
    mkdirSync(dirname(join(PROJECT, name)), { recursive: true });
    cpSync(name, join(PROJECT, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(PROJECT, 'node_modules'), 'dir');
  for (const name of readdirSync('policy', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.startsWith('testing')) continue;
    const file = join(PROJECT, 'policy', name);
    writeFileSync(file, stripTypeScriptTypes(readFileSync(file, 'utf8'), { mode: 'strip' }));
  }
  return PROJECT;
}

function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
}
