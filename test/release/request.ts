/** The AuthZEN request of law.md §1 that asks one combination of a table. */
import { BASES, type Capacity, type Domain, PHASES, type Phase, type Secrecy, STEPS } from '../../policy/index.js';
import type { CaseTable, OpenTable, Reader } from './case-table.js';
import { CONSENT_STATES, CRIMINAL_GROUNDS, SECRECY_WAYS, SPECIAL_GROUNDS } from './words.js';
import { type Calendar, caseFacts, recordsOf, type Situation } from './world.js';

/** One combination of all columns. */
export interface Combination extends Situation {
  readonly reader: Reader;
  readonly phase: Phase;
  readonly secrecy: Secrecy;
}

export interface AuthzenSubject {
  readonly type: string;
  readonly id: string;
  readonly properties: {
    readonly organisation: string;
    readonly domain: Domain;
    readonly capacity: Capacity;
    readonly wards: string[];
    readonly screenedUntil: string;
    readonly professionBound: boolean;
    readonly secrecyDeclaredOn: string | null;
  };
}

export interface Request {
  readonly subject: AuthzenSubject;
  readonly action: object;
  readonly resource: object;
  readonly context: object;
}

export const ACTOR = 'p-41';
export const PERSON = 'c1-a';
export const SOMEONE_ELSE = 'p-77';

/** The combination with this number. */
export function combinationAt({ product, readers }: OpenTable, index: number): Combination {
  const [reader = -1, phase = -1, basis = -1, secrecy = -1, special = -1, criminal = -1, consent = -1] =
    product.placesOf(index);
  const way = at(SECRECY_WAYS, secrecy);
  return {
    reader: at(readers, reader),
    phase: at(PHASES, phase),
    basis: at(BASES, basis),
    ...{ secrecy: way.secrecy, lift: way.lift },
    special: at(SPECIAL_GROUNDS, special),
    criminal: at(CRIMINAL_GROUNDS, criminal),
    consent: at(CONSENT_STATES, consent),
  };
}

export function requestOf(table: OpenTable, calendar: Calendar, combination: Combination): Request {
  return {
    subject: subjectOf(calendar, combination.reader),
    action: { name: 'read' },
    resource: resourceOf(table, combination),
    context: contextOf(table, calendar, combination),
  };
}

/** Screened well ahead, of the ward, bound by his profession. */
export function subjectOf(calendar: Calendar, { capacity, seat }: Reader, actor = ACTOR): AuthzenSubject {
  return {
    type: 'professional',
    id: actor,
    properties: {
      ...seat,
      capacity,
      wards: ['hatert'],
      screenedUntil: calendar.day(200),
      professionBound: true,
      secrecyDeclaredOn: null,
    },
  };
}

type Classified = Pick<Combination, 'secrecy' | 'special' | 'criminal'>;

/** A datum THAT of all eight phases, so that only the columns decide. */
export function resourceOf(
  { controller, domain, category }: CaseTable,
  { secrecy, special, criminal }: Classified,
): object {
  const classes = [...(special === '-' ? [] : ['SPECIAL']), ...(criminal === '-' ? [] : ['CRIMINAL'])];
  return {
    type: 'field',
    id: 'Corpus.field',
    properties: {
      kind: 'release',
      ...{ controller, domain, category },
      detail: 'THAT',
      phases: STEPS,
      classes,
      secrecy,
      route: null,
      persons: [PERSON],
      recordAs: null,
    },
  };
}

function contextOf(table: OpenTable, calendar: Calendar, combination: Combination): object {
  const { phase, reader } = combination;
  const recipients = table.seats.map((seat) => ({ ...seat, actor: ACTOR }));
  const caseManager = reader.capacity === 'CASE_MANAGER' ? ACTOR : SOMEONE_ELSE;
  const facts = {
    case: caseFacts(calendar, 'c1', phase, recipients, caseManager),
    persons: [{ id: PERSON, birthDate: '1984-02-01', represented: false }],
    ...recordsOf(calendar, table, combination, { person: PERSON, name: 'a', phase, recipients }),
    limits: [],
    onwardUse: [],
  };
  return { time: calendar.at(0), purpose: 'PLAN_AND_DIRECTION', facts };
}

export function at<Word>(words: readonly Word[], place: number): Word {
  const word = words[place];
  if (word === undefined) throw new Error(`There is no word ${place}.`);
  return word;
}
