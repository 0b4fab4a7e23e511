/** The process dossier by section and capacity (law §4), asked of `decide` like all the rest. */
import { type Phase, type RuleSet, SECTIONS, type Section, STEPS } from '../../policy/index.js';
import type { Contract, ProcessRule } from '../contract.js';
import { NO } from './cell-text.js';
import { CAPACITY_WORDS, PHASE_WORDS, SECTION_WORDS } from './dutch.js';
import { supposeDossier } from './hypothesis.js';
import { listPosts, type Post } from './posts.js';
import { printTable } from './print.js';

const PHASES: readonly Phase[] = [...STEPS, 'CLOSED'];

export function printDossier(contract: Contract, ruleSet: RuleSet): string {
  const readers = onePerCapacity(listPosts(ruleSet.document));
  return SECTIONS.map((section) => {
    const lines = readers
      .map((post) => [CAPACITY_WORDS[post.capacity], ...PHASES.map((phase) => describe(section, post, phase, ruleSet))])
      .filter((line) => line.slice(1).some((text) => text !== NO));
    const table = printTable(['hoedanigheid', ...PHASES.map((phase) => PHASE_WORDS[phase])], lines);
    return `### ${SECTION_WORDS[section]} (\`${section}\`)\n\n${table}\n\n${printCoordinates(contract, section)}`;
  }).join('\n\n');
}

export function printWithheld(contract: Contract): string {
  const lines = [...contract.rules.values()].flatMap((rule) =>
    rule.kind === 'withhold' ? [[rule.coordinate, rule.why]] : [],
  );
  return lines.length === 0 ? 'Geen.' : printTable(['gegeven', 'reden'], lines);
}

function describe(section: Section, post: Post, phase: Phase, ruleSet: RuleSet): string {
  const ask = (isForeign: boolean, isConsented: boolean): boolean =>
    supposeDossier(section, post, phase, { isForeign, isConsented }, ruleSet).released;
  if (!ask(false, false)) return NO;
  if (ask(true, false)) return 'ja';
  return ask(true, true) ? 'ja; uit een ander domein: toestemming over domeinen' : 'ja; uit een ander domein: nee';
}

function printCoordinates(contract: Contract, section: Section): string {
  const rules = [...contract.rules.values()].filter(
    (rule): rule is ProcessRule => rule.kind === 'process' && rule.section === section,
  );
  const names = rules.map(({ coordinate, recordAs }) =>
    recordAs === null ? coordinate : `${coordinate} (${recordAs})`,
  );
  return `Gegevens: ${names.length === 0 ? 'geen' : names.sort().join(', ')}.`;
}

function onePerCapacity(posts: readonly Post[]): readonly Post[] {
  const first = new Map<string, Post>();
  for (const post of posts) if (!first.has(post.capacity)) first.set(post.capacity, post);
  return [...first.values()];
}
