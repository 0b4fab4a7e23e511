/** docs/process.md says where each sentence of the covenant went, and what it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderProcessDoc } from '../../cli/process/page.js';
import { QUOTES } from '../../cli/process/quotes.js';
import { NOT_HERE } from '../../cli/process/sentence.js';
import { SENTENCES } from '../../cli/process/sentences.js';
import { PHASES, RULES, SOURCES, STEPS } from '../../policy/index.js';
import { ACT_NAMES, ACTS, isAct, PRECONDITION_IDS, PRECONDITION_WORDS, TRANSITIONS } from '../../policy/work/index.js';

const root = new URL('../../', import.meta.url);
const page = renderProcessDoc();
const sectionOf = (head: string) => page.split(/\n(?=#{2,3} )/).find((section) => section.startsWith(head)) ?? '';
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('sentence by sentence', () => {
  test('every obligation of the work has its row, in order', () => {
    const expected = [
      [1, 20],
      [23, 61],
      [70, 70],
      [75, 85],
      [100, 102],
      [109, 120],
      [126, 128],
    ].flatMap(([first = 0, last = 0]) => range(first, last));
    expect(SENTENCES.map(({ number }) => number)).toEqual(expected);
  });

  test.each(SENTENCES.map((sentence) => [sentence.number, sentence] as const))(
    '%s is carried, or said not to be',
    (_, sentence) => {
      const { article, quote, acts = [], needs = [], rules = [], files = [], note } = sentence;
      const carriers = [...acts, ...needs, ...rules, ...files];
      if (carriers.length === 0) expect(note).toMatch(NOT_HERE);
      expect(quote.length).toBeGreaterThan(10);
      expect(SOURCES.some(({ cited }) => article.startsWith(`${cited} `))).toBe(true);
      for (const list of [acts, needs, rules, files]) expect(new Set<string>(list).size).toBe(list.length);
      expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
      if (note !== undefined) expect(note).toMatch(/^[A-Z].+\.$/);
    },
  );

  test('a precondition stands beside an act that asks it, where a row names both', () => {
    const strangers = SENTENCES.flatMap(({ number, acts = [], needs = [] }) =>
      acts.length === 0
        ? []
        : needs.filter((id) => !acts.some((act) => ACTS[act].needs.includes(id))).map((id) => `${number} ${id}`),
    );
    expect(strangers).toEqual([]);
  });

  test('no act is without a sentence of the covenant', () => {
    const carried = new Set(SENTENCES.flatMap(({ acts = [] }) => acts));
    expect(ACT_NAMES.filter((act) => !carried.has(act))).toEqual([]);
  });
});

describe('the page', () => {
  test('names nothing that is not there', () => {
    const words = new Set<string>([...ACT_NAMES, ...PRECONDITION_IDS, ...PHASES, ...Object.keys(RULES)]);
    const refusals = sectionOf('## Waarom iets verder niet gebeurt');
    const named = [...page.replace(refusals, '').matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((name) => !words.has(name))).toEqual([]);
  });

  test('every link within it leads somewhere', () => {
    const links = [...page.matchAll(/\]\(#([a-z_]+)\)/g)].map(([, id = '']) => id);
    const anchors = new Set([...page.matchAll(/<a id="([a-z_]+)">/g)].map(([, id = '']) => id));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  });

  test.each(STEPS)('%s: the covenant’s own words, and exactly the acts of that step', (phase) => {
    const section = sectionOf(`### Stap ${STEPS.indexOf(phase) + 1}. ${QUOTES[phase].title}`);
    for (const paragraph of QUOTES[phase].paragraphs) expect(section).toContain(`> ${paragraph}`);
    const listed = [...section.matchAll(/<br>`([A-Z_]+)`/g)].map(([, name = '']) => name);
    expect(listed).toEqual(ACT_NAMES.filter((act) => ACTS[act].phases.includes(phase)));
  });

  test('every precondition with its words and its article', () => {
    for (const id of PRECONDITION_IDS) {
      const { nl, article } = PRECONDITION_WORDS[id];
      expect(page).toContain(`\`${id}\` | ${nl} | ${article} |`);
    }
  });

  test('the diagram has every step the law has, and no other', () => {
    const [, diagram = ''] = /```mermaid\n([^`]+)```/.exec(page) ?? [];
    const drawn = [...diagram.matchAll(/^ {2}([A-Z]+) --> ([A-Z]+): (.+)$/gm)].map(
      ([, from, to, words]) => `${from} ${to} ${words}`,
    );
    const steps = PHASES.flatMap((from) =>
      Object.entries(TRANSITIONS[from]).map(([act, to]) => `${from} ${to} ${isAct(act) ? ACTS[act].nl : ''}`),
    );
    expect(drawn.toSorted()).toEqual(steps.toSorted());
    expect(diagram).toMatch(/^stateDiagram-v2\n/);
  });

  test('is linked from the map of the repository’s documents', () => {
    expect(readFileSync(new URL('docs/architecture.md', root), 'utf8')).toContain('(process.md)');
  });
});
