/**
 * Reads a rule set and refuses it with all its mistakes: an unknown word, a row without an article, a phase that cannot be. Whoever
 * signs, keeps or decides under a document has it from here.
 */
import { ENGINE, SOURCES } from '../../policy/index.js';
import { describeIssues, get, printValue } from './describe-issues.js';
import { printDocument, type RuleSetDocument } from './document.js';
import { describeMistake, type Mistake, RuleSetError } from './mistakes.js';
import { documentShape } from './shape.js';
import type { ShapeContext } from './shape-parts.js';

/** The document in a text. Throws a RuleSetError that says every mistake of it; `what` is what the error calls it. */
export function readDocument(text: string, what?: string): RuleSetDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RuleSetError(
      [describeMistake('NOT_JSON', [], error instanceof Error ? error.message : 'unreadable')],
      what,
    );
  }
  const mistakes = findMistakes(value);
  if (mistakes.length > 0) throw new RuleSetError(mistakes, what);
  // A key written twice, too: it would be shown to its reader with one value and signed with the other.
  if (printDocument(value) !== text) throw new RuleSetError([describeMistake('NOT_CANONICAL', [])], what);
  return value as RuleSetDocument;
}

/** Throws a RuleSetError that says every mistake of the document. */
export function requireSoundDocument(document: unknown): void {
  const mistakes = findMistakes(document);
  if (mistakes.length > 0) throw new RuleSetError(mistakes);
}

/** Every mistake of what should be a document; of one for another engine that alone. */
export function findMistakes(value: unknown): readonly Mistake[] {
  const engine = get(value, 'engine');
  if (engine !== undefined && engine !== ENGINE) {
    return [describeMistake('ENGINE', ['engine'], printValue(engine), String(ENGINE))];
  }
  return describeIssues(shapeFor(contextOf(value)), value);
}

let made: { readonly key: string; readonly shape: ReturnType<typeof documentShape> } | undefined;

/** Documents of one edition share their shape, and to make it takes as long as to read one. */
function shapeFor(context: ShapeContext): ReturnType<typeof documentShape> {
  const key = JSON.stringify(context);
  if (made?.key !== key) made = { key, shape: documentShape(context) };
  return made.shape;
}

/** Read before anything is known to be right: what is not there, or not of its kind, counts as nothing. */
function contextOf(value: unknown): ShapeContext {
  const sources = get(value, 'sources');
  const names = Array.isArray(sources) ? sources.map((source) => get(source, 'cited')) : [];
  const cited = names.filter((name) => typeof name === 'string');
  const from = get(get(value, 'edition'), 'from');
  const until = get(get(value, 'edition'), 'until');
  const isEdition = typeof from === 'string' && (typeof until === 'string' || until === null);
  return {
    // Without a source that is one mistake, not one for every article.
    cited: cited.length === 0 ? SOURCES.map((source) => source.cited) : cited,
    edition: isEdition ? { from, until } : null,
  };
}
