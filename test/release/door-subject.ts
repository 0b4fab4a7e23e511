/** What is taken through the doors of the running system: cases of one table, put into its stores and asked over HTTP. */
import type { SubgraphDefinition } from '../../subgraphs/kit/index.js';
import type { DoorReader } from './door-readers.js';
import type { Product, Row } from './product.js';
import type { Request } from './request.js';

export const DOORS = ['subgraph', 'gateway'] as const;
export type DoorName = (typeof DOORS)[number];

/** What came out of a door: the keys of the questions to which a value came. */
export type Seen = ReadonlySet<string>;

export interface DoorSubject {
  /** The table, and of which of its fields. */
  readonly name: string;
  readonly definition: SubgraphDefinition;
  readonly product: Product;
  readonly rows: readonly Row[];
  /** Is this combination of the product one that these fields can be in? */
  readonly concerns: (index: number) => boolean;
  /** The facts of its cases, for casework to keep. */
  readonly facts: readonly object[];
  /** Rows of the subgraph's own store. */
  readonly stored: readonly object[];
  readonly visits: readonly Visit[];
}

/** One reader before one case. */
export interface Visit {
  readonly reader: DoorReader;
  readonly caseId: string;
  readonly questions: readonly DoorQuestion[];
  readonly look: Readonly<Record<DoorName, () => Promise<Seen>>>;
}

export interface DoorQuestion {
  readonly key: string;
  /** The combination that it is, and what the table says of it. */
  readonly index: number;
  readonly listed: boolean;
  /** The question in words, for what is not as it should be. */
  readonly inWords: string;
  readonly requestOf: () => Request;
  /**
   * How the decision log names it. A partner's field is decided on for each person before anybody is asked; a row of the
   * dossier when it came, so that of one which casework kept to itself the log knows no more than that it asked.
   */
  readonly logged: {
    readonly field: string;
    readonly person: string;
    readonly controller: string;
    readonly isRow: boolean;
  };
}
