/**
 * The check of every signed request, before anything of it is parsed: a JWT of one issuer for this subgraph, for this
 * body, for at most half a minute, once. The gateway's grants and other subgraphs' messages both pass through it.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { Refusal } from './refusal.js';

/** No token lives longer, whatever its `exp` says. */
const LIFE_SECONDS = 30;
/** Clocks of two machines may differ so much. */
const TOLERANCE_SECONDS = 2;
/** A restarted signer may have a new key: ask again this soon, and no sooner, for a key that is not known. */
const KEY_COOLDOWN_MS = 2_000;

export interface TokenCheck {
  /** The name of this subgraph: no other's token is taken. */
  readonly audience: string;
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** Seconds since 1970. */
  readonly now: () => number;
}

/** What the signature covers, each claim there and not empty. */
export type Claims<Name extends string> = Readonly<Record<Name | 'jti', string>>;

/**
 * In two moves, so that nobody's body is read who has no token: what stands in the header first, then whether it was given
 * for this body, and for the first time. `body` is what was received, byte for byte. Errors: Refusal, of either.
 */
export type VerifyToken<Name extends string> = (
  authorization: string | undefined,
) => Promise<(body: Uint8Array) => Claims<Name>>;

/** By which connection keys are asked for. */
export type FetchKeys = FetchImplementation;

/** The issuer's public keys, kept until one is asked that is not among them. */
export function remoteKeys(url: string, fetchKeys?: FetchKeys): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), {
    cooldownDuration: KEY_COOLDOWN_MS,
    timeoutDuration: 3_000,
    ...(fetchKeys && { [customFetch]: fetchKeys }),
  });
}

/** The token of a request; null when there is none that could be one. */
export function readBearer(authorization: string | undefined): string | null {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1] ?? null;
}

/** Makes the check of one issuer's tokens. `names` are the claims it must have beside those of every token. */
export function createTokenCheck<const Name extends string>(
  check: TokenCheck,
  names: readonly Name[],
): VerifyToken<Name> {
  const used = new UsedTokens();
  return async (authorization) => {
    const token = readBearer(authorization);
    if (token === null) throw new Refusal('GRANT_MISSING');
    const now = check.now();
    const payload = await verifySignature(token, check, now);
    const { iat, exp, body_sha256: digest } = payload;
    const claims = Object.fromEntries(['jti' as const, ...names].map((name) => [name, payload[name]]));
    if (!areTexts(claims) || typeof digest !== 'string' || digest === '') throw new Refusal('GRANT_INVALID');
    if (iat === undefined || exp === undefined || exp <= iat || exp - iat > LIFE_SECONDS)
      throw new Refusal('GRANT_INVALID');
    const found = claims as Claims<Name>;
    return (body) => {
      if (!isDigestOf(digest, body)) throw new Refusal('GRANT_BODY_MISMATCH');
      if (!used.add(found.jti, exp + TOLERANCE_SECONDS, check.now())) throw new Refusal('GRANT_REPLAYED');
      return found;
    };
  };
}

async function verifySignature(token: string, check: TokenCheck, now: number): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, check.keys, {
      algorithms: ['EdDSA'],
      issuer: check.issuer,
      audience: check.audience,
      requiredClaims: ['iat', 'exp', 'jti'],
      maxTokenAge: LIFE_SECONDS,
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: new Date(now * 1000),
    });
    return payload;
  } catch (cause) {
    throw new Refusal(codeOf(cause), { cause });
  }
}

function codeOf(error: unknown): 'GRANT_EXPIRED' | 'GRANT_INVALID' | 'KEYS_UNAVAILABLE' {
  if (error instanceof errors.JWTExpired) return 'GRANT_EXPIRED';
  if (error instanceof errors.JWKSTimeout) return 'KEYS_UNAVAILABLE';
  // A plain JOSEError is what the key set throws when its address answers with anything but keys.
  if (!(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC') return 'KEYS_UNAVAILABLE';
  return 'GRANT_INVALID';
}

function areTexts(claims: Readonly<Record<string, unknown>>): claims is Readonly<Record<'jti', string>> {
  return Object.values(claims).every((value) => typeof value === 'string' && value !== '');
}

function isDigestOf(digest: string, body: Uint8Array): boolean {
  const given = Buffer.from(digest, 'base64url');
  const own = createHash('sha256').update(body).digest();
  return given.length === own.length && timingSafeEqual(given, own);
}

/** The tokens of the last half minute. A token is remembered until it has expired by itself. */
class UsedTokens {
  readonly #until = new Map<string, number>();

  /** False when it was used before. */
  add(jti: string, until: number, now: number): boolean {
    // Entries stand in the order in which they came and all live about equally long, so the old ones are in front.
    for (const [old, expiry] of this.#until) {
      if (expiry >= now) break;
      this.#until.delete(old);
    }
    const known = this.#until.get(jti);
    if (known !== undefined && known >= now) return false;
    this.#until.set(jti, until);
    return true;
  }
}
