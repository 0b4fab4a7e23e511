/** Threat A21: every subgraph asked past the gateway, at each of its doors, with every grant that is none. */
import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import path from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { type GrantKey, loadGrantKey } from '../../schema/grants/grant-key.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

const ruleSet = loadRuleSet().hash;

let stack: Stack;
let gatewayKey: GrantKey;
beforeAll(async () => {
  stack = await startStack();
  gatewayKey = await loadGrantKey(path.join(stack.home, 'grant-key.json'));
}, 120_000);
afterAll(() => stack.close());

const now = () => Math.floor(Date.now() / 1_000);

function claimsOf(audience: string, body: string): JWTPayload {
  return {
    iss: 'regietafel-gateway',
    aud: audience,
    iat: now(),
    exp: now() + 20,
    jti: randomUUID(),
    body_sha256: createHash('sha256').update(body).digest('base64url'),
    rule_set: ruleSet,
    actor: 'p-somebody',
    organisation: 'gemeente-nijmegen',
  };
}

type Header = Parameters<SignJWT['setProtectedHeader']>[0];
const sign = (claims: JWTPayload, key: Parameters<SignJWT['sign']>[0], header: Header) =>
  new SignJWT(claims).setProtectedHeader(header).sign(key);

/** A grant of the gateway itself, by its own key. */
const granted = (claims: JWTPayload) => sign(claims, gatewayKey.sign, { alg: 'EdDSA', kid: gatewayKey.kid });

type Forge = (name: SubgraphName, body: string) => Promise<string | null>;

// biome-ignore format: a table
const FORGERIES: readonly { readonly what: string; readonly forge: Forge; readonly code: string }[] = [
  { what: 'no grant', forge: async () => null, code: 'GRANT_MISSING' },
  { what: 'a text', forge: async () => 'Bearer', code: 'GRANT_MISSING' },
  { what: 'what looks like one', forge: async () => 'a.b.c', code: 'GRANT_INVALID' },
  { what: 'alg none', forge: async (name, body) => new UnsecuredJWT(claimsOf(name, body)).encode(), code: 'GRANT_MISSING' },
  { what: 'alg none with a signature', forge: async (name, body) => {
      const [, payload] = (await granted(claimsOf(name, body))).split('.');
      return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.AA`;
    }, code: 'GRANT_INVALID' },
  { what: 'another key under the name of the gateway’s', forge: async (name, body) => {
      const { privateKey } = await generateKeyPair('EdDSA');
      return sign(claimsOf(name, body), privateKey, { alg: 'EdDSA', kid: gatewayKey.kid });
    }, code: 'GRANT_INVALID' },
  { what: 'the public key as a secret', forge: async (name, body) => {
      const secret = await importJWK({ kty: 'oct', k: Buffer.from(JSON.stringify(gatewayKey.publicJwk)).toString('base64url') }, 'HS256');
      return sign(claimsOf(name, body), secret, { alg: 'HS256', kid: gatewayKey.kid });
    }, code: 'GRANT_INVALID' },
  { what: 'a grant for another subgraph', forge: async (name, body) => granted(claimsOf(name === 'police' ? 'housing' : 'police', body)), code: 'GRANT_INVALID' },
  { what: 'a grant for all subgraphs', forge: async (_name, body) => granted(claimsOf('*', body)), code: 'GRANT_INVALID' },
  { what: 'a grant of another gateway', forge: async (name, body) => granted({ ...claimsOf(name, body), iss: 'elsewhere' }), code: 'GRANT_INVALID' },
  { what: 'a grant for another body', forge: async (name, body) => granted(claimsOf(name, `${body} `)), code: 'GRANT_BODY_MISMATCH' },
  { what: 'a grant that has expired', forge: async (name, body) => granted({ ...claimsOf(name, body), iat: now() - 60, exp: now() - 40 }), code: 'GRANT_EXPIRED' },
  { what: 'a grant that lives an hour', forge: async (name, body) => granted({ ...claimsOf(name, body), exp: now() + 3_600 }), code: 'GRANT_INVALID' },
  { what: 'a grant without a body', forge: async (name, body) => granted({ ...claimsOf(name, body), body_sha256: undefined }), code: 'GRANT_INVALID' },
  { what: 'a grant without an actor', forge: async (name, body) => granted({ ...claimsOf(name, body), actor: undefined }), code: 'GRANT_INVALID' },
];

const QUERIES = {
  _service: '{ _service { sdl } }',
  introspection: '{ __schema { types { name fields { name } } } }',
  _entities: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
} as const;

function doorsOf(
  name: SubgraphName,
): readonly { readonly door: string; readonly path: string; readonly body: object }[] {
  const { id, persons } = getCase(stack.world, 'h01');
  const r = [{ __typename: 'Case', id }, ...persons.map((person) => ({ __typename: 'Person', id: person.id }))];
  const regietafel = {
    trace: {},
    subject: {},
    purpose: 'PLAN_AND_DIRECTION',
    time: new Date().toISOString(),
    cases: [],
  };
  const queries = Object.entries(QUERIES).map(([door, query]) => ({
    door,
    path: '/graphql',
    body: { query, variables: { r }, extensions: { regietafel } },
  }));
  const worklist = { door: 'worklist', path: '/worklist', body: { actor: 'p-somebody', domains: [] } };
  const facts = { door: 'facts', path: '/facts', body: { professional: { issuer: 'x', subject: 'y' }, cases: [id] } };
  return [...queries, worklist, ...(name === 'casework' ? [facts] : [])];
}

async function post(name: SubgraphName, where: string, body: string, token: string | null) {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${stack.addresses.subgraphs[name]}${where}`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) as { code?: string; data?: unknown } };
}

/** Sends a header and the first byte of much more; resolves with all that came back when the other side hung up. */
async function beginToPost(name: SubgraphName, where: string): Promise<string> {
  const { hostname, port } = new URL(stack.addresses.subgraphs[name] ?? '');
  const socket = connect(Number(port), hostname).setTimeout(5_000, () => socket.destroy(new Error('It waits.')));
  socket.write(
    `POST ${where} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 400000\r\n\r\n{`,
  );
  return readText(socket);
}

describe.each(SUBGRAPH_NAMES)('A21 %s reached directly gives nothing', (name) => {
  test.each(FORGERIES)('for $what', async ({ forge, code }) => {
    for (const { door, path: where, body } of doorsOf(name)) {
      const text = JSON.stringify(body);
      const answer = await post(name, where, text, await forge(name, text));
      expect({ door, status: answer.status, code: answer.json.code }).toEqual({ door, status: 401, code });
      expect(answer.json.data).toBeUndefined();
      for (const { id } of getCase(stack.world, 'h01').persons) expect(answer.text).not.toContain(id);
    }
  });

  test('for a grant that was used', async () => {
    const sent = JSON.stringify({ actor: 'p-somebody', domains: [] });
    const token = await granted(claimsOf(name, sent));
    expect((await post(name, '/worklist', sent, token)).status).toBe(200);
    expect(await post(name, '/worklist', sent, token)).toMatchObject({ status: 401, json: { code: 'GRANT_REPLAYED' } });
  });

  test('for a body that never comes: it is not waited for', async () => {
    for (const { door, path: where } of [...doorsOf(name), { door: 'message', path: '/inbox' }]) {
      const answer = await beginToPost(name, where);
      expect({ door, status: answer.split('\r\n')[0] }).toEqual({ door, status: 'HTTP/1.1 401 Unauthorized' });
      expect(answer).toContain('"code":"GRANT_MISSING"');
    }
  });

  test('by GET, of its health but that it is well', async () => {
    for (const where of ['/graphql?query={_service{sdl}}', '/facts', '/worklist', '/inbox', '/', '/metrics', '/.env']) {
      const response = await fetch(`${stack.addresses.subgraphs[name]}${where}`);
      expect({ where, status: response.status }).toEqual({ where, status: 404 });
    }
    const health = await fetch(`${stack.addresses.subgraphs[name]}/health`);
    expect(await health.json()).toEqual({ status: 'ok', name });
  });
});
