/** The rule matrix says what the law says: cells written by hand from law.md, not derived. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runMatrix } from '../../cli/matrix.js';
import { composeSubgraphs } from '../../schema/compose.js';
import { ContractError, readSupergraphContract } from '../../schema/contract.js';
import { buildMatrix, type Matrix } from '../../schema/matrix/matrix.js';
import { printCsv, printJson } from '../../schema/matrix/print.js';
import { listFields } from '../../schema/rule-set/fields.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { miniFederation } from './mini.js';

interface Cell {
  readonly phase: string;
  readonly field: string;
  readonly reader: string;
  readonly text: string;
}

// biome-ignore format: a table
const CELLS: readonly Cell[] = [
  { phase: 'SIGNAL',     field: 'PoliceSignal.name',          reader: 'teamlid wonen',               text: 'verdere verwerking + verstrekkingsbesluit' },
  { phase: 'SIGNAL',     field: 'MentalHealthFile.known',     reader: 'teamlid Wmo',                 text: 'nee' },
  { phase: 'SIGNAL',     field: 'MentalHealthFile.known',     reader: 'teamlid maatschappelijk werk', text: 'verdere verwerking + opheffing geheim (toestemming of conflict van plichten) + grond AVG 9/10 (uitdrukkelijke toestemming)' },
  { phase: 'INQUIRY',    field: 'MentalHealthFile.known',     reader: 'teamlid maatschappelijk werk', text: 'verdere verwerking + opheffing geheim (toestemming of conflict van plichten) + grond AVG 9/10 (uitdrukkelijke toestemming of zorg)' },
  { phase: 'APPROACH',   field: 'PoliceFile.known',           reader: 'teamlid politie',             text: 'eigen gegevens' },
  { phase: 'APPROACH',   field: 'PoliceIncident.account',     reader: 'teamlid wonen',               text: 'taak + verstrekkingsbesluit + toestemming over domeinen + grond AVG 9/10 (UAVG 32 of Wpg 20); of vitaal belang + grond AVG 9/10 (UAVG 32 of Wpg 20)' },
  { phase: 'APPROACH',   field: 'HousingFile.arrearsInCents', reader: 'teamlid politie',             text: 'taak of toestemming + toestemming over domeinen; of vitaal belang' },
  { phase: 'APPROACH',   field: 'HousingFile.arrearsInCents', reader: 'teamlid wonen',               text: 'eigen gegevens; van een ander: toestemming of vitaal belang' },
  { phase: 'APPROACH',   field: 'MunicipalFile.debts',        reader: 'procesregisseur',             text: 'taak of vitaal belang; of toestemming + toestemming over domeinen' },
  { phase: 'APPROACH',   field: 'SocialWorkFile.known',       reader: 'teamlid politie',             text: 'taak of toestemming + toestemming over domeinen + opheffing geheim (toestemming); of taak of toestemming of vitaal belang + opheffing geheim (conflict van plichten); of vitaal belang + opheffing geheim (toestemming)' },
  { phase: 'MONITORING', field: 'MunicipalFile.known',        reader: 'teamlid Wmo',                 text: 'taak of toestemming + toestemming over domeinen' },
];

let supergraph = '';
let matrix: Matrix;

beforeAll(() => {
  supergraph = composeSubgraphs(miniFederation()).supergraph ?? '';
  matrix = buildMatrix(listFields(readSupergraphContract(supergraph)), loadRuleSet());
});

test.each(CELLS)('$field to $reader in $phase: $text', ({ phase, field, reader, text }) => {
  const row = matrix.phases.find((table) => table.phase === phase)?.rows.find(({ rule }) => rule.coordinate === field);
  expect(row?.cells.find(({ recipient }) => recipient === reader)?.text).toBe(text);
});

test('a field has no row in a phase it is not for', () => {
  const early = matrix.phases.find(({ phase }) => phase === 'SIGNAL')?.rows.map(({ rule }) => rule.coordinate);
  expect(early).toContain('HousingFile.known');
  expect(early).not.toContain('HousingFile.arrearsInCents');
});

test('who keeps the dossier or the rules only has no column', () => {
  expect(matrix.recipients).not.toContain('managementassistente');
  expect(matrix.recipients).not.toContain('functionaris naleving');
  expect(matrix.recipients).toContain('procesregisseur');
});

test('no cell rests on a basis that the law only knows to refuse (63)', () => {
  const bases = matrix.phases.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ ways }) => ways)));
  expect(bases.length).toBeGreaterThan(0);
  expect(bases.map(({ basis }) => basis)).not.toContain('LEGITIMATE_INTEREST');
});

describe('the other two verbs', () => {
  const cellsOf = (of: Matrix, phase: string, field: string) =>
    of.phases.find((table) => table.phase === phase)?.rows.find(({ rule }) => rule.coordinate === field)?.cells ?? [];
  const textOf = (of: Matrix, phase: string, field: string, reader: string) =>
    cellsOf(of, phase, field).find(({ recipient }) => recipient === reader)?.text;

  test('use is what read is, but that an introduction is for reading only (obligation 77; A 4)', () => {
    const fields = listFields(readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8')));
    const using = buildMatrix(fields, loadRuleSet(), 'use');
    const differing = buildMatrix(fields, loadRuleSet()).phases.flatMap(({ phase, rows }) =>
      rows.flatMap(({ rule, cells }) =>
        cells
          .filter(({ recipient, text }) => textOf(using, phase, rule.coordinate, recipient) !== text)
          .map(({ recipient }) => [phase, rule.category, recipient.split(' ')[0]].join(' ')),
      ),
    );
    expect([...new Set(differing)].sort()).toEqual(['ASSIGNMENT CONTACT casemanager', 'ASSIGNMENT NAME casemanager']);
  });

  test('record is for the process director, in phases 5–8, and of special or criminal data THAT only (obligations 28, 49)', () => {
    const recording = buildMatrix(listFields(readSupergraphContract(supergraph)), loadRuleSet(), 'record');
    expect(recording.recipients).toEqual(['procesregisseur']);
    for (const phase of ['SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT']) {
      expect(
        recording.phases
          .find((table) => table.phase === phase)
          ?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
          .filter((text) => text !== 'nee'),
      ).toEqual([]);
    }
    expect(textOf(recording, 'APPROACH', 'HousingFile.arrearsInCents', 'procesregisseur')).not.toBe('nee');
    expect(textOf(recording, 'APPROACH', 'MentalHealthFile.known', 'procesregisseur')).not.toBe('nee');
    expect(textOf(recording, 'APPROACH', 'PoliceIncident.account', 'procesregisseur')).toBe('nee');
  });
});

test('csv has one record a field and phase, and one column a reader', () => {
  const [head = '', ...records] = printCsv(matrix).trimEnd().split('\r\n');
  expect(head.split(',')).toHaveLength(8 + matrix.recipients.length);
  expect(records).toHaveLength(matrix.phases.reduce((sum, { rows }) => sum + rows.length, 0));
});

test('json is the matrix', () => {
  expect(JSON.parse(printJson(matrix))).toEqual(JSON.parse(JSON.stringify(matrix)));
});

describe('regietafel matrix', () => {
  test('prints a table for every phase, the dossier and what never leaves', async () => {
    let page = '';
    const write = (part: string): string => (page += part);
    expect(await runMatrix({ supergraph, stdout: { write } })).toBe(0);
    expect(page.match(/^### \d\. .*$/gm)).toHaveLength(8);
    expect(page).toContain('### kerngegeven (`CORE`)');
    expect(page).toContain('| MentalHealthFile.diagnosis | A diagnosis never leaves the treating body (WGBO). |');
  });

  test('refuses a supergraph with a mistake in it', async () => {
    await expect(runMatrix({ supergraph: 'type Query { case: Bank }' })).rejects.toThrow(ContractError);
  });
});
