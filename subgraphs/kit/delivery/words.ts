/**
 * What a message may be made of: ids, words of lists, days and instants. None of these shapes can hold a sentence, so
 * that neither a name nor a weighing fits into a message (P 1, P 3; obligations 26, 31).
 */
import { z } from 'zod';
import { DOMAINS, ORGANISATIONS } from '../../../policy/vocabulary.js';

/** A random id or a pseudonym: no spaces, no capitals after which a name could follow. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/);

/** The id of a case, as every table has it. */
export const caseId = z.guid();

/** A word of a list that is not the vocabulary's: a category, an outcome, a law. */
export const word = z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/);

/** A registered organisation: whoever can be a controller. */
export const controller = z.enum(ORGANISATIONS);

export const domain = z.enum(DOMAINS);

/** A body by its short name, registered or not; a ward too. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A field of the schema. */
export const coordinate = z.string().regex(/^[A-Z][A-Za-z0-9]{0,63}\.[a-z][A-Za-z0-9]{0,63}$/);

/** The mark of a decision in the controller's own file, such as `besluit-12`. */
export const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/);

export const instant = z.iso.datetime({ offset: true });

export const day = z.iso.date();

/** A list of them; a household is no crowd. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(200);
}

/** At least one. */
export function some<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).max(200);
}

export const recipient = z.strictObject({ organisation: slug, domain });
