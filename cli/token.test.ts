import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { startTestIssuer, type TestIssuer } from '../test/support/issuer.js';
import { fetchToken } from './token.js';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
});
afterAll(() => issuer.close());

const ask = (account: string, audience = 'regietafel') => fetchToken({ issuer: issuer.url, account, audience });

describe('fetchToken', () => {
  test('gives an access token as RFC 9068 asks, for our audience, of 15 minutes', async () => {
    const token = await ask('police-member');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const { iat = 0, exp = 0, auth_time, ...claims } = decodeJwt(token);
    expect(claims).toEqual({
      iss: issuer.url,
      sub: 'sub-police-1',
      aud: 'regietafel',
      azp: 'regietafel-cli',
      client_id: 'regietafel-cli',
      jti: expect.any(String),
    });
    expect(exp - iat).toBe(900);
    // Signed in just now, each time.
    expect(iat - Number(auth_time)).toBeGreaterThanOrEqual(0);
    expect(iat - Number(auth_time)).toBeLessThan(10);
  });

  test('says which accounts there are', async () => {
    await expect(ask('nobody')).rejects.toThrow(
      'There is no account "nobody". Choose one of: police-member, outsider.',
    );
  });

  test('gives tokens for no other audience', async () => {
    await expect(ask('police-member', 'another')).rejects.toThrow(/this issuer gives tokens for "regietafel" only/);
  });

  test('takes less than 300 ms', async () => {
    const start = performance.now();
    await ask('outsider');
    expect(performance.now() - start).toBeLessThan(300);
  });

  test('says that no issuer is there', async () => {
    const request = { issuer: 'http://127.0.0.1:9', account: 'outsider', audience: 'regietafel' };
    await expect(fetchToken(request)).rejects.toThrow(
      /^The issuer http:\/\/127.0.0.1:9 cannot be reached: .* Is `regietafel start` running\?$/,
    );
  });

  test('sends nothing in the clear to another machine', async () => {
    const request = { issuer: 'http://issuer.example', account: 'outsider', audience: 'regietafel' };
    await expect(fetchToken(request)).rejects.toThrow(/only requests to HTTPS are allowed/);
  });
});
