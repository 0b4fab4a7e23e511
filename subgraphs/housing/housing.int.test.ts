/** Housing as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
    ... on Case {
      id
      housing {
        controller
        known
        workingNotes
        signal { name evictionThreatens preventable }
        tenancy { kind address }
        rentArrears { arrearsInCents agreement bankAccount }
        nuisanceReports { personIds kind description reporter }
        evictionProceedings { stage summary }
      }
    }
  }
}`;

/** Every field of this subgraph that the query asks for, what never leaves included. */
const EVERYTHING = [
  ...['HousingFile.known', 'HousingFile.workingNotes', 'Tenancy.kind', 'Tenancy.address'],
  ...['HousingSignal.name', 'HousingSignal.evictionThreatens', 'HousingSignal.preventable'],
  ...['RentArrears.arrearsInCents', 'RentArrears.agreement', 'RentArrears.bankAccount'],
  ...['NuisanceReport.kind', 'NuisanceReport.description', 'NuisanceReport.reporter'],
  ...['EvictionProceedings.stage', 'EvictionProceedings.summary'],
];

const QUESTION = { entity: 'Case', query: QUERY, coordinates: EVERYTHING } as const;

interface File {
  readonly controller: string | null;
  readonly known: boolean | null;
  readonly signal: { readonly name: string | null; readonly evictionThreatens: boolean | null } | null;
  readonly tenancy: object | null;
  readonly rentArrears: { readonly arrearsInCents: number | null } | null;
  readonly nuisanceReports: readonly { readonly personIds: readonly string[] }[] | null;
}

/** The files one professional gets of a household, when the gateway names these persons, and the markers in the answer. */
async function ask(...asked: Asked) {
  const { entities, marks } = await running.ask(QUESTION, ...asked);
  const [one] = entities as ({ housing: File[] | null } | null)[];
  return { files: one?.housing ?? [], marks };
}

describe('housing', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('a row of someone who is no corporation cannot be stored', async () => {
    const moved = running.orm.em.fork().execute(`update "rent_arrears" set "controller" = 'politie'`);
    await expect(moved).rejects.toThrow('rent_arrears_controller_check');
  });
});

describe('two corporations behind one subgraph are strangers', () => {
  test('Talis sees its own and of Portaal the arrears it was given', async () => {
    const { files, marks } = await ask('h10', 'talis-member', ['a', 'b']);
    expect(files.map(({ controller }) => controller).sort()).toEqual(['portaal', 'talis']);
    expect(marks).toEqual([
      'MARK-WON-h10-portaal-4',
      'MARK-WON-h10-talis-10',
      'MARK-WON-h10-talis-11',
      'MARK-WON-h10-talis-3',
      'MARK-WON-h10-talis-4',
    ]);
    const [portaal] = files.filter(({ controller }) => controller === 'portaal');
    expect(portaal).toMatchObject({ known: true, tenancy: null, nuisanceReports: null });
  });

  test('Portaal sees its own and of Talis the report it was given', async () => {
    const { marks } = await ask('h10', 'portaal-member', ['a', 'b']);
    expect(marks).toEqual([
      'MARK-WON-h10-portaal-10',
      'MARK-WON-h10-portaal-11',
      'MARK-WON-h10-portaal-3',
      'MARK-WON-h10-portaal-4',
      'MARK-WON-h10-talis-10',
    ]);
  });

  test('a corporation outside the team gets nothing, of its own neither', async () => {
    expect(await ask('h01', 'portaal-member', ['a', 'b', 'c'])).toEqual({ files: [], marks: [] });
    expect(await ask('h06', 'portaal-member', ['a', 'b', 'c'])).toEqual({ files: [], marks: [] });
  });
});

describe('one household, two minds', () => {
  test('the police get the report about her, who agreed, and not the one about him, who refused', async () => {
    const { files, marks } = await ask('h01', 'police-member', ['a', 'b', 'c']);
    expect(files).toEqual([
      expect.objectContaining({ controller: 'talis', known: true, tenancy: null, rentArrears: null }),
    ]);
    expect(files[0]?.nuisanceReports?.map(({ personIds }) => personIds)).toEqual([[running.idOf('h01', 'a')]]);
    expect(marks).toEqual(['MARK-WON-h01-talis-10']);
  });

  test('the report about one comes, of the file of the other’s tenancy nothing, where one alone is named', async () => {
    const { files, marks } = await ask('h10', 'portaal-member', ['a']);
    expect(files.filter(({ controller }) => controller === 'portaal')).toEqual([
      {
        ...{ controller: 'portaal', known: null, workingNotes: null, signal: null, tenancy: null, rentArrears: null },
        nuisanceReports: [expect.objectContaining({ personIds: [running.idOf('h10', 'a')] })],
        evictionProceedings: null,
      },
    ]);
    expect(marks.filter((mark) => mark.includes('portaal'))).toEqual(['MARK-WON-h10-portaal-11']);
  });

  test('Talis itself sees both reports', async () => {
    const { files } = await ask('h01', 'talis-member', ['a', 'b', 'c']);
    const about = files[0]?.nuisanceReports?.map(({ personIds }) => personIds[0]);
    expect(new Set(about)).toEqual(new Set([running.idOf('h01', 'a'), running.idOf('h01', 'b')]));
  });

  test('what is about both is not answered for one', async () => {
    const { files } = await ask('h04', 'debt-counsellor', ['a', 'b']);
    expect(files[0]?.rentArrears).toEqual({ arrearsInCents: 187_450, agreement: null, bankAccount: null });
    expect(await ask('h04', 'debt-counsellor', ['a'])).toEqual({ files: [], marks: [] });
  });
});

describe('the route of threatened eviction', () => {
  test('social work, of which the household was told, hears of it', async () => {
    const { files, marks } = await ask('h02', 'social-work-member', ['a', 'b']);
    expect(files[0]?.signal).toEqual({
      name: expect.any(String),
      evictionThreatens: true,
      preventable: 'NOT_YET_KNOWN',
    });
    expect(marks).toEqual(['MARK-WON-h02-talis-2']);
  });

  test('the police, of which they were not told yet, get the name alone', async () => {
    const { files } = await ask('h02', 'police-member', ['a', 'b']);
    expect(files[0]?.signal).toEqual({ name: expect.any(String), evictionThreatens: null, preventable: null });
  });
});
