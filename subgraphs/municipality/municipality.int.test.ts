/** The municipality as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findDrift } from '../kit/store/database.js';
import { type Asked, type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { subgraph } from './subgraph.js';

let running: OpenSubgraph;

beforeAll(async () => {
  running = await openSubgraph(subgraph);
}, 60_000);

afterAll(() => running?.close());

const QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Person {
      id
      municipality {
        known
        workingNotes
        debtCounselling { known stage agreement debts { personIds amountInCents creditor reference } }
        wmo { known enquiryReport provisions { kind provider } }
        youthAid { known provider grounds }
        incomeSupport { known benefit agreement entitlementEnquiry }
        schoolAttendance { known state agreement }
      }
    }
  }
}`;

/** Every field of this subgraph that the query asks for, what never leaves included. */
const EVERYTHING = [
  ...['MunicipalFile.known', 'MunicipalFile.workingNotes'],
  ...['DebtCounselling.known', 'DebtCounselling.stage', 'DebtCounselling.agreement'],
  ...['Debt.amountInCents', 'Debt.creditor', 'Debt.reference'],
  ...['WmoSupport.known', 'WmoSupport.enquiryReport', 'WmoProvision.kind', 'WmoProvision.provider'],
  ...['YouthAid.known', 'YouthAid.provider', 'YouthAid.grounds'],
  ...['IncomeSupport.known', 'IncomeSupport.benefit', 'IncomeSupport.agreement', 'IncomeSupport.entitlementEnquiry'],
  ...['SchoolAttendance.known', 'SchoolAttendance.state', 'SchoolAttendance.agreement'],
];

const QUESTION = { entity: 'Person', query: QUERY, coordinates: EVERYTHING } as const;

type Answered = { readonly municipality: Readonly<Record<string, unknown>> | null } | null;

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
async function ask(...asked: Asked) {
  const { entities, marks } = await running.ask(QUESTION, ...asked);
  return { files: (entities as Answered[]).map((one) => one?.municipality ?? null), marks };
}

describe('the municipality', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('a row of another controller cannot be stored', async () => {
    const moved = running.orm.em.fork().execute(`update "debt" set "controller" = 'talis'`);
    await expect(moved).rejects.toThrow('debt_controller_check');
  });
});

describe('one household, two minds', () => {
  test('the corporation hears that she has debts, and of him, who refused, nothing', async () => {
    const { files, marks } = await ask('h01', 'talis-member', ['a', 'b', 'c']);
    expect(files).toEqual([
      {
        known: true,
        workingNotes: null,
        debtCounselling: { known: true, stage: null, agreement: null, debts: null },
        wmo: null,
        youthAid: null,
        incomeSupport: null,
        schoolAttendance: null,
      },
      null,
      null,
    ]);
    expect(marks).toEqual([]);
  });

  test('the case manager sees her debts, but not the one she has together with him', async () => {
    const { marks } = await ask('h01', 'case-manager', ['a', 'b', 'c']);
    expect(marks).toEqual(['MARK-GEM-h01-a-3', 'MARK-GEM-h01-a-4', 'MARK-GEM-h01-a-9']);
  });

  test('the counsellor sees the debts of both, which are her own work, and of other laws what was brought in', async () => {
    const { marks } = await ask('h01', 'debt-counsellor', ['a', 'b', 'c']);
    const own = ['a', 'b'].flatMap((one) => [3, 4, 6].map((number) => `MARK-GEM-h01-${one}-${number}`));
    expect(marks).toEqual([...own, 'MARK-GEM-h01-a-9'].sort());
  });

  test('the director monitors what the municipality was called in for', async () => {
    const { files } = await ask('h01', 'process-director-hatert', ['a', 'b']);
    expect(files).toEqual([
      expect.objectContaining({ known: null, wmo: expect.objectContaining({ known: true, provisions: null }) }),
      expect.objectContaining({ debtCounselling: { known: true, stage: null, agreement: null, debts: null } }),
    ]);
  });
});

describe('inside one municipality a law is a border', () => {
  test('before consent, debt counselling and Wmo see each their own', async () => {
    const nothing = { workingNotes: null, youthAid: null, incomeSupport: null, schoolAttendance: null };
    const { files: counsellor } = await ask('h05', 'debt-counsellor', ['a']);
    expect(counsellor).toEqual([
      { ...nothing, known: true, wmo: null, debtCounselling: expect.objectContaining({ known: true }) },
    ]);
    const { files: consultant } = await ask('h05', 'wmo-member', ['a']);
    expect(consultant).toEqual([
      { ...nothing, known: null, debtCounselling: null, wmo: { known: true, enquiryReport: null, provisions: null } },
    ]);
  });
});

describe('children', () => {
  test('youth protection sees school of both and the aid of the one it was brought in for', async () => {
    const { marks } = await ask('h06', 'youth-protection-member', ['a', 'b', 'c']);
    expect(marks).toEqual(['MARK-GEM-h06-b-12', 'MARK-GEM-h06-b-14', 'MARK-GEM-h06-c-14']);
  });

  test('the attendance officer, in this case for four weeks, sees school alone', async () => {
    const { marks } = await ask('h06', 'ad-hoc-school', ['a', 'b', 'c']);
    expect(marks).toEqual(['MARK-GEM-h06-b-14', 'MARK-GEM-h06-c-14']);
  });
});
