/** Where this package stands: the compiler copies no `.graphql` files, so they are read from the source tree. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = join('schema', 'release.graphql');

/** Reads a file by its path from the package root; the same from `dist/` as from source. */
export function readPackageFile(...path: readonly string[]): string {
  return readFileSync(join(findRoot(), ...path), 'utf8');
}

function findRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return folder;
    if (dirname(folder) === folder)
      throw new Error(`No ${MARK} above ${import.meta.url}: the package is not complete.`);
  }
}
