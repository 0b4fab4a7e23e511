import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { RegietafelError } from '../errors/index.js';
import { createVerifier } from './verify.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const SECONDS = NOW.getTime() / 1_000;

let server: Server;
let issuer: string;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let isDown = false;
let discoveries = 0;

beforeAll(async () => {
  keys = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  server = createServer((request, response) => {
    if (request.url?.endsWith('openid-configuration')) discoveries++;
    if (isDown) return void response.writeHead(500).end('{}');
    const isKeys = request.url === '/jwks';
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const verifierOf = (issuers = [issuer]) =>
  createVerifier({ issuers: issuers.map((each) => ({ issuer: each, audience: 'regietafel' })), now: () => NOW });

/** Claims to change; `undefined` leaves one out. */
type Claims = Readonly<Record<string, string | number | undefined>>;

/** A sound token, but for the changes. */
function sign(
  claims: Claims = {},
  header: Partial<JWTHeaderParameters> = {},
  key: CryptoKey | Uint8Array = keys.privateKey,
) {
  const own = { iss: issuer, sub: 'sub-1', aud: 'regietafel', jti: 'token-1', azp: 'a-client' };
  return new SignJWT({ ...own, iat: SECONDS, exp: SECONDS + 900, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'key-1', ...header })
    .sign(key);
}

async function refusalOf(header: string | undefined, verifier = verifierOf()): Promise<RegietafelError> {
  const error = await verifier.verify(header).then(
    () => new Error('it was accepted'),
    (refusal: unknown) => refusal,
  );
  if (error instanceof RegietafelError) return error;
  throw error;
}

describe('the verifier', () => {
  test('gives issuer, subject and end of a sound token', async () => {
    expect(await verifierOf().verify(`Bearer ${await sign()}`)).toEqual({
      issuer,
      subject: 'sub-1',
      expiresAt: new Date('2026-11-23T12:15:00Z'),
    });
  });

  test.each([
    [undefined, 'UNAUTHENTICATED'],
    ['', 'UNAUTHENTICATED'],
    ['Bearer', 'TOKEN_MALFORMED'],
    ['Bearer x', 'TOKEN_MALFORMED'],
    ['Bearer a.b.c', 'TOKEN_MALFORMED'],
    ['Bearer e30.e30.x', 'TOKEN_UNKNOWN_ISSUER'],
    ['Basic dXNlcjpwYXNz', 'TOKEN_MALFORMED'],
    [`Bearer ${'a'.repeat(9_000)}.b.c`, 'TOKEN_MALFORMED'],
  ])('refuses the header %j as %s', async (header, code) => {
    const error = await refusalOf(header);
    expect(error).toMatchObject({ code, httpStatus: 401 });
    expect(error.headers['www-authenticate']).toMatch(/^Bearer realm="regietafel"/);
  });

  // prettier-ignore
  const wrong = [
    { name: 'expired', claims: { exp: SECONDS - 6 }, code: 'TOKEN_EXPIRED' },
    { name: 'not yet valid', claims: { nbf: SECONDS + 60 }, code: 'TOKEN_REFUSED' },
    { name: 'of another audience', claims: { aud: 'another' }, code: 'TOKEN_WRONG_AUDIENCE' },
    { name: 'without audience', claims: { aud: undefined }, code: 'TOKEN_WRONG_AUDIENCE' },
    { name: 'of another issuer', claims: { iss: 'https://evil.example' }, code: 'TOKEN_UNKNOWN_ISSUER' },
    { name: 'of no issuer', claims: { iss: undefined }, code: 'TOKEN_UNKNOWN_ISSUER' },
    { name: 'without subject', claims: { sub: undefined }, code: 'TOKEN_REFUSED' },
    { name: 'with an empty subject', claims: { sub: '' }, code: 'TOKEN_REFUSED' },
    { name: 'with a long subject', claims: { sub: 'x'.repeat(256) }, code: 'TOKEN_REFUSED' },
    { name: 'without end', claims: { exp: undefined }, code: 'TOKEN_REFUSED' },
    { name: 'without an id', claims: { jti: undefined }, code: 'TOKEN_REFUSED' },
    { name: 'given to nobody', claims: { azp: undefined }, code: 'TOKEN_REFUSED' },
    { name: 'an hour old', claims: { iat: SECONDS - 3_606 }, code: 'TOKEN_EXPIRED' },
    { name: 'of days to come', claims: { iat: SECONDS + 60 }, code: 'TOKEN_REFUSED' },
  ] satisfies { name: string; claims: Claims; code: string }[];
  test.each(wrong)('refuses a token that is $name as $code', async ({ claims, code }) => {
    expect(await refusalOf(`Bearer ${await sign(claims)}`)).toMatchObject({ code, httpStatus: 401 });
  });

  test('bears with clocks that differ by five seconds', async () => {
    expect(await verifierOf().verify(`Bearer ${await sign({ exp: SECONDS - 4 })}`)).toMatchObject({ subject: 'sub-1' });
  });

  test.each([
    { auth_time: SECONDS - 30, authenticatedAt: new Date('2026-11-23T11:59:30Z') },
    { auth_time: undefined, authenticatedAt: undefined },
    { auth_time: 'now', authenticatedAt: undefined },
    { auth_time: 1.5, authenticatedAt: undefined },
  ])('reads auth_time $auth_time', async ({ auth_time, authenticatedAt }) => {
    const identity = await verifierOf().verify(`Bearer ${await sign({ auth_time })}`);
    expect(identity.authenticatedAt).toEqual(authenticatedAt);
  });

  test('asks of each issuer its own audience', async () => {
    const verifier = createVerifier({ issuers: [{ issuer, audience: 'another' }], now: () => NOW });
    expect(await refusalOf(`Bearer ${await sign()}`, verifier)).toMatchObject({ code: 'TOKEN_WRONG_AUDIENCE' });
    expect(await verifier.verify(`Bearer ${await sign({ aud: 'another' })}`)).toMatchObject({ subject: 'sub-1' });
  });

  test.each([
    { acr: 'http://eidas.europa.eu/LoA/substantial', isEnough: true },
    { acr: 'http://eidas.europa.eu/LoA/high', isEnough: true },
    { acr: 'http://eidas.europa.eu/LoA/low', isEnough: false },
    { acr: undefined, isEnough: false },
    { acr: 3, isEnough: false },
  ])('where a level is asked, a sign-in with acr $acr is enough: $isEnough', async ({ acr, isEnough }) => {
    const acrValues = ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'];
    const verifier = createVerifier({ issuers: [{ issuer, audience: 'regietafel', acrValues }], now: () => NOW });
    const token = `Bearer ${await sign({ acr })}`;
    if (isEnough) return void expect(await verifier.verify(token)).toMatchObject({ subject: 'sub-1' });
    expect(await refusalOf(token, verifier)).toMatchObject({
      code: 'SIGN_IN_TOO_WEAK',
      headers: {
        'www-authenticate': expect.stringContaining(
          'error="insufficient_user_authentication", acr_values="http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high"',
        ),
      },
    });
  });

  test('refuses an identity token in place of an access token', async () => {
    expect(await refusalOf(`Bearer ${await sign({}, { typ: 'JWT' })}`)).toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  test('refuses a token signed by another key under a known name, or under an unknown one', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    for (const kid of ['key-1', 'key-2']) {
      expect(await refusalOf(`Bearer ${await sign({}, { kid }, privateKey)}`)).toMatchObject({ code: 'TOKEN_REFUSED' });
    }
  });

  test('keeps the claims of a refused token out of the error', async () => {
    const error = await refusalOf(`Bearer ${await sign({ aud: 'x', sub: 'MARK-subject' })}`);
    expect(JSON.stringify([error, error.detail, error.stack, error.message])).not.toContain('MARK-subject');
    expect(error.originalError).toBeUndefined();
  });
});

describe('an issuer that cannot be asked', () => {
  test('is a 503 of the house, is asked once by many at a time, and works again afterwards', async () => {
    const verifier = verifierOf();
    const token = `Bearer ${await sign()}`;
    isDown = true;
    const before = discoveries;
    const refusals = await Promise.all(Array.from({ length: 20 }, () => refusalOf(token, verifier)));
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'IDENTITY_UNAVAILABLE', httpStatus: 503 });
    expect(discoveries - before).toBe(1);
    isDown = false;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await verifier.verify(token)).toMatchObject({ subject: 'sub-1' });
  });

  test('is not asked for a token of a stranger', async () => {
    const before = discoveries;
    await refusalOf(`Bearer ${await sign({ iss: 'https://evil.example' })}`);
    expect(discoveries).toBe(before);
  });

  test('is not believed when it names itself otherwise', async () => {
    const alias = issuer.replace('127.0.0.1', 'localhost');
    const verifier = verifierOf([alias]);
    expect(await refusalOf(`Bearer ${await sign({ iss: alias })}`, verifier)).toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
    });
  });
});
