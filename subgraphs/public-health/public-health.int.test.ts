/** Public health as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
});

afterAll(async () => {
  await orm?.close(true);
  await running?.close();
  gateway?.close();
});

const QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Person {
      id
      publicHealth {
        known
        workingNotes
        signal { name specialCareNeeded }
        specialCare { reason since advice }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'PublicHealthFile.known',
  'PublicHealthSignal.name',
  'PublicHealthSignal.selfDirectionTooLow',
  'PublicHealthSignal.specialCareNeeded',
  'SpecialCare.reason',
  'SpecialCare.since',
  'SpecialCare.advice',
  'PublicHealthFile.workingNotes',
];

function wantedOf(key: string, account: string, persons: readonly string[]) {
  const { persons: all } = getCase(world, key);
  const of = all.filter((person) => persons.includes(person.key)).map(({ id }) => ({ __typename: 'Person', id }));
  const cases = [grantedCase(world, key, 'public-health', persons, EVERYTHING)];
  return { query: QUERY, variables: { of }, account, time, cases };
}

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
async function ask(key: string, account: string, persons: readonly string[]) {
  const { status, text, body } = await gateway.ask(running.url, 'public-health', wantedOf(key, account, persons));
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const { _entities: people } = body.data as { _entities: unknown[] };
  return { people, marks: (text.match(/MARK-[A-Za-z0-9-]+/g) ?? []).sort() };
}

function idOf(key: string, person: string): string | undefined {
  return getCase(world, key).persons.find((one) => one.key === person)?.id;
}

describe('public health', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(orm)).toBe('');
  });

  test('shows the case manager special care where it was called in', async () => {
    const { people, marks } = await ask('h16', 'case-manager', ['a']);
    expect(people).toEqual([
      {
        id: idOf('h16', 'a'),
        publicHealth: {
          known: true,
          workingNotes: null,
          signal: null,
          specialCare: { reason: expect.any(String), since: expect.any(String), advice: expect.any(String) },
        },
      },
    ]);
    expect(marks).toEqual(['MARK-GGD-h16-a-3', 'MARK-GGD-h16-a-4']);
  });

  test('shows mental health care that she is known, and no more', async () => {
    const { people } = await ask('h16', 'mental-health-member', ['a']);
    expect(people).toEqual([
      expect.objectContaining({
        publicHealth: { known: true, workingNotes: null, signal: null, specialCare: null },
      }),
    ]);
  });

  test('shows nothing in a case it was not called into, its own professional included', async () => {
    expect((await ask('h07', 'case-manager', ['a'])).people).toEqual([null]);
    expect((await ask('h07', 'public-health-member', ['a'])).people).toEqual([null]);
  });
});
