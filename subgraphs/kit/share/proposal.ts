/** What is proposed to be shared, in the shape of law.md §1: read from what a professional filled in. */
import type { DataClass, Domain, Ground, Organisation, Phase, Purpose } from '../../../policy/vocabulary.js';
import type { Answers, Basis, Recipient, SecrecyLift } from '../demo/facts.js';
import type { AnswersInput, BasisInput, ClassGroundInput, SecrecyLiftInput } from './share-inputs.js';

/** A contribution before it is one. Times are of the law: RFC 3339. */
export interface Proposal {
  readonly id: string;
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  readonly persons: readonly string[];
  readonly phase: Phase;
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly Purpose[];
  readonly necessity: { readonly proportionate: boolean; readonly leastIntrusive: boolean };
  readonly from: Date;
  readonly until: Date | null;
  /** Null where what its kind asks is not filled in: then it is no basis. */
  readonly basis: Basis | null;
  readonly secrecyLift: SecrecyLift | null;
  readonly classGround: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
}

export function readBasis({
  kind,
  answers,
  taskHolder,
  law,
  serves,
  decisionReference = null,
}: BasisInput): Basis | null {
  switch (kind) {
    case 'FURTHER_PROCESSING':
      return { kind, decisionReference, answers: readAnswers(answers) };
    case 'PUBLIC_TASK':
      if (!taskHolder || !law || !serves) return null;
      return { kind, taskHolder, law, serves, decisionReference };
    case 'VITAL_INTEREST':
      return { kind, answers: readAnswers(answers) };
    case 'CONSENT':
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return { kind };
  }
}

/** A lift whose kind misses what it asks is none. */
export function readLift(input: SecrecyLiftInput | null | undefined): SecrecyLift | null {
  if (!input) return null;
  const { kind, answers, recipientActor, necessity } = input;
  switch (kind) {
    case 'CONSENT':
      return { kind };
    case 'CONFLICT_OF_DUTIES':
      return { kind, answers: readAnswers(answers) };
    case 'DIRECTLY_INVOLVED':
      return recipientActor ? { kind, recipientActor, necessity: necessity === true } : null;
  }
}

export function readGrounds(input: readonly ClassGroundInput[] | null | undefined): Proposal['classGround'] {
  return Object.fromEntries((input ?? []).map(({ dataClass, ground }) => [dataClass, ground]));
}

/** Only what was answered. */
function readAnswers(input: AnswersInput | null | undefined): Answers {
  const { factors, ...answers } = input ?? {};
  const given = Object.entries(answers).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return { ...Object.fromEntries(given), ...(factors && { factors: { ...factors } }) };
}

/** On the professional's own word, for a short time: a vital interest, or a conflict of duties (obligations 61, 70). */
export function isEmergency({ basis, secrecyLift }: Pick<Proposal, 'basis' | 'secrecyLift'>): boolean {
  return basis?.kind === 'VITAL_INTEREST' || secrecyLift?.kind === 'CONFLICT_OF_DUTIES';
}
