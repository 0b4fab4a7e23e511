/**
 * The request as it lies on the wire (docs/evaluate.md), in the oracle's own types. The oracle imports nothing from policy/, neither
 * words nor tables: an error there must not be repeated here. A record may be malformed; every claim then fails by itself.
 */

export interface EvaluationRequest {
  readonly subject: Subject;
  readonly action: { readonly name: string };
  readonly resource: { readonly type: string; readonly id: string; readonly properties: Field };
  readonly context: { readonly time: string; readonly purpose: string; readonly facts: Facts };
}

export interface Subject {
  readonly type: string;
  readonly id: string;
  readonly properties: {
    readonly organisation: string;
    readonly capacity: string;
    readonly domain: string;
    readonly wards: readonly string[];
    readonly screenedUntil: string | null;
    readonly professionBound: boolean;
    readonly secrecyDeclaredOn: string | null;
  };
}

export interface Item {
  readonly controller: string;
  readonly domain: string;
  readonly category: string;
}

export interface Recipient {
  readonly organisation: string;
  readonly domain: string;
}

export type Field = ReleaseField | ProcessField | WithheldField;

export interface ReleaseField extends Item {
  readonly kind: 'release';
  readonly detail: string;
  readonly phases: readonly string[];
  readonly classes: readonly string[];
  readonly secrecy: string;
  readonly route: string | null;
  readonly persons: readonly string[];
  readonly recordAs: string | null;
}

export interface ProcessField {
  readonly kind: 'process';
  readonly section: string;
  readonly persons: readonly string[];
  readonly origin:
    | (Item & { readonly basis: string; readonly secrecy: string; readonly classes: readonly string[] })
    | null;
  readonly owner: string | null;
  readonly recordedBy: string | null;
  readonly about: About | null;
  readonly recordAs: string | null;
}

export interface About {
  readonly controller: string;
  readonly domain: string;
  readonly secrecy: string;
  readonly classes: readonly string[];
  readonly recipients: readonly Recipient[];
}

export interface WithheldField {
  readonly kind: 'withhold';
  readonly controller: string;
}

export interface Facts {
  readonly case: CaseFacts;
  readonly persons: readonly Person[];
  readonly contributions: readonly Contribution[];
  readonly consents: readonly Consent[];
  readonly notices: readonly Notice[];
  readonly limits: readonly Limit[];
  readonly onwardUse: readonly OnwardUse[];
}

export interface CaseFacts {
  readonly id: string;
  readonly ward: string;
  readonly phase: string;
  readonly phaseSince: string;
  readonly team: readonly TeamEntry[];
  readonly caseManager: string | null;
  readonly activated: readonly Activation[];
  readonly needs: readonly string[];
  readonly referrals: readonly string[];
  readonly monitoring: { readonly until: string; readonly reasonGiven: boolean } | null;
}

export interface TeamEntry {
  readonly id: string;
  readonly actor: string;
  readonly organisation: string;
  readonly domain: string;
  readonly from: string;
  readonly until: string | null;
  readonly acceptedAt: string | null;
}

export interface Activation {
  readonly id: string;
  readonly partner: string;
  readonly from: string;
  readonly until: string | null;
  readonly necessity: boolean;
}

export interface Person {
  readonly id: string;
  readonly birthDate: string | null;
  readonly represented: boolean;
}

/** A missing answer is neither true nor false. */
export interface Answers {
  readonly [question: string]: boolean | { readonly [factor: string]: boolean };
}

export type Basis =
  | { readonly kind: 'FURTHER_PROCESSING'; readonly decisionReference: string | null; readonly answers: Answers }
  | {
      readonly kind: 'PUBLIC_TASK';
      readonly taskHolder: string;
      readonly law: string;
      readonly serves: string;
      readonly decisionReference: string | null;
    }
  | { readonly kind: 'VITAL_INTEREST'; readonly answers: Answers }
  | { readonly kind: 'CONSENT' | 'LEGITIMATE_INTEREST' | 'LEGAL_OBLIGATION' | 'CONTRACT' };

export type SecrecyLift =
  | { readonly kind: 'CONSENT' }
  | { readonly kind: 'CONFLICT_OF_DUTIES'; readonly answers: Answers }
  | { readonly kind: 'DIRECTLY_INVOLVED'; readonly recipientActor: string; readonly necessity: boolean };

export interface Contribution extends Item {
  readonly id: string;
  readonly recordedAt: string;
  readonly persons: readonly string[];
  readonly phase: string;
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly string[];
  readonly necessity: { readonly proportionate: boolean; readonly leastIntrusive: boolean };
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: string | null;
  readonly basis: Basis;
  readonly secrecyLift: SecrecyLift | null;
  readonly classGround: { readonly [dataClass: string]: string };
  readonly classLaw: string | null;
  readonly recordApproval: { readonly field: string; readonly recordAs: string; readonly givenAt: string } | null;
}

export interface Consent {
  readonly id: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly covers: readonly string[];
  readonly items: readonly Item[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly string[];
  readonly informed: boolean;
  readonly free: boolean;
  readonly explicit: boolean;
  readonly givenBy: readonly { readonly role: string; readonly organisation: string | null }[];
  readonly confirmedBy: readonly string[];
  readonly givenAt: string | null;
  readonly refusedAt: string | null;
  readonly expiresAt: string | null;
  readonly withdrawnAt: string | null;
}

export interface Notice {
  readonly id: string;
  readonly recordedAt: string;
  readonly kind: string;
  readonly person: string;
  readonly controller: string;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly givenAt: string | null;
  readonly deferredAt: string | null;
  readonly deferredUntil: string | null;
  readonly reasonGiven: boolean | null;
}

export interface Limit {
  readonly id: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly kind: string;
  readonly controller: string | null;
  readonly from: string;
  readonly until: string | null;
}

export interface OnwardUse extends Item {
  readonly id: string;
  readonly recordedAt: string;
  readonly persons: readonly string[];
  readonly recipient: Recipient;
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: string | null;
}
