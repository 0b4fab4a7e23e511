/**
 * Who asks, once for each request: by a token, or by the session of the gateway; then counted. Whoever is refused is
 * counted by his address, and is told nothing more once that is too often.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RegietafelError } from '../errors/index.js';
import { type Rates, sendProblem } from '../limits/index.js';
import type { Identity, Verifier } from './verify.js';

/** Errors: those of the verifier and of the session, and of the rates. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<Identity>;

export interface IdentifyParts {
  readonly verifier: Verifier;
  readonly rates: Rates;
  /** The identity of the session whose cookie the request carries; undefined where it carries none. */
  readonly findSession?: (request: FastifyRequest) => Promise<Identity | undefined>;
}

/** A token counts before a cookie: whoever sends one means it, and needs no defence against other sites. */
export function createIdentify({ verifier, rates, findSession }: IdentifyParts): Identify {
  const known = new WeakMap<FastifyRequest, Promise<Identity>>();

  async function recognise(request: FastifyRequest): Promise<Identity> {
    const { authorization } = request.headers;
    const session = authorization === undefined ? await findSession?.(request) : undefined;
    return session ?? (await verifier.verify(authorization));
  }

  async function identify(request: FastifyRequest, reply: FastifyReply): Promise<Identity> {
    const identity = await recognise(request).catch(async (error: unknown) => {
      if (error instanceof RegietafelError && error.httpStatus < 500) await rates.countRefused(request);
      throw error;
    });
    await rates.admit(request, reply, JSON.stringify([identity.issuer, identity.subject]));
    return identity;
  }

  return (request, reply) => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const identity = identify(request, reply);
    known.set(request, identity);
    return identity;
  };
}

/**
 * Asks who it is before the body is read, and sends away who asks too often. Other refusals wait for the place that says
 * them in the words of GraphQL: a mistake in the request comes before one in the token (docs/adr/0013).
 */
export function identifyFirst(app: FastifyInstance, identify: Identify, paths: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    // The route, not the text of the address, which may be spelled with `%`.
    if (!paths.includes(request.routeOptions.url ?? '')) return undefined;
    const refusal = await identify(request, reply).then(
      () => undefined,
      (error: unknown) => error,
    );
    const isTooMuch = refusal instanceof RegietafelError && refusal.httpStatus === 429;
    return isTooMuch ? sendProblem(reply, refusal) : undefined;
  });
}
