import { mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { TlsSettings } from '../../../schema/tls/settings.js';
import { type Issued, issue, type Wanted } from '../../../schema/tls/testing/issue.js';
import { PeerClient } from '../delivery/peer-client.js';
import { Refusal } from '../grant/refusal.js';
import { remoteKeys } from '../grant/verify-token.js';
import { requireGateway, serveBy } from './listen.js';
import { type MutualTls, openMutualTls } from './mutual-tls.js';

const LOCAL = { ips: ['127.0.0.1'] };
const GATEWAY = 'gateway.nijmegen.example';

let root: Issued;
const closing: (() => unknown)[] = [];
beforeAll(async () => {
  root = await issue({ name: 'root', isAuthority: true });
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const issued = (wanted: Omit<Wanted, 'by'>) => issue({ ...wanted, by: root });

async function filesOf({ cert, key }: Issued): Promise<TlsSettings> {
  const folder = await mkdtemp(join(tmpdir(), 'mutual-tls-'));
  const files = { certFile: join(folder, 'a.pem'), keyFile: join(folder, 'key.pem'), caFile: join(folder, 'ca.pem') };
  await Promise.all([
    writeFile(files.certFile, cert),
    writeFile(files.keyFile, key),
    writeFile(files.caFile, root.cert),
  ]);
  return files;
}

async function openTls(own: Issued): Promise<MutualTls> {
  const settings = { files: await filesOf(own), gatewayName: GATEWAY };
  const tls = await openMutualTls({ settings, warn: () => undefined, now: Date.now });
  closing.push(() => tls.close());
  return tls;
}

interface Door {
  readonly port: number;
  readonly lines: readonly string[];
}

/** A server that has a door for the gateway, and one for everybody. */
async function openDoor(own: Issued): Promise<Door> {
  const tls = await openTls(own);
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const server = fastify({
    serverFactory: serveBy({ tls, keepAliveTimeout: 1_000, log }),
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  server.setErrorHandler((error, _request, reply) => reply.code(error instanceof Refusal ? 403 : 500).send({}));
  server.get('/open', (_request, reply) => reply.send({}));
  server.get('/data', { onRequest: requireGateway(GATEWAY) }, (_request, reply) => reply.send({}));
  await server.listen({ host: '127.0.0.1', port: 0 });
  closing.push(() => server.close());
  return { port: (server.server.address() as { port: number }).port, lines };
}

const show = ({ cert, key }: Issued, { port }: Door, session?: Buffer): TLSSocket =>
  connect({ host: '127.0.0.1', port, cert, key, ca: root.cert, ...(session && { session }) });

/** The status of one request, and the session that a later connection may resume. */
function ask(socket: TLSSocket, path: string): Promise<{ status: number; session: Buffer | null; isReused: boolean }> {
  return new Promise((resolve, reject) => {
    let session: Buffer | null = null;
    let text = '';
    let isReused = false;
    socket.on('session', (given) => {
      session = given;
    });
    socket.on('data', (chunk) => {
      text += chunk;
      isReused = socket.isSessionReused();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(text.slice(9, 12)), session, isReused }));
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
  });
}

describe('who is the gateway', () => {
  // biome-ignore format: a table
  const shown: readonly { readonly what: string; readonly wanted: Omit<Wanted, 'by'>; readonly status: number }[] = [
    { what: 'its name',                          wanted: { name: 'a', hosts: [GATEWAY] },                  status: 200 },
    { what: 'its name among others',             wanted: { name: 'a', hosts: ['casework.example', GATEWAY] }, status: 200 },
    { what: 'another name',                      wanted: { name: 'a', hosts: ['police.example'] },         status: 403 },
    { what: 'no name',                           wanted: { name: 'a' },                                    status: 403 },
    { what: 'its name as a label only',          wanted: { name: GATEWAY },                                status: 403 },
    { what: 'a wildcard that it is under',       wanted: { name: 'a', hosts: ['*.nijmegen.example'] },              status: 403 },
    { what: 'a name that begins like its',       wanted: { name: 'a', hosts: [`${GATEWAY}.attacker.example`] }, status: 403 },
    { what: 'a name that ends like its',         wanted: { name: 'a', hosts: [`not${GATEWAY}`] },          status: 403 },
  ];

  test.each(shown)('a certificate with $what: $status', async ({ wanted, status }) => {
    const door = await openDoor(await issued({ name: 'police', ...LOCAL }));
    const client = await issued(wanted);
    expect(await ask(show(client, door), '/data')).toMatchObject({ status });
    expect(await ask(show(client, door), '/open')).toMatchObject({ status: 200 });
  });

  test('a resumed connection is still whose it was', async () => {
    const door = await openDoor(await issued({ name: 'police', ...LOCAL }));
    for (const [hosts, status] of [
      [[GATEWAY], 200],
      [['police.example'], 403],
    ] as const) {
      const client = await issued({ name: 'a', hosts });
      const first = await ask(show(client, door), '/data');
      expect(first).toMatchObject({ status, isReused: false, session: expect.any(Buffer) });
      expect(await ask(show(client, door, first.session ?? undefined), '/data')).toMatchObject({
        status,
        isReused: true,
      });
    }
  });
});

test('a look whether the port is open is no refusal, and one without a certificate is logged', async () => {
  const door = await openDoor(await issued({ name: 'police', ...LOCAL }));
  await new Promise((resolve) =>
    connectTcp(door.port, '127.0.0.1', () => undefined).on('connect', function (this: { destroy(): void }) {
      this.destroy();
      resolve(null);
    }),
  );
  const stranger = connect({ host: '127.0.0.1', port: door.port, ca: root.cert });
  await new Promise((resolve) =>
    stranger
      .on('error', () => undefined)
      .on('close', resolve)
      .resume(),
  );
  while (door.lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(door.lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, code: 'ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE', msg: 'a connection was refused at its handshake' },
  ]);
});

describe('whom a subgraph asks', () => {
  /** A peer that asks for certificates of the authority; the names of those it saw. */
  async function openPeer({ cert, key }: Issued, path = '/inbox'): Promise<{ url: string; seen: string[] }> {
    const seen: string[] = [];
    const server: Server = createServer(
      { cert, key, ca: root.cert, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        seen.push((request.socket as TLSSocket).getPeerX509Certificate()?.subject ?? 'nobody');
        response.setHeader('content-type', 'application/json');
        response.end(request.url === path ? '{}' : '{"keys":[]}');
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `https://127.0.0.1:${(server.address() as { port: number }).port}`, seen };
  }

  const police = async () => openTls(await issued({ name: 'police', hosts: ['police.example'] }));
  const post = async (url: string, tls: MutualTls) => {
    const client = new PeerClient({ casework: url }, tls.connect);
    closing.push(() => client.close());
    return client.post('casework', 'a.b.c', '{}', new AbortController().signal);
  };
  const askKeys = (url: string, fetchKeys: MutualTls['fetchPeerKeys']) =>
    remoteKeys(`${url}/.well-known/jwks.json`, fetchKeys)(
      { alg: 'EdDSA', kid: 'none' },
      { payload: '', signature: '' },
    );

  test('a peer of the same authority sees its certificate, for messages and for keys', async () => {
    const peer = await openPeer(await issued({ name: 'casework', ...LOCAL }));
    const tls = await police();
    expect(await post(peer.url, tls)).toBeNull();
    // The keys came, and the one that was asked for is not among them.
    await expect(askKeys(peer.url, tls.fetchPeerKeys)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(peer.seen).toEqual(['CN=police', 'CN=police']);
  });

  test.each([
    ['of another authority', () => issue({ name: 'casework', ...LOCAL })],
    ['for another address', () => issued({ name: 'casework', hosts: ['casework.example'] })],
  ])('a peer with a certificate %s hears nothing', async (_what, make) => {
    const peer = await openPeer(await make());
    const tls = await police();
    expect(await post(peer.url, tls)).toBe('UNREACHABLE');
    await expect(askKeys(peer.url, tls.fetchPeerKeys)).rejects.toThrow('fetch failed');
    expect(peer.seen).toEqual([]);
  });

  test('the gateway is asked for its keys without a certificate, by https of the same authority', async () => {
    const gateway = await openPeer(await issued({ name: 'gateway', ...LOCAL }));
    const tls = await police();
    await expect(askKeys(gateway.url, tls.fetchGatewayKeys)).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
    expect(gateway.seen).toEqual(['nobody']);
    const other = await openPeer(await issue({ name: 'gateway', ...LOCAL }));
    await expect(askKeys(other.url, tls.fetchGatewayKeys)).rejects.toThrow('fetch failed');
    expect(other.seen).toEqual([]);
  });
});
