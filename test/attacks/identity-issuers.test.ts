/** Two real issuers and the real stack: whose word counts for whom, how recent it must be, and a browser in between. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, importJWK, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import { fetchToken } from '../../cli/token.js';
import { createWorld } from '../../subgraphs/kit/demo/index.js';
import { openBrowser } from '../support/browser.js';
import { findFreePort } from '../support/free-port.js';
import { startTestIssuer, type TestIssuer } from '../support/issuer.js';
import { type Stack, startStack } from '../support/stack.js';
import { operationOf } from '../support/work.js';

const CASE = 'query ($id: ID!) { case(id: $id) { id phase } }';
const ACCOUNTS = createWorld(new Date('2026-11-26T00:00:00Z')).professionals.map(
  ({ account, subject, organisation, note }) => ({ account, subject, organisation, note }),
);

let stack: Stack;
let own: TestIssuer;
let id: string;

beforeAll(async () => {
  const port = await findFreePort();
  const OIDC_ISSUERS = JSON.stringify([{ issuer: `http://127.0.0.1:${port}`, organisations: ['talis', 'sterker'] }]);
  stack = await startStack({ fresh: true, env: { OIDC_ISSUERS } });
  own = await startTestIssuer({ port, webClientUrl: stack.addresses.gateway }, ACCOUNTS);
  id = stack.world.cases[0]?.id ?? '';
}, 120_000);
afterAll(async () => {
  await stack?.close();
  await own?.close();
});

/** What the college registers: at which issuer an account is known. */
async function register(account: string, issuer: string): Promise<void> {
  const subject = ACCOUNTS.find((each) => each.account === account)?.subject;
  const client = new pg.Client({ connectionString: stack.databaseUrl('casework') });
  await client.connect();
  const { rowCount } = await client.query('update professional set issuer = $1 where subject = $2', [issuer, subject]);
  await client.end();
  expect(rowCount).toBe(1);
}

async function ask(token: string, query = CASE, variables: object = { id }) {
  const response = await fetch(`${stack.addresses.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  return { status: response.status, data, code: errors?.[0]?.extensions.code, headers: response.headers };
}

const tokenOf = (issuer: string, account: string) => fetchToken({ issuer, account, audience: 'regietafel' });

describe('an organisation with an issuer of its own', () => {
  test('acts by that issuer', async () => {
    await register('talis-member', own.url);
    expect((await ask(await tokenOf(own.url, 'talis-member'))).data.case.id).toBe(id);
  });

  test('is not vouched for by the college’s any more', async () => {
    await register('talis-member', stack.addresses.issuer);
    const asked = await ask(await tokenOf(stack.addresses.issuer, 'talis-member'));
    expect([asked.status, asked.code]).toEqual([403, 'NOT_AUTHORISED_ACCOUNT']);
  });

  test('vouches for nobody else, whatever stands in the register', async () => {
    for (const account of ['police-member', 'process-director-hatert']) {
      await register(account, own.url);
      const asked = await ask(await tokenOf(own.url, account));
      expect([account, asked.status, asked.code]).toEqual([account, 403, 'NOT_AUTHORISED_ACCOUNT']);
      await register(account, stack.addresses.issuer);
      const again = await ask(await tokenOf(stack.addresses.issuer, account));
      expect([account, again.data.case?.id]).toEqual([account, id]);
    }
  });

  test('is not another’s issuer by the same subject', async () => {
    // The register names the pair: the subject of the police officer, at the wrong issuer, is nobody.
    expect((await ask(await tokenOf(own.url, 'police-member'))).code).toBe('NOT_AUTHORISED_ACCOUNT');
  });
});

describe('who vouches for an emergency', () => {
  const operation = operationOf('policeContribute');
  const emergency = (changes: object = {}) => ({
    input: {
      key: crypto.randomUUID(),
      caseId: '0b6ba0c8-1111-4111-8111-0b6ba0c81111',
      phase: 'APPROACH',
      recipients: [{ organisation: 'talis', domain: 'HOUSING' }],
      purposes: ['PLAN_AND_DIRECTION'],
      necessity: { proportionate: true, leastIntrusive: true },
      basis: { kind: 'VITAL_INTEREST' },
      persons: ['0b6ba0c8-1111-4111-8111-0b6ba0c81111'],
      category: 'CALL_OUTS',
      ...changes,
    },
  });

  /** As the stack's issuer would sign it, for somebody who signed in at another time. */
  async function tokenSignedIn(auth_time: number | undefined): Promise<string> {
    const key = JSON.parse(await readFile(path.join(stack.home, 'issuer-key.json'), 'utf8')) as JWK;
    const { auth_time: _now, ...claims } = decodeJwt(await tokenOf(stack.addresses.issuer, 'police-member'));
    return new SignJWT({ ...claims, ...(auth_time !== undefined && { auth_time }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(key.kid !== undefined && { kid: key.kid }) })
      .sign(await importJWK(key, 'ES256'));
  }

  const seconds = () => Math.floor(Date.now() / 1_000);

  test('has signed in a moment ago, or is told how to', async () => {
    const partners = await stack.countRequests('police');
    for (const signedIn of [seconds() - 330, seconds() + 600, undefined]) {
      const asked = await ask(await tokenSignedIn(signedIn), operation, emergency());
      expect([signedIn, asked.code]).toEqual([signedIn, 'STEP_UP_NEEDED']);
      expect(asked.status).toBe(401);
      expect(asked.headers.get('www-authenticate')).toMatch(/insufficient_user_authentication.*max_age="300"/);
    }
    const lift = emergency({ basis: { kind: 'CONSENT' }, secrecyLift: { kind: 'CONFLICT_OF_DUTIES' } });
    expect((await ask(await tokenSignedIn(seconds() - 330), operation, lift)).code).toBe('STEP_UP_NEEDED');
    expect(await stack.countRequests('police')).toBe(partners);
  });

  test('goes on with a token of today’s command, and for what is no emergency with any', async () => {
    const fresh = await ask(await tokenOf(stack.addresses.issuer, 'police-member'), operation, emergency());
    expect(fresh.code).toBeUndefined();
    expect(fresh.data.policeContribute.refusals[0].code).toBe('NOT_AVAILABLE');
    const consent = emergency({ basis: { kind: 'CONSENT' } });
    expect((await ask(await tokenSignedIn(seconds() - 3_000), operation, consent)).code).toBeUndefined();
  });
});

describe('a browser at the real stack', () => {
  const fromOurPage = { 'x-regietafel': '1', accept: 'application/json', 'content-type': 'application/json' };
  const body = () => JSON.stringify({ query: CASE, variables: { id } });

  test('signs in, reads a case, signs out everywhere', async () => {
    const { gateway, issuer } = stack.addresses;
    const browser = openBrowser();
    await browser.walk(`${gateway}/login?return=/cases`, 'police-member', `${gateway}/cases`);
    const asked = await browser.visit(`${gateway}/graphql`, { method: 'POST', headers: fromOurPage, body: body() });
    expect(JSON.parse(asked.text).data.case.id).toBe(id);
    await browser.walk(`${issuer}/session/end`, 'police-member');
    const after = await browser.visit(`${gateway}/graphql`, { method: 'POST', headers: fromOurPage, body: body() });
    expect(JSON.parse(after.text).errors[0].extensions.code).toBe('SESSION_ENDED');
  });

  test('signs in at the issuer of an organisation, and is signed out by it', async () => {
    await register('talis-member', own.url);
    const { gateway } = stack.addresses;
    const browser = openBrowser();
    const start = `${gateway}/login?return=/cases&issuer=${encodeURIComponent(own.url)}`;
    await browser.walk(start, 'talis-member', `${gateway}/cases`);
    const ask = () => browser.visit(`${gateway}/graphql`, { method: 'POST', headers: fromOurPage, body: body() });
    expect(JSON.parse((await ask()).text).data.case.id).toBe(id);
    await browser.walk(`${own.url}/session/end`, 'talis-member');
    expect(JSON.parse((await ask()).text).errors[0].extensions.code).toBe('SESSION_ENDED');
  });

  test('leaves no code, state, id or token in any log', async () => {
    const { gateway } = stack.addresses;
    const browser = openBrowser();
    const callback = await browser.walk(`${gateway}/login`, 'police-member', `${gateway}/callback`);
    await browser.visit(callback.url);
    await browser.visit(callback.url);
    const lines = (await stack.logs()).join('\n');
    const secrets = [...callback.url.searchParams]
      .filter(([name]) => name !== 'iss')
      .map(([, value]) => value)
      .concat(browser.cookies().get('regietafel') ?? '');
    expect(secrets.length).toBeGreaterThanOrEqual(3);
    for (const secret of secrets) expect(lines).not.toContain(secret);
    expect(lines).not.toMatch(/eyJ[\w-]+\.eyJ/);
    expect(lines).not.toMatch(/oidc-provider (WARNING|NOTICE)/);
  });

  test('is nobody while it cannot be read who is signed in', async () => {
    const { gateway } = stack.addresses;
    const browser = openBrowser();
    await browser.walk(`${gateway}/login?return=/cases`, 'police-member', `${gateway}/cases`);
    await stack.stop('database:gateway');
    const asked = await browser.visit(`${gateway}/graphql`, { method: 'POST', headers: fromOurPage, body: body() });
    await stack.start('database:gateway');
    expect([asked.status, JSON.parse(asked.text).errors[0].extensions.code]).toEqual([503, 'SESSIONS_UNAVAILABLE']);
    const again = await browser.visit(`${gateway}/graphql`, { method: 'POST', headers: fromOurPage, body: body() });
    expect(JSON.parse(again.text).data.case.id).toBe(id);
    const lines = (await stack.logs()).join('\n');
    expect(lines).not.toMatch(/sealed_tokens|id_hash/);
  });
});
