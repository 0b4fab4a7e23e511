/** The facts of a case as they travel between the processes: the shape of the question `decide` is asked, nothing more. */
import type {
  BasisKind,
  Capacity,
  CoreDatum,
  Cover,
  DataClass,
  Domain,
  GiverRole,
  Ground,
  LimitKind,
  NoticeKind,
  Organisation,
  Partner,
  Phase,
  Purpose,
} from '../../../policy/vocabulary.js';

/** One authorisation of a professional, granted by the college (R Toegang; obligation 9). */
export interface Authorisation {
  readonly organisation: string;
  readonly capacity: Capacity;
  readonly domain: Domain;
  readonly wards: readonly string[];
  readonly screenedUntil: string | null;
  readonly professionBound: boolean;
  readonly secrecyDeclaredOn: string | null;
}

export interface Recipient {
  readonly organisation: string;
  readonly domain: Domain;
}

export interface TeamEntry {
  readonly id: string;
  readonly actor: string;
  readonly organisation: string;
  readonly domain: Domain;
  readonly from: string;
  readonly until: string | null;
  readonly acceptedAt: string | null;
}

/** A shell partner (schilpartner) called in for one case (C 4.2; obligation 3). */
export interface Activation {
  readonly id: string;
  readonly partner: Partner;
  readonly from: string;
  readonly until: string | null;
  readonly necessity: boolean;
}

interface CaseFacts {
  readonly id: string;
  readonly ward: string;
  readonly phase: Phase;
  readonly phaseSince: string;
  readonly team: readonly TeamEntry[];
  readonly caseManager: string | null;
  readonly activated: readonly Activation[];
  readonly needs: readonly Domain[];
  readonly referrals: readonly Domain[];
  readonly monitoring: { readonly until: string; readonly reasonGiven: boolean } | null;
}

interface PersonFacts {
  readonly id: string;
  readonly birthDate: string | null;
  readonly represented: boolean;
}

/** The weighing stays with the controller; only its yes and no travel (P 1, P 3; obligation 26). */
export interface Answers {
  readonly [question: string]: boolean | { readonly [factor: string]: boolean };
}

export type Basis =
  | {
      readonly kind: 'FURTHER_PROCESSING';
      readonly decisionReference: string | null;
      readonly answers: Answers;
    }
  | {
      readonly kind: 'PUBLIC_TASK';
      readonly taskHolder: Partner;
      readonly law: string;
      readonly serves: Domain;
      readonly decisionReference: string | null;
    }
  | { readonly kind: 'VITAL_INTEREST'; readonly answers: Answers }
  | { readonly kind: Exclude<BasisKind, 'FURTHER_PROCESSING' | 'PUBLIC_TASK' | 'VITAL_INTEREST'> };

export type SecrecyLift =
  | { readonly kind: 'CONSENT' }
  | { readonly kind: 'CONFLICT_OF_DUTIES'; readonly answers: Answers }
  | {
      readonly kind: 'DIRECTLY_INVOLVED';
      readonly recipientActor: string;
      readonly necessity: boolean;
    };

export interface ContributionFacts {
  readonly id: string;
  readonly recordedAt: string;
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  readonly persons: readonly string[];
  readonly phase: Phase;
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly Purpose[];
  readonly necessity: { readonly proportionate: boolean; readonly leastIntrusive: boolean };
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: string | null;
  readonly basis: Basis;
  readonly secrecyLift: SecrecyLift | null;
  readonly classGround: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
  readonly recordApproval: {
    readonly field: string;
    readonly recordAs: CoreDatum;
    readonly givenAt: string;
  } | null;
}

export interface ConsentItem {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
}

export interface ConsentFacts {
  readonly id: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly covers: readonly Cover[];
  readonly items: readonly ConsentItem[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly Purpose[];
  readonly informed: boolean;
  readonly free: boolean;
  readonly explicit: boolean;
  readonly givenBy: readonly { readonly role: GiverRole; readonly organisation: string | null }[];
  readonly confirmedBy: readonly Organisation[];
  readonly givenAt: string | null;
  readonly refusedAt: string | null;
  readonly expiresAt: string | null;
  readonly withdrawnAt: string | null;
}

export interface NoticeFacts {
  readonly id: string;
  readonly recordedAt: string;
  readonly kind: NoticeKind;
  readonly person: string;
  readonly controller: string;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly givenAt: string | null;
  readonly deferredAt: string | null;
  readonly deferredUntil: string | null;
  readonly reasonGiven: boolean | null;
}

export interface LimitFacts {
  readonly id: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly kind: LimitKind;
  readonly controller: Organisation | null;
  readonly from: string;
  readonly until: string | null;
}

export interface OnwardUseFacts {
  readonly id: string;
  readonly recordedAt: string;
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  readonly persons: readonly string[];
  readonly recipient: Recipient;
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: string | null;
}

export interface Facts {
  readonly case: CaseFacts;
  readonly persons: readonly PersonFacts[];
  readonly contributions: readonly ContributionFacts[];
  readonly consents: readonly ConsentFacts[];
  readonly notices: readonly NoticeFacts[];
  readonly limits: readonly LimitFacts[];
  readonly onwardUse: readonly OnwardUseFacts[];
}
