/**
 * Every mistake a rule set can hold, once: what is wrong in a sentence, and what mends it in another. Codes are stable: they are printed
 * by `regietafel rules check` and each has its fixture in mistakes.cases.ts. What the covenant makes impossible cites its article.
 */
import type { ProblemCode } from '../problems.js';
import { fileOf } from './tables.js';

type Sentences = readonly [message: string, mend: string];

export const MISTAKES = {
  NOT_JSON: (why) => [`It is no JSON: ${why}.`, 'Print it again with `regietafel rules archive`.'],
  NOT_CANONICAL: () => [
    'It is not the canonical JSON of RFC 8785, so its bytes are not what was signed.',
    'Print it again with `regietafel rules archive`.',
  ],
  ENGINE: (made, engine) => [
    `It was made for engine ${made}, and this release has engine ${engine}.`,
    'Decide with the release that has it.',
  ],

  MISSING: (name) => [`"${name}" is missing.`, 'Write it as the rows beside it do.'],
  UNKNOWN_KEY: (key, known) => [`"${key}" is not known here.`, `Take it out; known are ${known}.`],
  UNKNOWN_WORD: (word, known) => [`${word} is no word of the law here.`, `Write one of ${known}.`],
  WRONG_TYPE: (value, expected) => [`${value} stands where ${expected} is asked.`, `Write ${expected}.`],
  EMPTY: (what) => ['It is empty.', `Write ${what}.`],
  NO_COUNT: (value) => [`${value} is no whole number from 1.`, 'Write how many, in digits.'],
  FORMAT: (value, example) => [`"${value}" is not written as it should be.`, `Write it like ${example}.`],
  TWICE: (word) => [`${word} stands here twice.`, 'Name it once.'],

  NO_ARTICLE: () => [
    'It cites no article.',
    'Cite the article it is from: C, P, R or A with its number, or a statute of policy/law/sources.ts.',
  ],
  UNKNOWN_SOURCE: (text, known) => [
    `It cites "${text}", which begins with no source.`,
    `Cite one of ${known}, or add the source to policy/law/sources.ts.`,
  ],
  SOURCE_NOT_IN_FORCE: (source, edition) => [
    `It cites ${source}, which is not among the sources of the edition ${edition}.`,
    'Cite what is in force, and name what it replaced between brackets where the covenant does.',
  ],
  NO_DATE: (text) => [`"${text}" is no day of the calendar.`, 'Write YYYY-MM-DD.'],
  UNTIL_BEFORE_FROM: (from, until) => [
    `It ends on ${until}, not after its first day ${from}.`,
    'Write in `until` the first day on which it no longer holds, or null.',
  ],
  NOT_IN_EDITION: (holds, edition) => [
    `It holds ${holds}, not throughout the edition ${edition}.`,
    'Leave it out of this edition: `regietafel rules archive --rule-set current,as-of=<day>` keeps that of a day.',
  ],

  NO_TEXT: (rule) => [`Rule ${rule} says nothing.`, "Write in `text` what the rule says, in the covenant's own words."],
  NO_NEEDED: (rule) => [
    `Rule ${rule} does not say what would meet it.`,
    'Write in `needed` what would have to be recorded, or otherwise, for the rule to be met.',
  ],
  NEEDED_OF_ADMISSION: (rule) => [
    `Rule ${rule} admits and refuses nothing, yet says what would meet it.`,
    'Leave `needed` empty.',
  ],
  NO_OBLIGATION: (rule) => [
    `Rule ${rule} names no obligation.`,
    'Name in `obligations` the numbers it follows from, or take the rule out of the engine.',
  ],
  UNKNOWN_OBLIGATION: (number) => [`${number} is no obligation.`, 'Obligations are numbered from 1 to 128.'],
  RULE_GATE: (rule, gate, engine) => [
    `Rule ${rule} is put at gate ${gate}, and the engine asks it at ${engine}.`,
    `Write ${engine}; a rule moves to another gate with a new engine only.`,
  ],
  RULE_CODE: (rule, code, engine) => [
    `Rule ${rule} is called ${code}, and the engine answers ${engine}.`,
    `Write ${engine}; a code changes with a new engine only.`,
  ],
  GATE_NUMBER: (gate, number, engine) => [
    `Gate ${gate} has number ${number}, and the engine asks it as ${engine}.`,
    `Write ${engine}; the order of the gates changes with a new engine only.`,
  ],
  NOT_THE_ENGINES: (table, engine) => [`${table} are not those of this engine.`, `Write ${engine}.`],

  BASIS_NEVER: (phase, basis) => [
    `${phase} admits ${basis}, which the framework names in no step (P 2; A 1-8; obligations 54, 63).`,
    'Take it out of `bases`.',
  ],
  BASIS_EARLY: (phase, basis) => [
    `${phase} admits ${basis}, and steps 1 to 3 know further processing only (A 1-3; obligation 66).`,
    'Take it out of `bases`.',
  ],
  BASIS_LATE: (phase, basis) => [
    `${phase} admits ${basis}, which ends with step 3: from step 4 all is based anew (A 4-8; obligation 66).`,
    'Take it out of `bases`.',
  ],
  BASIS_VITAL: (phase, basis) => [
    `${phase} admits ${basis}, which the framework does not name in steps 7 and 8 (A 7; A 8; obligation 47).`,
    'Take it out of `bases`.',
  ],
  BASIS_ENDED: (phase, basis) => [
    `${phase} admits ${basis}, and of a case that ended nothing is processed (A 2; A 3; A 8; obligations 33, 36).`,
    'Take it out of `bases`.',
  ],

  REGISTER_PARTNER: (organisation, partner, engine) => [
    `${organisation} is registered as ${partner}, and the covenant knows it as ${engine} (C aanhef; obligation 1).`,
    `Write ${engine}; a body becomes another partner by a change of the covenant and a new engine.`,
  ],
  SEAT_DOMAIN: (domain, partner, known) => [
    `${domain} is no domain of ${partner} (C aanhef; obligation 1).`,
    `Name one of ${known}.`,
  ],
  SEAT_CAPACITY: (capacity, partner, known) => [
    `${partner} has no ${capacity} (C 4.2; R Toegang; obligations 5, 6, 9, 11, 105).`,
    `Name one of ${known}.`,
  ],
  SEAT_DIRECTION: (capacity, domain) => [
    `${capacity} does not go with domain ${domain}: who directs has CASE_DIRECTION alone, and nobody else has (C 4.2; obligation 2).`,
    'Give it a seat of its own.',
  ],
  SEAT_OTHER_BODY: (capacity, known) => [
    `A body outside the covenant has no ${capacity} here (C 4.2; R Toegang; obligations 8, 12).`,
    `Name ${known} only.`,
  ],
  KIND_CLOSED: (kind, capacity, known) => [
    `\`${kind}\` is not open to ${capacity} (R Toegang; obligations 6, 10, 105).`,
    `Write ${known}.`,
  ],
  WRITER: (capacity) => [
    `${capacity} writes core data, and the process dossier is not open to it (R Toegang; obligations 10, 105).`,
    'Leave `data` empty.',
  ],

  LAW_NAME: (name) => [`"${name}" is not written as the name of a law.`, 'Write it like WMO_2_3_1.'],
  LAW_DOMAIN: (known) => [
    'A law of the municipality is without a domain of its own: it would serve every referral (P 2; A 5; obligation 45).',
    `Write one of ${known}.`,
  ],
  LAW_SERVES: (domain, known) => [
    `It serves ${domain}, which is no referral of the framework (A 5; obligation 45).`,
    `Write one of ${known}.`,
  ],
  RETENTION: (years) => [
    `${years} years is longer than the fifteen of the covenant (P 5; R Bewaartermijn; obligation 94).`,
    'Write 15 or less.',
  ],
  RETENTION_GAP: (domain, day) => [
    `On ${day} ${domain} has not exactly one term of retention (P 5; obligation 99).`,
    'Let each term begin where the one before it ends, the first with the covenant, the last without an end.',
  ],
  AGES: (saying, deciding) => [
    `A child would decide alone at ${deciding}, before it is asked at ${saying} (X4).`,
    'Let ageOfDeciding be ageOfSaying or later, and 18 at the most.',
  ],
  HEARING: (gate, hearing, known) => [
    `A refusal at ${gate} would be told as ${hearing}, which lets the reader know more than he may (P 1; P 5; obligation 15).`,
    `Write ${known}.`,
  ],

  WORK_NAME: (name) => [
    `"${name}" is not written as the name of an act or of what it needs.`,
    'Write it like CLOSE_CASE.',
  ],
  ACT_PHASES: (scope) => [
    `An act of scope ${scope} and its phases do not go together: an act has phases where it names a case, and only there (A 1-8).`,
    'List the phases of an act of scope CASE, and of another none.',
  ],
  ACT_CAPACITY: (capacity) => [
    `${capacity} does no such act: he works on no case (R Toegang; obligations 9, 105).`,
    'Take it out of `by`.',
  ],
  ACT_IN_NAME: (capacity) => [
    `${capacity} acts in the name of a controller, and what a partner decides of its own data nobody decides for it (P 3; C 4.2; obligation 5).`,
    'Take it out of `by`, or put the act at the COLLEGE.',
  ],
  ACT_EARLY: (capacity) => [
    `${capacity} acts in steps 1 to 3, in which there is no process dossier to keep (A slot; obligations 6, 38).`,
    'Take it out of `by`, or leave these phases out.',
  ],
  NEED_UNKNOWN: (act, need) => [
    `${act} needs ${need}, which says nothing to who does not meet it.`,
    'Give it its article and its words in `preconditions`.',
  ],
  STEP_UNKNOWN: (act, phase) => [
    `${act} moves a case from ${phase}, and is no act of that phase.`,
    'Let the row of the act and the step say the same.',
  ],
  STEP_BACK: (from, to) => [
    `A case would go from ${from} to ${to}: an end is an end, and what was taken up is no signal any more (A 2; A 3; A 8; obligation 66).`,
    'Take the step out: a new signal is a new case.',
  ],

  NOT_ARCHIVED: (name) => [
    `The present rule set ${name} is not kept, so nobody could sign it or decide under it again.`,
    'Run `npx regietafel rules archive` and commit the file.',
  ],
  ARCHIVE_NAME: (name) => [
    `Its bytes are those of ${name}.`,
    'A kept rule set is never changed: take the file from the history, and archive the changed one beside it.',
  ],

  FIELD_TWICE: (coordinate, subgraph) => [
    `"${coordinate}" of ${subgraph} is classified twice.`,
    'Keep one row: `npm run schema:compose` writes them.',
  ],
} as const satisfies Record<string, (...offender: string[]) => Sentences>;

export type MistakeCode = keyof typeof MISTAKES;

export interface Mistake {
  readonly code: MistakeCode | ProblemCode;
  /** Where in the document, such as `taskLaws.POLICE.WPG_20.article`. */
  readonly position: string;
  /** Where that is written, such as policy/law/task-laws.ts. */
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

export function describeMistake<Code extends MistakeCode>(
  code: Code,
  path: readonly PropertyKey[],
  ...offender: Parameters<(typeof MISTAKES)[Code]>
): Mistake {
  const say: (...offender: string[]) => Sentences = MISTAKES[code];
  const [message, mend] = say(...offender);
  return { code, position: printPosition(path), file: fileOf(path), message, mend };
}

export function printMistake({ code, position, file, message, mend }: Mistake): string {
  return `${code} at ${position} (${file}): ${message} ${mend}`;
}

/** `rules.KNOWN.obligations[0]`, `fields[PoliceFile.known].domain`; the document as a whole is `document`. */
export function printPosition(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'document';
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : String(key)));
  return parts.map((part, at) => (at === 0 || part.startsWith('[') ? part : `.${part}`)).join('');
}

/** A rule set with a mistake in it decides nothing and is never signed. The command line ends with `exitCode`. */
export class RuleSetError extends Error {
  override readonly name = 'RuleSetError';
  readonly exitCode = 2;

  constructor(
    readonly mistakes: readonly Mistake[],
    what = 'The rule set',
  ) {
    super([`${what} has ${count(mistakes.length)} and decides nothing:`, ...mistakes.map(printMistake)].join('\n'));
  }
}

function count(number: number): string {
  return number === 1 ? 'a mistake' : `${number} mistakes`;
}
