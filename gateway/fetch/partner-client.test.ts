import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectBy, secureOptions } from '../../schema/tls/connect.js';
import { makeDevelopmentCertificates } from '../../schema/tls/development-ca.js';
import { type DevelopmentName, developmentFiles } from '../../schema/tls/development-files.js';
import { type TlsIdentity, watchIdentity } from '../../schema/tls/watch-identity.js';
import { PartnerClient, PartnerFailure } from './partner-client.js';

const servers: Server[] = [];
const clients: PartnerClient[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** Patient with a busy machine, but where silence is what is tested. */
async function partner(handler: Parameters<typeof createServer>[1], path = '', timeout = 10_000) {
  const server = createServer(handler as never).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  server.unref();
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const client = new PartnerClient('police', url, { timeout, maxResponseBytes: 1_000 });
  clients.push(client);
  return client;
}

const post = (client: PartnerClient) => client.post('/graphql', 'grant', '{"query":"{ a }"}', '00-trace');

describe('PartnerClient', () => {
  test('sends grant, trace and body below the partner’s own path, and reads the object that comes back', async () => {
    const seen: unknown[] = [];
    const client = await partner((request, response) => {
      seen.push(request.url, request.headers.authorization, request.headers.traceparent);
      response.end('{"data":{"a":1}}');
    }, '/regietafel/');
    expect(await post(client)).toEqual({ data: { a: 1 } });
    expect(seen).toEqual(['/regietafel/graphql', 'Bearer grant', '00-trace']);
  });

  test.each([
    ['an error status', 401, '{}', 'status 401'],
    ['no JSON', 200, '<html>', ''],
    ['a list', 200, '[]', 'no JSON object'],
    ['nothing', 200, 'null', 'no JSON object'],
    ['more than fits', 200, JSON.stringify({ a: 'x'.repeat(2_000) }), ''],
  ])('%s is a failure, and nothing of it goes on', async (_what, status, body, reason) => {
    const client = await partner((_request, response) => response.writeHead(status).end(body));
    const failure = await post(client).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PartnerFailure);
    expect((failure as PartnerFailure).message).toContain(`police: ${reason}`);
  });

  test('silence is a failure after the time-out', async () => {
    const client = await partner(() => undefined, '', 200);
    const start = performance.now();
    await expect(post(client)).rejects.toBeInstanceOf(PartnerFailure);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('after five failures in a row it is not asked any more, for a while', async () => {
    let asked = 0;
    const client = await partner((_request, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    for (let at = 0; at < 8; at += 1) await post(client).catch(() => undefined);
    expect(asked).toBe(5);
  });

  test('refusing what one caller asked keeps nobody else from asking', async () => {
    let asked = 0;
    const client = await partner((_request, response) => {
      asked += 1;
      response.writeHead(413).end();
    });
    for (let at = 0; at < 8; at += 1) await expect(post(client)).rejects.toThrow('police: status 413');
    expect(asked).toBe(8);
  });

  test('says whether the partner is well', async () => {
    const client = await partner((request, response) =>
      response.writeHead(request.url === '/health' ? 200 : 500).end(),
    );
    await expect(client.check()).resolves.toBeUndefined();
    const ill = await partner((_request, response) => response.writeHead(503).end());
    await expect(ill.check()).rejects.toThrow('status 503');
  });
});

describe('under mutual TLS', () => {
  async function makeFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'partner-client-'));
    await makeDevelopmentCertificates({ folder, days: 1, now: new Date(), isProduction: false });
    return folder;
  }

  async function identityOf(folder: string, name: DevelopmentName): Promise<TlsIdentity> {
    const files = developmentFiles(folder, name);
    const identity = await watchIdentity({ files, uses: ['connect'], warn: () => undefined, now: Date.now });
    identity.close();
    return identity;
  }

  /** Answers with whom it saw. */
  async function secureUrl(shown: TlsIdentity): Promise<URL> {
    const options = { ...secureOptions(shown.current), requestCert: true, rejectUnauthorized: true };
    const server = createSecureServer(options, (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerX509Certificate() ?? {};
      response.end(JSON.stringify({ data: subject }));
    }).listen(0, '127.0.0.1');
    servers.push(server as unknown as Server);
    await once(server, 'listening');
    server.unref();
    return new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  const limits = { timeout: 10_000, maxResponseBytes: 1_000 };

  test('shows the gateway’s certificate, for a request and for a look at its health', async () => {
    const folder = await makeFolder();
    const url = await secureUrl(await identityOf(folder, 'police'));
    const connect = connectBy(await identityOf(folder, 'regietafel-gateway'));
    const client = new PartnerClient('police', url, { ...limits, connect });
    clients.push(client);
    expect(await post(client)).toEqual({ data: 'CN=regietafel-gateway' });
    await expect(client.check()).resolves.toBeUndefined();
  });

  test('asks nothing of a partner of another authority, and without its own reaches none', async () => {
    const [folder, other] = [await makeFolder(), await makeFolder()];
    const gateway = connectBy(await identityOf(folder, 'regietafel-gateway'));
    const stranger = new PartnerClient('police', await secureUrl(await identityOf(other, 'police')), {
      ...limits,
      connect: gateway,
    });
    const bare = new PartnerClient('police', await secureUrl(await identityOf(folder, 'police')), limits);
    for (const client of [stranger, bare]) {
      clients.push(client);
      await expect(post(client)).rejects.toBeInstanceOf(PartnerFailure);
    }
  });
});
