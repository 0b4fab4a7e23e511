/**
 * The words a row of the cases may use, column by column, and the named sets of them. A column is one dimension of the
 * product; what no row names is withheld. Words of the law come from its vocabulary, so that a new one is walked at once.
 */
import { BASES, CAPACITIES, ENDS, LIFTS, type LiftKind, SECRECIES, type Secrecy, STEPS } from '../../policy/index.js';

/** Columns in the order of a row; `because` follows them. */
export const COLUMNS = ['reader', 'phase', 'basis', 'secrecy', 'special', 'criminal', 'consent'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Vocabulary {
  readonly words: readonly string[];
  /** Sets by their name, in small letters; `every` is there always. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the person said about this item, for these readers:
 * each of PROCESSING, CROSS_DOMAIN and SECRECY alone · BOTH, the first two · ALL three, confirmed by the controller ·
 * UNCONFIRMED, all three, the controller confirmed nothing · RECONSIDERED, refused first, then all three ·
 * REFUSED, all three first, then processing refused · WITHDRAWN, EXPIRED, UNINFORMED, FOR_OTHERS, all three, but over,
 * given in ignorance, or for another reader (P 2; obligations 41, 56–58).
 */
// biome-ignore format: a table
export const CONSENT_STATES = [
  'NONE', 'PROCESSING', 'CROSS_DOMAIN', 'SECRECY', 'BOTH', 'ALL', 'UNCONFIRMED', 'RECONSIDERED',
  'REFUSED', 'WITHDRAWN', 'EXPIRED', 'UNINFORMED', 'FOR_OTHERS',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Which of those hold a valid consent that covers what is asked, and no refusal after it. */
// biome-ignore format: a table
const CONSENT_SETS = {
  unrefused:  CONSENT_STATES.filter((state) => state !== 'REFUSED'),
  processing: ['PROCESSING', 'BOTH', 'ALL', 'UNCONFIRMED', 'RECONSIDERED'],
  crossing:   ['CROSS_DOMAIN', 'BOTH', 'ALL', 'UNCONFIRMED', 'RECONSIDERED'],
  both:       ['BOTH', 'ALL', 'UNCONFIRMED', 'RECONSIDERED'],
  lifting:    ['SECRECY', 'ALL', 'RECONSIDERED'],
  all:        ['ALL', 'RECONSIDERED'],
} as const;

/** The ground of AVG 9 or 10 that the contribution names; `-` where the field is not of that class. */
export const SPECIAL_GROUNDS = ['-', 'A9_2_A', 'A9_2_C', 'A9_2_H'] as const;
export const CRIMINAL_GROUNDS = ['-', 'UAVG_32', 'WPG_20'] as const;
export type SpecialGround = (typeof SPECIAL_GROUNDS)[number];
export type CriminalGround = (typeof CRIMINAL_GROUNDS)[number];

export interface SecrecyWay {
  readonly word: string;
  readonly secrecy: Secrecy;
  readonly lift: LiftKind;
}

/**
 * A secrecy and what lifts it. Where nothing has to be lifted the contribution names a conflict of duties all the same:
 * the strongest lift, which must help nobody there.
 */
export const SECRECY_WAYS: readonly SecrecyWay[] = SECRECIES.flatMap((secrecy): SecrecyWay[] =>
  secrecy === 'NONE' || secrecy === 'POLICE'
    ? [{ word: secrecy, secrecy, lift: 'CONFLICT_OF_DUTIES' }]
    : LIFTS.map((lift) => ({ word: `${secrecy}/${lift}`, secrecy, lift })),
);

/** The steps of A 1–8 go by their number. */
export const PHASE_WORDS: readonly string[] = [...STEPS.map((_, at) => String(at + 1)), ...ENDS];

/** Professional secrecy of every kind, under one lift. */
function underEverySecrecy(lift: string): readonly string[] {
  return ['MEDICAL', 'SOCIAL_WORK', 'YOUTH'].map((secrecy) => `${secrecy}/${lift}`);
}

/** The words of one table: every capacity with every recipient that the table knows, and all the rest alike. */
export function vocabularyOf(recipients: readonly string[]): Readonly<Record<Column, Vocabulary>> {
  return {
    reader: {
      words: CAPACITIES.flatMap((capacity) => recipients.map((recipient) => `${capacity}@${recipient}`)),
      sets: {},
    },
    phase: { words: PHASE_WORDS, sets: {} },
    basis: { words: BASES, sets: {} },
    secrecy: {
      words: SECRECY_WAYS.map(({ word }) => word),
      // What lifts the secrecy: the client's consent, a conflict of duties, or being directly involved (P 2, P 5).
      sets: {
        consented: underEverySecrecy('CONSENT'),
        conflict: underEverySecrecy('CONFLICT_OF_DUTIES'),
        involved: ['SOCIAL_WORK/DIRECTLY_INVOLVED'],
      },
    },
    special: { words: SPECIAL_GROUNDS, sets: {} },
    criminal: { words: CRIMINAL_GROUNDS, sets: {} },
    consent: { words: CONSENT_STATES, sets: CONSENT_SETS },
  };
}
