import { readFileSync } from 'node:fs';
import { request as sendRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { evaluate } from '../../policy/index.js';
import { limited } from '../../policy/testing/facts-builder.js';
import { buildRequest } from '../../policy/testing/question-builder.js';
import { ERRORS, RegietafelError } from '../errors/index.js';
import { LIMITS, type LimitName } from '../limits/index.js';
import { type OpenServer, openServer, ruleSet } from '../testing/open-server.js';
import { DOORS } from './authzen.plugin.js';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ LIMIT_AUTHZEN_BYTES: '20000' });
});
afterAll(() => server?.close());
beforeEach(() => {
  server.lines.length = 0;
  server.cases.length = 0;
  server.logged.length = 0;
});
afterEach(() => {
  delete server.failures.log;
  delete server.failures.casework;
});

const PATHS = Object.keys(DOORS);
const example = buildRequest();
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

describe.each(PATHS)('POST /access/v1%s', (path) => {
  const url = `/access/v1${path}`;

  test('answers who is known with 200, the version and his own request id, and asks casework of no case', async () => {
    const { status, headers } = await server.post(url, 'member', example, { 'x-request-id': 'bfe9-ÿ 7' });
    expect(status).toBe(200);
    expect(headers.get('api-version')).toBe('1.0.0');
    expect(headers.get('x-request-id')).toBe('bfe9-ÿ 7');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(server.cases).toEqual([[]]);
  });

  test('leaves one record, which holds nothing of what was given', async () => {
    await server.post(url, 'officer', example);
    const [line, ...more] = server.lines;
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      event_name: DOORS[path as keyof typeof DOORS].event,
      status: 'Unset',
      timestamp: Date.parse('2026-11-23T10:00:00Z'),
      body: {
        'adl.core.request': { actor: 'p-officer', fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
        'adl.core.policies': { rule_set: ruleSet.hash },
        'nl.regieteam.facts': 'given',
        'nl.regieteam.reasons': 'admin',
      },
    });
    expect(line?.trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect(line).not.toHaveProperty('parent_span_id');
    expect(JSON.stringify(line)).not.toMatch(/talis|politie|p-41|c1-a|k1|hatert|PoliceFile|INCIDENTS|besluit/);
  });

  test('with the log down it answers nothing', async () => {
    server.failures.log = new RegietafelError('DECISION_LOG_UNAVAILABLE', { detail: 'MARK-detail' });
    const { status, json, text } = await server.post(url, 'officer', example);
    expect([status, json.code]).toEqual([503, 'DECISION_LOG_UNAVAILABLE']);
    expect(text).not.toMatch(/decision"|results|RELEASED|MARK-/);
    expect(server.logged.join()).toMatch(/DECISION_LOG_UNAVAILABLE.*MARK-detail/);
  });

  test('with casework down it answers nothing, and records nothing', async () => {
    server.failures.casework = new RegietafelError('CASEWORK_UNAVAILABLE');
    const { status, json } = await server.post(url, 'officer', example);
    expect([status, json.code]).toEqual([503, 'CASEWORK_UNAVAILABLE']);
    expect(server.lines).toEqual([]);
  });

  test('an account without any authorisation is refused', async () => {
    server.failures.casework = new RegietafelError('NOT_AUTHORISED_ACCOUNT');
    const { status, json, headers } = await server.post(url, 'member', example);
    expect([status, json.code]).toEqual([403, 'NOT_AUTHORISED_ACCOUNT']);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(server.lines).toEqual([]);
  });

  test('what nobody foresaw is told by its trace only', async () => {
    server.failures.casework = new TypeError('MARK-cause') as never;
    const { status, json, text } = await server.post(url, 'member', example, { traceparent: `00-${TRACE}-${SPAN}-00` });
    expect([status, json.code, json.traceId]).toEqual([500, 'INTERNAL_SERVER_ERROR', TRACE]);
    expect(text).not.toContain('MARK-');
    expect(server.logged.join()).toMatch(new RegExp(`${TRACE}.*MARK-cause`));
  });

  test('without a token nothing is read', async () => {
    const { status, json, headers } = await server.post(url, null, '{"broken');
    expect([status, json.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="regietafel"');
    expect(server.cases).toEqual([]);
  });

  test('no JSON, and no envelope, is 400 before casework is asked', async () => {
    expect((await server.post(url, 'member', '{"a":1,"a":2}')).json.code).toBe('JSON_REFUSED');
    const { json } = await server.post(url, 'member', '[]');
    expect(json).toMatchObject({ code: 'REQUEST_INVALID', errors: [{ location: { pointer: '' } }] });
    expect(server.cases).toEqual([]);
  });
});

describe('HTTP', () => {
  const url = '/access/v1/evaluation';
  const body = JSON.stringify(example);

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s: 405', async (method) => {
    const response = await fetch(`${server.url}${url}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('api-version')).toBe('1.0.0');
  });

  // biome-ignore format: a table
  const REFUSED = [
    ['a form', {}, { 'content-type': 'application/x-www-form-urlencoded' }, body, 415, 'MEDIA_TYPE_REFUSED'],
    ['another charset', {}, { 'content-type': 'application/json; charset=utf-7' }, body, 415, 'MEDIA_TYPE_REFUSED'],
    ['a compressed body', {}, { 'content-encoding': 'gzip' }, gzipSync(body), 415, 'BODY_ENCODING_REFUSED'],
    ['a body that is too large', {}, {}, ' '.repeat(20_001), 413, 'BODY_TOO_LARGE'],
    ['something in the address', { query: '?subject=p-41' }, {}, body, 400, 'URI_WITH_QUERY'],
    ['an address with nothing', { path: '/access/v1/nothing' }, {}, body, 404, 'PATH_UNKNOWN'],
    ['a slash at the end', { path: `${url}/` }, {}, body, 404, 'PATH_UNKNOWN'],
  ] as const;
  test.each(REFUSED)('%s', async (_what, at, headers, sent, status, code) => {
    const { path = url, query = '' } = at as { path?: string; query?: string };
    const reply = await server.post(`${path}${query}`, 'officer', sent, { ...headers, 'x-request-id': 'r-1' });
    expect([reply.status, reply.json.code]).toEqual([status, code]);
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(reply.headers.get('api-version')).toBe('1.0.0');
    expect(reply.headers.get('x-request-id')).toBe('r-1');
    expect(server.lines).toEqual([]);
  });

  test('a body that says no length is still counted', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
        authorization: 'Bearer officer',
      };
      const request = sendRequest(`${server.url}${url}`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
      for (let sent = 0; sent < 3; sent += 1) request.write(' '.repeat(8_000));
      request.end('{}');
    });
    expect(status).toBe(413);
  });

  test('the other doors are as they were: no version, and JSON of its own', async () => {
    const { status, headers, json } = await server.post('/graphql', 'member', { query: '{ __typename }' });
    expect([status, json, headers.get('api-version')]).toEqual([200, { data: { __typename: 'Query' } }, null]);
  });
});

describe('the trace of the caller', () => {
  const url = '/access/v1/evaluation';
  const own = (trace: string, span: string) => `00-${trace}-${span}-01`;
  const inContext = buildRequest((d) => {
    d.context.traceparent = own(TRACE, SPAN);
  });

  test('from the header, or from where NL GOV puts it; the header comes first', async () => {
    await server.post(url, 'member', example, { traceparent: own(TRACE, SPAN) });
    await server.post(url, 'member', inContext);
    await server.post(url, 'member', inContext, { traceparent: own('1'.repeat(32), '2'.repeat(16)) });
    expect(server.lines.map((line) => [line.trace_id, line.parent_span_id])).toEqual([
      [TRACE, SPAN],
      [TRACE, SPAN],
      ['1'.repeat(32), '2'.repeat(16)],
    ]);
    expect(new Set(server.lines.map(({ span_id }) => span_id)).size).toBe(3);
  });

  test.each([
    ['another version', `01-${TRACE}-${SPAN}-01`],
    ['zeros for a trace', own('0'.repeat(32), SPAN)],
    ['zeros for a span', own(TRACE, '0'.repeat(16))],
    ['capitals', own(TRACE.toUpperCase(), SPAN)],
    ['more behind it', `${own(TRACE, SPAN)}-x`],
  ])('%s is none: a new one', async (_what, traceparent) => {
    await server.post(url, 'member', example, { traceparent });
    const [line] = server.lines;
    expect(line?.trace_id).not.toBe(TRACE);
    expect(line).not.toHaveProperty('parent_span_id');
  });
});

describe('what is published', () => {
  test('where the doors are', async () => {
    const response = await fetch(`${server.url}/.well-known/authzen-configuration`);
    const configuration = (await response.json()) as Record<string, string>;
    expect(configuration.policy_decision_point).toBe(server.url);
    const { policy_decision_point: _, ...endpoints } = configuration;
    expect(Object.values(endpoints).sort()).toEqual(PATHS.map((path) => `${server.url}/access/v1${path}`).sort());
    for (const endpoint of Object.values(endpoints)) {
      expect((await server.post(endpoint.slice(server.url.length), 'member', example)).status).toBe(200);
    }
  });

  test('under the address by which callers know it, where that is set', async () => {
    const known = await openServer({ PUBLIC_URL: 'https://regietafel.example' });
    const response = await fetch(`${known.url}/.well-known/authzen-configuration`);
    const configuration = (await response.json()) as Record<string, string>;
    await known.close();
    expect(configuration).toMatchObject({
      policy_decision_point: 'https://regietafel.example',
      access_evaluation_endpoint: 'https://regietafel.example/access/v1/evaluation',
    });
  });

  test('an OpenAPI description of every door, with schemas that hold of what is sent and answered', async () => {
    const response = await fetch(`${server.url}/access/v1/openapi.json`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const api = (await response.json()) as Api;
    expect(Object.keys(api.paths)).toEqual(PATHS);
    expect(api.info.version).toBe(response.headers.get('api-version'));
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema({ $id: 'https://api.example/openapi', ...api });
    const validate = (schema: string, value: unknown) =>
      ajv.compile({ $ref: `https://api.example/openapi#/components/schemas/${schema}` })(value);
    expect(validate('Question', example)).toBe(true);
    expect(validate('Decision', evaluate(example, ruleSet))).toBe(true);
    expect(validate('Decision', { decision: 'yes' })).toBe(false);
    const { json } = await server.post('/access/v1/search/action', 'member', example);
    expect(validate('Found', json)).toBe(true);
    expect(validate('Problem', (await server.post('/access/v1/evaluation', 'member', '[]')).json)).toBe(true);
  });

  test('names every refusal of a door by its status', async () => {
    const api = (await (await fetch(`${server.url}/access/v1/openapi.json`)).json()) as Api;
    for (const { post } of Object.values(api.paths)) {
      const { 200: _, ...refusals } = post.responses;
      for (const [status, { description }] of Object.entries(refusals)) {
        for (const code of description.split(', '))
          expect(ERRORS[code as keyof typeof ERRORS].httpStatus).toBe(Number(status));
      }
    }
  });
});

describe('docs/authzen.md shows', () => {
  const page = readFileSync(new URL('../../docs/authzen.md', import.meta.url), 'utf8');
  const [answer, problem, record] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );
  const elided = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…'));

  test('what a professional is answered', async () => {
    const { json } = await server.post('/access/v1/evaluation', 'member', example);
    expect(elided(json)).toEqual(answer);
  });

  test('what is said of a malformed envelope', async () => {
    const body = { ...example, subject: { type: 'professional' }, action: 'read' };
    expect((await server.post('/access/v1/evaluation', 'member', body)).json).toEqual(problem);
  });

  test('what is recorded', async () => {
    await server.post('/access/v1/evaluations', 'member', {
      evaluations: [example, buildRequest(limited('RESTRICTION'))],
    });
    const [line] = server.lines;
    expect(elided({ ...line, trace_id: '…', span_id: '…' })).toEqual(record);
  });

  test('every limit of the doors with its default', () => {
    const rows = [...page.matchAll(/^\| `(LIMIT_\w+)` \| ([\d,]+) \|/gm)].map(([, name, value]) => [
      name,
      Number(value?.replaceAll(',', '')),
    ]);
    expect(rows.length).toBe(5);
    for (const [name, value] of rows) expect([name, LIMITS[name as LimitName].byDefault]).toEqual([name, value]);
  });
});

interface Api {
  readonly info: { readonly version: string };
  readonly paths: Record<string, { post: { responses: Record<string, { description: string }> } }>;
}
