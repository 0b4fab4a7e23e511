import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Refusal } from './refusal.js';
import { createGrantCheck, type VerifyGrant } from './verify-grant.js';
import { remoteKeys } from './verify-token.js';

const NOW = 1_795_000_000;
/** The rule set is in force before this. */
const ENDS = NOW + 3_600;
const BODY = Buffer.from('{"query":"{ __typename }"}');

let key: CryptoKey;
let verify: VerifyGrant;
let now: number;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA');
  key = pair.privateKey;
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one' }] });
  now = NOW;
  const isInForceAt = (time: number): boolean => time < ENDS * 1_000;
  verify = createGrantCheck({
    audience: 'police',
    issuer: 'gateway',
    ruleSet: 'sha256:aa',
    isInForceAt,
    keys,
    now: () => now,
  });
});

let serial = 0;

function sign(claims: Record<string, unknown> = {}, kid = 'one'): Promise<string> {
  serial += 1;
  return new SignJWT({
    iss: 'gateway',
    aud: 'police',
    iat: NOW,
    exp: NOW + 30,
    jti: `grant-${serial}`,
    actor: 'p-1',
    organisation: 'talis',
    rule_set: 'sha256:aa',
    body_sha256: createHash('sha256').update(BODY).digest('base64url'),
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .sign(key);
}

/** The code of the refusal, or what was granted. */
async function check(token: string | undefined, body: Uint8Array = BODY): Promise<unknown> {
  try {
    return (await verify(token))(body);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('a grant of the gateway', () => {
  test('gives actor, organisation and rule set', async () => {
    expect(await check(`Bearer ${await sign({ jti: 'good' })}`)).toEqual({
      jti: 'good',
      actor: 'p-1',
      organisation: 'talis',
      ruleSet: 'sha256:aa',
    });
  });

  // biome-ignore format: a table
  const cases = [
    { what: 'for another audience',       claims: { aud: 'housing' },                    code: 'GRANT_INVALID' },
    { what: 'for two audiences, not us',  claims: { aud: ['housing', 'casework'] },      code: 'GRANT_INVALID' },
    { what: 'of another issuer',          claims: { iss: 'other' },                      code: 'GRANT_INVALID' },
    { what: 'of a longer life',           claims: { exp: NOW + 31 },                     code: 'GRANT_INVALID' },
    { what: 'that never expires',         claims: { exp: undefined },                    code: 'GRANT_INVALID' },
    { what: 'without a time',             claims: { iat: undefined },                    code: 'GRANT_INVALID' },
    { what: 'without an id',              claims: { jti: undefined },                    code: 'GRANT_INVALID' },
    { what: 'with an empty id',           claims: { jti: '' },                           code: 'GRANT_INVALID' },
    { what: 'without an actor',           claims: { actor: undefined },                  code: 'GRANT_INVALID' },
    { what: 'with a number as a digest',  claims: { body_sha256: 7 },                    code: 'GRANT_INVALID' },
    { what: 'for another body',           claims: { body_sha256: 'AAAA' },               code: 'GRANT_BODY_MISMATCH' },
    { what: 'that has expired',           claims: { iat: NOW - 25, exp: NOW - 5 },       code: 'GRANT_EXPIRED' },
    { what: 'from the future',            claims: { iat: NOW + 60, exp: NOW + 80 },      code: 'GRANT_INVALID' },
    { what: 'of another rule set',        claims: { rule_set: 'sha256:bb' },             code: 'RULE_SET_MISMATCH' },
  ] as const;

  test.each(cases)('$what: $code', async ({ claims, code }) => {
    expect(await check(`Bearer ${await sign(claims)}`)).toBe(code);
  });

  test('is refused under a key id nobody has, without a scheme, and when it is no token', async () => {
    expect(await check(`Bearer ${await sign({}, 'two')}`)).toBe('GRANT_INVALID');
    for (const header of [undefined, '', await sign(), `Basic ${await sign()}`, 'Bearer', 'Bearer a.b']) {
      expect(await check(header)).toBe('GRANT_MISSING');
    }
    expect(await check('Bearer a.b.c')).toBe('GRANT_INVALID');
  });

  test('is refused by another algorithm, also with a key we hold', async () => {
    const secret = new TextEncoder().encode('x'.repeat(32));
    const hmac = await new SignJWT({ aud: 'police', iss: 'gateway' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(secret);
    expect(await check(`Bearer ${hmac}`)).toBe('GRANT_INVALID');
  });

  test('is used once; a refusal does not use it up', async () => {
    const token = `Bearer ${await sign()}`;
    expect(await check(token, Buffer.from('other'))).toBe('GRANT_BODY_MISMATCH');
    expect(await check(token)).toMatchObject({ actor: 'p-1' });
    expect(await check(token)).toBe('GRANT_REPLAYED');
  });

  test('is remembered until it has expired, and no longer than that', async () => {
    const token = `Bearer ${await sign({ jti: 'again' })}`;
    await check(token);
    now = NOW + 31;
    expect(await check(token)).toBe('GRANT_REPLAYED');
    now = NOW + 40;
    expect(await check(token)).toBe('GRANT_EXPIRED');
    expect(await check(`Bearer ${await sign({ jti: 'again', iat: now, exp: now + 20 })}`)).toMatchObject({
      jti: 'again',
    });
    now = NOW;
  });
});

test('under a rule set that has ended every grant is refused (obligation 21)', async () => {
  now = ENDS - 1;
  expect(await check(`Bearer ${await sign({ iat: now, exp: now + 20 })}`)).toMatchObject({ actor: 'p-1' });
  now = ENDS;
  expect(await check(`Bearer ${await sign({ iat: now, exp: now + 20 })}`)).toBe('RULE_SET_ENDED');
  now = NOW;
});

test('keys that cannot be read are said to be so', async () => {
  const unread = createGrantCheck({
    audience: 'police',
    issuer: 'gateway',
    ruleSet: 'sha256:aa',
    isInForceAt: () => true,
    keys: remoteKeys('http://127.0.0.1:1/jwks.json'),
    now: () => NOW,
  });
  await expect(unread(`Bearer ${await sign()}`)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
});
