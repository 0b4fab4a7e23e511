/** The realm that docker-compose hands to Keycloak, against what the gateway asks of an issuer. It is not started here. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { WEB_CLIENT_ID } from '../../gateway/identity/issuer/client.js';
import { SIGNING_ALGORITHM } from '../../gateway/identity/signing-key.js';
import { readSessionSettings } from '../../gateway/session/index.js';

const client = z.looseObject({
  clientId: z.string(),
  publicClient: z.boolean(),
  redirectUris: z.array(z.url()),
  standardFlowEnabled: z.boolean(),
  attributes: z.record(z.string(), z.string()),
  protocolMappers: z.array(
    z.strictObject({
      name: z.string(),
      protocol: z.literal('openid-connect'),
      protocolMapper: z.string(),
      config: z.record(z.string(), z.string()),
    }),
  ),
});
const realm = z
  .looseObject({ realm: z.string(), accessTokenLifespan: z.number(), ssoSessionMaxLifespan: z.number() })
  .extend({ clients: z.array(client) })
  .parse(JSON.parse(readFileSync('deploy/keycloak/realm.json', 'utf8')));
const compose = readFileSync('docker-compose.yml', 'utf8');
const [gateway] = realm.clients;
const mapper = (name: string) => gateway?.protocolMappers.find(({ protocolMapper }) => protocolMapper === name)?.config;

test('has the gateway as its one client, which proves itself by its key', () => {
  expect(realm.clients).toHaveLength(1);
  const settings = readSessionSettings({ SESSION_KEY_FILE: 'a', OIDC_CLIENT_KEY_FILE: 'b' });
  expect(gateway).toMatchObject({ clientId: settings?.clientId, publicClient: false });
  expect(gateway?.clientId).toBe(WEB_CLIENT_ID);
  expect(gateway).toMatchObject({ clientAuthenticatorType: 'client-jwt' });
  expect(gateway?.attributes).toMatchObject({
    'use.jwks.url': 'true',
    'jwks.url': 'http://stack:4000/.well-known/client-jwks.json',
    'token.endpoint.auth.signing.alg': SIGNING_ALGORITHM,
  });
});

test('knows the code flow with PKCE S256 and nothing else, back to one address exactly', () => {
  expect(gateway).toMatchObject({
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    redirectUris: ['http://127.0.0.1:4000/callback'],
    webOrigins: [],
  });
  expect(gateway?.attributes['pkce.code.challenge.method']).toBe('S256');
  expect(JSON.stringify(gateway?.redirectUris)).not.toContain('*');
});

test('gives access tokens as the gateway takes them: typed, for its audience, short, saying who and when (ADR 0014)', () => {
  expect(gateway?.attributes['access.token.header.type.rfc9068']).toBe('true');
  expect(gateway?.attributes['access.token.signed.response.alg']).toBe(SIGNING_ALGORITHM);
  expect(mapper('oidc-audience-mapper')).toMatchObject({
    'included.custom.audience': 'regietafel',
    'access.token.claim': 'true',
  });
  expect(mapper('oidc-usersessionmodel-note-mapper')).toMatchObject({
    'user.session.note': 'AUTH_TIME',
    'claim.name': 'auth_time',
    'jsonType.label': 'long',
    'access.token.claim': 'true',
  });
  // Who it is by name is for the page alone: it is nobody's business further on.
  expect(mapper('oidc-full-name-mapper')).toMatchObject({ 'id.token.claim': 'true', 'access.token.claim': 'false' });
  expect(mapper('oidc-sub-mapper')).toMatchObject({ 'access.token.claim': 'true' });
  for (const seconds of [realm.accessTokenLifespan, Number(gateway?.attributes['access.token.lifespan'])])
    expect(seconds).toBeLessThanOrEqual(900);
  expect(realm.ssoSessionMaxLifespan).toBeLessThanOrEqual(24 * 3_600);
  expect(realm).toMatchObject({ revokeRefreshToken: true, refreshTokenMaxReuse: 0 });
});

test('signs out behind the back of the browser, by session', () => {
  expect(gateway?.attributes).toMatchObject({
    'backchannel.logout.url': 'http://stack:4000/backchannel-logout',
    'backchannel.logout.session.required': 'true',
    'post.logout.redirect.uris': 'http://127.0.0.1:4000/',
  });
});

test('holds no secret, and is what docker-compose imports', () => {
  expect(JSON.stringify(realm)).not.toMatch(/"(secret|credentials|users|privateKey)"/);
  expect(compose).toContain('./deploy/keycloak/realm.json:/opt/keycloak/data/import/realm.json:ro');
  expect(compose).toContain('--import-realm');
  expect(compose).toMatch(/profiles: \["keycloak"\]/);
});
