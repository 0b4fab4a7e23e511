/**
 * How often one account may ask, and how often one address may be refused: counted after the token check, by the identity
 * it proved, so that nobody uses up the share of another, and before anything is done for him (obligation 19; threats A15).
 */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseAbove } from './exceeded.js';
import type { LimitName, LimitSettings } from './settings.js';

export interface Rates {
  /**
   * Counts a request of an account; it is being answered until `reply` is closed.
   * Errors: RATE_LIMITED, TOO_MANY_AT_ONCE, both with retry-after.
   */
  admit(request: FastifyRequest, reply: FastifyReply, account: string): Promise<void>;
  /** Counts a request that was refused. Errors: TOO_MANY_REFUSED, once this address was refused too often. */
  countRefused(request: FastifyRequest): Promise<void>;
}

const MINUTE = 60_000;

/** Makes the counters of one process; a gateway that runs twice counts twice. */
export async function openRates(app: FastifyInstance, settings: LimitSettings): Promise<Rates> {
  await app.register(rateLimit, { global: false });
  const accounts = new WeakMap<FastifyRequest, string>();
  const atOnce = new Map<string, number>();
  const max = settings.LIMIT_REQUESTS_PER_MINUTE;
  const ofAccount = app.createRateLimit({
    max,
    timeWindow: MINUTE,
    keyGenerator: (request) => accounts.get(request) ?? '',
  });
  const ofAddress = app.createRateLimit({ max: settings.LIMIT_REFUSED_PER_MINUTE, timeWindow: MINUTE });

  async function count(limiter: typeof ofAccount, name: LimitName, request: FastifyRequest): Promise<void> {
    const counted = await limiter(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    refuseAbove(settings, name, settings[name] + 1, { 'retry-after': String(Math.max(1, counted.ttlInSeconds)) });
  }

  return {
    async admit(request, reply, account) {
      accounts.set(request, account);
      await count(ofAccount, 'LIMIT_REQUESTS_PER_MINUTE', request);
      const running = (atOnce.get(account) ?? 0) + 1;
      refuseAbove(settings, 'LIMIT_CONCURRENT_PER_ACTOR', running, { 'retry-after': '1' });
      atOnce.set(account, running);
      // `close` comes after the answer, and also where the caller left before it: `finish` would not.
      reply.raw.once('close', () => {
        const left = (atOnce.get(account) ?? 1) - 1;
        if (left > 0) atOnce.set(account, left);
        else atOnce.delete(account);
      });
    },
    countRefused: (request) => count(ofAddress, 'LIMIT_REFUSED_PER_MINUTE', request),
  };
}
