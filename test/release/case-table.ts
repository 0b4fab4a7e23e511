/** A table of cases of one partner: whose field it is about, who may read it at all, and the rows that release it. */
import { CAPACITIES, type Capacity, type Domain, type Organisation, type Partner } from '../../policy/index.js';
import { Product, type Row } from './product.js';
import { COLUMNS, vocabularyOf } from './words.js';

/** Where a reader sits: his organisation and his domain. */
export interface Seat {
  readonly organisation: string;
  readonly domain: Domain;
}

/** The seats that tables speak of by name. */
// biome-ignore format: a table
export const SEATS = {
  talis:         { organisation: 'talis',             domain: 'HOUSING' },
  portaal:       { organisation: 'portaal',           domain: 'HOUSING' },
  sterker:       { organisation: 'sterker',           domain: 'SOCIAL_WORK' },
  'pro-persona': { organisation: 'pro-persona',       domain: 'MENTAL_HEALTH_CARE' },
  wmo:           { organisation: 'gemeente-nijmegen', domain: 'WMO' },
  direction:     { organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' },
  // Addiction care, no party to the covenant: joins a case when asked (C 4.2; obligation 12).
  iriszorg:      { organisation: 'iriszorg',          domain: 'MENTAL_HEALTH_CARE' },
} as const satisfies Record<string, Seat>;

export interface CaseTable {
  /** As it is printed. */
  readonly name: string;
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  /** Beside `own`, the controller's own people in the field's domain. */
  readonly recipients: readonly (keyof typeof SEATS)[];
  /** What a contribution on PUBLIC_TASK names: the controller's own task, or a municipal one where it has none. */
  readonly task: { readonly taskHolder: Partner; readonly law: string; readonly serves: Domain };
  /** What a contribution on A9_2_H names. */
  readonly classLaw: string;
  readonly rows: readonly Row[];
}

export interface Reader {
  readonly word: string;
  readonly capacity: Capacity;
  readonly seat: Seat;
}

/** A table made ready to be asked. */
export interface OpenTable extends CaseTable {
  readonly product: Product;
  /** Every capacity with every seat, in the order of the column `reader`. */
  readonly readers: readonly Reader[];
  /** Each seat once: for all of these the records are made out. */
  readonly seats: readonly Seat[];
}

export function openTable(table: CaseTable): OpenTable {
  const { controller, domain, recipients } = table;
  const named: readonly (readonly [string, Seat])[] = [
    ['own', { organisation: controller, domain }],
    ...recipients.map((name) => [name, SEATS[name]] as const),
  ];
  const vocabulary = vocabularyOf(named.map(([name]) => name));
  return {
    ...table,
    product: new Product(COLUMNS.map((name) => ({ name, ...vocabulary[name] }))),
    readers: readersOf(named),
    seats: named.map(([, seat]) => seat),
  };
}

/** Every capacity with every seat. */
export function readersOf(seats: readonly (readonly [string, Seat])[]): readonly Reader[] {
  return CAPACITIES.flatMap((capacity) =>
    seats.map(([name, seat]) => ({ word: `${capacity}@${name}`, capacity, seat })),
  );
}
