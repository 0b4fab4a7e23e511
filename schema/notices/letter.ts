/** What a person is told and when (P 4; A-def "Informeren"): the kinds of letter, and what each must say. */
import type { Organisation, Step } from '../../policy/index.js';

/** Before sharing (obligation 80), when taken up (81), before the report of an eviction (120), and to ask consent (57). */
export const LETTER_KINDS = ['SHARING', 'TAKEN_UP', 'EVICTION', 'CONSENT'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** One letter: from this controller, in this phase, about these categories, shared with these organisations. */
export interface Letter {
  readonly kind: LetterKind;
  readonly controller: Organisation;
  readonly phase: Step;
  /** Parties to the covenant by their id, other bodies by their short name (`entrea`). */
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
}

/** P 4 and A-def name the first ten; AVG 13 the basis; the others belong to a kind. */
export const SLOTS = [
  'INTRODUCTION',
  'PLAN',
  'EVICTION',
  'CHOICE',
  'TEAM',
  'METHOD',
  'PURPOSE',
  'INFORMATION',
  'RECIPIENTS',
  'BASIS',
  'CONTROLLER',
  'RETENTION',
  'SOURCE',
  'RIGHTS',
  'LIMITS',
  'COMPLAINT',
] as const;
export type Slot = (typeof SLOTS)[number];

const ALWAYS = [
  'INTRODUCTION',
  'TEAM',
  'METHOD',
  'PURPOSE',
  'INFORMATION',
  'RECIPIENTS',
  'BASIS',
  'CONTROLLER',
  'RETENTION',
  'SOURCE',
  'RIGHTS',
  'LIMITS',
  'COMPLAINT',
] as const satisfies readonly Slot[];

/** What a letter of the kind may never lack. */
export const MANDATORY_SLOTS = {
  SHARING: ALWAYS,
  TAKEN_UP: [...ALWAYS, 'PLAN'],
  EVICTION: [...ALWAYS, 'EVICTION'],
  CONSENT: [...ALWAYS, 'CHOICE'],
} as const satisfies Readonly<Record<LetterKind, readonly Slot[]>>;

/** A sentence, or a list. */
export type Part = string | readonly string[];

export interface NoticeText {
  /** "sha256:<hex>" of all that is said: a consent keeps which version was shown (obligation 57). */
  readonly version: string;
  readonly title: string;
  readonly slots: readonly { readonly slot: Slot; readonly heading: string; readonly parts: readonly Part[] }[];
}
