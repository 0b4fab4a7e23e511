import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { openPeer, type Peer } from '../testing/open-peer.js';

const AT = '2026-11-23T10:00:00.000Z';
const applied: string[] = [];
let failing = false;
let casework: Peer;
let police: Speaker;
let housing: Speaker;

/** A subgraph as far as another can see: its keys over HTTP. It counts how often it is asked for them. */
interface Speaker {
  readonly url: string;
  readonly key: CryptoKey;
  readonly asked: () => number;
  readonly server: Server;
}

async function openSpeaker(): Promise<Speaker> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA', use: 'sig' }] });
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, key: privateKey, asked: () => asked, server };
}

beforeAll(async () => {
  [police, housing] = await Promise.all([openSpeaker(), openSpeaker()]);
  casework = await openPeer({
    name: 'casework',
    peers: { police: police.url, housing: housing.url },
    receives: {
      async NOTICE_GIVEN(_em, { body }, { sender, controller, seq }) {
        if (failing) throw new Error('a secret of the table');
        applied.push(`${sender}/${controller}/${seq}/${body.notice}`);
      },
      async CONTRIBUTION_DECLINED(_em, { body }) {
        applied.push(body.id);
      },
    },
  });
}, 60_000);
afterAll(async () => {
  await casework?.close();
  for (const { server } of [police, housing]) server.close();
});
beforeEach(() => {
  applied.length = 0;
  failing = false;
});

const message = (caseId: string, seq: number, change: object = {}) => ({
  seq,
  caseId,
  kind: 'NOTICE_GIVEN',
  controller: 'politie',
  body: { notice: `n-${seq}`, givenAt: AT },
  ...change,
});

async function sign(body: string, claims: JWTPayload = {}, key = police.key): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const digest = createHash('sha256').update(body).digest('base64url');
  const own = { iss: 'police', aud: 'casework', iat: now, exp: now + 20, jti: randomUUID(), body_sha256: digest };
  return new SignJWT({ ...own, organisation: 'politie', ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k' })
    .sign(key);
}

async function post(body: string, token: string | null): Promise<readonly [status: number, answer: unknown]> {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${casework.url}/inbox`, { method: 'POST', headers, body });
  const answer = (await response.json()) as { code?: string };
  return [response.status, answer.code ?? answer];
}

async function send(content: object, claims: JWTPayload = {}, key = police.key) {
  const body = JSON.stringify(content);
  return post(body, await sign(body, claims, key));
}

describe('messages of one sender about one case', () => {
  test('are applied in order, and one that comes again is acknowledged and not applied', async () => {
    const caseId = randomUUID();
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: true }]);
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: false }]);
    expect(await send(message(caseId, 2))).toEqual([200, { seq: 2, applied: true }]);
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: false }]);
    expect(applied).toEqual(['police/politie/1/n-1', 'police/politie/2/n-2']);
  });

  test('are refused while one before them is missing', async () => {
    const caseId = randomUUID();
    expect(await send(message(caseId, 2))).toEqual([409, 'MESSAGE_OUT_OF_ORDER']);
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: true }]);
    expect(await send(message(caseId, 3))).toEqual([409, 'MESSAGE_OUT_OF_ORDER']);
    expect(applied).toHaveLength(1);
  });

  test('are applied once, also when they come eight times at once', async () => {
    const caseId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(message(caseId, 1))));
    expect(answers.every(([status]) => status === 200)).toBe(true);
    expect(applied).toHaveLength(1);
  });

  test('leave nothing when they cannot be applied, and are applied when they come again', async () => {
    const caseId = randomUUID();
    failing = true;
    expect(await send(message(caseId, 1))).toEqual([500, 'INTERNAL']);
    expect(casework.lines.join('')).not.toContain('a secret of the table');
    failing = false;
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: true }]);
  });

  test('have their own numbers for each sender and each case', async () => {
    const caseId = randomUUID();
    const talis = { controller: 'talis' };
    const asHousing = { iss: 'housing', organisation: 'talis' };
    expect(await send(message(caseId, 1))).toEqual([200, { seq: 1, applied: true }]);
    expect(await send(message(caseId, 1, talis), asHousing, housing.key)).toEqual([200, { seq: 1, applied: true }]);
    expect(await send(message(randomUUID(), 1))).toEqual([200, { seq: 1, applied: true }]);
  });

  test('do not cost a question for keys each', async () => {
    const caseId = randomUUID();
    const before = police.asked();
    for (const seq of [1, 2, 3]) await send(message(caseId, seq));
    expect(police.asked()).toBeLessThanOrEqual(Math.max(before, 1));
  });
});

describe('a message is refused', () => {
  const late = () => Math.floor(Date.now() / 1000) - 60;
  // biome-ignore format: a table
  const cases = [
    { what: 'for another subgraph',                claims: { aud: 'housing' },                       code: [401, 'GRANT_INVALID'] },
    { what: 'of the gateway',                      claims: { iss: 'regietafel-gateway' },            code: [401, 'GRANT_INVALID'] },
    { what: 'of a partner without an address',     claims: { iss: 'social-work' },                   code: [401, 'GRANT_INVALID'] },
    { what: 'of the receiver itself',              claims: { iss: 'casework' },                      code: [401, 'GRANT_INVALID'] },
    { what: 'signed by police as housing',         claims: { iss: 'housing', organisation: 'talis' }, code: [401, 'GRANT_INVALID'] },
    { what: 'that has expired',                    claims: { iat: late(), exp: late() + 20 },        code: [401, 'GRANT_EXPIRED'] },
    { what: 'that would live long',                claims: { exp: late() + 3_600 },                  code: [401, 'GRANT_INVALID'] },
    { what: 'without an organisation',             claims: { organisation: undefined },              code: [401, 'GRANT_INVALID'] },
    { what: 'signed for another body',             claims: { body_sha256: 'AAAA' },                  code: [401, 'GRANT_BODY_MISMATCH'] },
    { what: 'signed for another controller',       claims: { organisation: 'talis' },                code: [403, 'MESSAGE_NOT_YOURS'] },
  ] as const;

  test.each(cases)('$what', async ({ claims, code }) => {
    const { exp, ...rest } = claims as JWTPayload;
    expect(await send(message(randomUUID(), 1), { ...rest, ...(exp !== undefined && { exp }) })).toEqual(code);
    expect(applied).toEqual([]);
  });

  // biome-ignore format: a table
  const contents = [
    { what: 'for a controller that is not the sender’s', change: { controller: 'talis' }, organisation: 'talis', code: [403, 'MESSAGE_NOT_YOURS'] },
    { what: 'about a fact of another controller', change: { kind: 'CONTRIBUTION_DECLINED', body: { id: 'd-1', controller: 'talis', domain: 'HOUSING', category: null, at: AT } }, code: [403, 'MESSAGE_NOT_YOURS'] },
    { what: 'that only the college says',         change: { kind: 'PHASE_MOVED', body: { phase: 'INQUIRY', since: AT } }, code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'of a kind there is not',             change: { kind: 'GOSSIP' },             code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'of a kind named as a property of every object', change: { kind: 'constructor' }, code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'of a kind nobody takes here',        change: { kind: 'PURGED', body: { counts: { SIGNAL: 1 }, at: AT } }, code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with a body of another shape',       change: { body: { notice: 7 } },        code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with a name in it',                  change: { body: { notice: 'Jan de Vries', givenAt: AT } }, code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with more than its kind has',        change: { body: { notice: 'n-1', givenAt: AT, note: 'x' } }, code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with the number 0',                  change: { seq: 0 },                     code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'that is addressed',                  change: { to: 'casework' },             code: [422, 'MESSAGE_UNKNOWN'] },
  ] as const;

  test.each(contents)('$what', async ({ change, code, ...row }) => {
    const organisation = 'organisation' in row ? row.organisation : 'politie';
    expect(await send(message(randomUUID(), 1, change), { organisation })).toEqual(code);
    expect(applied).toEqual([]);
  });

  // biome-ignore format: a table
  const bodies = [
    { what: 'that is no JSON',                   bend: (text: string) => `${text}}`,                                            code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'that is a list',                    bend: (text: string) => `[${text}]`,                                           code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'that is nothing',                   bend: () => '',                                                                code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with __proto__ in it',              bend: (text: string) => text.replace('{', '{"__proto__":{"seq":9},'),          code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with constructor in its body',      bend: (text: string) => text.replace('"notice":', '"constructor":1,"notice":'), code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'nested 60,000 deep',                bend: (text: string) => text.replace('"n-1"', '['.repeat(60_000) + ']'.repeat(60_000)), code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'with an id of 100 kilobytes',       bend: (text: string) => text.replace('n-1', 'n'.repeat(100_000)),              code: [422, 'MESSAGE_UNKNOWN'] },
    { what: 'of a megabyte',                     bend: (text: string) => text.replace('{', `{${' '.repeat(1_048_576)}`),        code: [413, 'BODY_TOO_LARGE'] },
  ] as const;

  test.each(bodies)('$what, well signed', async ({ bend, code }) => {
    const body = bend(JSON.stringify(message(randomUUID(), 1)));
    expect(await post(body, await sign(body))).toEqual(code);
    expect(applied).toEqual([]);
    expect(casework.lines.join('').length).toBeLessThan(100_000);
  });

  test('for its __proto__ never: it is not there when the message is applied', async () => {
    const text = JSON.stringify(message(randomUUID(), 1));
    const body = text.replace('"notice":', '"__proto__":{"notice":"n-9","polluted":"x"},"notice":');
    expect(await post(body, await sign(body))).toEqual([200, { seq: 1, applied: true }]);
    expect(applied).toEqual(['police/politie/1/n-1']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('that is packed, however well it is signed', async () => {
    const packed = gzipSync(JSON.stringify(message(randomUUID(), 1)));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const authorization = `Bearer ${await sign(packed.toString('latin1'))}`;
    const init = { method: 'POST', headers: { ...headers, authorization }, body: packed };
    expect((await fetch(`${casework.url}/inbox`, init)).status).toBe(401);
    expect(applied).toEqual([]);
  });

  test('when it is sent again with the same signature', async () => {
    const body = JSON.stringify(message(randomUUID(), 1));
    const token = await sign(body);
    expect((await post(body, token))[0]).toBe(200);
    expect(await post(body, token)).toEqual([401, 'GRANT_REPLAYED']);
  });

  test('without a signature, by a key nobody knows, and when a byte of it changed', async () => {
    const body = JSON.stringify(message(randomUUID(), 1));
    const { privateKey } = await generateKeyPair('EdDSA');
    const unsigned = new UnsecuredJWT({ iss: 'police', aud: 'casework', organisation: 'politie' }).encode();
    expect(await post(body, null)).toEqual([401, 'GRANT_MISSING']);
    expect(await post(body, unsigned)).toEqual([401, 'GRANT_MISSING']);
    expect(await post(body, 'a.b.c')).toEqual([401, 'GRANT_INVALID']);
    expect(await post(body, await sign(body, {}, privateKey))).toEqual([401, 'GRANT_INVALID']);
    expect(await post(`${body} `, await sign(body))).toEqual([401, 'GRANT_BODY_MISMATCH']);
    expect(applied).toEqual([]);
  });
});
