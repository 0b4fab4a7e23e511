/** The gateway's own server with signing in, beside a real issuer and a real database; the time of sessions in the test's hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openGatewayDatabase } from '../../gateway/audit/database.js';
import { createVerifier } from '../../gateway/identity/index.js';
import { loadSessionMeans } from '../../gateway/session/index.js';
import { type OpenServer, openServer } from '../../gateway/testing/open-server.js';
import { findFreePort } from './free-port.js';
import { startTestIssuer, type TestIssuer } from './issuer.js';
import { createTestDatabase } from './postgres.js';

/** The subjects are the words by which the server's casework knows its accounts. */
const ACCOUNTS = [
  { account: 'talis', subject: 'member', organisation: 'talis', note: '' },
  { account: 'college', subject: 'director', organisation: 'gemeente-nijmegen', note: '' },
];

export interface SessionServer extends OpenServer {
  readonly issuer: TestIssuer;
  readonly orm: MikroORM;
  /** Milliseconds by which the sessions' clock is ahead. */
  readonly clock: { ahead: number };
}

export interface SessionServerOptions {
  readonly environment?: Record<string, string>;
  readonly accessTokenSeconds?: number;
  readonly clientId?: string;
  /** How one must have signed in. */
  readonly acrValues?: readonly string[];
}

export async function openSessionServer({
  environment = {},
  accessTokenSeconds = 900,
  clientId = 'regietafel-gateway',
  acrValues,
}: SessionServerOptions = {}): Promise<SessionServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'regietafel-session-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = await startTestIssuer({ webClientUrl: url, accessTokenSeconds }, ACCOUNTS);
  const orm = await openGatewayDatabase(await createTestDatabase());
  const trusted = {
    issuer: issuer.url,
    audience: 'regietafel',
    vouchesFor: () => true,
    clientId: undefined,
    acrValues,
  };
  const settings = {
    keyFile: path.join(folder, 'session-key.json'),
    clientKeyFile: path.join(folder, 'client-key.json'),
    clientId,
    idleMinutes: 30,
    hours: 10,
  };
  const session = await loadSessionMeans(settings, { orm, issuers: [trusted] });
  const verifier = createVerifier({ issuers: [trusted], clockTolerance: 0 });
  const clock = { ahead: 0 };
  const now = () => new Date(Date.now() + clock.ahead);
  const server = await openServer({ PUBLIC_URL: url, ...environment }, { port, verifier, session, now });
  return {
    ...server,
    issuer,
    orm,
    clock,
    async close() {
      await server.close();
      await issuer.close();
      await orm.close();
      await rm(folder, { recursive: true });
    },
  };
}
