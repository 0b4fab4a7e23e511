/** Back-Channel Logout 1.0 §2.6, one row for each thing that must hold of a logout token. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createLogoutTokenReader } from './logout-token.js';

const NOW = new Date('2026-11-26T12:00:00Z');
const SECONDS = NOW.getTime() / 1_000;
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

let server: Server;
let issuer: string;
let key: CryptoKey;
let made = 0;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  server = createServer((request, response) => {
    const isKeys = request.url === '/jwks';
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function openReader() {
  const trusted = {
    issuer,
    audience: 'regietafel',
    vouchesFor: () => false,
    clientId: undefined,
    acrValues: undefined,
  };
  const findClientId = (asked: string) => (asked === issuer ? 'regietafel-gateway' : undefined);
  return createLogoutTokenReader({ issuers: [trusted], findClientId, now: () => NOW });
}

/** A sound one, but for the changes; `undefined` leaves a claim out. */
function sign(changes: Record<string, unknown> = {}, header: object = {}, signer: CryptoKey | Uint8Array = key) {
  made += 1;
  const claims = { iss: issuer, aud: 'regietafel-gateway', iat: SECONDS, exp: SECONDS + 120, jti: `jti-${made}` };
  return new SignJWT({ ...claims, sub: 'sub-1', sid: 'sid-1', events: { [EVENT]: {} }, ...changes })
    .setProtectedHeader({ alg: 'ES256', typ: 'logout+jwt', kid: 'key-1', ...header })
    .sign(signer);
}

describe('a logout token', () => {
  // biome-ignore format: a table
  const sound = [
    { names: 'a session and its person', changes: {},                 says: { subject: 'sub-1', issuerSession: 'sid-1' } },
    { names: 'a person',                 changes: { sid: undefined }, says: { subject: 'sub-1', issuerSession: undefined } },
    { names: 'a session',                changes: { sub: undefined }, says: { subject: undefined, issuerSession: 'sid-1' } },
  ];
  test.each(sound)('may name $names', async ({ changes, says }) => {
    expect(await openReader()(await sign(changes))).toEqual({ issuer, ...says });
  });

  // biome-ignore format: a table
  const wrong = [
    { is: 'of another issuer',            changes: { iss: 'https://evil.example' } },
    { is: 'for another client',           changes: { aud: 'regietafel' } },
    { is: 'for nobody',                   changes: { aud: undefined } },
    { is: 'about nobody',                 changes: { sub: undefined, sid: undefined } },
    { is: 'without a moment',             changes: { iat: undefined } },
    { is: 'of long ago',                  changes: { iat: SECONDS - 130 } },
    { is: 'of a time to come',            changes: { iat: SECONDS + 60 } },
    { is: 'without an end',               changes: { exp: undefined } },
    { is: 'past its end',                 changes: { exp: SECONDS - 10 } },
    { is: 'without a name of its own',    changes: { jti: undefined } },
    { is: 'without events',               changes: { events: undefined } },
    { is: 'of another event',             changes: { events: { 'https://evil.example/event': {} } } },
    { is: 'of an event that is no object', changes: { events: { [EVENT]: true } } },
    { is: 'an identity token',            changes: { nonce: 'n' } },
  ];
  test.each(wrong)('that is $is ends nothing', async ({ changes }) => {
    await expect(openReader()(await sign(changes))).rejects.toMatchObject({ code: 'LOGOUT_TOKEN_REFUSED' });
  });

  test.each(['JWT', 'at+jwt', undefined])('of type %s ends nothing', async (typ) => {
    await expect(openReader()(await sign({}, { typ }))).rejects.toMatchObject({ code: 'LOGOUT_TOKEN_REFUSED' });
  });

  test('of another key, or signed by none, ends nothing', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const read = openReader();
    const [, payload] = (await sign()).split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')}.${payload}.`;
    const secret = new TextEncoder().encode('x'.repeat(32));
    for (const token of [await sign({}, {}, privateKey), await sign({}, { alg: 'HS256' }, secret), none, '', 'a.b.c'])
      await expect(read(token)).rejects.toMatchObject({ code: 'LOGOUT_TOKEN_REFUSED' });
  });

  test('counts once', async () => {
    const read = openReader();
    const token = await sign();
    await read(token);
    await expect(read(token)).rejects.toMatchObject({ code: 'LOGOUT_TOKEN_REFUSED' });
  });

  test('that is refused says nothing of what stood in it', async () => {
    const error = await openReader()(await sign({ aud: 'x', sub: 'MARK-subject', sid: 'MARK-session' })).catch(
      (refusal: unknown) => refusal,
    );
    const { detail, message, stack } = error as { detail?: string; message: string; stack?: string };
    expect(JSON.stringify([error, detail, message, stack])).not.toContain('MARK');
  });
});
