/** `regietafel docs`: the generated pages of `docs/`, written, or compared with what is committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { packageFile } from '../schema/package-file.js';
import { renderErrorsDoc } from './errors-doc.js';
import { CommandProblem } from './problem.js';

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/errors.md': renderErrorsDoc,
};

export async function docsCommand(action: 'check' | 'write'): Promise<void> {
  for (const [page, render] of Object.entries(PAGES)) {
    const file = packageFile(page);
    if (action === 'write') {
      await writeFile(file, render());
    } else if ((await readFile(file, 'utf8').catch(() => null)) !== render()) {
      throw new CommandProblem(`${page} is not what the code says: run npm run docs:write and commit it.`, 1);
    }
  }
  process.stdout.write(`docs ${action}: ${Object.keys(PAGES).length} generated page in order.\n`);
}
