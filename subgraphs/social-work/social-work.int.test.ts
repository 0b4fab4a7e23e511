/** Social work as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
      socialWork {
        known
        workingNotes
        signal { name }
        contact { name phone }
        trajectories { personIds kind since reports }
        goals { lifeDomain text reachedOn }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'SocialWorkFile.known',
  'SocialWorkSignal.name',
  'SocialWorkSignal.selfDirectionTooLow',
  'SocialWorkSignal.ownHelpInsufficient',
  'SocialWorkContact.name',
  'SocialWorkContact.phone',
  'SocialWorkTrajectory.kind',
  'SocialWorkTrajectory.since',
  'SocialWorkTrajectory.until',
  'SocialWorkGoal.lifeDomain',
  'SocialWorkGoal.text',
  'SocialWorkGoal.reachedOn',
  'SocialWorkFile.workingNotes',
  'SocialWorkTrajectory.reports',
];

function wantedOf(key: string, account: string, persons: readonly string[]) {
  const { persons: all } = getCase(world, key);
  const of = all.filter((person) => persons.includes(person.key)).map(({ id }) => ({ __typename: 'Person', id }));
  const cases = [grantedCase(world, key, 'social-work', persons, EVERYTHING)];
  return { query: QUERY, variables: { of }, account, time, cases };
}

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
async function ask(key: string, account: string, persons: readonly string[]) {
  const { status, text, body } = await gateway.ask(running.url, 'social-work', wantedOf(key, account, persons));
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const { _entities: people } = body.data as { _entities: unknown[] };
  return { people, marks: (text.match(/MARK-[A-Za-z0-9-]+/g) ?? []).sort() };
}

function idOf(key: string, person: string): string | undefined {
  return getCase(world, key).persons.find((one) => one.key === person)?.id;
}

describe('social work', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(orm)).toBe('');
  });

  test('shows debt counselling the goals she consented to', async () => {
    const { people, marks } = await ask('h01', 'debt-counsellor', ['a', 'b', 'c']);
    expect(people).toEqual([
      expect.objectContaining({
        socialWork: {
          known: null,
          workingNotes: null,
          signal: null,
          contact: null,
          trajectories: null,
          goals: [
            expect.objectContaining({ text: expect.any(String) }),
            expect.objectContaining({ text: expect.any(String) }),
          ],
        },
      }),
      null,
      null,
    ]);
    expect(marks).toEqual(['MARK-MWK-h01-a-6', 'MARK-MWK-h01-a-7']);
  });

  test('shows the corporation that she is known, and nothing more', async () => {
    const { people } = await ask('h01', 'talis-member', ['a', 'b']);
    expect(people).toEqual([
      {
        id: idOf('h01', 'a'),
        socialWork: { known: true, workingNotes: null, signal: null, contact: null, trajectories: null, goals: null },
      },
      null,
    ]);
  });

  test('speaks to the one professional directly involved of her own trajectory, not of the one with him', async () => {
    const { people } = await ask('h01', 'mental-health-member', ['a', 'b']);
    expect(people).toEqual([
      expect.objectContaining({
        socialWork: expect.objectContaining({
          trajectories: [
            { personIds: [idOf('h01', 'a')], kind: 'BUDGET_COACHING', since: expect.any(String), reports: null },
          ],
        }),
      }),
      null,
    ]);
  });

  test('shows its own case manager both trajectories when both are granted, and one when he is not', async () => {
    const kinds = async (persons: readonly string[]) => {
      const { people } = await ask('h01', 'case-manager', persons);
      const [a] = people as { socialWork: { trajectories: { kind: string }[] } }[];
      return a?.socialWork.trajectories.map(({ kind }) => kind).sort();
    };
    expect(await kinds(['a', 'b'])).toEqual(['BUDGET_COACHING', 'FAMILY_COACHING']);
    expect(await kinds(['a'])).toEqual(['BUDGET_COACHING']);
  });

  test('gives name and telephone to its own case manager in ASSIGNMENT', async () => {
    const { people, marks } = await ask('h05', 'case-manager', ['a']);
    expect(people).toEqual([
      expect.objectContaining({
        socialWork: expect.objectContaining({
          contact: { name: expect.any(String), phone: expect.any(String) },
          goals: null,
        }),
      }),
    ]);
    expect(marks).toEqual(['MARK-MWK-h05-a-3', 'MARK-MWK-h05-a-4']);
  });
});
