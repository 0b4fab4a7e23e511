/** Who cites which obligation: the tests of jest by their titles, the scenarios of the features by their tags. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCitedNumbers } from './cited-numbers.js';
import { readScenarioTags } from './scenario-tags.js';
import { readTestTitles } from './test-titles.js';

export interface Citation {
  readonly number: number;
  /** From the package root. */
  readonly file: string;
  readonly title: string;
}

const FOLDERS = ['policy', 'schema', 'gateway', 'subgraphs', 'cli', 'bin', 'bench', 'test'];

export async function collectCitations(root: string): Promise<readonly Citation[]> {
  return [...(await collectFromTests(root)), ...(await collectFromFeatures(root))];
}

async function collectFromTests(root: string): Promise<readonly Citation[]> {
  const citations: Citation[] = [];
  for (const file of listFiles(root, '.test.ts')) {
    const source = readFileSync(join(root, file), 'utf8');
    // Parsing is for those that may cite one.
    if (!/obligation/i.test(source)) continue;
    for (const title of await readTestTitles(source)) {
      for (const number of readCitedNumbers(title)) citations.push({ number, file, title });
    }
  }
  return citations;
}

async function collectFromFeatures(root: string): Promise<readonly Citation[]> {
  const files = listFiles(root, '.feature').map((file) => join(root, file));
  return (await readScenarioTags(root, files)).flatMap(({ file, name, tags }) =>
    tags.flatMap((tag) => {
      const [, number] = /^@verplichting-(\d+)$/.exec(tag) ?? [];
      return number === undefined ? [] : [{ number: Number(number), file, title: name }];
    }),
  );
}

function listFiles(root: string, end: string): readonly string[] {
  const files: string[] = [];
  for (const folder of FOLDERS) {
    for (const entry of readEntries(join(root, folder))) {
      if (entry.isFile() && entry.name.endsWith(end)) files.push(relative(root, join(entry.parentPath, entry.name)));
    }
  }
  return files.toSorted();
}

/** A folder that is not there has no tests. */
function readEntries(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
