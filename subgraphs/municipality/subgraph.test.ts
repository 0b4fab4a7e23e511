/** Each field of the municipality as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../policy/vocabulary.js';
import { readSubgraphContract } from '../../schema/contract.js';
import { createWorld, getCase } from '../kit/demo/index.js';
import { printSubgraphSdl } from '../kit/index.js';
import { Debt } from './debt.entity.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['MunicipalFile.known',                 'DEBT_COUNSELLING',     'KNOWN',             'THAT', '1 2 3 4 5 6 7 8'],
  ['MunicipalSignal.name',                'DEBT_COUNSELLING',     'NAME',              'THAT', '1 2 3 4'],
  ['MunicipalSignal.selfDirectionTooLow', 'DEBT_COUNSELLING',     'KNOWN',             'THAT', '1 2 3'],
  ['MunicipalSignal.problematicDebts',    'DEBT_COUNSELLING',     'DEBT_KNOWN',        'THAT', '1 2 3'],
  ['DebtCounselling.known',               'DEBT_COUNSELLING',     'DEBT_KNOWN',        'THAT', '1 2 3 4 5 6 7 8'],
  ['DebtCounselling.stage',               'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '3 5 6 7'],
  ['DebtCounselling.since',               'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '3 5 6 7'],
  ['DebtCounselling.totalInCents',        'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '3 5 6 7'],
  ['DebtCounselling.agreement',           'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '5 6'],
  ['Debt.kind',                           'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '5 6'],
  ['Debt.amountInCents',                  'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '5 6'],
  ['Debt.creditor',                       'DEBT_COUNSELLING',     'DEBTS',             'WHAT', '5 6'],
  ['WmoSupport.known',                    'WMO',                  'WMO_KNOWN',         'THAT', '1 2 3 4 5 6 7 8'],
  ['WmoProvision.kind',                   'WMO',                  'PROVISIONS',        'WHAT', '3 5 6 7'],
  ['WmoProvision.provider',               'WMO',                  'PROVISIONS',        'WHAT', '3 5 6 7'],
  ['WmoProvision.since',                  'WMO',                  'PROVISIONS',        'WHAT', '3 5 6 7'],
  ['WmoProvision.until',                  'WMO',                  'PROVISIONS',        'WHAT', '3 5 6 7'],
  ['YouthAid.known',                      'YOUTH_ACT',            'YOUTH_AID_KNOWN',   'THAT', '1 2 3 4 5 6 7 8'],
  ['YouthAid.kind',                       'YOUTH_ACT',            'YOUTH_AID',         'WHAT', '3 5 6 7'],
  ['YouthAid.provider',                   'YOUTH_ACT',            'YOUTH_AID',         'WHAT', '3 5 6 7'],
  ['YouthAid.since',                      'YOUTH_ACT',            'YOUTH_AID',         'WHAT', '3 5 6 7'],
  ['IncomeSupport.known',                 'PARTICIPATION_ACT',    'INCOME_KNOWN',      'THAT', '1 2 3 4 5 6 7 8'],
  ['IncomeSupport.benefit',               'PARTICIPATION_ACT',    'INCOME_SUPPORT',    'WHAT', '3 5 6 7'],
  ['IncomeSupport.since',                 'PARTICIPATION_ACT',    'INCOME_SUPPORT',    'WHAT', '3 5 6 7'],
  ['IncomeSupport.agreement',             'PARTICIPATION_ACT',    'INCOME_SUPPORT',    'WHAT', '5 6'],
  ['SchoolAttendance.known',              'COMPULSORY_EDUCATION', 'SCHOOL_KNOWN',      'THAT', '1 2 3 4 5 6 7 8'],
  ['SchoolAttendance.state',              'COMPULSORY_EDUCATION', 'SCHOOL_ATTENDANCE', 'WHAT', '3 5 6 7'],
  ['SchoolAttendance.absentHours',        'COMPULSORY_EDUCATION', 'SCHOOL_ATTENDANCE', 'WHAT', '3 5 6 7'],
  ['SchoolAttendance.agreement',          'COMPULSORY_EDUCATION', 'SCHOOL_ATTENDANCE', 'WHAT', '5 6'],
] as const;

const WITHHELD = [
  'MunicipalFile.workingNotes',
  'Debt.reference',
  'WmoSupport.enquiryReport',
  'YouthAid.grounds',
  'IncomeSupport.entitlementEnquiry',
];

const EDGES = [
  'Person.municipality',
  'MunicipalFile.signal',
  'MunicipalFile.debtCounselling',
  'MunicipalFile.wmo',
  'MunicipalFile.youthAid',
  'MunicipalFile.incomeSupport',
  'MunicipalFile.schoolAttendance',
  'DebtCounselling.debts',
  'WmoSupport.provisions',
];

const contract = readSubgraphContract(printSubgraphSdl(subgraph), 'municipality');
const rules = [...contract.rules.values()];

describe('the fields of the municipality', () => {
  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(RELEASED)('%s is of %s: %s, %s in phases %s', (coordinate, domain, category, detail, phases) => {
    expect(contract.rules.get(coordinate)).toEqual({
      kind: 'release',
      coordinate,
      category,
      domain,
      detail,
      phases: phases.split(' ').map((step) => STEPS[Number(step) - 1]),
      classes: [],
      secrecy: 'NONE',
      route: null,
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

describe('the demo rows of the municipality', () => {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const rows = subgraph.demo(world);
  const text = JSON.stringify(rows);

  test('are the same at every seeding', () => {
    expect(JSON.stringify(subgraph.demo(createWorld(new Date('2026-11-23T17:45:00Z'))))).toBe(text);
  });

  test('are there for every person, so that withholding has something to withhold', () => {
    for (const { id } of world.cases.flatMap(({ persons }) => persons)) expect(text).toContain(`"personId":"${id}"`);
  });

  test('name both partners on the debt they share', () => {
    const { persons } = getCase(world, 'h01');
    const [she, he] = persons.map(({ id }) => id);
    const debts = rows.filter((row) => row instanceof Debt && row.personId === she) as Debt[];
    expect(debts.map(({ personIds }) => personIds)).toEqual([[she], [she, he]]);
  });

  test('carry each marker once', () => {
    const marks = text.match(/MARK-GEM-[a-z0-9-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
