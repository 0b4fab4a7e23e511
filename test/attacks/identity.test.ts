/** Tokens that must not count, against the real issuer over HTTP: the flow itself, and every forgery of it. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, type JWK, SignJWT } from 'jose';
import { fetchToken } from '../../cli/token.js';
import { createVerifier } from '../../gateway/identity/index.js';
import { startTestIssuer, type TestIssuer } from '../support/issuer.js';

const audience = 'regietafel';

let issuer: TestIssuer;
let foreign: TestIssuer;
let token: string;
beforeAll(async () => {
  [issuer, foreign] = await Promise.all([startTestIssuer(), startTestIssuer()]);
  token = await fetchToken({ issuer: issuer.url, account: 'police-member', audience });
});
afterAll(() => Promise.all([issuer.close(), foreign.close()]));

const verify = (forged: string, now = new Date()) =>
  createVerifier({ issuers: [{ issuer: issuer.url, audience }], now: () => now }).verify(`Bearer ${forged}`);

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** The issuer's public key, as anyone can fetch it. */
async function fetchPublicKey(): Promise<JWK> {
  const { keys } = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: JWK[] };
  return keys[0] ?? {};
}

describe('identity', () => {
  test('the real flow gives a token that counts', async () => {
    expect(await verify(token)).toMatchObject({ issuer: issuer.url, subject: 'sub-police-1' });
  });

  test('a token counts no longer than its life', async () => {
    const brief = await startTestIssuer({ accessTokenSeconds: 60 });
    let passed = 0;
    const now = () => new Date(Date.now() + passed);
    const verifier = createVerifier({ issuers: [{ issuer: brief.url, audience }], clockTolerance: 0, now });
    const header = `Bearer ${await fetchToken({ issuer: brief.url, account: 'outsider', audience })}`;
    await verifier.verify(header);
    passed = 61_000;
    await expect(verifier.verify(header)).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
      message: 'The access token has expired; sign in again.',
    });
    await brief.close();
  });

  test('a token of an issuer that is not trusted does not count', async () => {
    const other = await fetchToken({ issuer: foreign.url, account: 'police-member', audience });
    await expect(verify(other)).rejects.toMatchObject({ code: 'TOKEN_UNKNOWN_ISSUER' });
  });

  test('a token of a stranger that names our issuer does not count', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [header, payload] = token.split('.');
    const forged = await new SignJWT(decode(payload))
      .setProtectedHeader({ ...decode(header), alg: 'ES256' })
      .sign(privateKey);
    await expect(verify(forged)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  test('a token for another service does not count', async () => {
    const other = await startTestIssuer({ audience: 'another' });
    const verifier = createVerifier({ issuers: [{ issuer: other.url, audience }] });
    const elsewhere = await fetchToken({ issuer: other.url, account: 'police-member', audience: 'another' });
    await expect(verifier.verify(`Bearer ${elsewhere}`)).rejects.toMatchObject({ code: 'TOKEN_WRONG_AUDIENCE' });
    await other.close();
  });

  test.each(['none', 'None', 'NONE'])('alg %s does not count', async (alg) => {
    const [header, payload] = token.split('.');
    const unsigned = `${encode({ ...decode(header), alg })}.${payload}.`;
    await expect(verify(unsigned)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  test('HS256 with the public key as its secret does not count', async () => {
    const jwk = await fetchPublicKey();
    const publicKey = await importJWK(jwk, 'ES256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('the issuer has no public key');
    const [, payload] = token.split('.');
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(jwk), String(jwk.x)]) {
      const forged = await new SignJWT(decode(payload))
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...(jwk.kid && { kid: jwk.kid }) })
        .sign(new TextEncoder().encode(secret));
      await expect(verify(forged)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
    }
  });

  test('another subject under the same signature does not count', async () => {
    const [header, payload, signature] = token.split('.');
    const tampered = [header, encode({ ...decode(payload), sub: 'sub-outsider-1' }), signature].join('.');
    await expect(verify(tampered)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  test('a key that the token itself brings does not count', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [header, payload] = token.split('.');
    const jwk = publicKey.export({ format: 'jwk' }) as JWK;
    const forged = await new SignJWT(decode(payload))
      .setProtectedHeader({ ...decode(header), alg: 'ES256', jwk, jku: 'http://evil.example/jwks' })
      .sign(privateKey);
    await expect(verify(forged)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
  });
});
