/** The rule set of every edition since the covenant, each read as strictly as a kept one, and the archive of the present one. */
import { type Day, lawOn, parseDay, SOURCES } from '../../policy/index.js';
import { checkArchive } from './archive.js';
import type { RuleSetDocument } from './document.js';
import { readFields } from './fields.js';
import type { Mistake } from './mistakes.js';
import { findMistakes } from './read-document.js';

export interface EditionCheck {
  readonly mistakes: readonly Mistake[];
  readonly present: RuleSetDocument;
  readonly editions: number;
}

export async function checkEditions(folder?: string): Promise<EditionCheck> {
  const [covenant] = SOURCES;
  const documents = listEditions(covenant.from);
  const present = documents.at(-1);
  if (present === undefined) throw new Error('The tables of the law hold no edition.');
  // A mistake in a table stands in every edition; it is said once.
  const said = new Map<string, Mistake>();
  for (const mistake of documents.flatMap(findMistakes)) said.set(JSON.stringify(mistake), mistake);
  const mistakes = said.size > 0 ? [...said.values()] : await checkArchive(present, folder);
  return { mistakes, present, editions: documents.length };
}

function listEditions(first: string): readonly RuleSetDocument[] {
  const documents: RuleSetDocument[] = [];
  for (let day: Day | undefined = parseDay(first); day !== undefined; ) {
    const document: RuleSetDocument = { ...lawOn({}, day), fields: readFields() };
    documents.push(document);
    const { until } = document.edition;
    day = until === null ? undefined : parseDay(until);
  }
  return documents;
}
