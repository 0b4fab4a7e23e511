/** Everything a controller could try: each basis, lift and ground the law knows, also those it only knows to refuse. */
import {
  type Answers,
  BASES,
  type Basis,
  type DataClass,
  GROUNDS,
  type Ground,
  LIFTS,
  type Partner,
  type SecrecyLift,
} from '../../policy/index.js';
import {
  CARE_LAWS,
  CRIMINAL_LAWS,
  PUBLIC_INTEREST_LAWS,
  SERVED_DOMAINS,
  TASK_LAWS,
  type TaskLaw,
} from '../../policy/laws.js';
import { ANSWERS } from '../../policy/read-contribution.js';
import type { ReleaseRule } from '../rule.js';
import { SUPPOSED_ACTOR } from './hypothesis.js';

const DECISION = 'besluit';

/** Every basis, with a decision to refer to. */
export const BASIS_ATTEMPTS: readonly Basis[] = BASES.flatMap(listBasis);

export function listLifts({ secrecy }: ReleaseRule): readonly (SecrecyLift | null)[] {
  return secrecy === 'NONE' || secrecy === 'POLICE' ? [null] : [null, ...LIFTS.map(makeLift)];
}

export interface GroundAttempt {
  readonly grounds: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
}

export function listGrounds({ classes }: ReleaseRule, partner: Partner): readonly GroundAttempt[] {
  let attempts: readonly GroundAttempt['grounds'][] = [{}];
  for (const name of classes) {
    attempts = attempts.flatMap((grounds) => GROUNDS.map((ground) => ({ ...grounds, [name]: ground })));
  }
  const laws = classes.length === 0 ? [] : [...CARE_LAWS[partner], ...PUBLIC_INTEREST_LAWS, ...CRIMINAL_LAWS];
  return attempts.flatMap((grounds) => [null, ...laws].map((classLaw) => ({ grounds, classLaw })));
}

/** The same basis without a decision to refer to, where it has one. */
export function withoutDecision(basis: Basis): Basis {
  return 'decisionReference' in basis ? { ...basis, decisionReference: null } : basis;
}

function listBasis(kind: (typeof BASES)[number]): readonly Basis[] {
  switch (kind) {
    case 'FURTHER_PROCESSING': {
      const answers = { ...affirm(ANSWERS.FURTHER_PROCESSING), obstacle: false };
      return [{ kind, decisionReference: DECISION, answers, factors: affirm(['a', 'b', 'c', 'd', 'e']) }];
    }
    case 'PUBLIC_TASK':
      return listTasks();
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
function listTasks(): readonly Basis[] {
  const kind = 'PUBLIC_TASK';
  return Object.entries(TASK_LAWS).flatMap(([holder, laws]) =>
    Object.entries<TaskLaw>(laws).flatMap(([law, { domain }]) =>
      (domain === null ? SERVED_DOMAINS : [domain]).map((serves) => {
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
