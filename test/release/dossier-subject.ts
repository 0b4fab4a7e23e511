/**
 * The process dossier at the doors: in every phase a household, each of its members in another state of consent and limits,
 * with a datum of the team, one of a corporation, and records of accountability; read over HTTP by everyone.
 */
import { type BasisKind, PHASES, type Phase, SECRECIES } from '../../policy/index.js';
import { ProblemOutline } from '../../subgraphs/casework/dossier/problem-outline.entity.js';
import { ProgressNote } from '../../subgraphs/casework/dossier/progress-note.entity.js';
import { Notice } from '../../subgraphs/casework/registry/notice.entity.js';
import { subgraph as casework } from '../../subgraphs/casework/subgraph.js';
import { demoId, makeRow } from '../../subgraphs/kit/index.js';
import type { DoorReader, DoorReaders } from './door-readers.js';
import type { DoorQuestion, DoorSubject, Seen, Visit } from './door-subject.js';
import { type Doors, type Json, listed } from './doors.js';
import {
  CLASS_WORDS,
  type DossierCombination,
  type DossierTable,
  dossierResourceOf,
  LIMIT_WORDS,
  limitsOf,
  type OpenDossier,
  openDossier,
} from './dossier-table.js';
import { readRows } from './product.js';
import { subjectOf } from './request.js';
import { CONSENT_STATES, PHASE_WORDS } from './words.js';
import { type Calendar, caseFacts, consentsOf } from './world.js';

interface Stage {
  readonly calendar: Calendar;
  readonly accounts: DoorReaders;
  readonly doors: Doors;
}

/** What differs from one member of the household to the next. */
interface DossierPerson extends Pick<DossierCombination, 'basis' | 'secrecy' | 'classes' | 'consent' | 'limit'> {
  readonly id: string;
  /** Who made the records about him. */
  readonly recordedBy: string;
}

interface DossierCase {
  readonly id: string;
  readonly phase: Phase;
  readonly facts: object;
  readonly persons: readonly DossierPerson[];
  readonly readers: readonly DoorReader[];
}

/** The kinds of datum that every member of the household has one of, and the field that shows it. */
// biome-ignore format: a table
const SHOWN = {
  HANDLE:   { field: 'Case.phase',              at: 'phase' },
  CORE:     { field: 'ProblemOutline.text',     at: 'problemOutline' },
  ORIGIN:   { field: 'ProgressNote.text',       at: 'progress' },
  RECORD:   { field: 'NoticeRecord.categories', at: 'notices' },
  OTHERS:   { field: 'NoticeRecord.categories', at: 'notices' },
  TOLD:     { field: 'NoticeRecord.categories', at: 'notices' },
} as const;
type Kind = keyof typeof SHOWN;

const SELECTION =
  'phase problemOutline { personIds text } progress { personIds text } notices { personIds categories }';
const COORDINATES = [...new Set(Object.values(SHOWN).map(({ field }) => field))];
const COLLEGE = 'gemeente-nijmegen';
/** An objection stops the first; the second stands for every other. */
const TRIED_BASES: readonly BasisKind[] = ['PUBLIC_TASK', 'CONSENT'];

export function dossierSubject(written: DossierTable, stage: Stage): DoorSubject {
  const table = openDossier(written);
  const { times } = readRows(table.product, table.rows);
  const readers = readersOf(table, times, stage.accounts);
  const cases = PHASES.map((phase) => makeCase(table, phase, readers, stage.calendar));
  return {
    name: table.name,
    definition: casework,
    product: table.product,
    rows: table.rows,
    concerns: () => true,
    facts: cases.map(({ facts }) => facts),
    stored: cases.flatMap((one) => storedOf(table, one, stage.calendar)),
    visits: cases.flatMap((one) => one.readers.map((reader) => visitOf(table, times, one, reader, stage))),
  };
}

/** Who reads anything of the dossier, and one who never does. */
function readersOf({ readers, product }: OpenDossier, times: Uint8Array, accounts: DoorReaders): readonly DoorReader[] {
  const stride = product.strideOf('reader');
  const reads = readers.filter((_, at) => times.subarray(at * stride, (at + 1) * stride).some((each) => each > 0));
  const idle = readers.filter(({ word }) => word === 'RESEARCHER@direction');
  return [...reads, ...idle].map((reader) => accounts.find(reader));
}

function makeCase(table: OpenDossier, phase: Phase, readers: readonly DoorReader[], calendar: Calendar): DossierCase {
  const idOf = (part: string) => demoId(`corpus/casework/${phase}/${part}`);
  const recipients = readers.map(({ seat, actor }) => ({ ...seat, actor }));
  const recorders = readers.filter(({ capacity }) => capacity === 'PROCESS_DIRECTOR' || capacity === 'CASE_MANAGER');
  const manager = readers.find(({ capacity }) => capacity === 'CASE_MANAGER');
  const states = CONSENT_STATES.flatMap((consent) =>
    LIMIT_WORDS.flatMap((limit) => TRIED_BASES.map((basis) => ({ consent, limit, basis }))),
  );
  const persons = states.map((state, at) => ({
    ...state,
    id: idOf(`person-${at}`),
    secrecy: turn(SECRECIES, at),
    classes: turn(CLASS_WORDS, Math.floor(at / SECRECIES.length)),
    recordedBy: turn(recorders, at).actor,
  }));
  const id = idOf('case');
  const facts = {
    case: caseFacts(calendar, id, phase, recipients, manager?.actor ?? null, idOf),
    persons: persons.flatMap((person) => recordsOf(table, person, readers, calendar).persons),
    contributions: [],
    consents: persons.flatMap((person) => recordsOf(table, person, readers, calendar).consents),
    notices: [],
    limits: persons.flatMap((person) => recordsOf(table, person, readers, calendar).limits),
    onwardUse: [],
  };
  return { id, phase, facts, persons, readers };
}

/** What casework keeps about one person. */
function recordsOf(
  { origin }: DossierTable,
  { consent, limit, id }: DossierPerson,
  readers: readonly DoorReader[],
  calendar: Calendar,
) {
  const idOf = (part: string) => demoId(`corpus/dossier/${id}/${part}`);
  const seats = readers.map(({ seat }) => seat);
  return {
    persons: [{ id, birthDate: '1984-02-01', represented: false }],
    consents: consentsOf(calendar, consent, origin, id, seats, idOf),
    limits: limitsOf(calendar, limit, id, idOf('limit')),
  };
}

/** From APPROACH on there are core data, and no earlier (A slot; obligation 49); records there are from the first day. */
function storedOf(
  table: OpenDossier,
  { id: caseId, phase, persons }: DossierCase,
  calendar: Calendar,
): readonly object[] {
  const hasCore = PHASES.indexOf(phase) >= PHASES.indexOf('APPROACH') && phase !== 'DECLINED';
  return persons.flatMap((person) => {
    const { origin, about } = recordedOf(table, person);
    const idOf = (part: string) => demoId(`corpus/dossier/${person.id}/${part}`);
    const core = { caseId, personIds: [person.id], enteredBy: COLLEGE, enteredAt: calendar.at(-1) };
    const told = {
      caseId,
      person: person.id,
      kind: 'SHARING' as const,
      controller: table.origin.controller,
      recipients: [],
    };
    const notice = (tag: Kind, of: object | null) =>
      makeRow(Notice, {
        ...told,
        id: idOf(tag),
        categories: [tag],
        about: of as never,
        recordedAt: calendar.at(-1),
        recordedBy: person.recordedBy,
        verified: true,
        givenAt: calendar.at(-1),
      });
    return [
      ...(hasCore
        ? [
            makeRow(ProblemOutline, { ...core, id: idOf('outline'), text: 'In grote lijnen.' }),
            makeRow(ProgressNote, {
              ...core,
              id: idOf('progress'),
              origin: origin as never,
              on: calendar.day(-1),
              text: 'Voortgang.',
            }),
          ]
        : []),
      notice('RECORD', null),
      notice('OTHERS', about('RECORD/OTHERS')),
      notice('TOLD', about('RECORD/TOLD')),
    ];
  });
}

/** What the dossier holds of where a datum came from and of what a record speaks. */
function recordedOf(table: OpenDossier, person: DossierPerson) {
  const part = (datum: DossierCombination['datum']) => dossierResourceOf(table, { ...person, datum }).properties;
  return { origin: part('CORE/ORIGIN').origin, about: (datum: DossierCombination['datum']) => part(datum).about };
}

function visitOf(
  table: OpenDossier,
  times: Uint8Array,
  one: DossierCase,
  reader: DoorReader,
  { calendar, doors }: Stage,
): Visit {
  const [first] = one.persons;
  const kinds = (['CORE', 'ORIGIN', 'RECORD', 'OTHERS', 'TOLD'] as const).flatMap((kind) =>
    one.persons.map((person) => ({ kind, person })),
  );
  const asked: readonly { readonly kind: Kind; readonly person: DossierPerson }[] =
    first === undefined ? [] : [{ kind: 'HANDLE', person: first }, ...kinds];
  const questions = asked.map(({ kind, person }) => questionOf(table, times, one, reader, kind, person, calendar));
  const released = [{ person: null, controller: COLLEGE, coordinates: COORDINATES }];
  return {
    ...{ reader, caseId: one.id, questions },
    look: {
      gateway: async () => seenIn(await doors.askGateway(reader.account, one.id, SELECTION)),
      async subgraph() {
        const query = `query ($id: ID!) { case(id: $id) { ${SELECTION} } }`;
        const asking = { name: casework.name, query, variables: { id: one.id }, reader, caseId: one.id };
        return seenIn((await doors.askSubgraph({ ...asking, facts: one.facts, released })).case as Json | null);
      },
    },
  };
}

function questionOf(
  table: OpenDossier,
  times: Uint8Array,
  one: DossierCase,
  reader: DoorReader,
  kind: Kind,
  person: DossierPerson,
  calendar: Calendar,
): DoorQuestion {
  const datum = datumOf(kind, reader, person);
  const { basis, secrecy, classes, consent, limit } = person;
  const words = [
    reader.word,
    PHASE_WORDS[PHASES.indexOf(one.phase)] ?? '',
    datum,
    basis,
    secrecy,
    classes,
    consent,
    limit,
  ];
  const index = table.product.numberOf(words);
  if (index === undefined) throw new Error(`The table does not know ${words.join(' | ')}.`);
  const { field } = SHOWN[kind];
  return {
    key: keyOf(kind, person.id),
    index,
    listed: (times[index] ?? 0) > 0,
    inWords: [field, ...words].join(' | '),
    requestOf: () => ({
      subject: subjectOf(calendar, reader, reader.actor),
      action: { name: 'read' },
      resource: dossierResourceOf(table, { ...person, datum }, { person: person.id, actor: reader.actor }),
      context: {
        time: calendar.at(0),
        purpose: 'PLAN_AND_DIRECTION',
        facts: { ...one.facts, ...recordsOf(table, person, one.readers, calendar) },
      },
    }),
    logged: { field, person: kind === 'HANDLE' ? '' : person.id, controller: '', isRow: true },
  };
}

/** A record that others received is one's own where one made it. */
function datumOf(kind: Kind, { actor }: DoorReader, { recordedBy }: DossierPerson): DossierCombination['datum'] {
  switch (kind) {
    case 'ORIGIN':
      return 'CORE/ORIGIN';
    case 'TOLD':
      return 'RECORD/TOLD';
    case 'OTHERS':
      return recordedBy === actor ? 'RECORD/OWN' : 'RECORD/OTHERS';
    case 'HANDLE':
    case 'CORE':
    case 'RECORD':
      return kind;
  }
}

function seenIn(found: Json | null): Seen {
  if (found === null) return new Set();
  const seen = new Set<string>((found.phase ?? null) === null ? [] : [keyOf('HANDLE', '')]);
  const note = (kind: Kind, row: Json) => {
    for (const person of row.personIds as readonly string[]) seen.add(keyOf(kind, person));
  };
  for (const row of listed(found.problemOutline)) if (row.text !== null) note('CORE', row);
  for (const row of listed(found.progress)) if (row.text !== null) note('ORIGIN', row);
  for (const row of listed(found.notices))
    for (const kind of (row.categories ?? []) as readonly Kind[]) note(kind, row);
  return seen;
}

function keyOf(kind: Kind, person: string): string {
  return kind === 'HANDLE' ? kind : `${kind} ${person}`;
}

function turn<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to take turns in.');
  return item;
}
