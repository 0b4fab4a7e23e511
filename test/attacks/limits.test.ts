/** Too much, asked over HTTP of Fastify and Apollo Server as the gateway sets them (threats A10–A18). */
import { request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { FLOODS } from '../../bench/flood-documents.js';
import { createErrorMask } from '../../gateway/errors/index.js';
import {
  apolloLimitOptions,
  createLimits,
  fastifyLimitOptions,
  limitsApolloPlugin,
  limitsPlugin,
  readLimitSettings,
} from '../../gateway/limits/index.js';

const typeDefs =
  'type Query { case(id: ID): Case  other: String } type Case { id: ID  child: Case  twin: Case  ward: String }';

let app: FastifyInstance;
let url: string;
let askedOfApollo = 0;
const unexpected: unknown[] = [];

beforeAll(async () => {
  const limits = createLimits(readLimitSettings({ INTROSPECTION: 'off' }));
  app = fastify(fastifyLimitOptions(limits));
  const server = new ApolloServer({
    ...apolloLimitOptions(limits),
    typeDefs,
    resolvers: { Query: { case: (_root, { id }) => ({ id, ward: 'hatert' }) } },
    plugins: [limitsApolloPlugin(limits)],
    formatError: createErrorMask({ currentTraceId: () => 't', onInternalError: (error) => unexpected.push(error) }),
  });
  await server.start();
  limitsPlugin(app, { limits });
  app.post(
    '/graphql',
    fastifyApolloHandler(server, {
      context: async () => {
        askedOfApollo++;
        return {};
      },
    }),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => app.close());

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
  readonly headers: Headers;
}

async function send(
  body: string | Uint8Array<ArrayBuffer> | null,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Answer> {
  const all = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', body, headers: all, ...init });
  const text = await response.text();
  const json = JSON.parse(text) as { code?: string; errors?: [{ extensions?: { code?: string } }] };
  const code = json.code ?? json.errors?.[0].extensions?.code;
  return { status: response.status, code, text, headers: response.headers };
}

const ask = (query: string, variables?: object) => send(JSON.stringify({ query, variables }));
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nest = (levels: number) => `{ case ${'{ child '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
// prettier-ignore
const attacks = [
  {
    name: '900 variables',
    query: `query (${times(900, (i) => `$v${i}: ID`)}) { other }`,
    code: 'TOO_MANY_VARIABLES',
  },
  { name: 'root fields', query: `{ ${times(6, (i) => `a${i}: case { id }`)} }`, code: 'TOO_MANY_ROOT_FIELDS' },
  {
    name: 'fragments that spread tenfold',
    query: `{ case { ...A } } fragment A on Case { ${times(10, () => 'child { ...B }')} } fragment B on Case { ${times(10, () => 'child { ...C }')} } fragment C on Case { ${times(10, () => 'child { id }')} }`,
    code: 'OPERATION_TOO_COSTLY',
  },
  {
    name: 'pairs that validation compares',
    query: `{ case { ${'child { child { id } child { id } } '.repeat(30)} } }`,
    code: 'OPERATION_TOO_COSTLY',
  },
  { name: 'directives', query: `{ other ${times(900, () => '@skip(if: false)')} }`, code: 'OPERATION_TOO_LARGE' },
  {
    name: 'a few directives',
    query: `{ other ${times(21, () => '@skip(if: false)')} }`,
    code: 'TOO_MANY_DIRECTIVES',
  },
  { name: 'the prototype', query: '{ case { __proto__: id } }', code: 'NAME_REFUSED' },
  { name: 'a constructor', query: '{ constructor: other }', code: 'NAME_REFUSED' },
  { name: '@defer', query: '{ case { ... @defer { id } } }', code: 'INCREMENTAL_DELIVERY_REFUSED' },
  { name: 'the schema', query: '{ __schema { types { name } } }', code: 'INTROSPECTION_DISABLED' },
];

describe('an operation that is too much', () => {
  test('an ordinary one is answered', async () => {
    const { status, text } = await ask('query ($id: ID) { case(id: $id) { id ward } }', { id: 'h01' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: { case: { id: 'h01', ward: 'hatert' } } });
  });

  test.each(attacks)('$name: $code, before Apollo Server sees it', async ({ query, code }) => {
    const before = askedOfApollo;
    expect(await ask(query)).toMatchObject({ status: 400, code });
    expect(askedOfApollo).toBe(before);
  });

  // What each costs is measured, not tested: bench/floods.js.
  test.each(FLOODS)('A11–A15 $name: $code, before Apollo Server sees it', async ({ query, variables, code }) => {
    const before = askedOfApollo;
    expect(await ask(query, variables)).toMatchObject({ status: code === 'BODY_TOO_LARGE' ? 413 : 400, code });
    expect(askedOfApollo).toBe(before);
  });

  test('a large variable', async () => {
    const large = await ask('{ other }', { id: 'x'.repeat(20_000) });
    expect(large).toMatchObject({ status: 400, code: 'VARIABLES_TOO_LARGE' });
  });

  test('says which limit, its value and what was counted', async () => {
    expect(JSON.parse((await ask(nest(12))).text)).toEqual({
      errors: [
        {
          message: 'The operation is deeper than 12 levels (counted 14). Ask for less nesting.',
          extensions: { code: 'OPERATION_TOO_DEEP', limit: { name: 'LIMIT_DEPTH', limit: 12, counted: 14 } },
        },
      ],
    });
  });

  test('a mistake is explained without suggesting a name', async () => {
    const answer = await ask('{ case { war } }');
    expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.text).not.toMatch(/ward|Did you mean/);
  });

  test('many mistakes make a short answer', async () => {
    expect((await ask(`{ case { ${times(1_000, (i) => `x${i}`)} } }`)).text.length).toBeLessThan(3_000);
  });
});

const query = JSON.stringify({ query: '{ other }' });

// prettier-ignore
const requests = [
  {
    name: 'a body of 2 MB',
    body: JSON.stringify({ query: ' '.repeat(2_000_000) }),
    headers: {},
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a compressed body',
    body: gzipSync(query),
    headers: { 'content-encoding': 'gzip' },
    status: 415,
    code: 'BODY_ENCODING_REFUSED',
  },
  {
    name: 'a form',
    body: 'query={other}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
    code: 'MEDIA_TYPE_REFUSED',
  },
  {
    name: 'plain text',
    body: query,
    headers: { 'content-type': 'text/plain' },
    status: 415,
    code: 'MEDIA_TYPE_REFUSED',
  },
  {
    name: 'an exotic charset',
    body: query,
    headers: { 'content-type': 'application/json; charset=utf-7' },
    status: 415,
    code: 'MEDIA_TYPE_REFUSED',
  },
  { name: 'broken JSON', body: '{"query":', headers: {}, status: 400, code: 'BAD_REQUEST' },
  { name: 'no body', body: null, headers: {}, status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a prototype in JSON',
    body: '{"query":"{ other }","variables":{"__proto__":{"x":1}}}',
    headers: {},
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'a list of operations', body: `[${query},${query}]`, headers: {}, status: 400, code: 'BATCH_REFUSED' },
  {
    name: 'a persisted query that nobody listed',
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    headers: {},
    status: 400,
    code: 'PERSISTED_QUERY_NOT_IN_LIST',
  },
] as const;

describe('a request that is not ours', () => {
  test.each(requests)('$name: $status $code', async ({ body, headers, status, code }) => {
    const before = askedOfApollo;
    expect(await send(body, headers)).toMatchObject({ status, code });
    expect(askedOfApollo).toBe(before);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s: 405 as problem details', async (method) => {
    const answer = await send(null, {}, { method });
    expect(answer).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('allow')).toBe('POST');
  });

  test('an operation in the address is refused, by GET and by POST', async () => {
    const address = `${url}?query={other}`;
    expect((await fetch(address)).status).toBe(405);
    const response = await fetch(address, {
      method: 'POST',
      body: query,
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'URI_WITH_QUERY']);
  });

  test('a body that says no length is still counted', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const request = sendRequest(url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
      for (let sent = 0; sent < 4; sent++) request.write(' '.repeat(65_536));
      request.end('{}');
    });
    expect(status).toBe(413);
  });

  test('nothing of all this was an unexpected error', () => expect(unexpected).toEqual([]));
});
