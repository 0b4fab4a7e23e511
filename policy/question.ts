/** The question of §1 once read: nothing in here is malformed, every instant and day is a number. */
import type { CalendarDate, Day, Instant } from './instant.js';
import type {
  Action,
  BasisKind,
  Capacity,
  CoreDatum,
  Cover,
  DataClass,
  Detail,
  Domain,
  GiverRole,
  Ground,
  LimitKind,
  NoticeKind,
  Organisation,
  Partner,
  Phase,
  Route,
  Secrecy,
  Section,
} from './vocabulary.js';

export interface Question {
  readonly subject: Subject;
  readonly action: Action;
  readonly resource: Resource;
  readonly time: Instant;
  readonly purpose: string;
  readonly facts: Facts;
}

export interface Subject {
  readonly id: string;
  readonly organisation: string;
  readonly capacity: Capacity;
  readonly domain: Domain;
  readonly wards: readonly string[];
  readonly screenedUntil: Day | null;
  /** Asked of AD_HOC only; false and null for all others. */
  readonly professionBound: boolean;
  readonly secrecyDeclaredOn: Day | null;
}

export type Resource = ReleaseField | ProcessField | WithheldField;

/** Asked by `record` only: undefined where it is missing or no core datum, which refuses a `record` as UNKNOWN. */
export type RecordAs = CoreDatum | null | undefined;

export interface Item {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
}

export interface Recipient {
  readonly organisation: string;
  readonly domain: Domain;
}

export interface ReleaseField extends Item {
  readonly kind: 'release';
  readonly id: string;
  readonly detail: Detail;
  readonly phases: readonly Phase[];
  readonly classes: readonly DataClass[];
  readonly secrecy: Secrecy;
  readonly route: Route | null;
  readonly persons: readonly string[];
  readonly recordAs: RecordAs;
}

export interface Origin extends Item {
  readonly basis: BasisKind;
  readonly secrecy: Secrecy;
  readonly classes: readonly DataClass[];
}

export interface About {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly secrecy: Secrecy;
  readonly classes: readonly DataClass[];
  readonly recipients: readonly Recipient[];
}

export interface ProcessField {
  readonly kind: 'process';
  readonly id: string;
  readonly section: Section;
  readonly persons: readonly string[];
  readonly origin: Origin | null;
  readonly owner: string | null;
  readonly recordedBy: string | null;
  readonly about: About | null;
  readonly recordAs: RecordAs;
}

export interface WithheldField {
  readonly kind: 'withhold';
  readonly id: string;
  readonly controller: Organisation;
}

/**
 * The facts, indexed once for many decisions. Lists stand in code-unit order of id, so the order in which facts came
 * never shows in an answer; contributions stand in the order in which G8 tries them.
 */
export interface Facts {
  readonly case: CaseFacts;
  readonly persons: ReadonlyMap<string, Person>;
  readonly contributions: readonly Contribution[];
  readonly consents: ReadonlyMap<string, readonly Consent[]>;
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  readonly onwardUse: readonly OnwardUse[];
}

export interface CaseFacts {
  readonly id: string;
  readonly ward: string;
  readonly phase: Phase;
  readonly phaseSince: Instant;
  readonly team: readonly TeamEntry[];
  readonly caseManager: string | null;
  readonly activated: readonly Activation[];
  readonly needs: readonly Domain[];
  readonly referrals: readonly Domain[];
  readonly monitoring: { readonly until: Day; readonly reasonGiven: boolean } | null;
}

/** From the first instant, up to and not including the last. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface TeamEntry extends Interval {
  readonly id: string;
  readonly actor: string;
  readonly organisation: string;
  readonly domain: Domain;
  readonly acceptedAt: Instant | null;
}

export interface Activation extends Interval {
  readonly id: string;
  readonly partner: Partner;
  readonly necessity: boolean;
}

export interface Person {
  readonly id: string;
  readonly represented: boolean;
  /** Null where it is unknown. */
  readonly birthDate: CalendarDate | null;
}

export type Answers = Readonly<Record<string, boolean | undefined>>;

export interface FurtherProcessing {
  readonly kind: 'FURTHER_PROCESSING';
  readonly decisionReference: string | null;
  readonly answers: Answers;
  readonly factors: Answers | undefined;
}

export interface PublicTask {
  readonly kind: 'PUBLIC_TASK';
  readonly taskHolder: Partner;
  readonly law: string;
  readonly serves: Domain;
  readonly decisionReference: string | null;
}

export interface VitalInterest {
  readonly kind: 'VITAL_INTEREST';
  readonly answers: Answers;
}

export interface BareBasis {
  readonly kind: 'CONSENT' | 'LEGITIMATE_INTEREST' | 'LEGAL_OBLIGATION' | 'CONTRACT';
}

export type Basis = FurtherProcessing | PublicTask | VitalInterest | BareBasis;

export type SecrecyLift =
  | { readonly kind: 'CONSENT' }
  | { readonly kind: 'CONFLICT_OF_DUTIES'; readonly answers: Answers }
  | { readonly kind: 'DIRECTLY_INVOLVED'; readonly recipientActor: string; readonly necessity: boolean };

export interface RecordApproval {
  readonly field: string;
  readonly recordAs: CoreDatum;
  readonly givenAt: Instant;
}

export interface Contribution extends Item, Interval {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly persons: readonly string[];
  readonly phase: Phase;
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly string[];
  readonly necessity: { readonly proportionate: boolean; readonly leastIntrusive: boolean };
  readonly withdrawnAt: Instant | null;
  readonly basis: Basis;
  readonly secrecyLift: SecrecyLift | null;
  readonly classGround: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
  readonly recordApproval: RecordApproval | null;
}

export interface Giver {
  readonly role: GiverRole;
  readonly organisation: string | null;
}

export interface Consent {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly person: string;
  readonly covers: readonly Cover[];
  readonly items: readonly Item[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly string[];
  readonly informed: boolean;
  readonly free: boolean;
  readonly explicit: boolean;
  readonly givenBy: readonly Giver[];
  readonly confirmedBy: readonly string[];
  readonly givenAt: Instant | null;
  readonly givenOn: Day | null;
  readonly refusedAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

export interface Notice {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly kind: NoticeKind;
  readonly person: string;
  readonly controller: string;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly givenAt: Instant | null;
  readonly deferredAt: Instant | null;
  readonly deferredUntil: Day | null;
  readonly reasonGiven: boolean | null;
}

export interface Limit extends Interval {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly person: string;
  readonly kind: LimitKind;
  readonly controller: Organisation | null;
}

export interface OnwardUse extends Item, Interval {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly persons: readonly string[];
  readonly recipient: Recipient;
  readonly withdrawnAt: Instant | null;
}
