/** The words a step may hold, as parameters. Only listed words match, so a word that nobody knows leaves its step undefined. */
import { defineParameterType } from '@cucumber/cucumber';
import type { Action, Code, CoreDatum, Cover, DataClass, Domain, Organisation } from '../../../policy/index.js';
import {
  ORGANISATION_NAMES,
  type OrganisationName,
  PERSONS,
  type PersonName,
  PROFESSIONALS,
  type Professional,
} from './cast.js';
import { type Datum, getDatum } from './data.js';
import { DAY_PATTERN, MOMENT_PATTERN } from './dates.js';
import {
  BASIS_NAMES,
  CLASS_NAMES,
  CORE_NAMES,
  COVER_NAMES,
  type Dictionary,
  DOMAIN_NAMES,
  GIVER_NAMES,
  LIFT_NAMES,
  PHASE_NAMES,
  REASONS,
} from './words.js';

export interface Deed {
  readonly action: Action;
  /** The core datum it is to be recorded as. */
  readonly recordAs: CoreDatum | null;
}

export interface Outcome {
  readonly verb: string;
  /** Null where the datum is released. */
  readonly code: Code | null;
}

const PROFESSIONAL = anyOf([...PROFESSIONALS.keys()]);
const PERSON = anyOf(Object.keys(PERSONS));
const BODY = anyOf(Object.keys(ORGANISATION_NAMES));

define('professional', PROFESSIONAL, getProfessional);
define('professionals', listOf(PROFESSIONAL), (text) => splitList(text).map(getProfessional));
define('persoon', PERSON, toPerson);
define('personen', listOf(PERSON), (text) => splitList(text).map(toPerson));
define('organisatie', BODY, toOrganisation);
define('moment', MOMENT_PATTERN.source, (text) => text);
define('dag', DAY_PATTERN.source, (text) => text);
define('fase', 'fase "([^"]+)"', (name) => PHASE_NAMES.translate(name));
define(
  'gegeven',
  `"([^"]+)"(?: bij (${BODY}))?`,
  (name, body): Datum => getDatum(name, body ? toOrganisation(body) : null),
);
defineWord('grondslag', BASIS_NAMES);
defineWord('domein', DOMAIN_NAMES);
define('domeinen', listOf(anyOf(DOMAIN_NAMES.words)), (text): readonly Domain[] =>
  splitList(text).map((name) => DOMAIN_NAMES.translate(name)),
);
define('dekking', listOf(anyOf(COVER_NAMES.words)), (text): readonly Cover[] =>
  splitList(text).map((name) => COVER_NAMES.translate(name)),
);
defineWord('gevers', GIVER_NAMES);
defineWord('opheffing', LIFT_NAMES);
define('soort', `(${anyOf(CLASS_NAMES.words)})e`, (name): DataClass => CLASS_NAMES.translate(name));
define('antwoord', anyOf(['ja', 'nee', 'niet beantwoord']), (text) =>
  text === 'niet beantwoord' ? null : text === 'ja',
);
define('handeling', '(opvraagt|verder wil gebruiken|wil vastleggen)(?: als "([^"]+)")?', toDeed);
define('uitkomst', '(niet )?(verstrekt|gebruikt|vastgelegd)(?:, omdat (.+))?', toOutcome);

function define(name: string, pattern: string, transformer: (...groups: string[]) => unknown): void {
  defineParameterType({ name, regexp: new RegExp(pattern), transformer, useForSnippets: false });
}

function defineWord<Word>(name: string, dictionary: Dictionary<Word>): void {
  define(name, anyOf(dictionary.words), (word) => dictionary.translate(word));
}

/** The longest first, so that none hides behind its own beginning. */
function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.toSorted((a, b) => b.length - a.length).join('|');
}

/** "a", "a en b", "a, b en c". */
function listOf(pattern: string): string {
  return `(?:${pattern})(?:, (?:${pattern}))*(?: en (?:${pattern}))?`;
}

function splitList(text: string): readonly string[] {
  return text.split(/, | en /);
}

function getProfessional(name: string): Professional {
  const professional = PROFESSIONALS.get(name);
  if (professional === undefined) throw new Error(`"${name}" speelt geen rol in de voorbeelden.`);
  return professional;
}

function toPerson(name: string): PersonName {
  if (!Object.hasOwn(PERSONS, name)) throw new Error(`"${name}" komt in de voorbeelden niet voor.`);
  return name as PersonName;
}

function toOrganisation(name: string): Organisation {
  if (!Object.hasOwn(ORGANISATION_NAMES, name)) throw new Error(`"${name}" is geen partij van het convenant.`);
  return ORGANISATION_NAMES[name as OrganisationName];
}

const ACTIONS: Readonly<Record<string, Action>> = {
  opvraagt: 'read',
  'verder wil gebruiken': 'use',
  'wil vastleggen': 'record',
};

function toDeed(verb: string, core: string | undefined): Deed {
  const action = ACTIONS[verb];
  if (action === undefined || (core !== undefined && action !== 'record')) throw new Error(`"${verb}" kan zo niet.`);
  return { action, recordAs: core === undefined ? null : CORE_NAMES.translate(core) };
}

function toOutcome(not: string | undefined, verb = '', reason?: string): Outcome {
  if ((not === undefined) !== (reason === undefined)) {
    throw new Error('Bij "niet verstrekt" hoort een reden na "omdat", en alleen daar.');
  }
  return { verb, code: reason === undefined ? null : REASONS.translate(reason) };
}
