/**
 * Cases for the doors of the running system: of the real fields of one classification, every release of the table in every
 * phase, and for each a neighbour that is withheld; one person a situation, many in a household, for all readers at once.
 */
import { BASES, PHASES, type Phase } from '../../policy/index.js';
import type { Contract, ReleaseRule } from '../../schema/contract.js';
import { demoId } from '../../subgraphs/kit/index.js';
import { type OpenTable, openTable, type Reader } from './case-table.js';
import { readRows } from './product.js';
import type { RealFields } from './real-fields.js';
import { CONSENT_STATES, CRIMINAL_GROUNDS, PHASE_WORDS, SECRECY_WAYS, SPECIAL_GROUNDS } from './words.js';
import { type Calendar, caseFacts, type PersonRecords, recordsOf, type Situation } from './world.js';

/** A reader with the account that can log in for him. */
export interface DoorReader extends Reader {
  readonly account: string;
  readonly actor: string;
}

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
  /** What the table says, of a field in this phase too. */
  readonly isReleased: (reader: Reader, person: DoorPerson, rule: ReleaseRule) => boolean;
}

/** A household this large does not exist; the grant of one request may name two hundred. */
const MOST_PERSONS = 100;
/** How many releases of APPROACH are tried again at either end of a case. */
const AFTER_THE_END = 10;
/** Who reads nothing of a partner, whatever the phase: asked about one phase only. */
const IDLE = ['MANAGEMENT_ASSISTANT', 'RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'];

export function doorCasesOf(
  real: RealFields,
  contract: Contract,
  calendar: Calendar,
  findReader: (reader: Reader) => DoorReader,
): readonly DoorCase[] {
  const rules = Object.keys(real.fields).map((coordinate) => ruleOf(contract, coordinate));
  const table = openTable(real.table);
  const law = new WrittenLaw(table, rules);
  return PHASES.flatMap((phase) => {
    const readers = law.readersIn(phase).map(findReader);
    return chunks(law.situationsIn(phase)).map((situations, at) =>
      makeCase({
        real,
        rules,
        table,
        law,
        phase,
        readers,
        situations,
        calendar,
        name: `${table.name}/${table.category}/${phase}/${at}`,
      }),
    );
  });
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

  isListed({ word }: Reader, phase: Phase, { basis, lift, special, criminal, consent }: Situation): boolean {
    const way = SECRECY_WAYS.find((each) => each.secrecy === this.#rule.secrecy && each.lift === lift)?.word ?? '';
    const phaseWord = PHASE_WORDS[PHASES.indexOf(phase)] ?? '';
    const index = this.#table.product.numberOf([word, phaseWord, basis, way, special, criminal, consent]);
    if (index === undefined) throw new Error('The table does not know the combination.');
    return (this.#times[index] ?? 0) > 0;
  }

  /** Everyone who reads something, the controller's own member, and in APPROACH those who never do. */
  readersIn(phase: Phase): readonly Reader[] {
    const own = this.#table.readers.filter(({ word }) => word === 'TEAM_MEMBER@own');
    const idle = this.#table.readers.filter(({ word }) => IDLE.some((capacity) => word === `${capacity}@direction`));
    return [...own, ...this.#strangers, ...(phase === 'APPROACH' ? idle : [])];
  }

  /** What is released to a stranger, and as many neighbours that are not. */
  situationsIn(phase: Phase): readonly Situation[] {
    if (phase === 'DECLINED' || phase === 'CLOSED') return this.#releasedIn('APPROACH').slice(0, AFTER_THE_END);
    const released = this.#releasedIn(phase);
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
  const isReleased = (reader: Reader, { situation }: DoorPerson, { detail, phases }: ReleaseRule) => {
    const isThatOnly = phase === 'SIGNAL' || phase === 'ASSESSMENT';
    const admits = phases.some((step) => step === phase) && (detail === 'THAT' || !isThatOnly);
    return admits && law.isListed(reader, phase, situation);
  };
  return { real, rules, id, phase, facts, persons, readers, isReleased };
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
