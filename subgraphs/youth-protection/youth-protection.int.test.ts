/** Youth protection as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
      youthProtection {
        personIds
        known
        workingNotes
        signal { name measureInForce }
        measures { personIds kind since until courtReference }
        guardian { role name }
        safetyAssessment { outcome on findings }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'YouthProtectionFile.known',
  'YouthProtectionSignal.name',
  'YouthProtectionSignal.selfDirectionTooLow',
  'YouthProtectionSignal.childSafetyConcern',
  'YouthProtectionSignal.measureInForce',
  'ProtectionMeasure.kind',
  'ProtectionMeasure.since',
  'ProtectionMeasure.until',
  'ChildGuardian.role',
  'ChildGuardian.name',
  'SafetyAssessment.outcome',
  'SafetyAssessment.on',
  'YouthProtectionFile.workingNotes',
  'ProtectionMeasure.courtReference',
  'SafetyAssessment.findings',
];

function wantedOf(key: string, account: string, persons: readonly string[]) {
  const { persons: all } = getCase(world, key);
  const of = all.filter((person) => persons.includes(person.key)).map(({ id }) => ({ __typename: 'Person', id }));
  const cases = [grantedCase(world, key, 'youth-protection', persons, EVERYTHING)];
  return { query: QUERY, variables: { of }, account, time, cases };
}

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
async function ask(key: string, account: string, persons: readonly string[]) {
  const { status, text, body } = await gateway.ask(running.url, 'youth-protection', wantedOf(key, account, persons));
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const { _entities: people } = body.data as { _entities: unknown[] };
  return { people, marks: (text.match(/MARK-[A-Za-z0-9-]+/g) ?? []).sort() };
}

function idOf(key: string, person: string): string | undefined {
  return getCase(world, key).persons.find((one) => one.key === person)?.id;
}

describe('youth protection', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(orm)).toBe('');
  });

  test('shows the school the measures of the child of 9, and of the boy of 14, who did not say so himself, nothing', async () => {
    const { people, marks } = await ask('h06', 'ad-hoc-school', ['a', 'b', 'c']);
    const child = [idOf('h06', 'b')];
    expect(people).toEqual([
      null,
      {
        id: idOf('h06', 'b'),
        youthProtection: {
          personIds: child,
          known: null,
          workingNotes: null,
          signal: null,
          measures: expect.arrayContaining([
            expect.objectContaining({ personIds: child, kind: 'SUPERVISION_ORDER', courtReference: null }),
            expect.objectContaining({ personIds: child, kind: 'INTERIM_SUPERVISION_ORDER', courtReference: null }),
          ]),
          guardian: null,
          safetyAssessment: null,
        },
      },
      null,
    ]);
    expect(marks).toEqual([]);
  });

  test('shows its own case manager its own data in this phase, without the signal and without what stays home', async () => {
    const { marks } = await ask('h06', 'youth-case-manager', ['b', 'c']);
    expect(marks).toEqual(['MARK-YTH-h06-b-5', 'MARK-YTH-h06-c-5']);
  });

  test('shows nothing of someone the grant does not name', async () => {
    const { people } = await ask('h06', 'ad-hoc-school', ['c']);
    expect(people).toEqual([null]);
  });
});
