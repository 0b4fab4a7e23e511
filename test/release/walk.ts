/** Walks a whole product past `decide`: released where a row of the table says so, withheld everywhere else. */
import {
  decide,
  isMalformed,
  type Question,
  type Resource,
  type RuleSet,
  readQuestion,
  type Subject,
} from '../../policy/index.js';
import type { OpenTable, Reader } from './case-table.js';
import { dossierCombinationAt, dossierRequestOf, FACT_COLUMNS, type OpenDossier } from './dossier-table.js';
import type { Product } from './product.js';
import { type Combination, combinationAt, type Request, requestOf } from './request.js';
import { COLUMNS, SECRECY_WAYS } from './words.js';
import type { Calendar } from './world.js';

export interface Walked {
  readonly combinations: number;
  readonly released: number;
  /** The first combinations on which the table and the law disagree, in words. */
  readonly disagreements: readonly string[];
}

/** Combinations that share their facts, so that these are made and read once. */
interface Variant {
  /** The request of the first of them; a case manager stands in the facts, so he has his own. */
  readonly requestOf: (reader: Reader) => Request;
  /** What they ask, and how far the number of that combination is from the base. */
  readonly resources: readonly Placed[];
}

interface Placed {
  readonly resource: Resource;
  readonly offset: number;
}

interface Route {
  readonly product: Product;
  readonly readers: readonly Reader[];
  /** The columns that make the facts. */
  readonly factColumns: readonly string[];
  readonly variantsOf: (base: number) => readonly Variant[];
}

const MOST_TOLD = 20;

export function walkTable(table: OpenTable, times: Uint8Array, calendar: Calendar, ruleSet: RuleSet): Walked {
  const { product, readers } = table;
  const ways = SECRECY_WAYS.map((way, place) => ({ ...way, offset: place * product.strideOf('secrecy') }));
  const byLift = [...Map.groupBy(ways, ({ lift }) => lift)];
  const resourceOf = remember(
    ({ secrecy, special, criminal }: Combination) => `${secrecy} ${special} ${criminal}`,
    (combination) => readSound(requestOf(table, calendar, combination)).resource,
  );
  const variantsOf = (base: number) => {
    const situation = combinationAt(table, base);
    return byLift.map(([lift, ofLift]) => ({
      requestOf: (reader: Reader) => requestOf(table, calendar, { ...situation, lift, reader }),
      resources: ofLift.map(({ secrecy, offset }) => ({ resource: resourceOf({ ...situation, secrecy }), offset })),
    }));
  };
  const factColumns = COLUMNS.filter((column) => column !== 'reader' && column !== 'secrecy');
  return walk({ product, readers, factColumns, variantsOf }, times, ruleSet);
}

export function walkDossier(table: OpenDossier, times: Uint8Array, calendar: Calendar, ruleSet: RuleSet): Walked {
  const { product, readers } = table;
  const resources = numbersWithin(product, ['datum', 'basis', 'secrecy', 'classes']).map((offset) => {
    const request = dossierRequestOf(table, calendar, dossierCombinationAt(table, offset));
    return { resource: readSound(request).resource, offset };
  });
  const variantsOf = (base: number) => {
    const situation = dossierCombinationAt(table, base);
    return [{ requestOf: (reader: Reader) => dossierRequestOf(table, calendar, { ...situation, reader }), resources }];
  };
  return walk({ product, readers, factColumns: FACT_COLUMNS, variantsOf }, times, ruleSet);
}

function walk({ product, readers, factColumns, variantsOf }: Route, times: Uint8Array, ruleSet: RuleSet): Walked {
  const disagreements: string[] = [];
  let combinations = 0;
  let released = 0;
  const groups = groupReaders(readers, product.strideOf('reader'), (reader) => {
    const [variant] = variantsOf(0);
    if (variant === undefined) throw new Error('Nothing is asked.');
    return readSound(variant.requestOf(reader)).subject;
  });
  for (const base of numbersWithin(product, factColumns)) {
    for (const { requestOf: ask, resources } of variantsOf(base)) {
      for (const group of groups) {
        const { action, time, purpose, facts } = readSound(ask(group.example));
        for (const { resource, offset } of resources) {
          for (const { subject, offset: ofReader } of group.readers) {
            const index = base + offset + ofReader;
            const decision = decide({ subject, action, resource, time, purpose, facts }, ruleSet);
            combinations += 1;
            if (decision.released) released += 1;
            if (decision.released === (times[index] ?? 0) > 0) continue;
            if (disagreements.length < MOST_TOLD) disagreements.push(`${decision.code}: ${product.describe(index)}`);
          }
        }
      }
    }
  }
  return { combinations, released, disagreements };
}

interface Group {
  readonly example: Reader;
  readonly readers: readonly { readonly subject: Subject; readonly offset: number }[];
}

/** Readers for whom the facts of a case are the same. */
function groupReaders(
  readers: readonly Reader[],
  stride: number,
  subjectOf: (reader: Reader) => Subject,
): readonly Group[] {
  const placed = readers.map((reader, place) => ({ reader, subject: subjectOf(reader), offset: place * stride }));
  return [...Map.groupBy(placed, ({ reader }) => reader.capacity === 'CASE_MANAGER').values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ example: first.reader, readers: group }];
  });
}

/** The numbers of all combinations of these columns, every other column at its first word. */
function numbersWithin(product: Product, columns: readonly string[]): readonly number[] {
  return product.columns
    .filter(({ name }) => columns.includes(name))
    .reduce<readonly number[]>(
      (numbers, { name, words }) => {
        const stride = product.strideOf(name);
        return numbers.flatMap((number) => words.map((_, place) => number + place * stride));
      },
      [0],
    );
}

function remember<Key, Value>(keyOf: (key: Key) => string, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (asked) => {
    const key = keyOf(asked);
    const value = known.get(key) ?? make(asked);
    known.set(key, value);
    return value;
  };
}

function readSound(request: object): Question {
  const question = readQuestion(request);
  if (isMalformed(question)) throw new Error(`The law cannot read ${JSON.stringify(question)}.`);
  return question;
}
