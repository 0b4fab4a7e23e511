/** Each field of the corporations as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { createWorld, getCase } from '../kit/demo/index.js';
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
import { HousingFile } from './housing-file.entity.js';
import { NuisanceReport } from './nuisance-report.entity.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['HousingFile.known',                 'KNOWN',            'THAT', '1 2 3 4 5 6 7 8', '-'],
  ['HousingSignal.name',                'NAME',             'THAT', '1 2 3 4',         '-'],
  ['HousingSignal.selfDirectionTooLow', 'KNOWN',            'THAT', '1 2 3',           '-'],
  ['HousingSignal.inArrears',           'RENT_ARREARS',     'THAT', '1 2 3',           '-'],
  ['HousingSignal.nuisanceReported',    'NUISANCE_REPORTS', 'THAT', '1 2 3',           '-'],
  ['HousingSignal.evictionThreatens',   'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.evictionConcern',     'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.preventable',         'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.shelterNeeded',       'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['HousingSignal.secondChance',        'EVICTION',         'THAT', '1 2 3',           'EVICTION'],
  ['Tenancy.kind',                      'TENANCY',          'WHAT', '3 5 6 7',         '-'],
  ['Tenancy.address',                   'TENANCY',          'WHAT', '3 5 6 7',         '-'],
  ['Tenancy.since',                     'TENANCY',          'WHAT', '3 5 6 7',         '-'],
  ['RentArrears.arrearsInCents',        'RENT_ARREARS',     'WHAT', '3 5 6 7',         '-'],
  ['RentArrears.monthsInArrears',       'RENT_ARREARS',     'WHAT', '3 5 6 7',         '-'],
  ['RentArrears.paymentPlan',           'RENT_ARREARS',     'WHAT', '3 5 6 7',         '-'],
  ['RentArrears.agreement',             'RENT_ARREARS',     'WHAT', '5 6 7',           '-'],
  ['NuisanceReport.reportedOn',         'NUISANCE_REPORTS', 'WHAT', '3 5 6 7',         '-'],
  ['NuisanceReport.kind',               'NUISANCE_REPORTS', 'WHAT', '3 5 6 7',         '-'],
  ['NuisanceReport.description',        'NUISANCE_REPORTS', 'WHAT', '3 5 6',           '-'],
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

describeSubgraph(subgraph, {
  name: 'housing',
  columns: ['category', 'detail', 'phases', 'route'],
  released: RELEASED,
  alike: { domain: 'HOUSING', classes: [], secrecy: 'NONE' },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-WON', every: 'household' },
});

describe('the corporations in the demo rows of housing', () => {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const rows = subgraph.demo(world);

  test('have one file a corporation in each household', () => {
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
});
