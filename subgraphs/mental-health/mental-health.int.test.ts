/** Mental health care as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createTestDatabase } from '../../test/support/postgres.js';
import { createWorld, getCase } from '../kit/demo/index.js';
import { LogbookLine, type RunningSubgraph, startSubgraph } from '../kit/index.js';
import { findDrift, openDatabase } from '../kit/store/database.js';
import { GatewayDouble, grantedCase, ISSUER, post } from '../kit/testing/gateway-double.js';
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
      mentalHealth {
        personIds
        known
        inCare
        crisisAgreement
        diagnosis
        workingNotes
        signal { name selfDirectionTooLow }
        outreachContact { since workerRole report }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'MentalHealthFile.known',
  'MentalHealthFile.inCare',
  'MentalHealthFile.inCareSince',
  'MentalHealthFile.crisisAgreement',
  'MentalHealthSignal.name',
  'MentalHealthSignal.selfDirectionTooLow',
  'MentalHealthSignal.avoidsCare',
  'OutreachContact.since',
  'OutreachContact.lastContactOn',
  'OutreachContact.workerRole',
  'MentalHealthFile.diagnosis',
  'MentalHealthFile.workingNotes',
  'OutreachContact.report',
];

function wantedOf(key: string, account: string, persons: readonly string[]) {
  const { persons: all } = getCase(world, key);
  const of = all.filter((person) => persons.includes(person.key)).map(({ id }) => ({ __typename: 'Person', id }));
  const cases = [grantedCase(world, key, 'mental-health', persons, EVERYTHING)];
  return { query: QUERY, variables: { of }, account, time, cases };
}

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
async function ask(key: string, account: string, persons: readonly string[]) {
  const { status, text, body } = await gateway.ask(running.url, 'mental-health', wantedOf(key, account, persons));
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const { _entities: people } = body.data as { _entities: unknown[] };
  return { people, marks: (text.match(/MARK-[A-Za-z0-9-]+/g) ?? []).sort() };
}

function idOf(key: string, person: string): string | undefined {
  return getCase(world, key).persons.find((one) => one.key === person)?.id;
}

describe('mental health care', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(orm)).toBe('');
  });

  test('shows the case manager what she consented to, and of him, who refused, nothing', async () => {
    const { people, marks } = await ask('h01', 'case-manager', ['a', 'b', 'c']);
    const [a, b, c] = people;
    expect(a).toEqual({
      id: idOf('h01', 'a'),
      mentalHealth: {
        personIds: [idOf('h01', 'a')],
        known: true,
        inCare: null,
        crisisAgreement: expect.stringContaining('MARK-GGZ-h01-a-2'),
        diagnosis: null,
        workingNotes: null,
        signal: null,
        outreachContact: { since: expect.any(String), workerRole: 'OUTREACH_NURSE', report: null },
      },
    });
    expect([b, c]).toEqual([null, null]);
    expect(marks).toEqual(['MARK-GGZ-h01-a-2']);
  });

  test('shows the police the crisis agreement alone', async () => {
    const { people } = await ask('h01', 'police-member', ['a', 'b', 'c']);
    expect(people).toEqual([
      expect.objectContaining({
        mentalHealth: expect.objectContaining({
          known: null,
          crisisAgreement: expect.any(String),
          outreachContact: null,
        }),
      }),
      null,
      null,
    ]);
  });

  test('shows a corporation on the team nothing', async () => {
    expect(await ask('h01', 'talis-member', ['a', 'b', 'c'])).toEqual({ people: [null, null, null], marks: [] });
  });

  test('shows its own professional its own data, but never what stays with the practitioner', async () => {
    const { marks } = await ask('h01', 'mental-health-member', ['a', 'b']);
    expect(marks).toEqual(['MARK-GGZ-h01-a-2', 'MARK-GGZ-h01-b-2']);
  });

  test('holds outreach back on the last day of a screening, and nothing else', async () => {
    const [{ screenedUntil } = { screenedUntil: null }] =
      world.professionals.find(({ account }) => account === 'case-manager')?.authorisations ?? [];
    const body = gateway
      .body(wantedOf('h01', 'case-manager', ['a']))
      .replace(`"screenedUntil":"${screenedUntil}"`, `"screenedUntil":"${time.slice(0, 10)}"`);
    const { text } = await post(running.url, body, await gateway.grant('mental-health', 'case-manager', body));
    expect(text).toContain('"known":true');
    expect(text).toContain('"outreachContact":null');
  });

  test('writes one line per person about whom something went out, without content and without a user', async () => {
    const em = orm.em.fork();
    const before = await em.count(LogbookLine);
    await ask('h01', 'case-manager', ['a', 'b']);
    const lines = await em.find(LogbookLine, {
      dataSubjectId: { $in: [idOf('h01', 'a') ?? '', idOf('h01', 'b') ?? ''] },
    });
    expect(await em.count(LogbookLine)).toBe(before + 1);
    const written = JSON.stringify(lines.map(({ attributes }) => attributes));
    expect(written).toContain('OutreachContact.since');
    expect(written).not.toMatch(/MARK-|OUTREACH_NURSE|diagnosis/);
    for (const { actor } of world.professionals) expect(written).not.toContain(actor);
  });
});
