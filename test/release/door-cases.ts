/**
 * Cases for the doors of the running system: of the real fields of one classification, every release of the table in every
 * phase, and for each a neighbour that is withheld; one person a situation, many in a household, for all readers at once.
 */
import { BASES, PHASES, type Phase } from '../../policy/index.js';
import type { Contract, ReleaseRule } from '../../schema/contract.js';
import { demoId } from '../../subgraphs/kit/index.js';
import { type OpenTable, openTable, type Reader } from './case-table.js';
import type { DoorReader, DoorReaders } from './door-readers.js';
import { readRows } from './product.js';
import type { RealFields } from './real-fields.js';
import { CONSENT_STATES, CRIMINAL_GROUNDS, PHASE_WORDS, SECRECY_WAYS, SPECIAL_GROUNDS } from './words.js';
import { type Calendar, caseFacts, type PersonRecords, recordsOf, type Situation } from './world.js';

export interface DoorPerson {
  readonly id: string;
  readonly situation: Situation;
  readonly records: PersonRecords;
}

export interface DoorCase {
  readonly real: RealFields;
  readonly rules: readonly ReleaseRule[];
  readonly id: string;
  readonly phase: Phase;
  readonly facts: object;
  readonly persons: readonly DoorPerson[];
  readonly readers: readonly DoorReader[];
  readonly table: OpenTable;
  /** The number of the combination that a reader and a person are, in the product of the table. */
  readonly indexOf: (reader: Reader, person: DoorPerson) => number;
  /** What the table says, of a field in this phase too. */
  readonly isReleased: (reader: Reader, person: DoorPerson, rule: ReleaseRule) => boolean;
}

/** A household this large does not exist; the grant of one request may name two hundred. */
const MOST_PERSONS = 100;
/** How many situations the controller's own case manager is asked about. */
const OF_OWN_MANAGER = 20;
/** How many releases of APPROACH are tried again at either end of a case. */
const AFTER_THE_END = 10;
/** Who reads nothing of a partner, whatever the phase: asked about one phase only. */
const IDLE = ['MANAGEMENT_ASSISTANT', 'RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'];

export function doorCasesOf(
  real: RealFields,
  contract: Contract,
  calendar: Calendar,
  accounts: DoorReaders,
): readonly DoorCase[] {
  const rules = Object.keys(real.fields).map((coordinate) => ruleOf(contract, coordinate));
  const table = openTable(real.table);
  const law = new WrittenLaw(table, rules);
  const make = (
    phase: Phase,
    readers: readonly DoorReader[],
    situations: readonly Situation[],
    part: string | number,
  ) => {
    const name = `${table.name}/${table.category}/${phase}/${part}`;
    return makeCase({ real, rules, table, law, phase, readers, situations, calendar, name });
  };
  const ordinary = PHASES.flatMap((phase) => {
    const readers = law.readersIn(phase).map((reader) => accounts.find(reader));
    return chunks(law.situationsIn(phase)).map((situations, at) => make(phase, readers, situations, at));
  });
  const manager = law.ownManager();
  if (manager === undefined) return ordinary;
  const member = accounts.find({ ...manager, capacity: 'TEAM_MEMBER', word: 'TEAM_MEMBER@own' });
  // There is no case manager before ASSIGNMENT, and some fields are there for no longer than that.
  const phase =
    (['ASSIGNMENT', 'APPROACH'] as const).find((each) => rules.some((rule) => admits(rule, each))) ?? 'APPROACH';
  const few = law.situationsIn(phase).slice(0, OF_OWN_MANAGER);
  return [...ordinary, make(phase, [accounts.also(member, manager)], few, 'own-manager')];
}

/** The table, asked about the classification of these fields. */
class WrittenLaw {
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

  indexOf({ word }: Reader, phase: Phase, { basis, lift, special, criminal, consent }: Situation): number {
    const way = SECRECY_WAYS.find((each) => each.secrecy === this.#rule.secrecy && each.lift === lift)?.word ?? '';
    const phaseWord = PHASE_WORDS[PHASES.indexOf(phase)] ?? '';
    const index = this.#table.product.numberOf([word, phaseWord, basis, way, special, criminal, consent]);
    if (index === undefined) throw new Error('The table does not know the combination.');
    return index;
  }

  /** Everyone who reads something, the controller's own member, and in APPROACH those who never do. */
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
    const released = this.#releasedIn(phase).filter(
      (each) => this.#situations.indexOf(each) % 2 === PHASES.indexOf(phase) % 2,
    );
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

interface Making {
  readonly real: RealFields;
  readonly rules: readonly ReleaseRule[];
  readonly table: OpenTable;
  readonly law: WrittenLaw;
  readonly phase: Phase;
  readonly readers: readonly DoorReader[];
  readonly situations: readonly Situation[];
  readonly calendar: Calendar;
  readonly name: string;
}

function makeCase({ real, rules, table, law, phase, readers, situations, calendar, name }: Making): DoorCase {
  const idOf = (part: string) => demoId(`corpus/${name}/${part}`);
  const recipients = readers.map(({ seat, actor }) => ({ ...seat, actor }));
  const manager = readers.find(({ capacity }) => capacity === 'CASE_MANAGER');
  const persons = situations.map((situation, at): DoorPerson => {
    const id = idOf(`person-${at}`);
    const about = { person: id, name: `person-${at}`, phase, recipients, idOf };
    return { id, situation, records: recordsOf(calendar, table, situation, about) };
  });
  const id = idOf('case');
  const facts = {
    case: caseFacts(calendar, id, phase, recipients, manager?.actor ?? null, idOf),
    persons: persons.map((person) => ({ id: person.id, birthDate: '1984-02-01', represented: false })),
    contributions: persons.flatMap(({ records }) => records.contributions),
    consents: persons.flatMap(({ records }) => records.consents),
    notices: persons.flatMap(({ records }) => records.notices),
    limits: [],
    onwardUse: [],
  };
  return {
    ...{ real, rules, table, id, phase, facts, persons, readers },
    indexOf: (reader, { situation }) => law.indexOf(reader, phase, situation),
    isReleased: (reader, { situation }, rule) => admits(rule, phase) && law.isListed(reader, phase, situation),
  };
}

/** Before the columns of a table are asked, the field's own phases are; and at first only that there is something (A 1–2). */
export function admits({ detail, phases }: ReleaseRule, phase: Phase): boolean {
  const isThatOnly = phase === 'SIGNAL' || phase === 'ASSESSMENT';
  return phases.some((step) => step === phase) && (detail === 'THAT' || !isThatOnly);
}

function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / MOST_PERSONS);
  return Array.from({ length: count }, (_, at) => items.filter((_item, place) => place % count === at));
}

function ruleOf(contract: Contract, coordinate: string): ReleaseRule {
  const rule = contract.rules.get(coordinate);
  if (rule?.kind !== 'release') throw new Error(`${coordinate} is released by no rule.`);
  return rule;
}
