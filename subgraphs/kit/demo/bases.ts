/** The bases a contribution of the demo world stands on (P 2), each with the answers its weighing gave. */
import type { Domain } from '../../../policy/vocabulary.js';
import type { Answers, Basis, SecrecyLift } from './facts.js';
import { demoActor } from './ids.js';
import type { DemoAccount } from './professionals.js';

const WEIGHED = {
  ownPowersInsufficient: true,
  contributesToGoals: true,
  compatible: true,
  obstacle: false,
  factors: { a: true, b: true, c: true, d: true, e: true },
} as const satisfies Answers;

/** What the step asks on top of the weighing itself (A 1, A 3; obligations 29, 35). */
const STEP_ANSWERS = {
  SIGNAL: { seriousProblems: true, selfDirectionTooLow: true },
  ASSESSMENT: {},
  INQUIRY: { knowsHousehold: true },
} as const satisfies Record<string, Answers>;

/** Further processing (verdere verwerking), steps 1–3 only (obligation 66). */
export function furtherProcessing(
  step: keyof typeof STEP_ANSWERS,
  decisionReference: string | null = null,
  answers: Answers = {},
): Basis {
  return { kind: 'FURTHER_PROCESSING', decisionReference, answers: { ...WEIGHED, ...STEP_ANSWERS[step], ...answers } };
}

const MUNICIPAL_LAW = {
  WMO: 'WMO_2_3_2',
  YOUTH_ACT: 'JEUGDWET_2_3',
  PARTICIPATION_ACT: 'PARTICIPATIEWET_7_1',
  DEBT_COUNSELLING: 'WGS_3',
} as const;

/** A task of the municipality; it serves the domain of its own law (obligation 62). */
export function municipalTask(serves: keyof typeof MUNICIPAL_LAW): Basis {
  return {
    kind: 'PUBLIC_TASK',
    taskHolder: 'MUNICIPALITY',
    law: MUNICIPAL_LAW[serves],
    serves,
    decisionReference: null,
  };
}

/** Police data go to a partnership on Wpg 20, by a decision that can be pointed at (X10). */
export function policeTask(serves: Domain, decisionReference: string | null): Basis {
  return { kind: 'PUBLIC_TASK', taskHolder: 'POLICE', law: 'WPG_20', serves, decisionReference };
}

export function careTask(serves: Domain, law: 'WGBO' | 'WVGGZ' | 'WZD' = 'WGBO'): Basis {
  return { kind: 'PUBLIC_TASK', taskHolder: 'MENTAL_HEALTH', law, serves, decisionReference: null };
}

export function youthTask(): Basis {
  return {
    kind: 'PUBLIC_TASK',
    taskHolder: 'YOUTH_PROTECTION',
    law: 'JEUGDWET_1_1',
    serves: 'YOUTH_ACT',
    decisionReference: null,
  };
}

export const BY_CONSENT = { kind: 'CONSENT' } as const satisfies Basis;

/** Vital interest: every other ground was tried and fails (obligation 61). */
export const VITAL_INTEREST = {
  kind: 'VITAL_INTEREST',
  answers: { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true },
} as const satisfies Basis;

export const LIFTED_BY_CONSENT = { kind: 'CONSENT' } as const satisfies SecrecyLift;

/** Conflict of duties (conflict van plichten), weighed by the bound professional himself (obligation 70). */
export const CONFLICT_OF_DUTIES = {
  kind: 'CONFLICT_OF_DUTIES',
  answers: { danger: true, alternativesConsidered: true, minimal: true },
} as const satisfies SecrecyLift;

/** Someone necessarily involved in handling the client (obligation 71). */
export function directlyInvolved(account: DemoAccount): SecrecyLift {
  return { kind: 'DIRECTLY_INVOLVED', recipientActor: demoActor(account), necessity: true };
}
