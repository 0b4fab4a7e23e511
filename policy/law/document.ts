/**
 * The law as one document: every table that decides, with the settings that change its reading, as of a day. It is JSON and nothing
 * else, so it can be hashed, signed by every partner (obligation 21), kept, and decided under again when a newer one is in force.
 */
import type { Day } from '../instant.js';
import { PolicyProblem } from '../policy-problem.js';
import type * as words from '../vocabulary.js';
import { ANSWERS } from './answers.js';
import * as classes from './class-laws.js';
import { CORE_WRITERS, type CoreWriter } from './core-writers.js';
import { changesOf, type Dated, dayOf, editionOn, holdsOn, rowsOn } from './dated.js';
import { GATE_TABLE, type GateRow } from './gates.js';
import { HEARINGS, type Hearing } from './hearings.js';
import { OPEN_KINDS } from './open-kinds.js';
import { PHASE_TABLE, type PhaseRow } from './phases.js';
import { EARLY_MUNICIPAL_DOMAINS, OTHER_BODY, type OtherBody, REGISTER, type RegisterEntry } from './register.js';
import { RULES, type Rules } from './rules.js';
import { readSettings, type Settings } from './settings.js';
import { SOURCES, type Source } from './sources.js';
import { SERVED_DOMAINS, TASK_LAWS, type TaskLaw } from './task-laws.js';
import { INTRODUCTION_CATEGORIES, RETENTION, type RetentionTerm, TERMS, type Terms } from './terms.js';
import { WORDS } from './words.js';
import { WORK_TABLES, type WorkTables } from './work-tables.js';

/** Raised with every change of the tables; changes that release more or less are recorded in `changes/`. */
export const RULE_SET_VERSION = '2.1.0';

/** Raised when the gates come to mean something else: a document is decided under only by the engine it was made for. */
export const ENGINE = 1;

type Table<Key extends string, Row> = Readonly<Record<Key, Row>>;
type Named<Row> = Readonly<Record<string, Row>>;

/** The law of release and of the work, complete. Rows of statutes are those in force in the edition. */
export interface LawDocument extends Partial<WorkTables> {
  readonly name: string;
  readonly version: string;
  readonly engine: number;
  /** The days for which it holds: up to the next change of a statute that is known. */
  readonly edition: Dated;
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly gates: Table<words.Gate, GateRow>;
  readonly rules: Rules;
  readonly words: Named<readonly string[]>;
  readonly answers: Named<readonly string[]>;
  readonly register: Table<words.Organisation, RegisterEntry>;
  readonly otherBody: OtherBody;
  readonly earlyMunicipalDomains: readonly words.Domain[];
  readonly phases: Table<words.Phase, PhaseRow>;
  readonly openKinds: Table<words.Capacity, readonly words.Kind[]>;
  readonly taskLaws: Table<words.Partner, Named<TaskLaw>>;
  readonly servedDomains: readonly words.Domain[];
  readonly careLaws: Table<words.Partner, Named<classes.ClassLaw>>;
  readonly careRecipients: readonly words.Partner[];
  readonly publicInterestLaws: Named<classes.ClassLaw>;
  readonly criminalLaws: Named<classes.ClassLaw>;
  readonly objectionPartners: readonly words.Partner[];
  readonly neverDirectlyInvolved: readonly words.Partner[];
  readonly introductionCategories: readonly string[];
  readonly coreWriters: Table<words.Capacity, CoreWriter>;
  readonly terms: Terms;
  readonly retention: Table<words.Domain, RetentionTerm>;
  readonly hearings: Table<words.Gate, Hearing>;
}

/** Every change of a statute since the covenant came into force; each begins an edition. */
const CHANGES: readonly string[] = changesSinceCovenant();

/** The first day of the newest edition the tables hold. */
export const NEWEST_EDITION: Day = dayOf(CHANGES.at(-1) ?? '');

/** The tables as they stand here, for a day. Throws a PolicyProblem for a setting it does not know and a day before the covenant. */
export function lawOn(settings: Partial<Settings>, day: Day): LawDocument & WorkTables {
  return {
    name: 'Regieteams Nijmegen: the law of release',
    version: RULE_SET_VERSION,
    engine: ENGINE,
    edition: editionOn(CHANGES, day),
    settings: readSettings(settings as Named<unknown>),
    sources: SOURCES.filter((source) => holdsOn(source, day)),
    gates: GATE_TABLE,
    rules: RULES,
    words: WORDS,
    answers: ANSWERS,
    register: REGISTER,
    otherBody: OTHER_BODY,
    earlyMunicipalDomains: EARLY_MUNICIPAL_DOMAINS,
    phases: PHASE_TABLE,
    openKinds: OPEN_KINDS,
    taskLaws: mapTable(TASK_LAWS, (laws: Named<TaskLaw>) => rowsOn(laws, day)),
    servedDomains: SERVED_DOMAINS,
    careLaws: mapTable(classes.CARE_LAWS, (laws: Named<classes.ClassLaw>) => rowsOn(laws, day)),
    careRecipients: classes.CARE_RECIPIENTS,
    publicInterestLaws: rowsOn(classes.PUBLIC_INTEREST_LAWS, day),
    criminalLaws: rowsOn(classes.CRIMINAL_LAWS, day),
    objectionPartners: classes.OBJECTION_PARTNERS,
    neverDirectlyInvolved: classes.NEVER_DIRECTLY_INVOLVED,
    introductionCategories: INTRODUCTION_CATEGORIES,
    coreWriters: CORE_WRITERS,
    terms: TERMS,
    retention: mapTable(RETENTION, (terms) => termOn(terms, day)),
    hearings: HEARINGS,
    ...WORK_TABLES,
  };
}

function changesSinceCovenant(): readonly string[] {
  const [covenant] = SOURCES;
  const rows = [
    ...SOURCES,
    ...[TASK_LAWS, classes.CARE_LAWS].flatMap((table) =>
      Object.values<Named<Dated>>(table).flatMap((laws) => Object.values(laws)),
    ),
    ...Object.values<Dated>({ ...classes.PUBLIC_INTEREST_LAWS, ...classes.CRIMINAL_LAWS }),
    ...Object.values<readonly Dated[]>(RETENTION).flat(),
  ];
  return changesOf(rows).filter((date) => dayOf(date) >= dayOf(covenant.from));
}

function mapTable<Key extends string, Row, Mapped>(
  table: Readonly<Record<Key, Row>>,
  map: (row: Row) => Mapped,
): Readonly<Record<Key, Mapped>> {
  const rows = Object.entries<Row>(table).map(([key, row]) => [key, map(row)] as const);
  return Object.fromEntries(rows) as Record<Key, Mapped>;
}

function termOn(terms: readonly RetentionTerm[], day: Day): RetentionTerm {
  const term = terms.find((each) => holdsOn(each, day));
  if (term === undefined)
    throw new PolicyProblem('A domain has no term of retention on this day; add one to RETENTION.');
  return term;
}
