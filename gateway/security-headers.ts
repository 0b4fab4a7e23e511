/** The headers of every answer: it is JSON for one reader at one moment, and no page may frame, embed or keep it (standards 2.7). */
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Nothing on the way may keep an answer. */
const OURS = { 'cache-control': 'no-store' } as const;

const TWO_YEARS = 63_072_000;

export interface SecurityHeaderOptions {
  /** Whether callers reach the gateway by https, directly or through a proxy. */
  readonly isHttps: boolean;
}

/** Registers them before every route, so that errors and unknown addresses carry them too. */
export async function securityHeaders(app: FastifyInstance, { isHttps }: SecurityHeaderOptions): Promise<void> {
  await app.register(helmet, {
    // No page of ours is served here: whatever a browser is made to show of an answer can load and do nothing.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // Over http the header means nothing (RFC 6797 §7.2), and a laptop must not be locked out of its own port.
    hsts: isHttps ? { maxAge: TWO_YEARS, includeSubDomains: true } : false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(OURS);
  });
}
