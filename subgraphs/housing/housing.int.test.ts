/** Housing as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createTestDatabase } from '../../test/support/postgres.js';
import { createWorld, getCase } from '../kit/demo/index.js';
import { type RunningSubgraph, startSubgraph } from '../kit/index.js';
import { findDrift, openDatabase } from '../kit/store/database.js';
import { GatewayDouble, grantedCase, ISSUER } from '../kit/testing/gateway-double.js';
import { subgraph } from './subgraph.js';

const world = createWorld(new Date());
const time = new Date(world.anchor.getTime() + 10 * 3_600_000).toISOString();
let gateway: GatewayDouble;
let running: RunningSubgraph;
let orm: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
  const databaseUrl = await createTestDatabase();
  gateway = await GatewayDouble.start(world);
  running = await startSubgraph(
    subgraph,
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl,
      gatewayJwksUrl: gateway.jwksUrl,
      gatewayIssuer: ISSUER,
      demoData: true,
      ruleSettings: {},
      logLevel: 'silent',
    },
    { log: pino({ level: 'silent' }) },
  );
  orm = await openDatabase(subgraph, databaseUrl);
}, 60_000);

afterAll(async () => {
  await orm?.close(true);
  await running?.close();
  gateway?.close();
});

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

interface File {
  readonly controller: string | null;
  readonly known: boolean | null;
  readonly signal: { readonly name: string | null; readonly evictionThreatens: boolean | null } | null;
  readonly tenancy: object | null;
  readonly rentArrears: { readonly arrearsInCents: number | null } | null;
  readonly nuisanceReports: readonly { readonly personIds: readonly string[] }[] | null;
}

/** The files one professional gets of a household, when the gateway names these persons, and the markers in the answer. */
async function ask(key: string, account: string, persons: readonly string[]) {
  const { id } = getCase(world, key);
  const { status, text, body } = await gateway.ask(running.url, 'housing', {
    query: QUERY,
    variables: { of: [{ __typename: 'Case', id }] },
    account,
    time,
    cases: [grantedCase(world, key, 'housing', persons, EVERYTHING)],
  });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const [one] = (body.data as { _entities: ({ housing: File[] | null } | null)[] })._entities;
  return { files: one?.housing ?? [], marks: (text.match(/MARK-[A-Za-z0-9-]+/g) ?? []).sort() };
}

function idOf(key: string, person: string): string | undefined {
  return getCase(world, key).persons.find((one) => one.key === person)?.id;
}

describe('housing', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(orm)).toBe('');
  });

  test('a row of someone who is no corporation cannot be stored', async () => {
    const moved = orm.em.fork().execute(`update "rent_arrears" set "controller" = 'politie'`);
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
    expect(files[0]?.nuisanceReports?.map(({ personIds }) => personIds)).toEqual([[idOf('h01', 'a')]]);
    expect(marks).toEqual(['MARK-WON-h01-talis-10']);
  });

  test('Talis itself sees both reports', async () => {
    const { files } = await ask('h01', 'talis-member', ['a', 'b', 'c']);
    const about = files[0]?.nuisanceReports?.map(({ personIds }) => personIds[0]);
    expect(new Set(about)).toEqual(new Set([idOf('h01', 'a'), idOf('h01', 'b')]));
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
