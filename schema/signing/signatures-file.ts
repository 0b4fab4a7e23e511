/** The signatures of one rule set: a JSON list of them, one a line, beside it in the archive or where a setting says. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleSet } from '../../policy/index.js';
import { archiveFolder, signaturesName } from '../rule-set/archive.js';
import { SigningProblem } from './signing-problem.js';

/** Where the signatures of a rule set stand: in this file, or in this folder under its own name; without one, in the archive. */
export async function findSignaturesFile(ruleSet: RuleSet, place: string | null): Promise<string> {
  const name = signaturesName(ruleSet.document, ruleSet.hash);
  if (place === null) return join(archiveFolder(), name);
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(place, name) : place;
}

/** The texts as they stand there; nothing is signed where no file is. What a text is worth is for `verifySignatures` to say. */
export async function readSignatures(file: string): Promise<readonly unknown[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw new SigningProblem(`${file} cannot be read (${error.code}). It should hold the signatures of the rule set.`);
  });
  const value = parse(text);
  if (!Array.isArray(value)) {
    throw new SigningProblem(
      `${file} is no JSON list. It should hold signatures, each a text of three parts with points between.`,
    );
  }
  return value;
}

/** Adds one; a reader sees the list before it or after it, and no half of it. */
export async function addSignature(file: string, signature: string): Promise<void> {
  const all = [...(await readSignatures(file)), signature];
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    await rename(unfinished, file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new SigningProblem(`${file} cannot be written (${code}). Name another place for the signatures.`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
