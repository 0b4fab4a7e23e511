/** Too often, over HTTP of the gateway's own server: one who floods is stopped, the others go on, and nobody is guessed out. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { type OpenServer, openServer } from '../../gateway/testing/open-server.js';

const CASE = '0b6ba0c8-1111-4111-8111-0b6ba0c81111';
const query = { query: 'query ($id: ID!) { case(id: $id) { id } }', variables: { id: CASE } };
const codeOf = ({ json }: { json: { code?: string; errors?: { extensions: { code: string } }[] } }) =>
  json.code ?? json.errors?.[0]?.extensions.code;

let server: OpenServer | undefined;
afterEach(() => server?.close());
const open = async (environment: Record<string, string>) => {
  server = await openServer(environment);
  return server;
};

describe('an account that floods', () => {
  test('is told to wait, before anything is asked for it, while another is answered', async () => {
    const { post, cases } = await open({ LIMIT_REQUESTS_PER_MINUTE: '5' });
    for (let sent = 0; sent < 5; sent++) expect((await post('/graphql', 'member', query)).status).toBe(200);
    const asked = cases.length;
    const refused = await post('/graphql', 'member', query);
    expect(refused.status).toBe(429);
    expect(codeOf(refused)).toBe('RATE_LIMITED');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(cases).toHaveLength(asked);
    expect((await post('/graphql', 'director', query)).status).toBe(200);
  });

  test.each(['/access/v1/evaluation', '/compliance/graphql'])('is counted at %s too', async (path) => {
    const { post } = await open({ LIMIT_REQUESTS_PER_MINUTE: '2' });
    await post('/graphql', 'officer', query);
    await post(path, 'officer', { query: '{ __typename }' });
    expect(codeOf(await post(path, 'officer', { query: '{ __typename }' }))).toBe('RATE_LIMITED');
  });

  test('is refused before its body is read', async () => {
    const { post } = await open({ LIMIT_REQUESTS_PER_MINUTE: '1' });
    await post('/graphql', 'member', query);
    const costly = await post('/graphql', 'member', { query: `{ ${'a '.repeat(50_000)} }` });
    expect(codeOf(costly)).toBe('RATE_LIMITED');
  });

  test('takes no more than its share of what is answered at once, so that another waits no longer than a bound', async () => {
    const { post, waits } = await open({ LIMIT_CONCURRENT_PER_ACTOR: '4', LIMIT_CONCURRENT: '60' });
    waits.casework = (subject) => (subject === 'member' ? pause(1_500) : Promise.resolve());
    const waited: number[] = [];
    const flood = [];
    for (let round = 0; round < 7; round++) {
      for (let sent = 0; sent < 30; sent++) flood.push(post('/graphql', 'member', query));
      await pause(50);
      const start = performance.now();
      expect((await post('/graphql', 'director', query)).status).toBe(200);
      waited.push(performance.now() - start);
    }
    const codes = (await Promise.all(flood)).map((answer) => codeOf(answer) ?? 'answered');
    expect(new Set(codes)).toEqual(new Set(['answered', 'TOO_MANY_AT_ONCE']));
    expect(codes.filter((code) => code === 'answered').length).toBeLessThanOrEqual(8);
    // He costs some milliseconds; behind those who wait for casework it would be a second and a half.
    expect(waited.sort((a, b) => a - b)[3]).toBeLessThan(1_000);
  });
});

test('an account that waits for its answers is never told to', async () => {
  const { post } = await open({ LIMIT_CONCURRENT_PER_ACTOR: '1' });
  for (let sent = 0; sent < 5; sent++) {
    // The answer is there a moment before its connection has closed for the one who counts.
    await pause(20);
    expect((await post('/graphql', 'member', query)).status).toBe(200);
  }
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an address that is refused too often', () => {
  test('is no longer told why, and does not take its neighbours along', async () => {
    const { post } = await open({ LIMIT_REFUSED_PER_MINUTE: '3' });
    const guess = () => post('/graphql', null, query, { authorization: 'Bearer no-token-at-all' });
    for (let tried = 0; tried < 3; tried++) expect((await guess()).status).toBe(401);
    const refused = await guess();
    expect([refused.status, codeOf(refused)]).toEqual([429, 'TOO_MANY_REFUSED']);
    expect(codeOf(await post('/access/v1/evaluation', null, {}))).toBe('TOO_MANY_REFUSED');
    // Same address, as behind the one router of an office, but with a token that counts.
    expect((await post('/graphql', 'member', query)).status).toBe(200);
  });

  test('cannot say that it is another', async () => {
    const { post } = await open({ LIMIT_REFUSED_PER_MINUTE: '2' });
    const codes = [];
    for (let tried = 1; tried <= 3; tried++)
      codes.push(codeOf(await post('/graphql', null, query, { 'x-forwarded-for': `192.0.2.${tried}` })));
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'TOO_MANY_REFUSED']);
  });
});

describe('an address spelled with percent signs', () => {
  const large = { query: `{ ${'a '.repeat(5_000)} }` };

  test.each([
    ['/%67raphql', 'member'],
    ['/graph%71l', 'member'],
    ['/compliance/%67raphql', 'officer'],
  ] as const)('%s is the same door, with the same limits before it', async (path, account) => {
    const { post } = await open({});
    expect(codeOf(await post(path, account, large))).toBe('OPERATION_TOO_LARGE');
    expect(codeOf(await post(path, account, [query]))).toBe('BATCH_REFUSED');
    expect(codeOf(await post(path, account, query, { 'content-encoding': 'gzip' }))).toBe('BODY_ENCODING_REFUSED');
    expect(codeOf(await post(path, account, query, { 'content-type': 'text/plain' }))).toBe('MEDIA_TYPE_REFUSED');
    expect(codeOf(await post(`${path}?query=x`, account, query))).toBe('URI_WITH_QUERY');
  });

  test('is counted before its body is read too', async () => {
    const { post } = await open({ LIMIT_REQUESTS_PER_MINUTE: '1' });
    await post('/%67raphql', 'member', query);
    expect(codeOf(await post('/%67raphql', 'member', large))).toBe('RATE_LIMITED');
  });
});

describe('every answer', () => {
  const asked = [
    ['GET', '/health'],
    ['GET', '/ready'],
    ['GET', '/nowhere?secret=MARK'],
    ['GET', '/graphql?query=MARK'],
    ['POST', '/graphql'],
    ['POST', '/access/v1/evaluation'],
    ['GET', '/access/v1/openapi.json'],
    ['GET', '/.well-known/jwks.json'],
  ] as const;

  test.each(asked)('to %s %s may be neither kept, framed, embedded nor run', async (method, path) => {
    const { url } = await open({ PUBLIC_URL: 'https://regietafel.example' });
    const response = await fetch(`${url}${path}`, { method });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    });
    expect(response.headers.has('x-powered-by')).toBe(false);
    expect(await response.text()).not.toContain('MARK');
  });

  test('leaves strict transport out where there is no https', async () => {
    const { url } = await open({});
    expect((await fetch(`${url}/health`)).headers.has('strict-transport-security')).toBe(false);
  });
});
