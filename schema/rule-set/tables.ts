/** Every table of the document: the file it stands in, how deep its rows lie, and the article it is from where its rows cite none. */
import { QUESTION_RULES } from '../../policy/law/question-rules.js';
import { ACTS_OF_CONTROLLER } from '../../policy/work/acts-of-controller.js';
import type { RuleSetDocument } from './document.js';

export interface Table {
  readonly file: string;
  /** 0: the whole is one row; 1: a row a key, or an entry of a list that has keys; 2: a row a key of a key. */
  readonly depth: 0 | 1 | 2;
  readonly article: string | null;
}

// biome-ignore format: a table
export const TABLES = {
  name:                   { file: 'policy/law/document.ts',           depth: 0, article: null },
  version:                { file: 'policy/law/document.ts',           depth: 0, article: 'C 7' },
  engine:                 { file: 'policy/law/document.ts',           depth: 0, article: null },
  edition:                { file: 'policy/law/document.ts',           depth: 0, article: null },
  settings:               { file: 'policy/law/settings.ts',           depth: 1, article: 'P 5; R Toegang' },
  sources:                { file: 'policy/law/sources.ts',            depth: 1, article: null },
  gates:                  { file: 'policy/law/gates.ts',              depth: 1, article: null },
  rules:                  { file: 'policy/law/contribution-rules.ts', depth: 1, article: null },
  words:                  { file: 'policy/law/words.ts',              depth: 1, article: null },
  answers:                { file: 'policy/law/answers.ts',            depth: 1, article: 'P 2' },
  register:               { file: 'policy/law/register.ts',           depth: 1, article: 'C aanhef; C 4.2' },
  otherBody:              { file: 'policy/law/register.ts',           depth: 1, article: 'C 4.2; R Toegang' },
  earlyMunicipalDomains:  { file: 'policy/law/register.ts',           depth: 0, article: 'C 4.2' },
  phases:                 { file: 'policy/law/phases.ts',             depth: 1, article: null },
  openKinds:              { file: 'policy/law/open-kinds.ts',         depth: 1, article: 'R Toegang' },
  taskLaws:               { file: 'policy/law/task-laws.ts',          depth: 2, article: null },
  servedDomains:          { file: 'policy/law/task-laws.ts',          depth: 0, article: 'A 5' },
  careLaws:               { file: 'policy/law/class-laws.ts',         depth: 2, article: null },
  careRecipients:         { file: 'policy/law/class-laws.ts',         depth: 0, article: 'AVG 9' },
  publicInterestLaws:     { file: 'policy/law/class-laws.ts',         depth: 1, article: null },
  criminalLaws:           { file: 'policy/law/class-laws.ts',         depth: 1, article: null },
  objectionPartners:      { file: 'policy/law/class-laws.ts',         depth: 0, article: 'AVG 21' },
  neverDirectlyInvolved:  { file: 'policy/law/class-laws.ts',         depth: 0, article: 'P 5' },
  introductionCategories: { file: 'policy/law/terms.ts',              depth: 0, article: 'A 4' },
  coreWriters:            { file: 'policy/law/core-writers.ts',       depth: 1, article: 'R Toegang; A slot' },
  terms:                  { file: 'policy/law/terms.ts',              depth: 1, article: 'C 4.2; P 2; P 4' },
  retention:              { file: 'policy/law/terms.ts',              depth: 1, article: null },
  hearings:               { file: 'policy/law/hearings.ts',           depth: 1, article: 'P 1; P 5' },
  acts:                   { file: 'policy/work/acts-of-college.ts',    depth: 1, article: null },
  transitions:            { file: 'policy/work/transitions.ts',        depth: 2, article: 'A 1-8' },
  preconditions:          { file: 'policy/work/precondition-words.ts', depth: 1, article: null },
  workTerms:              { file: 'policy/work/work-terms.ts',         depth: 1, article: 'A 7; C 4.2; C 7' },
  fields:                 { file: 'schema/fields.json',               depth: 1, article: 'P 5; A 1-8' },
} as const satisfies Readonly<Record<keyof RuleSetDocument, Table>>;

/** The file in which the row at this place of the document is written. */
export function fileOf([table, row]: readonly PropertyKey[]): string {
  if (typeof table !== 'string' || !isTable(table)) return TABLES.name.file;
  if (table === 'rules' && Object.hasOwn(QUESTION_RULES, row ?? '')) return 'policy/law/question-rules.ts';
  if (table === 'acts' && Object.hasOwn(ACTS_OF_CONTROLLER, row ?? '')) return 'policy/work/acts-of-controller.ts';
  return TABLES[table].file;
}

function isTable(name: string): name is keyof typeof TABLES {
  return Object.hasOwn(TABLES, name);
}
