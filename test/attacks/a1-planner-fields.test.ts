/**
 * Threat A1 on a schema that ours may not become: keys of several fields, `@requires`, `@inaccessible`. The gateway's own stages stand around ApolloGateway as in the federation audit; the plain one shows that the
 * attack is real.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { ReleaseGateway } from '../../gateway/release/release-gateway.js';
import { ReleasedGateway } from '../federation-audit/released-gateway.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@requires", "@external", "@inaccessible", "@shareable"])`;
const [SECRET, NOTE, UNIT] = ['SECRET-NUMBER', 'SECRET-NOTE', 'SECRET-UNIT'];

type Resolver = (source: unknown) => unknown;
interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Record<string, Record<string, Resolver>>;
}

const PERSON = { bsn: SECRET, unit: { code: UNIT }, displayName: 'a', note: NOTE };
const FILES: readonly Subgraph[] = [
  {
    name: 'files',
    sdl: `type Query { person: Person  holder: Holder }  interface Holder { displayName: String }
      type Unit { code: ID! @inaccessible @shareable  title: String }
      type Person implements Holder @key(fields: "bsn unit { code }") {
        bsn: ID! @inaccessible  unit: Unit!  displayName: String  note: String @inaccessible }`,
    resolvers: { Query: { person: () => PERSON, holder: () => ({ __typename: 'Person', ...PERSON }) } },
  },
  {
    name: 'flags',
    sdl: `type Unit { code: ID! @inaccessible @shareable }
      type Person @key(fields: "bsn unit { code }") {
        bsn: ID! @inaccessible  unit: Unit!  note: String @external
        flag: Boolean  advice: String @requires(fields: "note") }`,
    resolvers: {
      Person: {
        flag: () => true,
        advice: (person) => ((person as typeof PERSON).note === NOTE ? 'call' : 'on the wrong note'),
      },
    },
  },
];

const servers: Server[] = [];
let released: ReleasedGateway;
let plain: ApolloGateway;
let askReleased: Ask;
let askPlain: Ask;
type Ask = (query: string) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;

beforeAll(async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const supergraphSdl = await serve(FILES);
  released = new ReleasedGateway(supergraphSdl);
  askReleased = await asking(released);
  plain = new ApolloGateway({ supergraphSdl });
  askPlain = await asking(plain);
});
afterAll(async () => {
  await Promise.all([released.stop(), plain.stop()]);
  for (const server of servers) server.closeAllConnections();
});

async function serve(subgraphs: readonly Subgraph[]): Promise<string> {
  const described = await Promise.all(
    subgraphs.map(async ({ name, sdl, resolvers }) => {
      const typeDefs = parse(`${LINK} ${sdl}`);
      const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
      return { name, typeDefs, url: await listen(schema) };
    }),
  );
  const { supergraphSdl, errors } = composeServices(described);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function listen(schema: GraphQLSchema): Promise<string> {
  const server = createServer(async (request, response) => {
    const { query, variables } = (await json(request)) as { query: string; variables: Record<string, unknown> };
    const result = await execute({ schema, document: parse(query), variableValues: variables });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  }).listen(0, '127.0.0.1');
  server.unref();
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

async function asking(gateway: ReleasedGateway | ApolloGateway): Promise<Ask> {
  const { executor } = await gateway.load({ apollo: {} } as never);
  return async (query) => {
    const document = parse(query);
    const context = {
      document,
      queryHash: query,
      request: { query, variables: {} },
      context: {},
      metrics: {},
      logger: console,
    };
    const { data, errors } = await (executor as (given: never) => Promise<{ data?: unknown; errors?: unknown }>)({
      ...context,
      operation: document.definitions[0],
      operationName: null,
    } as never);
    return JSON.parse(JSON.stringify({ data, errors }));
  };
}

// biome-ignore format: a table
const COLLISIONS = [
  { what: 'a field of a key',               query: '{ person { bsn: displayName flag } }',                             secret: SECRET, answer: { person: { bsn: 'a', flag: true } } },
  { what: 'a field that @requires needs',   query: '{ person { note: displayName advice } }',                          secret: NOTE,   answer: { person: { note: 'a', advice: 'call' } } },
  { what: 'a key within a fragment',        query: '{ person { ...F } } fragment F on Person { ... on Person { bsn: displayName } flag }', secret: SECRET, answer: { person: { bsn: 'a', flag: true } } },
  { what: 'a part of a key of two fields',  query: '{ person { unit { code: title title } flag } }',                   secret: UNIT,   answer: { person: { unit: { code: null, title: null }, flag: true } } },
] as const;

describe('A1 an alias by the name of what the planner needs', () => {
  test.each(COLLISIONS)('$what gets the value that was asked', async ({ query, secret, answer }) => {
    const { data, errors } = await askReleased(query);
    expect({ data, errors }).toEqual({ data: answer });
    expect(JSON.stringify(data)).not.toContain(secret);
  });

  test.each(COLLISIONS)(
    '$what goes astray in the plain gateway, so this is no idle fear',
    async ({ query, secret }) => {
      // Of @requires it is the partner that gets the wrong value, and of a key the client.
      expect(JSON.stringify(await askPlain(query))).toMatch(new RegExp(`${secret}|on the wrong note`));
    },
  );
});

test('A12 A13 the planner of the product tries few ways to plan, whatever is asked', () => {
  const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
  const product = new ReleaseGateway({ supergraphSdl } as ConstructorParameters<typeof ReleaseGateway>[0]);
  const { inner } = product as unknown as {
    readonly inner: { readonly config: { readonly queryPlannerConfig: { debug: { maxEvaluatedPlans: number } } } };
  };
  expect(inner.config.queryPlannerConfig.debug.maxEvaluatedPlans).toBeLessThanOrEqual(100);
});
