/**
 * Stage 2 of a request (design §6): who is asking. A token counts only when a trusted issuer signed it, for this service,
 * as an access token (RFC 9068), and it has not expired. Nothing of a token is logged, not even of a refused one.
 */
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { type ErrorCode, RegietafelError } from '../errors/index.js';
import { createIssuerKeys } from './issuer-keys.js';
import type { TrustedIssuer } from './trusted-issuers.js';

/** Who is asking, as the issuer knows them: the pair by which casework finds the professional. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The end of the token's life. */
  readonly expiresAt: Date;
  /** When the person last proved who he is (`auth_time`); undefined where the token does not say. */
  readonly authenticatedAt?: Date;
}

export interface VerifierOptions {
  /** The issuers that are trusted, and whom the tokens of each must be for. */
  readonly issuers: readonly (Pick<TrustedIssuer, 'issuer' | 'audience'> & Partial<Pick<TrustedIssuer, 'acrValues'>>)[];
  /** Seconds that the clocks of issuer and gateway may differ. @default 5 */
  readonly clockTolerance?: number;
  /** The present; given by tests. */
  readonly now?: () => Date;
}

export interface Verifier {
  /** Errors: RegietafelError 401 with WWW-Authenticate, or 503 IDENTITY_UNAVAILABLE when the issuer cannot be asked. */
  verify(authorizationHeader: string | undefined): Promise<Identity>;
}

/** Asymmetric only: with `HS*` a public key would be the secret, with `none` there is no key at all. */
export const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];

/** Longer than any access token needs to be; the rest of a request's headers must fit beside it. */
const LONGEST_TOKEN = 8_192;
const LONGEST_SUBJECT = 255;
/** Seconds after which a token is too old, whatever it says of its end (NL GOV OAuth). */
const LONGEST_LIFE = 3_600;
/** RFC 9068, and `azp` of NL GOV OAuth. */
const REQUIRED_CLAIMS = ['iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'azp'];

/** Makes the verifier. It asks no issuer before the first token of that issuer comes. */
export function createVerifier({ issuers, clockTolerance = 5, now }: VerifierOptions): Verifier {
  const trusted = new Map(
    issuers.map(({ issuer, ...asked }) => [issuer, { ...asked, keys: createIssuerKeys(issuer) }]),
  );

  async function check(token: string): Promise<Identity> {
    const issuer = readIssuer(token);
    const from = trusted.get(issuer);
    if (!from) throw unauthorised('TOKEN_UNKNOWN_ISSUER');
    const { keys, audience, acrValues } = from;
    const { payload } = await jwtVerify(token, await keys.getKey().catch(issuerUnavailable), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      requiredClaims: REQUIRED_CLAIMS,
      maxTokenAge: LONGEST_LIFE,
      clockTolerance,
      ...(now && { currentDate: now() }),
    });
    const { sub: subject, exp } = payload;
    if (typeof subject !== 'string' || subject === '' || subject.length > LONGEST_SUBJECT || exp === undefined) {
      throw unauthorised('TOKEN_REFUSED', 'unusable sub');
    }
    if (acrValues !== undefined && !acrValues.some((acr) => acr === payload.acr)) throw tooWeak(acrValues);
    const expiresAt = new Date(exp * 1_000);
    const { auth_time: signedIn } = payload;
    if (!Number.isSafeInteger(signedIn)) return { issuer, subject, expiresAt };
    return { issuer, subject, expiresAt, authenticatedAt: new Date(Number(signedIn) * 1_000) };
  }

  return {
    async verify(header) {
      const token = readToken(header);
      try {
        return await check(token);
      } catch (error) {
        throw error instanceof RegietafelError ? error : explain(error);
      }
    },
  };
}

function readToken(header: string | undefined): string {
  if (header === undefined || header === '') throw unauthorised('UNAUTHENTICATED');
  // RFC 6750 §2.1, and the shape of a signed token: three parts in base64url.
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header);
  if (!match?.[1] || match[1].length > LONGEST_TOKEN) throw unauthorised('TOKEN_MALFORMED');
  return match[1];
}

/** Reads who claims to have signed, to know whose keys to try; nothing else is believed before the signature holds. */
function readIssuer(token: string): string {
  try {
    decodeProtectedHeader(token);
    return decodeJwt(token).iss ?? '';
  } catch {
    throw unauthorised('TOKEN_MALFORMED');
  }
}

/** The public reason of what jose found. The error itself holds the claims, so only its code is kept as detail. */
function explain(error: unknown): RegietafelError {
  if (!(error instanceof errors.JOSEError)) return issuerProblem(error);
  if (error instanceof errors.JWTExpired) return unauthorised('TOKEN_EXPIRED', error.code);
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return unauthorised('TOKEN_WRONG_AUDIENCE', error.code);
  }
  // The issuer's key endpoint did not answer, or not with keys: not the caller's doing.
  const isIssuers =
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';
  return isIssuers ? issuerProblem(error) : unauthorised('TOKEN_REFUSED', error.code);
}

function issuerUnavailable(error: unknown): never {
  throw issuerProblem(error);
}

function issuerProblem(error: unknown): RegietafelError {
  const detail = error instanceof Error ? error.message : 'unknown';
  return new RegietafelError('IDENTITY_UNAVAILABLE', { detail, headers: { 'retry-after': '5' } });
}

/** RFC 9470 §3: how one must have signed in. */
function tooWeak(acrValues: readonly string[]): RegietafelError {
  const challenge = 'Bearer realm="regietafel", error="insufficient_user_authentication"';
  return new RegietafelError('SIGN_IN_TOO_WEAK', {
    headers: { 'www-authenticate': `${challenge}, acr_values="${acrValues.join(' ')}"` },
  });
}

function unauthorised(code: ErrorCode, detail?: string): RegietafelError {
  // RFC 6750 §3: without a token the challenge names no error, so that it tells nothing about what would be accepted.
  const challenge = 'Bearer realm="regietafel"';
  return new RegietafelError(code, {
    ...(detail && { detail }),
    headers: { 'www-authenticate': code === 'UNAUTHENTICATED' ? challenge : `${challenge}, error="invalid_token"` },
  });
}
