/** Everything a controller could try: each basis, lift and ground the law knows, also those it only knows to refuse. */
import {
  type Answers,
  BASES,
  type Basis,
  type DataClass,
  GROUNDS,
  type Ground,
  type LawDocument,
  LIFTS,
  type Partner,
  type SecrecyLift,
} from '../../policy/index.js';
import { ANSWERS } from '../../policy/law/answers.js';
import type { ReleaseRule } from '../rule.js';
import { SUPPOSED_ACTOR } from './hypothesis.js';

const DECISION = 'besluit';

/** Every basis, with a decision to refer to. */
export function listBases(law: LawDocument): readonly Basis[] {
  return BASES.flatMap((kind) => listBasis(kind, law));
}

export function listLifts({ secrecy }: ReleaseRule): readonly (SecrecyLift | null)[] {
  return secrecy === 'NONE' || secrecy === 'POLICE' ? [null] : [null, ...LIFTS.map(makeLift)];
}

export interface GroundAttempt {
  readonly grounds: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
}

export function listGrounds({ classes }: ReleaseRule, partner: Partner, law: LawDocument): readonly GroundAttempt[] {
  let attempts: readonly GroundAttempt['grounds'][] = [{}];
  for (const name of classes) {
    attempts = attempts.flatMap((grounds) => GROUNDS.map((ground) => ({ ...grounds, [name]: ground })));
  }
  const tables = [law.careLaws[partner], law.publicInterestLaws, law.criminalLaws];
  const laws = classes.length === 0 ? [] : tables.flatMap((table) => Object.keys(table));
  return attempts.flatMap((grounds) => [null, ...laws].map((classLaw) => ({ grounds, classLaw })));
}

/** The same basis without a decision to refer to, where it has one. */
export function withoutDecision(basis: Basis): Basis {
  return 'decisionReference' in basis ? { ...basis, decisionReference: null } : basis;
}

function listBasis(kind: (typeof BASES)[number], law: LawDocument): readonly Basis[] {
  switch (kind) {
    case 'FURTHER_PROCESSING': {
      const answers = { ...affirm(ANSWERS.FURTHER_PROCESSING), obstacle: false };
      return [{ kind, decisionReference: DECISION, answers, factors: affirm(['a', 'b', 'c', 'd', 'e']) }];
    }
    case 'PUBLIC_TASK':
      return listTasks(law);
    case 'VITAL_INTEREST':
      return [{ kind, answers: affirm(ANSWERS.VITAL_INTEREST) }];
    case 'CONSENT':
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return [{ kind }];
  }
}

/** A law that serves one domain only serves that; the others are tried for every referral there may be. */
function listTasks({ taskLaws, servedDomains }: LawDocument): readonly Basis[] {
  const kind = 'PUBLIC_TASK';
  return Object.entries(taskLaws).flatMap(([holder, laws]) =>
    Object.entries(laws).flatMap(([law, { domain }]) =>
      (domain === null ? servedDomains : [domain]).map((serves) => {
        return { kind, taskHolder: holder as Partner, law, serves, decisionReference: DECISION } as const;
      }),
    ),
  );
}

function makeLift(kind: (typeof LIFTS)[number]): SecrecyLift {
  switch (kind) {
    case 'CONSENT':
      return { kind };
    case 'CONFLICT_OF_DUTIES':
      return { kind, answers: affirm(ANSWERS.CONFLICT_OF_DUTIES) };
    case 'DIRECTLY_INVOLVED':
      return { kind, recipientActor: SUPPOSED_ACTOR, necessity: true };
  }
}

function affirm(questions: readonly string[]): Answers {
  return Object.fromEntries(questions.map((question) => [question, true]));
}
