/**
 * `npm run obligations`: prints which test proves which obligation; `--check` says only what is wrong, `--write` renews
 * docs/obligations.md. `--root <folder>` reads the tests of another folder than the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFile } from '../../schema/package-file.js';
import { collectCitations } from './citations.js';
import { OBLIGATIONS } from './obligations.js';
import { renderPage } from './page.js';
import { printTable, type Report, reportCitations } from './report.js';

const PAGE = 'docs/obligations.md';

/** Returns the exit code: 1 where an obligation is proven by nothing, or the page is not what the tests say. */
export async function main(argv: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      root: { type: 'string', default: packageFile('.') },
    },
  });
  const { root } = values;
  const report = reportCitations(OBLIGATIONS, await collectCitations(root));
  const page = join(root, PAGE);
  if (values.write) writeFileSync(page, renderPage(report));
  const problems = [...report.problems];
  if (values.check && readPage(page) !== renderPage(report)) {
    problems.push(`${PAGE} is not what the tests say: run npm run obligations -- --write and commit it.`);
  }
  if (!values.check && !values.write) process.stdout.write(printTable(report));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${summarise(report, problems.length)}\n`);
  return problems.length === 0 ? 0 : 1;
}

function summarise({ rows }: Report, problems: number): string {
  const rules = rows.filter(({ obligation }) => obligation.noRule === undefined);
  const proven = rules.filter(({ files }) => files.size > 0);
  const state = problems === 0 ? 'in order' : `${problems} to mend`;
  return `obligations: ${proven.length} of ${rules.length} rules proven, ${rows.length - rules.length} no rule; ${state}.`;
}

function readPage(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
