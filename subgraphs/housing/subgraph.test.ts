/** Each field of the corporations as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../policy/vocabulary.js';
import { readSubgraphContract } from '../../schema/contract.js';
import { createWorld, getCase } from '../kit/demo/index.js';
import { printSubgraphSdl } from '../kit/index.js';
import { HousingFile } from './housing-file.entity.js';
import { NuisanceReport } from './nuisance-report.entity.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['HousingFile.known',                 'KNOWN',            'THAT', '1 2 3 4 5 6 7 8', null],
  ['HousingSignal.name',                'NAME',             'THAT', '1 2 3 4',         null],
  ['HousingSignal.selfDirectionTooLow', 'KNOWN',            'THAT', '1 2 3',           null],
  ['HousingSignal.inArrears',           'RENT_ARREARS',     'THAT', '1 2 3',           null],
  ['HousingSignal.nuisanceReported',    'NUISANCE_REPORTS', 'THAT', '1 2 3',           null],
  ['HousingSignal.evictionThreatens',   'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.evictionConcern',     'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.preventable',         'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.shelterNeeded',       'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.secondChance',        'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['Tenancy.kind',                      'TENANCY',          'WHAT', '3 5 6 7',         null],
  ['Tenancy.address',                   'TENANCY',          'WHAT', '3 5 6 7',         null],
  ['Tenancy.since',                     'TENANCY',          'WHAT', '3 5 6 7',         null],
  ['RentArrears.arrearsInCents',        'RENT_ARREARS',     'WHAT', '3 5 6 7',         null],
  ['RentArrears.monthsInArrears',       'RENT_ARREARS',     'WHAT', '3 5 6 7',         null],
  ['RentArrears.paymentPlan',           'RENT_ARREARS',     'WHAT', '3 5 6 7',         null],
  ['RentArrears.agreement',             'RENT_ARREARS',     'WHAT', '5 6 7',           null],
  ['NuisanceReport.reportedOn',         'NUISANCE_REPORTS', 'WHAT', '3 5 6 7',         null],
  ['NuisanceReport.kind',               'NUISANCE_REPORTS', 'WHAT', '3 5 6 7',         null],
  ['NuisanceReport.description',        'NUISANCE_REPORTS', 'WHAT', '3 5 6',           null],
  ['EvictionProceedings.stage',         'EVICTION',         'WHAT', '3 5 6',           'EVICTION'],
  ['EvictionProceedings.filedOn',       'EVICTION',         'WHAT', '3 5 6',           'EVICTION'],
  ['EvictionProceedings.hearingOn',     'EVICTION',         'WHAT', '3 5 6',           'EVICTION'],
  ['EvictionProceedings.summary',       'EVICTION',         'WHAT', '3 5 6',           'EVICTION'],
] as const;

const WITHHELD = ['HousingFile.workingNotes', 'RentArrears.bankAccount', 'NuisanceReport.reporter'];

const EDGES = [
  'Case.housing',
  'HousingFile.signal',
  'HousingFile.tenancy',
  'HousingFile.rentArrears',
  'HousingFile.nuisanceReports',
  'HousingFile.evictionProceedings',
];

const contract = readSubgraphContract(printSubgraphSdl(subgraph), 'housing');
const rules = [...contract.rules.values()];

describe('the fields of housing', () => {
  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(RELEASED)('%s is %s, %s in phases %s, route %s', (coordinate, category, detail, phases, route) => {
    expect(contract.rules.get(coordinate)).toEqual({
      kind: 'release',
      coordinate,
      category,
      domain: 'HOUSING',
      detail,
      phases: phases.split(' ').map((step) => STEPS[Number(step) - 1]),
      classes: [],
      secrecy: 'NONE',
      route,
    });
  });

  test('nothing else is released', () => {
    const released = rules.filter(({ kind }) => kind === 'release').map(({ coordinate }) => coordinate);
    expect(released.sort()).toEqual(RELEASED.map(([coordinate]) => coordinate).sort());
  });

  test('these never leave, and these only lead on', () => {
    const of = (kind: string) => rules.filter((rule) => rule.kind === kind).map(({ coordinate }) => coordinate);
    expect(of('withhold').sort()).toEqual([...WITHHELD].sort());
    expect(of('edge').sort()).toEqual([...EDGES].sort());
  });
});

describe('the demo rows of housing', () => {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const rows = subgraph.demo(world);
  const text = JSON.stringify(rows);

  test('are the same at every seeding', () => {
    expect(JSON.stringify(subgraph.demo(createWorld(new Date('2026-11-23T17:45:00Z'))))).toBe(text);
  });

  test('are there for every household, with one file a corporation', () => {
    for (const { id } of world.cases) expect(text).toContain(`"caseId":"${id}"`);
    const files = rows.filter((row) => row instanceof HousingFile);
    expect(new Set(files.map(({ caseId, controller }) => `${caseId} ${controller}`)).size).toBe(files.length);
  });

  test('keep the two corporations of h10 apart', () => {
    const { id, persons } = getCase(world, 'h10');
    const files = rows.filter((row) => row instanceof HousingFile && row.caseId === id) as HousingFile[];
    expect(files.map(({ controller, personIds }) => [controller, personIds])).toEqual([
      ['talis', [persons[0]?.id]],
      ['portaal', [persons[1]?.id]],
    ]);
  });

  test('name him, and not her who rents, in the report about him', () => {
    const { id, persons } = getCase(world, 'h01');
    const reports = rows.filter((row) => row instanceof NuisanceReport && row.caseId === id) as NuisanceReport[];
    expect(reports.map(({ personIds }) => personIds)).toEqual([[persons[0]?.id], [persons[1]?.id]]);
  });

  test('carry each marker once', () => {
    const marks = text.match(/MARK-WON-[a-z0-9-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
