/** `regietafel matrix`: the rule matrix of the committed supergraph, as Markdown, CSV or JSON. */
import { readFile } from 'node:fs/promises';
import type { Action } from '../policy/index.js';
import { readSupergraphContract, requireSound } from '../schema/contract.js';
import { buildMatrix } from '../schema/matrix/matrix.js';
import { printReleasePage } from '../schema/matrix/page.js';
import { printCsv, printJson } from '../schema/matrix/print.js';
import { packageFile } from '../schema/package-file.js';
import { listFields } from '../schema/rule-set/fields.js';
import { loadRuleSet } from '../schema/rule-set/index.js';

export const MATRIX_FORMATS = ['markdown', 'csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

export interface MatrixOptions {
  /** @default 'markdown' */
  readonly format?: MatrixFormat;
  /** What is done with the field; the page for people tells of all three. @default 'read' */
  readonly action?: Action;
  /** A supergraph to read instead of the committed one. */
  readonly supergraph?: string;
  readonly stdout?: { write(text: string): unknown };
}

/** Returns the exit code. Throws a ContractError where the supergraph has a mistake in it. */
export async function runMatrix({
  format = 'markdown',
  action = 'read',
  supergraph,
  stdout = process.stdout,
}: MatrixOptions = {}): Promise<0> {
  const sdl = supergraph ?? (await readFile(packageFile('schema/supergraph.graphql'), 'utf8'));
  const fields = listFields(requireSound(readSupergraphContract(sdl)));
  switch (format) {
    case 'markdown':
      stdout.write(printReleasePage(fields));
      break;
    case 'csv':
      stdout.write(printCsv(buildMatrix(fields, loadRuleSet(), action)));
      break;
    case 'json':
      stdout.write(printJson(buildMatrix(fields, loadRuleSet(), action)));
      break;
  }
  return 0;
}
