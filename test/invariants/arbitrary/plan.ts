/**
 * What a world is made from: words that a property may wish for, and dice for the rest. A world is built from its plan by pure
 * functions, so a counterexample shrinks with its plan and replays from seed and path.
 */
import fc from 'fast-check';
import { TIMES } from './clock.js';
import type { Topic } from './disturbance.js';
import { EARLY_PHASES, ENDS, LAST_PHASES, MIDDLE_PHASES } from './seats.js';

export interface Plan {
  readonly kind: string;
  readonly action: string;
  readonly phase: string;
  /** The basis wished for, or null for one that suits. */
  readonly basis: string | null;
  readonly capacity: string | null;
  readonly organisation: string | null;
  readonly controller: string | null;
  readonly isSecret: boolean | null;
  readonly time: string;
  readonly notation: number;
  readonly settings: number;
  /** Dice, each for one choice. */
  readonly section: number;
  readonly seat: number;
  readonly nearness: number;
  readonly holding: number;
  readonly category: number;
  readonly detail: number;
  readonly secrecy: number;
  readonly classes: number;
  readonly route: number;
  readonly task: number;
  readonly lift: number;
  readonly ground: number;
  readonly notice: number;
  readonly covers: number;
  readonly audience: number;
  readonly limit: number;
  readonly refusal: number;
  readonly purpose: number;
  /** The ages of the persons asked about, the seats of the other members, further contributions, records that concern something else. */
  readonly persons: readonly number[];
  readonly others: readonly number[];
  readonly further: readonly number[];
  readonly bystanders: readonly number[];
  readonly disturbances: readonly { readonly which: number; readonly dice: number }[];
  readonly topics: readonly Topic[];
}

/** What a property wishes of its worlds; what it does not name is left to the dice. */
export interface Wishes {
  readonly kinds?: readonly string[];
  readonly actions?: readonly string[];
  readonly phases?: readonly string[];
  readonly bases?: readonly string[];
  readonly capacities?: readonly string[];
  readonly organisations?: readonly string[];
  readonly controllers?: readonly string[];
  readonly isSecret?: boolean;
  readonly further?: number;
  /** Which changes disturb the world; none at all for an empty list. */
  readonly topics?: readonly Topic[];
  readonly disturbances?: number;
}

const KINDS = ['release', 'release', 'release', 'release', 'process'] as const;
const ACTIONS = ['read', 'read', 'use', 'record'] as const;
const PHASES = [...EARLY_PHASES, ...EARLY_PHASES, ...MIDDLE_PHASES, ...MIDDLE_PHASES, ...MIDDLE_PHASES] as const;
const ALL_PHASES = [...PHASES, ...LAST_PHASES, ...LAST_PHASES, ...LAST_PHASES, ...ENDS] as const;

const dice = fc.nat(9999);
const percent = fc.nat(99);

export function plans(wishes: Wishes = {}): fc.Arbitrary<Plan> {
  const { kinds = KINDS, actions = ACTIONS, phases = ALL_PHASES, isSecret = null } = wishes;
  const { bases, capacities, organisations, controllers } = wishes;
  const { further = 2, disturbances = 2, topics = [] } = wishes;
  return fc.noBias(
    fc.record({
      kind: fc.constantFrom(...kinds),
      action: fc.constantFrom(...actions),
      phase: fc.constantFrom(...phases),
      basis: oneOf(bases),
      capacity: oneOf(capacities),
      organisation: oneOf(organisations),
      controller: oneOf(controllers),
      isSecret: fc.constant(isSecret),
      time: fc.constantFrom(...TIMES),
      notation: fc.nat(3),
      settings: percent,
      section: percent,
      seat: dice,
      nearness: percent,
      holding: dice,
      category: dice,
      detail: percent,
      secrecy: percent,
      classes: percent,
      route: percent,
      task: dice,
      lift: dice,
      ground: dice,
      notice: percent,
      covers: percent,
      audience: percent,
      limit: percent,
      refusal: percent,
      purpose: percent,
      persons: fc.array(dice, { minLength: 1, maxLength: 2 }),
      others: fc.array(dice, { minLength: 1, maxLength: 2 }),
      further: fc.array(dice, { maxLength: further }),
      bystanders: fc.array(dice, { maxLength: 2 }),
      disturbances: fc.array(fc.record({ which: dice, dice }), { maxLength: disturbances }),
      topics: fc.constant(topics),
    }),
  );
}

/** One of the words wished for, or null to leave it to the dice. */
function oneOf(words: readonly string[] | undefined): fc.Arbitrary<string | null> {
  return words === undefined ? fc.constant(null) : fc.constantFrom(...words);
}
