/** The message by which an issuer signs somebody out behind the browser's back (OpenID Connect Back-Channel Logout 1.0 §2.6). */
import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { RegietafelError } from '../errors/index.js';
import { ALGORITHMS, createIssuerKeys, type TrustedIssuer } from '../identity/index.js';
import { decodeIssuer } from './decode-issuer.js';
import type { SignedOut } from './session-store.js';

export interface LogoutTokenOptions {
  readonly issuers: readonly TrustedIssuer[];
  /** What the gateway is called at an issuer: whom a token of its must be for. */
  readonly findClientId: (issuer: string) => string | undefined;
  readonly now: () => Date;
}

/** Errors: LOGOUT_TOKEN_REFUSED, or IDENTITY_UNAVAILABLE when the issuer's keys cannot be asked. */
export type ReadLogoutToken = (token: string) => Promise<SignedOut>;

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const LONGEST = 8_192;
/** It says that something happens now: what was said longer ago is a copy of it. */
const OLDEST_SECONDS = 120;
const MOST_REMEMBERED = 10_000;

const claims = z
  .object({
    jti: z.string().min(1).max(255),
    sub: z.string().min(1).max(255).optional(),
    sid: z.string().min(1).max(255).optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    // A token with a nonce answers a sign-in: it must not be taken for this.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

export function createLogoutTokenReader({ issuers, findClientId, now }: LogoutTokenOptions): ReadLogoutToken {
  const keysOf = new Map(issuers.map(({ issuer }) => [issuer, createIssuerKeys(issuer)]));
  const seen = new LRUCache<string, true>({ max: MOST_REMEMBERED, ttl: OLDEST_SECONDS * 2_000 });

  async function check(token: string, issuer: string, audience: string): Promise<SignedOut> {
    const key = await keysOf
      .get(issuer)
      ?.getKey()
      .catch(() => {
        throw new RegietafelError('IDENTITY_UNAVAILABLE', { headers: { 'retry-after': '5' } });
      });
    if (key === undefined) throw refused('an unknown issuer');
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: 'logout+jwt',
      requiredClaims: ['iss', 'aud', 'iat', 'exp', 'jti', 'events'],
      maxTokenAge: OLDEST_SECONDS,
      clockTolerance: 5,
      currentDate: now(),
    });
    const { jti, sub, sid } = claims.parse(payload);
    const name = `${issuer} ${jti}`;
    if (seen.has(name)) throw refused('a token that came before');
    seen.set(name, true);
    return { issuer, subject: sub, issuerSession: sid };
  }

  return async (token) => {
    const issuer = token.length > LONGEST ? undefined : decodeIssuer(token);
    const audience = issuer === undefined ? undefined : findClientId(issuer);
    if (issuer === undefined || audience === undefined) throw refused('an unknown issuer');
    return check(token, issuer, audience).catch((error: unknown) => {
      // What jose and zod say of it holds its claims.
      throw error instanceof RegietafelError ? error : refused('not as the standard has it');
    });
  };
}

function refused(detail: string): RegietafelError {
  return new RegietafelError('LOGOUT_TOKEN_REFUSED', { detail });
}
