/**
 * Every rule set that was ever in force, kept as the canonical JSON that was signed, so that a decision can be explained and repeated
 * after the rules have changed (obligation 21; I22). `sha256sum` of a file is the hash of its rule set.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE } from '../../policy/index.js';
import { packageFile } from '../package-file.js';
import { get } from './describe-issues.js';
import { hashDocument, hashText, printDocument, type RuleSetDocument } from './document.js';
import { describeMistake, type Mistake, RuleSetError } from './mistakes.js';
import { readDocument } from './read-document.js';

const ARCHIVE = 'schema/rule-sets';
const SIGNATURES = '.signatures.json';
/** So many hexadecimal digits of the hash stand in a name. */
const DIGITS = 12;

export function archiveFolder(): string {
  return packageFile(ARCHIVE);
}

/** `2.0.0-1a2b3c4d5e6f`: how a rule set is called in the archive, and its signatures after it. */
export function archiveName({ version }: Pick<RuleSetDocument, 'version'>, hash: string): string {
  return `${version}-${hash.slice('sha256:'.length, 'sha256:'.length + DIGITS)}`;
}

export function signaturesName(document: Pick<RuleSetDocument, 'version'>, hash: string): string {
  return `${archiveName(document, hash)}${SIGNATURES}`;
}

/** Keeps the document; gives the name of its file and whether it is new. */
export async function archiveDocument(
  document: RuleSetDocument,
  folder = archiveFolder(),
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const name = `${archiveName(document, hashDocument(document))}.json`;
  if ((await listArchive(folder)).includes(name)) return { name, isNew: false };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), printDocument(document), { flag: 'wx' });
  return { name, isNew: true };
}

/** The document of which the hash begins with these digits, or undefined. Throws a RuleSetError where it cannot be decided under. */
export async function findArchived(digits: string, folder = archiveFolder()): Promise<RuleSetDocument | undefined> {
  for (const name of await listArchive(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!hashText(text).startsWith(`sha256:${digits}`)) continue;
    return readDocument(text, `${ARCHIVE}/${name}`);
  }
  return undefined;
}

/** What is wrong with the archive: the present rule set not in it, a file that is not what it is called, one that cannot be read. */
export async function checkArchive(present: RuleSetDocument, folder = archiveFolder()): Promise<readonly Mistake[]> {
  const names = await listArchive(folder);
  const wanted = archiveName(present, hashDocument(present));
  const missing = names.includes(`${wanted}.json`) ? [] : [at(ARCHIVE, describeMistake('NOT_ARCHIVED', [], wanted))];
  const wrong = await Promise.all(
    names.map(async (name) => checkFile(name, await readFile(join(folder, name), 'utf8'))),
  );
  return [...missing, ...wrong.flat()];
}

function checkFile(name: string, text: string): readonly Mistake[] {
  const file = `${ARCHIVE}/${name}`;
  const version = get(tryParse(text), 'version');
  const called = archiveName({ version: String(version) }, hashText(text));
  const mistakes = name === `${called}.json` ? [] : [at(file, describeMistake('ARCHIVE_NAME', [], called))];
  // One for another engine is decided under by another release; that it is still whole is all that can be said here.
  const engine = get(tryParse(text), 'engine');
  if (typeof engine === 'number' && engine !== ENGINE) return mistakes;
  try {
    readDocument(text);
    return mistakes;
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    return [...mistakes, ...error.mistakes.map((mistake) => at(file, mistake))];
  }
}

/** The names of all that is kept, without their ending. */
export async function listArchived(folder = archiveFolder()): Promise<readonly string[]> {
  return (await listArchive(folder)).map((name) => name.slice(0, -'.json'.length));
}

async function listArchive(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.json') && !name.endsWith(SIGNATURES)).sort();
}

function at(file: string, mistake: Mistake): Mistake {
  return { ...mistake, file };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
