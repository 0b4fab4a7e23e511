/** A subgraph as it runs: its own port, a fresh real database with the demo world in it, and a double of the gateway. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Logger, pino } from 'pino';
import { DEFAULT_SETTINGS } from '../../../policy/index.js';
import { createTestDatabase } from '../../../test/support/postgres.js';
import type { SubgraphDefinition } from '../definition.js';
import type { PeerUrls } from '../delivery/peers.js';
import { createWorld, getCase, type World } from '../demo/world.js';
import { startSubgraph } from '../server/start.js';
import { openDatabase } from '../store/database.js';
import { actRunner, type RunAct } from './act.js';
import { GatewayDouble, grantedCase, ISSUER, type Wanted } from './gateway-double.js';

/** A query for these entities, and every field in it that the grant names: what never leaves included. */
export interface Question {
  readonly entity: 'Person' | 'Case';
  readonly query: string;
  readonly coordinates: readonly string[];
}

/** Of which case, for which professional, and about which persons; all by their readable keys. */
export type Asked = readonly [key: string, account: string, persons: readonly string[]];

export interface Answered {
  /** One for each entity asked for, null where nothing of it goes out. */
  readonly entities: readonly unknown[];
  /** The markers anywhere in the answer. */
  readonly marks: readonly string[];
}

export interface OpenSubgraph {
  readonly world: World;
  readonly url: string;
  readonly gateway: GatewayDouble;
  /** The database behind it, for a look past the subgraph. */
  readonly databaseUrl: string;
  readonly orm: MikroORM;
  readonly ask: (question: Question, ...asked: Asked) => Promise<Answered>;
  /** What `ask` would have the gateway send. */
  readonly wanted: (question: Question, ...asked: Asked) => Wanted;
  /** Has a professional do an act; its receipt. */
  readonly act: RunAct;
  /** The id of a person by readable keys. */
  readonly idOf: (key: string, person: string) => string;
  readonly close: () => Promise<void>;
}

interface OpenOptions {
  readonly world?: World;
  /** Those it speaks with; nobody, unless given. */
  readonly peers?: PeerUrls;
  readonly log?: Logger;
  /** The clock of the subgraph and of the grants, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Open it once a test file, in `beforeAll` with a minute: the first of a run starts the server of the databases. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  { world = createWorld(new Date()), peers = {}, log = pino({ level: 'silent' }), now = Date.now }: OpenOptions = {},
): Promise<OpenSubgraph> {
  const databaseUrl = await createTestDatabase();
  const gateway = await GatewayDouble.start(world, now);
  const folder = await mkdtemp(join(tmpdir(), 'subgraph-test-'));
  const settings = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl,
    gatewayJwksUrl: gateway.jwksUrl,
    gatewayIssuer: ISSUER,
    deliveryKeyFile: join(folder, 'delivery-key.json'),
    peers,
    tls: null,
    sweepSeconds: 1,
    mostConcurrent: 200,
    demoData: true,
    demoAnchor: world.anchor,
    ruleSettings: DEFAULT_SETTINGS,
    signing: { isProduction: false, keysFile: null, signaturesFile: null },
    logLevel: log.level,
  };
  const running = await startSubgraph(definition, settings, { log, now }).catch((error: unknown) => {
    gateway.close();
    throw error;
  });
  const orm = await openDatabase(definition, databaseUrl);
  const { name } = definition;
  const { url } = running;
  const wanted = ({ entity, query, coordinates }: Question, ...[key, account, persons]: Asked): Wanted => ({
    query,
    variables: { of: entitiesOf(world, entity, key, persons).map((id) => ({ __typename: entity, id })) },
    account,
    time: byDay(world),
    cases: [grantedCase(world, key, name, persons, coordinates)],
  });
  return {
    world,
    url,
    gateway,
    databaseUrl,
    orm,
    wanted,
    async ask(question, ...asked) {
      const { status, text, body } = await gateway.ask(url, name, wanted(question, ...asked));
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
      const { _entities: entities } = body.data as { _entities: unknown[] };
      return { entities, marks: (text.match(/MARK-[\w-]+/g) ?? []).sort() };
    },
    act: actRunner({ definition, gateway, url, world, now }),
    idOf: (key, person) => getPerson(world, key, person),
    async close() {
      await orm.close(true);
      await running.close();
      gateway.close();
      await rm(folder, { recursive: true });
    },
  };
}

function entitiesOf(
  world: World,
  entity: Question['entity'],
  key: string,
  persons: readonly string[],
): readonly string[] {
  if (entity === 'Case') return [getCase(world, key).id];
  return persons.map((person) => getPerson(world, key, person));
}

function getPerson(world: World, key: string, person: string): string {
  const found = getCase(world, key).persons.find((one) => one.key === person);
  if (found === undefined) throw new Error(`The demo world has no person ${person} in ${key}.`);
  return found.id;
}

/** Ten o'clock UTC: the law asks by day in Amsterdam. */
function byDay({ anchor }: World): string {
  return new Date(anchor.getTime() + 10 * 3_600_000).toISOString();
}
