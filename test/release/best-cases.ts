/**
 * The product of the six that the law asks first (capacity, phase, basis, secrecy, class, consent), each combination once
 * and in its best case: with a reader, a lift and grounds that carry it where any do. That is what slower doors are put.
 */
import { CAPACITIES, SECRECIES } from '../../policy/index.js';
import type { OpenTable } from './case-table.js';
import { Product } from './product.js';
import { SECRECY_WAYS } from './words.js';

/** A combination of the whole product, and what the table says of it. */
export interface Asked {
  readonly index: number;
  readonly released: boolean;
}

const CLASS_WORDS = ['-', 'SPECIAL', 'CRIMINAL', 'SPECIAL+CRIMINAL'] as const;

export class BestCases {
  readonly six: Product;
  /** By number in the product of the six: the combination that stands for it. */
  readonly #standing: readonly Asked[];

  constructor({ product, readers }: OpenTable, times: Uint8Array) {
    const wordsOf = (column: string) => product.columns.find(({ name }) => name === column)?.words ?? [];
    this.six = new Product(
      [
        ['capacity', CAPACITIES] as const,
        ['phase', wordsOf('phase')] as const,
        ['basis', wordsOf('basis')] as const,
        ['secrecy', SECRECIES] as const,
        ['classes', CLASS_WORDS] as const,
        ['consent', wordsOf('consent')] as const,
      ].map(([name, words]) => ({ name, words, sets: {} })),
    );
    const keys = keysOf(product, {
      reader: readers.map(({ capacity }) => CAPACITIES.indexOf(capacity) * this.six.strideOf('capacity')),
      secrecy: SECRECY_WAYS.map(({ secrecy }) => SECRECIES.indexOf(secrecy) * this.six.strideOf('secrecy')),
      special: wordsOf('special').map((word) => (word === '-' ? 0 : this.six.strideOf('classes'))),
      criminal: wordsOf('criminal').map((word) => (word === '-' ? 0 : 2 * this.six.strideOf('classes'))),
      ...Object.fromEntries(
        ['phase', 'basis', 'consent'].map((name) => [
          name,
          wordsOf(name).map((_, place) => place * this.six.strideOf(name)),
        ]),
      ),
    });
    this.#standing = stand(keys, this.six.size, times);
  }

  all(): readonly Asked[] {
    return this.#standing;
  }

  /** What is released, and for each of those one that is withheld and differs from it in a single column of the six. */
  releasedAndNeighbours(): readonly Asked[] {
    const isReleased = (key: number) => this.#standing[key]?.released === true;
    const released = [...this.#standing.keys()].filter(isReleased);
    return withNeighbours(this.six, released, isReleased).flatMap((key) => this.#standing[key] ?? []);
  }
}

/** By number in the whole product: the number among the six, as a sum of what each word adds. */
function keysOf(product: Product, adds: Readonly<Record<string, readonly number[]>>): Int32Array {
  return product.columns.reduce<Int32Array>((keys, { name, words }) => {
    const added = adds[name] ?? [];
    const next = new Int32Array(keys.length * words.length);
    for (const [at, key] of keys.entries()) {
      for (const [place, add] of added.entries()) next[at * words.length + place] = key + add;
    }
    return next;
  }, new Int32Array(1));
}

/** A released combination stands for its six where there is one; else each has the same chance, and always the same one. */
function stand(keys: Int32Array, count: number, times: Uint8Array): readonly Asked[] {
  const chosen = new Int32Array(count).fill(-1);
  const isReleased = (index: number) => index >= 0 && (times[index] ?? 0) > 0;
  for (const [index, key] of keys.entries()) {
    const known = chosen[key] ?? -1;
    const isBetter =
      known < 0 || isReleased(index) !== isReleased(known)
        ? known < 0 || isReleased(index)
        : lotOf(index) < lotOf(known);
    if (isBetter) chosen[key] = index;
  }
  return [...chosen].map((index) => ({ index, released: isReleased(index) }));
}

/** A lot for each number, the same at every run. */
function lotOf(index: number): number {
  return Math.imul(index, 2_654_435_761) >>> 0;
}

/** One release in so many is enough of a product in which most columns ask for nothing. */
const ONE_IN = 23;

/** Of a whole product: some of what is released, and for each of those a withheld neighbour, another column each time. */
export function someReleasedAndNeighbours(product: Product, times: Uint8Array): readonly Asked[] {
  const isReleased = (index: number) => (times[index] ?? 0) > 0;
  const released = Array.from(times.keys()).filter(isReleased);
  const some = released.filter((_, at) => at % ONE_IN === 0);
  return withNeighbours(product, some, isReleased).map((index) => ({ index, released: isReleased(index) }));
}

/** These, and for each one more that is not released and differs from it in a single column. */
function withNeighbours(
  product: Product,
  released: readonly number[],
  isReleased: (index: number) => boolean,
): readonly number[] {
  const neighbours = new Set<number>();
  for (const [turn, index] of released.entries()) {
    const neighbour = neighboursOf(product, index, turn).find((each) => !isReleased(each) && !neighbours.has(each));
    if (neighbour !== undefined) neighbours.add(neighbour);
  }
  return [...released, ...neighbours];
}

/** The combinations that differ in one column, beginning at another each turn, so that no column is left out. */
function neighboursOf(product: Product, index: number, turn: number): readonly number[] {
  const places = product.placesOf(index);
  return product.columns.flatMap((_, shift) => {
    const column = (turn + shift) % product.columns.length;
    const count = product.columns[column]?.words.length ?? 1;
    return Array.from({ length: count - 1 }, (_step, step) =>
      product.indexOf(places.with(column, ((places[column] ?? 0) + 1 + step) % count)),
    );
  });
}
