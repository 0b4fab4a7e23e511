/** `regietafel docs`: the generated pages of `docs/`, written, or compared with what is committed. */
import { readFile } from 'node:fs/promises';
import { packageFile } from '../schema/package-file.js';
import { renderErrorsDoc, writeErrorsDoc } from './errors-doc.js';
import { CommandProblem } from './problem.js';

const PAGE = 'docs/errors.md';

export async function docsCommand(action: 'check' | 'write'): Promise<void> {
  const file = packageFile(PAGE);
  if (action === 'write') writeErrorsDoc(file);
  else if ((await readFile(file, 'utf8').catch(() => null)) !== renderErrorsDoc()) {
    throw new CommandProblem(`${PAGE} is not what the code says: run npm run docs:write and commit it.`, 1);
  }
  process.stdout.write(`docs ${action}: ${PAGE} in order.\n`);
}
