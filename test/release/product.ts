/** A product of columns, its combinations numbered: which of them a table of rows releases, and what is wrong with the table. */
import type { Vocabulary } from './words.js';

/** One cell for each column, words with a space between, then why. */
export type Row = readonly [...cells: string[], because: string];

/** What its author must mend: a row that could not fail, or names what is not there. */
export interface Mistake {
  readonly row: number;
  readonly message: string;
}

const CITATION = /\b(?:[ACPR] ?\d|R \p{L}|AVG \d|obligations? \d)/u;

export class Product {
  readonly size: number;
  readonly #strides: readonly number[];

  constructor(readonly columns: readonly (Vocabulary & { readonly name: string })[]) {
    const strides: number[] = [];
    let size = 1;
    for (const { words } of [...columns].reverse()) {
      strides.unshift(size);
      size *= words.length;
    }
    this.#strides = strides;
    this.size = size;
  }

  /** The number of a combination, from the place of its word in each column. */
  indexOf(places: readonly number[]): number {
    return places.reduce((sum, place, at) => sum + place * (this.#strides[at] ?? 0), 0);
  }

  strideOf(column: string): number {
    return this.#strides[this.columns.findIndex(({ name }) => name === column)] ?? 0;
  }

  /** The places of the words of a combination. */
  placesOf(index: number): readonly number[] {
    return this.columns.map(({ words }, at) => Math.floor(index / (this.#strides[at] ?? 1)) % words.length);
  }

  /** The number of a combination by its words; undefined where one of them is no word of its column. */
  numberOf(words: readonly string[]): number | undefined {
    const places = this.columns.map((column, at) => column.words.indexOf(words[at] ?? ''));
    return places.includes(-1) ? undefined : this.indexOf(places);
  }

  /** The words of a combination, for a message. */
  describe(index: number): string {
    return this.placesOf(index)
      .map((place, at) => this.columns[at]?.words[place])
      .join(' | ');
  }
}

export interface Released {
  /** By number: how many rows release the combination. */
  readonly times: Uint8Array;
  readonly count: number;
  readonly mistakes: readonly Mistake[];
}

/** Marks what the rows release. A table with mistakes is not to be walked. */
export function readRows(product: Product, rows: readonly Row[]): Released {
  const mistakes: Mistake[] = [];
  const times = new Uint8Array(product.size);
  const sets = rows.map((row, at) => {
    const read = readRow(product, row);
    for (const message of read.messages) mistakes.push({ row: at + 1, message });
    for (const index of read.combinations) times[index] = (times[index] ?? 0) + 1;
    return read;
  });
  for (const [at, { combinations }] of sets.entries()) {
    if (isNeeded(combinations, times)) continue;
    mistakes.push({ row: at + 1, message: 'releases nothing that another row does not release' });
  }
  let count = 0;
  for (const each of times) if (each > 0) count += 1;
  return { times, count, mistakes };
}

function isNeeded(combinations: readonly number[], times: Uint8Array): boolean {
  return combinations.some((index) => times[index] === 1);
}

/** The numbers of the combinations that a row releases. */
export function combinationsOf(product: Product, row: Row): readonly number[] {
  return readRow(product, row).combinations;
}

function readRow(product: Product, row: Row) {
  const messages: string[] = [];
  const { columns } = product;
  if (row.length !== columns.length + 1) messages.push(`has ${row.length} cells instead of ${columns.length + 1}`);
  const because = row.at(-1) ?? '';
  if (!CITATION.test(because)) messages.push(`"${because}" cites no article and no obligation`);
  const places = columns.map((column, at) => readCell(column, row[at] ?? '', messages));
  return { messages, combinations: combine(product, places) };
}

/** The places of the words in a cell; a word may be the name of a set. */
function readCell(column: Product['columns'][number], cell: string, messages: string[]): readonly number[] {
  const places = new Set<number>();
  for (const word of cell.split(' ')) {
    for (const each of word === 'every' ? column.words : (column.sets[word] ?? [word])) {
      const place = column.words.indexOf(each);
      if (place < 0) messages.push(`${column.name} "${each}" is no word of this table`);
      else if (places.has(place)) messages.push(`${column.name} "${each}" stands twice in one cell`);
      else places.add(place);
    }
  }
  return [...places];
}

/** The numbers of all combinations of these places. */
function combine(product: Product, places: readonly (readonly number[])[]): readonly number[] {
  const strides = product.columns.map(({ name }) => product.strideOf(name));
  return places.reduce<readonly number[]>(
    (sums, ofColumn, at) => sums.flatMap((sum) => ofColumn.map((place) => sum + place * (strides[at] ?? 0))),
    [0],
  );
}
