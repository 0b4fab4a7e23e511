/** The objects inside the records of fact, in the shape of law.md §1: kept as they were recorded and answered as they stand. */
import type {
  BasisKind,
  CoreDatum,
  DataClass,
  Domain,
  GiverRole,
  Ground,
  LiftKind,
  Organisation,
} from '../../../policy/vocabulary.js';

export interface Item {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
}

export interface Recipient {
  readonly organisation: string;
  readonly domain: Domain;
}

export interface Giver {
  readonly role: GiverRole;
  readonly organisation: string | null;
}

export interface Necessity {
  readonly proportionate: boolean;
  readonly leastIntrusive: boolean;
}

/** A basis or a lift carries what its kind asks; the weighing itself never leaves the controller (P 3; obligation 26). */
export interface Basis {
  readonly kind: BasisKind;
  readonly [part: string]: unknown;
}

export interface SecrecyLift {
  readonly kind: LiftKind;
  readonly [part: string]: unknown;
}

export type ClassGround = Readonly<Partial<Record<DataClass, Ground>>>;

export interface RecordApproval {
  readonly field: string;
  readonly recordAs: CoreDatum;
  readonly givenAt: string;
}
