/** The process dossier by section and capacity (law §4), asked of `decide` like all the rest. */
import { type Phase, type RuleSet, SECTIONS, type Section, STEPS } from '../../policy/index.js';
import type { FieldRow } from '../rule-set/fields.js';
import { NO } from './cell-text.js';
import { CAPACITY_WORDS, PHASE_WORDS, SECTION_WORDS } from './dutch.js';
import { supposeDossier } from './hypothesis.js';
import { listPosts, type Post } from './posts.js';
import { printTable } from './print.js';

const PHASES: readonly Phase[] = [...STEPS, 'CLOSED'];

/** Who reads which section, in words: a line a post, a cell a phase. */
export interface DossierTable {
  readonly section: Section;
  readonly lines: readonly { readonly post: Post; readonly cells: readonly DossierCell[] }[];
}

export interface DossierCell {
  readonly phase: Phase;
  readonly text: string;
}

export function buildDossier(posts: readonly Post[], ruleSet: RuleSet): readonly DossierTable[] {
  return SECTIONS.map((section) => ({
    section,
    lines: posts.map((post) => ({
      post,
      cells: PHASES.map((phase) => ({ phase, text: describe(section, post, phase, ruleSet) })),
    })),
  }));
}

export function printDossier(fields: readonly FieldRow[], ruleSet: RuleSet): string {
  return buildDossier(onePerCapacity(listPosts(ruleSet.document)), ruleSet)
    .map(({ section, lines }) => {
      const told = lines.filter(({ cells }) => cells.some(({ text }) => text !== NO));
      const table = printTable(
        ['hoedanigheid', ...PHASES.map((phase) => PHASE_WORDS[phase])],
        told.map(({ post, cells }) => [CAPACITY_WORDS[post.capacity], ...cells.map(({ text }) => text)]),
      );
      return `### ${SECTION_WORDS[section]} (\`${section}\`)\n\n${table}\n\n${printCoordinates(fields, section)}`;
    })
    .join('\n\n');
}

export function printWithheld(fields: readonly FieldRow[]): string {
  const lines = fields.flatMap((row) => (row.kind === 'withhold' ? [[row.coordinate, row.why]] : []));
  return lines.length === 0 ? 'Geen.' : printTable(['gegeven', 'reden'], lines);
}

function describe(section: Section, post: Post, phase: Phase, ruleSet: RuleSet): string {
  const ask = (isForeign: boolean, isConsented: boolean): boolean =>
    supposeDossier(section, post, phase, { isForeign, isConsented }, ruleSet).released;
  if (!ask(false, false)) return NO;
  if (ask(true, false)) return 'ja';
  return ask(true, true) ? 'ja; uit een ander domein: toestemming over domeinen' : 'ja; uit een ander domein: nee';
}

/** A type of several subgraphs is named once. */
function printCoordinates(fields: readonly FieldRow[], section: Section): string {
  const names = fields.flatMap((row) => {
    if (row.kind !== 'process' || row.section !== section) return [];
    return [row.recordAs === null ? row.coordinate : `${row.coordinate} (${row.recordAs})`];
  });
  return `Gegevens: ${names.length === 0 ? 'geen' : [...new Set(names)].sort().join(', ')}.`;
}

function onePerCapacity(posts: readonly Post[]): readonly Post[] {
  const first = new Map<string, Post>();
  for (const post of posts) if (!first.has(post.capacity)) first.set(post.capacity, post);
  return [...first.values()];
}
