/** Files of the package that are read at run time, found alike from `dist/` and from source: tsc copies no `.graphql`. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = join('schema', 'release.graphql');

/** Absolute path of a file named from the package root. Errors: when the package is not complete. */
export function packageFile(path: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return join(folder, path);
    if (dirname(folder) === folder)
      throw new Error(`No ${MARK} above ${import.meta.url}: the package is not complete.`);
  }
}
