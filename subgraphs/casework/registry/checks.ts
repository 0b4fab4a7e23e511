/** Conditions the database itself holds rows to, built from the words of the law so that the two cannot part. */

/** Does this list hold these words only? */
export function listOf(column: string, words: readonly string[]): string {
  return `${column} <@ array[${quoted(words)}]`;
}

export function notBlank(column: string): string {
  return `btrim(${column}) <> ''`;
}

/** Broad outline, not a file (P 5; obligation 100). */
export function atMost(column: string, characters: number): string {
  return `char_length(${column}) <= ${characters}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
