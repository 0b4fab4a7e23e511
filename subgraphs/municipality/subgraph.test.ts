/** Each field of the municipality as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { createWorld, getCase } from '../kit/demo/index.js';
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
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

describeSubgraph(subgraph, {
  name: 'the municipality',
  columns: ['domain', 'category', 'detail', 'phases'],
  released: RELEASED,
  alike: { classes: [], secrecy: 'NONE', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-GEM', every: 'person' },
});

describe('the debts in the demo rows of the municipality', () => {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const rows = subgraph.demo(world);

  test('name both partners on the debt they share', () => {
    const { persons } = getCase(world, 'h01');
    const [she, he] = persons.map(({ id }) => id);
    const debts = rows.filter((row) => row instanceof Debt && row.personId === she) as Debt[];
    expect(debts.map(({ personIds }) => personIds)).toEqual([[she], [she, he]]);
  });
});
