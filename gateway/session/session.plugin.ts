/**
 * The doors of signing in and out: `/login`, `/callback`, `/logout`, `/backchannel-logout`, and `/session` to ask who one
 * is. A browser is given an id and no token. Nothing of an address is logged: codes and states stand in it.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import { RegietafelError } from '../errors/index.js';
import { type LimitSettings, type Rates, readTransportError, sendProblem } from '../limits/index.js';
import { CALLBACK_WORDS, LOGIN_WORDS, readReturn, readWords } from './address.js';
import type { Cookies } from './cookies.js';
import { openLogin, sealLogin } from './login-attempt.js';
import type { ReadLogoutToken } from './logout-token.js';
import type { RelyingParty } from './relying-party.js';
import { requireSameSite } from './same-site.js';
import type { Seal } from './seal.js';
import type { Sessions } from './sessions.js';

export interface SessionDoors {
  readonly sessions: Sessions;
  readonly party: RelyingParty;
  readonly cookies: Cookies;
  readonly seal: Seal;
  readonly readLogoutToken: ReadLogoutToken;
  /** The public half of the key by which the gateway proves itself to issuers. */
  readonly clientJwk: JWK;
  readonly rates: Pick<Rates, 'countRefused'>;
  readonly limits: LimitSettings;
  /** How browsers know this gateway, without a trailing slash. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'error'>;
}

const MOST_BODY_BYTES = 16_384;

export function sessionPlugin(app: FastifyInstance, doors: SessionDoors): void {
  app.register(async (own) => openDoors(own, doors));
}

function openDoors(app: FastifyInstance, doors: SessionDoors): void {
  const { sessions, party, cookies, seal, readLogoutToken, clientJwk, rates, limits, publicUrl, now, log } = doors;
  const originOf = () => new URL(publicUrl()).origin;

  app.removeAllContentTypeParsers();
  const accepted = ['application/json', 'application/x-www-form-urlencoded'];
  const asText = { parseAs: 'string', bodyLimit: MOST_BODY_BYTES } as const;
  app.addContentTypeParser(accepted, asText, (_request, body, done) => done(null, body));
  app.setErrorHandler(async (error, request, reply) => {
    const known = readTransportError(error, limits, 'LIMIT_BODY_BYTES', 'BAD_REQUEST');
    if (known.httpStatus < 500) return sendProblem(reply, await countRefusal(request, known));
    const { code, detail } = known;
    log.error({ code, ...(error instanceof RegietafelError && { detail }) }, 'nobody was signed in or out');
    return sendProblem(reply, known);
  });

  /** The refusal itself, or that there were too many of them from this address. */
  function countRefusal(request: FastifyRequest, refusal: RegietafelError): Promise<RegietafelError> {
    return rates.countRefused(request).then(
      () => refusal,
      (error: unknown) => (error instanceof RegietafelError ? error : refusal),
    );
  }

  app.get('/login', async (request, reply) => {
    const words = readWords(request.url, LOGIN_WORDS);
    const returnTo = readReturn(words.get('return'));
    const prompt = words.get('prompt');
    if (prompt !== undefined && prompt !== 'login') throw new RegietafelError('URI_WITH_QUERY');
    const { url, attempt } = await party.start(words.get('issuer'), `${publicUrl()}/callback`, prompt);
    cookies.writeLogin(reply, await sealLogin(seal, { attempt, returnTo }, now()));
    return goTo(reply, url.href);
  });

  app.get('/callback', async (request, reply) => {
    readWords(request.url, CALLBACK_WORDS);
    const sealed = cookies.readLogin(request);
    // Once: an answer of the issuer that comes again finds no sign-in under way.
    cookies.clearLogin(reply);
    const { attempt, returnTo } = await openLogin(seal, sealed, now());
    const answer = new URL(request.url.slice(request.url.indexOf('?')), `${publicUrl()}/callback`);
    const signedIn = await party.finish(attempt, answer);
    cookies.writeSession(reply, await sessions.begin(attempt.issuer, signedIn, cookies.readSession(request)));
    return goTo(reply, returnTo);
  });

  app.post('/logout', async (request, reply) => {
    readWords(request.url, []);
    requireSameSite(request, originOf());
    const id = cookies.readSession(request);
    cookies.clearSession(reply);
    const issuer = id === undefined ? undefined : await sessions.end(id);
    const continueAt = issuer === undefined ? undefined : await party.findEnd(issuer, `${publicUrl()}/`);
    return { continueAt: continueAt ?? null };
  });

  app.post('/backchannel-logout', async (request, reply) => {
    readWords(request.url, []);
    const token = new URLSearchParams(typeof request.body === 'string' ? request.body : '').get('logout_token');
    await sessions.endAt(await readLogoutToken(token ?? ''));
    return reply.code(200).send();
  });

  app.get('/session', async (request) => {
    readWords(request.url, []);
    const id = cookies.readSession(request);
    const view = id === undefined ? undefined : await sessions.describe(id);
    return view ?? { account: null, expiresAt: null };
  });

  app.get('/.well-known/client-jwks.json', async () => ({ keys: [clientJwk] }));
}

function goTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.code(303).header('location', address).send();
}
