/**
 * Cases of a partner's table for the doors: of real fields of one classification, the releases of the table and as many
 * neighbours that are withheld; one person a situation, many in a household, for all readers at once.
 */
import { PHASES, type Phase } from '../../policy/index.js';
import type { Contract, ReleaseRule } from '../../schema/contract.js';
import { demoId } from '../../subgraphs/kit/index.js';
import { toContribution } from '../../subgraphs/kit/store/contribution-facts.js';
import { openTable } from './case-table.js';
import type { DoorReader, DoorReaders } from './door-readers.js';
import type { DoorQuestion, DoorSubject, Seen, Visit } from './door-subject.js';
import { type Doors, type Json, listed } from './doors.js';
import type { RealFields } from './real-fields.js';
import { combinationAt, subjectOf } from './request.js';
import { type Calendar, caseFacts, type PersonRecords, recordsOf, type Situation } from './world.js';
import { admits, WrittenLaw } from './written-law.js';

interface Stage {
  readonly contract: Contract;
  readonly calendar: Calendar;
  readonly accounts: DoorReaders;
  readonly doors: Doors;
}

interface PartnerCase {
  readonly id: string;
  readonly phase: Phase;
  readonly facts: object;
  readonly persons: readonly CasePerson[];
  readonly readers: readonly DoorReader[];
}

interface CasePerson {
  readonly id: string;
  readonly situation: Situation;
  readonly records: PersonRecords;
}

/** A household this large does not exist; the grant of one request may name two hundred. */
const MOST_PERSONS = 100;
/** How many situations the controller's own case manager is asked about. */
const OF_OWN_MANAGER = 20;

export function partnerSubject(real: RealFields, stage: Stage): DoorSubject {
  const rules = Object.keys(real.fields).map((coordinate) => ruleOf(stage.contract, coordinate));
  const table = openTable(real.table);
  const law = new WrittenLaw(table, rules);
  const cases = casesOf(real, rules, law, stage);
  return {
    name: `${table.name}, ${table.category}`,
    definition: real.definition,
    product: table.product,
    rows: table.rows,
    concerns: (index) => {
      const { phase, secrecy, special, criminal } = combinationAt(table, index);
      return law.isOfClass(secrecy, special, criminal) && rules.some((rule) => admits(rule, phase));
    },
    facts: cases.map(({ facts }) => facts),
    stored: cases.flatMap((one) => storedOf(real, one)),
    visits: cases.flatMap((one) => one.readers.map((reader) => visitOf(real, rules, law, one, reader, stage))),
  };
}

function casesOf(
  real: RealFields,
  rules: readonly ReleaseRule[],
  law: WrittenLaw,
  { calendar, accounts }: Stage,
): readonly PartnerCase[] {
  const make = (
    phase: Phase,
    readers: readonly DoorReader[],
    situations: readonly Situation[],
    part: string | number,
  ) =>
    makeCase(
      real,
      `${real.table.name}/${real.table.category}/${phase}/${part}`,
      { phase, readers, situations },
      calendar,
    );
  const ordinary = PHASES.flatMap((phase) => {
    const readers = law.readersIn(phase).map((reader) => accounts.find(reader));
    return chunks(law.situationsIn(phase)).map((situations, at) => make(phase, readers, situations, at));
  });
  const manager = law.ownManager();
  if (manager === undefined) return ordinary;
  const member = accounts.find({ ...manager, capacity: 'TEAM_MEMBER', word: 'TEAM_MEMBER@own' });
  // There is no case manager before ASSIGNMENT, and some fields are there for no longer than that.
  const phases = ['ASSIGNMENT', 'APPROACH'] as const;
  const phase = phases.find((each) => rules.some((rule) => admits(rule, each))) ?? 'APPROACH';
  const few = law.situationsIn(phase).slice(0, OF_OWN_MANAGER);
  return [...ordinary, make(phase, [accounts.also(member, manager)], few, 'own-manager')];
}

interface Making {
  readonly phase: Phase;
  readonly readers: readonly DoorReader[];
  readonly situations: readonly Situation[];
}

function makeCase(
  { table }: RealFields,
  name: string,
  { phase, readers, situations }: Making,
  calendar: Calendar,
): PartnerCase {
  const idOf = (part: string) => demoId(`corpus/${name}/${part}`);
  const recipients = readers.map(({ seat, actor }) => ({ ...seat, actor }));
  const manager = readers.find(({ capacity }) => capacity === 'CASE_MANAGER');
  const persons = situations.map((situation, at): CasePerson => {
    const id = idOf(`person-${at}`);
    const about = { person: id, name: `person-${at}`, phase, recipients, idOf };
    return { id, situation, records: recordsOf(calendar, table, situation, about) };
  });
  const id = idOf('case');
  const facts = {
    case: caseFacts(calendar, id, phase, recipients, manager?.actor ?? null, idOf),
    persons: persons.map((person) => adult(person.id)),
    contributions: persons.flatMap(({ records }) => records.contributions),
    consents: persons.flatMap(({ records }) => records.consents),
    notices: persons.flatMap(({ records }) => records.notices),
    limits: [],
    onwardUse: [],
  };
  return { id, phase, facts, persons, readers };
}

/** A file about each person, and what the partner contributed. */
function storedOf({ table, rowsOf }: RealFields, { id, persons }: PartnerCase): readonly object[] {
  return persons.flatMap((person) => {
    const base = (name: string) => ({
      id: demoId(`corpus/row/${person.id}/${name}`),
      caseId: id,
      personIds: [person.id],
      controller: table.controller,
    });
    return [
      ...rowsOf(base, person.id),
      ...person.records.contributions.map((facts) => toContribution(facts as never, id, 'Afgewogen.')),
    ];
  });
}

function visitOf(
  real: RealFields,
  rules: readonly ReleaseRule[],
  law: WrittenLaw,
  one: PartnerCase,
  reader: DoorReader,
  { calendar, doors }: Stage,
): Visit {
  const questions = one.persons.flatMap((person) =>
    rules.map((rule): DoorQuestion => {
      const { coordinate, ...words } = rule;
      const { controller } = real.table;
      const properties = { ...words, controller, persons: [person.id], recordAs: null };
      return {
        key: keyOf(person.id, coordinate),
        index: law.indexOf(reader, one.phase, person.situation),
        listed: admits(rule, one.phase) && law.isListed(reader, one.phase, person.situation),
        inWords: [coordinate, reader.word, one.phase, ...Object.values(person.situation)].join(' | '),
        requestOf: () => ({
          subject: subjectOf(calendar, reader, reader.actor),
          action: { name: 'read' },
          resource: { type: 'field', id: coordinate, properties },
          context: {
            time: calendar.at(0),
            purpose: 'PLAN_AND_DIRECTION',
            facts: { ...one.facts, ...person.records, persons: [adult(person.id)] },
          },
        }),
        logged: { field: coordinate, person: person.id, controller, isRow: false },
      };
    }),
  );
  return {
    ...{ reader, caseId: one.id, questions },
    look: {
      gateway: () => lookThroughGateway(real, one, reader, doors),
      subgraph: () => lookIntoSubgraph(real, one, reader, doors),
    },
  };
}

async function lookThroughGateway(real: RealFields, one: PartnerCase, reader: DoorReader, doors: Doors): Promise<Seen> {
  const { edge, entity } = real;
  const file = `${edge} { ${selectionOf(real)} }`;
  const selection = entity === 'Case' ? file : `household { persons { id ${file} } }`;
  const found = await doors.askGateway(reader.account, one.id, selection);
  if (entity === 'Case') return seenIn(real, listed(found?.[edge]));
  const persons = listed((found?.household as Json | null | undefined)?.persons);
  return seenIn(
    real,
    persons.flatMap((person) => filesOf(person, edge, person.id)),
  );
}

async function lookIntoSubgraph(real: RealFields, one: PartnerCase, reader: DoorReader, doors: Doors): Promise<Seen> {
  const { edge, entity, definition, table } = real;
  const ids = entity === 'Case' ? [one.id] : one.persons.map(({ id }) => id);
  const coordinates = Object.keys(real.fields);
  const { _entities: entities } = await doors.askSubgraph({
    name: definition.name,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${entity} { ${edge} { ${selectionOf(real)} } } } }`,
    variables: { of: ids.map((id) => ({ __typename: entity, id })) },
    ...{ reader, caseId: one.id, facts: one.facts },
    released: one.persons.map(({ id: person }) => ({ person, controller: table.controller, coordinates })),
  });
  const found = entities as readonly (Json | null)[];
  const files = found.flatMap((each, at) => (entity === 'Case' ? listed(each?.[edge]) : filesOf(each, edge, ids[at])));
  return seenIn(real, files);
}

/** The file beneath a person, said to be about him. */
function filesOf(person: Json | null, edge: string, id: unknown): readonly Json[] {
  return listed(person?.[edge]).map((file) => ({ ...file, personIds: [id] }));
}

/** The fields of a file as one selection; every object says about whom it is. */
function selectionOf({ fields }: RealFields): string {
  const steps = Object.values(fields).map((place) => place.split('.'));
  const beneath = Map.groupBy(steps, ([first = '', second]) => (second === undefined ? '' : first));
  const parts = [...beneath].map(([first, places]) => {
    const names = places.map((place) => place.at(-1)).join(' ');
    return first === '' ? names : `${first} { personIds ${names} }`;
  });
  return ['personIds', ...parts].join(' ');
}

function seenIn({ fields }: RealFields, files: readonly Json[]): Seen {
  const seen = new Set<string>();
  for (const file of files) {
    for (const [coordinate, place] of Object.entries(fields)) {
      const [first = '', second] = place.split('.');
      for (const row of second === undefined ? [file] : listed(file[first])) {
        if ((row[second ?? first] ?? null) === null) continue;
        for (const person of row.personIds as readonly string[]) seen.add(keyOf(person, coordinate));
      }
    }
  }
  return seen;
}

function keyOf(person: string, coordinate: string): string {
  return `${person} ${coordinate}`;
}

function adult(id: string): object {
  return { id, birthDate: '1984-02-01', represented: false };
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
