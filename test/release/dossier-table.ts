/** The table of the process dossier (law.md §4): its columns, and the request that asks one combination. */
import {
  BASES,
  type BasisKind,
  type Domain,
  type Organisation,
  PHASES,
  type Phase,
  SECRECIES,
} from '../../policy/index.js';
import { type Reader, readersOf, SEATS, type Seat } from './case-table.js';
import { Product, type Row } from './product.js';
import { ACTOR, at, PERSON, type Request, SOMEONE_ELSE, subjectOf } from './request.js';
import { CONSENT_STATES, type ConsentState, vocabularyOf } from './words.js';
import { type Calendar, caseFacts, consentsOf } from './world.js';

export interface DossierTable {
  readonly name: string;
  readonly recipients: readonly (keyof typeof SEATS)[];
  /** Of a core datum that a partner brought in, and of what a record speaks of. */
  readonly origin: { readonly controller: Organisation; readonly domain: Domain; readonly category: string };
  readonly rows: readonly Row[];
}

/**
 * A core datum of the team itself or with an origin; a record of accountability about nothing in particular, or about
 * data that went to others, to the reader too (TOLD), or of which he made the record himself (OWN).
 */
const DATA = ['HANDLE', 'CORE', 'CORE/ORIGIN', 'RECORD', 'RECORD/OTHERS', 'RECORD/TOLD', 'RECORD/OWN'] as const;
export const CLASS_WORDS = ['-', 'SPECIAL', 'CRIMINAL', 'SPECIAL+CRIMINAL'] as const;
export const LIMIT_WORDS = ['NONE', 'RESTRICTION', 'OBJECTION'] as const;

export interface OpenDossier extends DossierTable {
  readonly product: Product;
  readonly readers: readonly Reader[];
}

export interface DossierCombination {
  readonly reader: Reader;
  readonly phase: Phase;
  readonly datum: (typeof DATA)[number];
  readonly basis: BasisKind;
  readonly secrecy: (typeof SECRECIES)[number];
  readonly classes: (typeof CLASS_WORDS)[number];
  readonly consent: ConsentState;
  readonly limit: (typeof LIMIT_WORDS)[number];
}

/** Someone who is none of the readers. */
const STRANGER = { organisation: 'mooiland', domain: 'HOUSING' };

/** The columns of which the facts are made, and not the subject or the resource. */
export const FACT_COLUMNS = ['phase', 'consent', 'limit'] as const;

export function openDossier(table: DossierTable): OpenDossier {
  const seats = table.recipients.map((name): [string, Seat] => [name, SEATS[name]]);
  const { reader, phase, consent } = vocabularyOf(table.recipients);
  return {
    ...table,
    product: new Product([
      { name: 'reader', ...reader },
      { name: 'phase', ...phase },
      { name: 'datum', words: DATA, sets: {} },
      // An objection stops a public task and nothing else that a datum of a corporation rests on (law.md §4).
      { name: 'basis', words: BASES, sets: { unobjectionable: BASES.filter((basis) => basis !== 'PUBLIC_TASK') } },
      { name: 'secrecy', words: SECRECIES, sets: {} },
      { name: 'classes', words: CLASS_WORDS, sets: {} },
      { name: 'consent', ...consent },
      { name: 'limit', words: LIMIT_WORDS, sets: {} },
    ]),
    readers: readersOf(seats),
  };
}

/** The combination with this number. */
export function dossierCombinationAt({ product, readers }: OpenDossier, index: number): DossierCombination {
  const [reader = -1, phase = -1, datum = -1, basis = -1, secrecy = -1, classes = -1, consent = -1, limit = -1] =
    product.placesOf(index);
  return {
    reader: at(readers, reader),
    phase: at(PHASES, phase),
    datum: at(DATA, datum),
    basis: at(BASES, basis),
    secrecy: at(SECRECIES, secrecy),
    classes: at(CLASS_WORDS, classes),
    consent: at(CONSENT_STATES, consent),
    limit: at(LIMIT_WORDS, limit),
  };
}

export function dossierRequestOf(table: OpenDossier, calendar: Calendar, combination: DossierCombination): Request {
  return {
    subject: subjectOf(calendar, combination.reader),
    action: { name: 'read' },
    resource: dossierResourceOf(table, combination),
    context: contextOf(table, calendar, combination),
  };
}

/** The datum, about this person; a record of one's own was made by this actor. */
export function dossierResourceOf(
  { origin, recipients: readers }: DossierTable,
  { datum, basis, secrecy, classes: word }: Pick<DossierCombination, 'datum' | 'basis' | 'secrecy' | 'classes'>,
  { person, actor }: { readonly person: string; readonly actor: string } = { person: PERSON, actor: ACTOR },
) {
  const [section, kind] = datum.split('/');
  const { controller, domain } = origin;
  const classes = word === '-' ? [] : word.split('+');
  const recipients = kind === 'TOLD' ? readers.map((name) => SEATS[name]) : [STRANGER];
  return {
    type: 'field',
    id: 'Corpus.dossier',
    properties: {
      kind: 'process',
      section: section === 'RECORD' ? 'ACCOUNTABILITY' : section,
      persons: [person],
      origin: kind === 'ORIGIN' ? { ...origin, basis, secrecy, classes } : null,
      owner: null,
      recordedBy: kind === 'OWN' ? actor : SOMEONE_ELSE,
      about: section === 'RECORD' && kind !== undefined ? { controller, domain, secrecy, classes, recipients } : null,
      recordAs: null,
    },
  };
}

function contextOf(table: OpenDossier, calendar: Calendar, combination: DossierCombination): object {
  const { phase, reader, consent, limit } = combination;
  const seats = table.recipients.map((name) => ({ ...SEATS[name], actor: ACTOR }));
  const caseManager = reader.capacity === 'CASE_MANAGER' ? ACTOR : SOMEONE_ELSE;
  const facts = {
    case: caseFacts(calendar, 'c1', phase, seats, caseManager),
    persons: [{ id: PERSON, birthDate: '1984-02-01', represented: false }],
    contributions: [],
    consents: consentsOf(calendar, consent, table.origin, PERSON, seats),
    notices: [],
    limits: limitsOf(calendar, limit, PERSON),
    onwardUse: [],
  };
  return { time: calendar.at(0), purpose: 'PLAN_AND_DIRECTION', facts };
}

/** A limit of the person, for every controller. */
export function limitsOf(
  calendar: Calendar,
  kind: DossierCombination['limit'],
  person: string,
  id = 'l1',
): readonly object[] {
  if (kind === 'NONE') return [];
  return [{ id, recordedAt: calendar.at(-5), person, kind, controller: null, from: calendar.at(-5), until: null }];
}
