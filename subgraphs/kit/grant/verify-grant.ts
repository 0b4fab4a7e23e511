/**
 * The grant check, before anything of the request is parsed: a JWT signed by the gateway for this subgraph, for this
 * body, for at most half a minute, once. Without it there is no data, no schema and no error text (threats A21).
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refusal } from './refusal.js';

/** No grant lives longer, whatever its `exp` says. */
const LIFE_SECONDS = 30;
/** Clocks of two machines may differ so much. */
const TOLERANCE_SECONDS = 2;
/** A restarted gateway has a new key: ask again this soon, and no sooner, for a key that is not known. */
const KEY_COOLDOWN_MS = 2_000;

export interface GrantClaims {
  readonly jti: string;
  readonly actor: string;
  readonly organisation: string;
  readonly ruleSet: string;
}

export interface GrantCheck {
  /** The name of this subgraph: no other's grant is taken. */
  readonly audience: string;
  readonly issuer: string;
  /** The hash of the rule set this subgraph decides by. */
  readonly ruleSet: string;
  readonly keys: JWTVerifyGetKey;
  /** Is that rule set in force at this moment? Milliseconds since 1970. */
  readonly isInForceAt: (time: number) => boolean;
  /** Seconds since 1970. */
  readonly now: () => number;
}

export type VerifyGrant = (authorization: string | undefined, body: Uint8Array) => Promise<GrantClaims>;

/** The gateway's public keys, kept until one is asked that is not among them. */
export function gatewayKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), { cooldownDuration: KEY_COOLDOWN_MS, timeoutDuration: 3_000 });
}

export function createGrantCheck(check: GrantCheck): VerifyGrant {
  const used = new UsedGrants();
  return async (authorization, body) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Refusal('GRANT_MISSING');
    const now = check.now();
    const payload = await verifySignature(token, check, now);
    const { jti, iat, exp, actor, organisation, rule_set: ruleSet, body_sha256: digest } = payload;
    if (!isText(jti) || !isText(actor) || !isText(organisation) || !isText(ruleSet) || !isText(digest)) {
      throw new Refusal('GRANT_INVALID');
    }
    if (iat === undefined || exp === undefined || exp <= iat || exp - iat > LIFE_SECONDS)
      throw new Refusal('GRANT_INVALID');
    if (!isDigestOf(digest, body)) throw new Refusal('GRANT_BODY_MISMATCH');
    if (!used.add(jti, exp + TOLERANCE_SECONDS, now)) throw new Refusal('GRANT_REPLAYED');
    if (ruleSet !== check.ruleSet) throw new Refusal('RULE_SET_MISMATCH');
    if (!check.isInForceAt(now * 1_000)) throw new Refusal('RULE_SET_ENDED');
    return { jti, actor, organisation, ruleSet };
  };
}

async function verifySignature(token: string, check: GrantCheck, now: number): Promise<JWTPayload> {
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDigestOf(digest: string, body: Uint8Array): boolean {
  const given = Buffer.from(digest, 'base64url');
  const own = createHash('sha256').update(body).digest();
  return given.length === own.length && timingSafeEqual(given, own);
}

/** The grants of the last half minute. A grant is remembered until it has expired by itself. */
class UsedGrants {
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
