/** A table, asked about fields of one classification: who reads them, and which situations show what it says. */
import { BASES, PHASES, type Phase, type Secrecy } from '../../policy/index.js';
import type { ReleaseRule } from '../../schema/contract.js';
import type { OpenTable, Reader } from './case-table.js';
import { readRows } from './product.js';
import { CONSENT_STATES, CRIMINAL_GROUNDS, PHASE_WORDS, SECRECY_WAYS, SPECIAL_GROUNDS } from './words.js';
import type { Situation } from './world.js';

/** How many releases of APPROACH are tried again at either end of a case. */
const AFTER_THE_END = 10;
/** Who reads nothing of a partner, whatever the phase: asked about one phase only. */
const IDLE = ['MANAGEMENT_ASSISTANT', 'RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'];

export class WrittenLaw {
  readonly #table: OpenTable;
  readonly #times: Uint8Array;
  readonly #rule: ReleaseRule;
  readonly #strangers: readonly Reader[];
  readonly #situations: readonly Situation[];

  constructor(table: OpenTable, rules: readonly ReleaseRule[]) {
    const [rule] = rules;
    if (rule === undefined) throw new Error('No field is asked.');
    for (const each of rules) {
      if (classOf(each) !== classOf(rule))
        throw new Error(`${each.coordinate} is of another class than ${rule.coordinate}.`);
    }
    if (rule.domain !== table.domain || rule.category !== table.category)
      throw new Error(`${rule.coordinate} is not of this table.`);
    this.#table = table;
    this.#rule = rule;
    this.#times = readRows(table.product, table.rows).times;
    this.#situations = situationsOf(rule);
    this.#strangers = table.readers.filter(
      (reader) =>
        !reader.word.endsWith('@own') &&
        PHASES.some((phase) => this.#situations.some((situation) => this.isListed(reader, phase, situation))),
    );
  }

  isListed(reader: Reader, phase: Phase, situation: Situation): boolean {
    return (this.#times[this.indexOf(reader, phase, situation)] ?? 0) > 0;
  }

  /** The number of the combination in the product of the table. */
  indexOf({ word }: Reader, phase: Phase, { basis, lift, special, criminal, consent }: Situation): number {
    const way = SECRECY_WAYS.find((each) => each.secrecy === this.#rule.secrecy && each.lift === lift)?.word ?? '';
    const phaseWord = PHASE_WORDS[PHASES.indexOf(phase)] ?? '';
    const index = this.#table.product.numberOf([word, phaseWord, basis, way, special, criminal, consent]);
    if (index === undefined) throw new Error('The table does not know the combination.');
    return index;
  }

  isOfClass(secrecy: Secrecy, special: string, criminal: string): boolean {
    const { classes } = this.#rule;
    const isSame =
      classes.includes('SPECIAL') === (special !== '-') && classes.includes('CRIMINAL') === (criminal !== '-');
    return isSame && secrecy === this.#rule.secrecy;
  }

  /** Everyone who reads something, the controller's own people, and in APPROACH those who never do. */
  readersIn(phase: Phase): readonly Reader[] {
    const own = this.#table.readers.filter(({ word }) => word === 'TEAM_MEMBER@own');
    const idle = this.#table.readers.filter(({ word }) => IDLE.some((capacity) => word === `${capacity}@direction`));
    return [...own, ...this.#strangers, ...(phase === 'APPROACH' ? idle : [])];
  }

  /** The controller's own people as case manager, where they can be. */
  ownManager(): Reader | undefined {
    const manager = this.#table.readers.find(({ word }) => word === 'CASE_MANAGER@own');
    const [situation] = this.#situations;
    if (manager === undefined || situation === undefined) return undefined;
    return this.isListed(manager, 'APPROACH', situation) ? manager : undefined;
  }

  /**
   * What is released to a stranger, and as many neighbours that are not. Each situation is asked in every other phase:
   * what holds in APPROACH holds in REVIEW, and the walk past `decide` has been in all of them.
   */
  situationsIn(phase: Phase): readonly Situation[] {
    if (phase === 'DECLINED' || phase === 'CLOSED') return this.#releasedIn('APPROACH').slice(0, AFTER_THE_END);
    const isTurn = (situation: Situation) => (this.#situations.indexOf(situation) + PHASES.indexOf(phase)) % 2 === 0;
    const released = this.#releasedIn(phase).filter(isTurn);
    const taken = new Set(released);
    for (const [turn, situation] of released.entries()) {
      const neighbours = this.#situations.filter((each) => !taken.has(each) && differences(each, situation) === 1);
      const neighbour = neighbours[(turn * 7) % neighbours.length];
      if (neighbour !== undefined) taken.add(neighbour);
    }
    return [...taken];
  }

  #releasedIn(phase: Phase): readonly Situation[] {
    return this.#situations.filter((situation) =>
      this.#strangers.some((reader) => this.isListed(reader, phase, situation)),
    );
  }
}

/** Before the columns of a table are asked, the field's own phases are; and at first only that there is something (A 1–2). */
export function admits({ detail, phases }: ReleaseRule, phase: Phase): boolean {
  const isThatOnly = phase === 'SIGNAL' || phase === 'ASSESSMENT';
  return phases.some((step) => step === phase) && (detail === 'THAT' || !isThatOnly);
}

function classOf({ domain, category, secrecy, classes }: ReleaseRule): string {
  return JSON.stringify([domain, category, secrecy, classes]);
}

/** Every situation that a field of this class can be in. */
function situationsOf({ secrecy, classes }: ReleaseRule): readonly Situation[] {
  const lifts = SECRECY_WAYS.filter((way) => way.secrecy === secrecy).map(({ lift }) => lift);
  const specials = SPECIAL_GROUNDS.filter((ground) => (ground === '-') !== classes.includes('SPECIAL'));
  const criminals = CRIMINAL_GROUNDS.filter((ground) => (ground === '-') !== classes.includes('CRIMINAL'));
  return BASES.flatMap((basis) =>
    lifts.flatMap((lift) =>
      specials.flatMap((special) =>
        criminals.flatMap((criminal) => CONSENT_STATES.map((consent) => ({ basis, lift, special, criminal, consent }))),
      ),
    ),
  );
}

function differences(a: Situation, b: Situation): number {
  const keys = ['basis', 'lift', 'special', 'criminal', 'consent'] as const;
  return keys.filter((key) => a[key] !== b[key]).length;
}
