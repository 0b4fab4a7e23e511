/** `regietafel docs`: the generated pages of `docs/`, written, or compared with what is committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printDpia } from '../schema/dpia/page.js';
import { printVectors } from '../schema/grants/vectors.js';
import { printNoticesPage } from '../schema/notices/page.js';
import { packageFile } from '../schema/package-file.js';
import { readCommittedSources } from '../schema/register/committed.js';
import { printRegister } from '../schema/register/page.js';
import { printRequestVectors } from '../schema/request-vectors/page.js';
import { renderErrorsDoc } from './errors-doc.js';
import { CommandProblem } from './problem.js';
import { renderProcessDoc } from './process/page.js';

/** What lies here is generated, every file of it: one too many is as wrong as one too few. */
const GENERATED_FOLDERS = ['register'] as const;

/** Throws a CommandProblem that names every page that is not what the tables say. */
export function docsCommand(
  action: 'check' | 'write',
  folder: string = packageFile('docs'),
  stdout: { write(text: string): unknown } = process.stdout,
): void {
  const pages = renderPages();
  if (action === 'write') writePages(folder, pages);
  const stale = [...pages].filter(([path, text]) => readPage(folder, path) !== text).map(([path]) => path);
  const wrong = [...stale, ...listStrays(folder, pages)].map((path) => `docs/${path}`);
  if (wrong.length > 0)
    throw new CommandProblem(`${wrong.join(', ')}: not what the code says. Run npm run docs:write and commit it.`, 1);
  stdout.write(`docs ${action}: ${pages.size} pages in order.\n`);
}

/** Path below `docs/` to text. */
function renderPages(): ReadonlyMap<string, string> {
  const sources = readCommittedSources();
  return new Map([
    ['errors.md', renderErrorsDoc()],
    ['grant-vectors.json', printVectors()],
    ['process.md', renderProcessDoc()],
    ['request-vectors.json', printRequestVectors()],
    ['dpia-bijlage.md', printDpia(sources, null)],
    ['notices.md', printNoticesPage(sources)],
    ...printRegister(sources),
  ]);
}

function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function readPage(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return null;
  }
}

function listStrays(folder: string, pages: ReadonlyMap<string, string>): readonly string[] {
  return GENERATED_FOLDERS.flatMap((name) => listFiles(folder, name)).filter((path) => !pages.has(path));
}

function listFiles(folder: string, name: string): readonly string[] {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path).map((file) => `${name}/${file}`) : [];
}
