/** The public keys of a trusted issuer: found by discovery when first needed, and looked for again when that failed. */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

/** Gives the key that a token names; rejects when the issuer cannot be asked. */
export interface IssuerKeys {
  getKey(): Promise<JWTVerifyGetKey>;
}

export interface IssuerKeysOptions {
  /** Milliseconds for one answer of the issuer. @default 3000 */
  readonly timeout?: number;
}

/** A failed discovery is not repeated sooner: anyone can send a token, and each must not become a call to the issuer. */
const REST_AFTER_FAILURE_MS = 1_000;

/** The keys of one issuer. One discovery at a time, kept once it succeeded; jose keeps and renews the keys themselves. */
export function createIssuerKeys(issuer: string, { timeout = 3_000 }: IssuerKeysOptions = {}): IssuerKeys {
  let discovery: Promise<JWTVerifyGetKey> | undefined;

  async function discover(): Promise<JWTVerifyGetKey> {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
    const metadata: unknown = await response.json();
    if (typeof metadata !== 'object' || metadata === null) throw new Error('the discovery document is not an object');
    const { issuer: named, jwks_uri: keys } = metadata as Record<string, unknown>;
    // OpenID Connect Discovery §4.3: the document must name the issuer it was asked of, or another answered for it.
    if (named !== issuer) throw new Error('the discovery document names another issuer');
    if (typeof keys !== 'string' || !URL.canParse(keys)) throw new Error('the discovery document names no keys');
    return createRemoteJWKSet(new URL(keys), { timeoutDuration: timeout });
  }

  return {
    getKey() {
      discovery ??= discover().catch((error: unknown) => {
        setTimeout(() => {
          discovery = undefined;
        }, REST_AFTER_FAILURE_MS).unref();
        throw error;
      });
      return discovery;
    },
  };
}
