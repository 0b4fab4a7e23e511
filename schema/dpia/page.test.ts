/** Part A of the model DPIA: complete, and cut out for one controller without another's data (P 0; obligation 121). */
import { describe, expect, test } from '@jest/globals';
import { findPartner, ORGANISATIONS, SOURCES, STEPS } from '../../policy/index.js';
import { readCommittedSources } from '../register/committed.js';
import { listActivities, listActivitiesOf } from '../register/register.js';
import { readFields } from '../rule-set/fields.js';
import { getSubgraph } from '../subgraphs.js';
import { getCategoryWords } from '../words/categories.js';
import { ORGANISATION_WORDS } from '../words/organisations.js';
import { printDpia } from './page.js';

const sources = readCommittedSources();
const all = printDpia(sources, null);
const released = readFields().flatMap((row) => (row.kind === 'release' ? [row] : []));

/** The text of one point, by its number. */
function readPoint(page: string, number: number): string {
  const [, text = ''] = page.split(`\n## ${number}. `);
  return text.split('\n## ')[0] ?? '';
}

describe('the annex', () => {
  test('has the ten points of part A in their order', () => {
    expect([...all.matchAll(/^## (\d+)\. .+/gm)].map(([, number]) => Number(number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('has a line for each category of each subgraph, with its phases as the fields have them', () => {
    const groups = Map.groupBy(released, ({ subgraph, category, classes }) =>
      JSON.stringify([subgraph, category, classes]),
    );
    for (const [key, fields] of groups) {
      const [subgraph, category] = JSON.parse(key);
      const [controller = 'talis'] = getSubgraph(subgraph).controllers;
      const description = getCategoryWords(category).register;
      const lines = readPoint(printDpia(sources, controller), 2).split('\n');
      const cells = STEPS.map((phase) => {
        const details = fields.filter(({ phases }) => phases.includes(phase)).map(({ detail }) => detail);
        return (
          [details.includes('THAT') ? 'dat' : '', details.includes('WHAT') ? 'wat' : '']
            .filter((word) => word !== '')
            .join(' en ') || '-'
        );
      });
      const isThere = lines.some(
        (line) => line.startsWith(`| ${description} |`) && line.endsWith(`| ${cells.join(' | ')} |`),
      );
      expect([key, isThere]).toEqual([key, true]);
    }
  });

  test('names every processing of the register', () => {
    const ids = listActivities(sources)
      .filter(({ isConfidential }) => !isConfidential)
      .map(({ id }) => `\`${id}\``);
    expect(ids.filter((id) => !readPoint(all, 3).includes(id))).toEqual([]);
  });

  test('has the sources that are in force, with the day from which they are, and none that ended', () => {
    const point = readPoint(all, 9);
    for (const { title, from, until } of SOURCES)
      expect([title, point.includes(`${title} | vanaf ${from}`)]).toEqual([title, until === null]);
  });

  test('keeps its word on the citizen service number: no field of the schema holds one', () => {
    expect(all).toContain('Het burgerservicenummer komt in het schema niet voor.');
    expect(
      readFields().filter(({ coordinate }) => /bsn|citizenService|nationalId|socialSecurity/i.test(coordinate)),
    ).toEqual([]);
  });
});

describe.each(ORGANISATIONS)('the part of %s', (controller) => {
  const page = printDpia(sources, controller);
  const partner = findPartner(controller);

  test('has its own processing and no other', () => {
    const printed = [...readPoint(page, 3).matchAll(/`(https:[^`]+)`/g)].map(([, id]) => id);
    const own = listActivitiesOf(controller, sources).filter(({ isConfidential }) => !isConfidential);
    expect(printed).toEqual(own.map(({ id }) => id));
  });

  test('has its own data and nothing that only others hold', () => {
    const mine = new Set(
      released
        .filter((row) => getSubgraph(row.subgraph).controllers.includes(controller))
        .map(({ category }) => category),
    );
    const others = [...new Set(released.map(({ category }) => category))].filter((category) => !mine.has(category));
    const told = readPoint(page, 2)
      .split('\n')
      .map((line) => line.split(' | ')[0]?.replace('| ', ''));
    expect([...mine].filter((category) => !told.includes(getCategoryWords(category).register))).toEqual([]);
    expect(others.filter((category) => told.includes(getCategoryWords(category).register))).toEqual([]);
  });

  test('is in its own name, and knows the process dossier with the college only', () => {
    expect(page).toMatch(new RegExp(`^# .*${ORGANISATION_WORDS[controller].name}\\n`));
    expect(page.includes('### Procesdossier (college)')).toBe(partner === 'MUNICIPALITY');
  });
});
