/** Puts signing in together: keys, the issuers, the store; the doors, and the way to find who is signed in. */
import fastifyCookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import { type Identity, loadSigningKey, type TrustedIssuer, type Verifier } from '../identity/index.js';
import type { LimitSettings, Rates } from '../limits/index.js';
import { createCookies } from './cookies.js';
import { createLogoutTokenReader } from './logout-token.js';
import { createRelyingParty } from './relying-party.js';
import { requireSameSite } from './same-site.js';
import { createSeal, loadSealKey, type Seal } from './seal.js';
import { sessionPlugin } from './session.plugin.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';
import type { SessionSettings } from './settings.js';

/** What must be read before there is a server. */
export interface SessionMeans {
  readonly settings: SessionSettings;
  readonly orm: MikroORM;
  readonly seal: Seal;
  readonly clientKey: JWK;
  readonly issuers: readonly TrustedIssuer[];
}

export interface SessionHouse {
  readonly verifier: Verifier;
  readonly rates: Rates;
  readonly limits: LimitSettings;
  readonly publicUrl: () => string;
  readonly isHttps: boolean;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'error'>;
}

/** Errors: SettingsProblem for a key that cannot be used. */
export async function loadSessionMeans(
  settings: SessionSettings,
  rest: Pick<SessionMeans, 'orm' | 'issuers'>,
): Promise<SessionMeans> {
  const clientKey = await loadSigningKey(settings.clientKeyFile, 'OIDC_CLIENT_KEY_FILE');
  return { settings, clientKey, seal: createSeal(await loadSealKey(settings.keyFile)), ...rest };
}

/** Registers the doors. Gives who is signed in by the cookie of a request; undefined where there is none. */
export async function openSessions(
  app: FastifyInstance,
  { settings, orm, seal, clientKey, issuers }: SessionMeans,
  { verifier, rates, limits, publicUrl, isHttps, now, log }: SessionHouse,
): Promise<(request: FastifyRequest) => Promise<Identity | undefined>> {
  await app.register(fastifyCookie);
  const idleMs = settings.idleMinutes * 60_000;
  const lifeMs = settings.hours * 3_600_000;
  const party = createRelyingParty({ issuers, clientId: settings.clientId, key: clientKey });
  const store = new SessionStore(orm, idleMs);
  const sessions = new Sessions({ store, party, verifier, seal, lifeMs, idleMs, now });
  const cookies = createCookies({ isHttps, lifeSeconds: lifeMs / 1_000 });
  const { d: _private, ...clientJwk } = clientKey;
  const readLogoutToken = createLogoutTokenReader({ issuers, findClientId: party.findClientId, now });
  sessionPlugin(app, {
    sessions,
    party,
    cookies,
    seal,
    readLogoutToken,
    clientJwk,
    rates,
    limits,
    publicUrl,
    now,
    log,
  });

  return async (request) => {
    const id = cookies.readSession(request);
    if (id === undefined) return undefined;
    requireSameSite(request, new URL(publicUrl()).origin);
    return sessions.identify(id);
  };
}
