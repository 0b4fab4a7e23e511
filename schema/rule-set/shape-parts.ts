/** The parts of which the shape of the document is made. What zod cannot say by itself, a part says by the code of a mistake. */
import { z } from 'zod';
import { parseDay } from '../../policy/instant.js';
import { SOURCES } from '../../policy/law/sources.js';
import { readCitations } from './articles.js';
import type { MISTAKES, MistakeCode } from './mistakes.js';

/** What articles and dates are judged against. */
export interface ShapeContext {
  /** The sources that articles may cite. */
  readonly cited: readonly string[];
  /** The days for which the document holds; null where rows of every edition are read. */
  readonly edition: { readonly from: string; readonly until: string | null } | null;
}

/** Says a mistake at a place within the value being judged. */
export type Say = <Code extends MistakeCode>(
  code: Code,
  offender: Parameters<(typeof MISTAKES)[Code]>,
  path?: readonly PropertyKey[],
) => void;

/** A shape whose value is judged further once it has its shape. */
export function judged<Value>(shape: z.ZodType<Value>, judge: (value: Value, say: Say) => void): z.ZodType<Value> {
  return shape.superRefine((value, { addIssue }) =>
    judge(value, (code, offender, path = []) =>
      addIssue({ code: 'custom', params: { code, offender }, path: [...path] }),
    ),
  );
}

/** A sentence that names more can no longer be read aloud. */
const MOST_NAMED = 24;

/** An object with these keys and no other. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  // The message of an unknown key carries the known ones to who describes it.
  const keys = Object.keys(shape);
  const known = keys.length > MOST_NAMED ? 'those of the engine' : keys.join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined),
  }) as unknown as z.ZodObject<Shape>;
}

/** A table with a row for each of these keys and no other. */
export function table<Key extends string, Row>(
  keys: readonly Key[],
  rowOf: (key: Key) => z.ZodType<Row>,
): z.ZodType<Record<Key, Row>> {
  return record(Object.fromEntries(keys.map((key) => [key, rowOf(key)]))) as unknown as z.ZodType<Record<Key, Row>>;
}

export const text = judged(z.string(), (value, say) => {
  if (value.trim() === '') say('EMPTY', ['a text']);
});

export function word<Word extends string>(known: readonly Word[]): z.ZodType<Word> {
  return z.enum(known as readonly [Word, ...Word[]]) as unknown as z.ZodType<Word>;
}

/** Words, each once. */
export function words<Word extends string>(known: readonly Word[]): z.ZodType<Word[]> {
  return judged(z.array(word(known)), refuseTwice);
}

export function refuseTwice(values: readonly (string | number)[], say: Say): void {
  values.forEach((value, at) => {
    if (values.indexOf(value) !== at) say('TWICE', [String(value)], [at]);
  });
}

/** A whole number from 1. */
export const count = judged(z.number(), (value, say) => {
  if (!Number.isInteger(value) || value < 1) say('NO_COUNT', [String(value)]);
});

export const day = judged(z.string(), (value, say) => {
  if (parseDay(value) === undefined) say('NO_DATE', [value]);
});

/** The two days of a row that comes and goes. */
export const days = { from: day, until: day.nullable() };

interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/** Ends after it began, and holds for as long as the edition does. */
export function judgeDays({ from, until }: Dated, { edition }: ShapeContext, say: Say): void {
  if (until !== null && until <= from) {
    say('UNTIL_BEFORE_FROM', [from, until], ['until']);
    return;
  }
  if (edition === null) return;
  const endsTooSoon = until !== null && (edition.until === null || until < edition.until);
  if (from > edition.from || endsTooSoon) say('NOT_IN_EDITION', [printDays({ from, until }), printDays(edition)]);
}

export function printDays({ from, until }: Dated): string {
  return until === null ? `from ${from}` : `from ${from} until ${until}`;
}

/** Every part of an article begins with a source that is in force; what it mentions between brackets may have gone. */
export function articleOf({ cited, edition }: ShapeContext): z.ZodType<string> {
  const names = [...new Set([...cited, ...SOURCES.map((source) => source.cited)])];
  return judged(z.string(), (value, say) => {
    if (value.trim() === '') {
      say('NO_ARTICLE', []);
      return;
    }
    for (const { source, text: part, isMention } of readCitations(value, names)) {
      if (source === null) say('UNKNOWN_SOURCE', [part, cited.join(', ')]);
      else if (!isMention && !cited.includes(source)) {
        say('SOURCE_NOT_IN_FORCE', [source, edition === null ? 'asked' : printDays(edition)]);
      }
    }
  });
}
