/**
 * The gateway as a client of its issuers (OpenID Connect Core, RFC 7636, NL GOV OAuth): authorization code with PKCE S256,
 * state and nonce, proving itself by its own key. Nothing that an issuer or a browser sent is put into an error.
 */
import { importJWK, type JWK } from 'jose';
import * as client from 'openid-client';
import { RegietafelError } from '../errors/index.js';
import { resourceIndicator, type TrustedIssuer } from '../identity/index.js';
import { asJsonObject } from '../json.js';

/** What must come back with the answer of the issuer. */
export interface Attempt {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
}

export interface SignedIn {
  readonly tokens: Tokens;
  readonly subject: string;
  readonly issuerSession: string | undefined;
  readonly name: string | undefined;
}

export interface RelyingParty {
  /** Where to send the browser, and what to remember of it. Errors: ISSUER_NOT_OFFERED, IDENTITY_UNAVAILABLE. */
  start(
    issuer: string | undefined,
    redirectUri: string,
    prompt: 'login' | undefined,
  ): Promise<{ readonly url: URL; readonly attempt: Attempt }>;
  /** `callback` is the whole address at which the browser came back. Errors: LOGIN_REFUSED, IDENTITY_UNAVAILABLE. */
  finish(attempt: Attempt, callback: URL): Promise<SignedIn>;
  /** Undefined when the issuer gives no new token any more. Errors: IDENTITY_UNAVAILABLE. */
  refresh(issuer: string, refreshToken: string): Promise<Tokens | undefined>;
  /** Gives the refresh token back; that it could not be is no reason not to sign out. */
  revoke(issuer: string, refreshToken: string): Promise<void>;
  /** Where the browser ends the session at the issuer; undefined where the issuer has no such place. */
  findEnd(issuer: string, returnTo: string): Promise<string | undefined>;
  /** What the gateway is called there; undefined at an issuer where nobody signs in. */
  findClientId(issuer: string): string | undefined;
}

export interface RelyingPartyOptions {
  readonly issuers: readonly TrustedIssuer[];
  readonly clientId: string;
  /** ES256, private. */
  readonly key: JWK;
}

const TIMEOUT_SECONDS = 5;
const LONGEST_NAME = 100;

export function createRelyingParty({ issuers, clientId, key }: RelyingPartyOptions): RelyingParty {
  const known = new Map<string, Promise<client.Configuration>>();
  const clientIdOf = (trusted: TrustedIssuer) => trusted.clientId ?? clientId;
  const getIssuer = (issuer: string | undefined): TrustedIssuer => {
    const found = issuer === undefined ? issuers[0] : issuers.find((each) => each.issuer === issuer);
    if (found === undefined) throw new RegietafelError('ISSUER_NOT_OFFERED');
    return found;
  };

  async function discover(trusted: TrustedIssuer): Promise<client.Configuration> {
    const signing = await importJWK(key, 'ES256');
    if (signing instanceof Uint8Array) throw new TypeError('the client key is symmetric');
    const proof = client.PrivateKeyJwt({ key: signing, ...(key.kid !== undefined && { kid: key.kid }) });
    // Plain http only where the setting itself says so: an issuer on the same machine.
    const execute = trusted.issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    const options = { execute, timeout: TIMEOUT_SECONDS };
    return client.discovery(new URL(trusted.issuer), clientIdOf(trusted), undefined, proof, options);
  }

  async function configurationOf(trusted: TrustedIssuer): Promise<client.Configuration> {
    const before = known.get(trusted.issuer) ?? discover(trusted);
    known.set(trusted.issuer, before);
    return before.catch((error: unknown) => {
      known.delete(trusted.issuer);
      throw unavailable(error);
    });
  }

  return {
    async start(issuer, redirectUri, prompt) {
      const trusted = getIssuer(issuer);
      const configuration = await configurationOf(trusted);
      const attempt = {
        issuer: trusted.issuer,
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid',
        resource: resourceIndicator(trusted.audience),
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(prompt && { prompt }),
        ...(trusted.acrValues && { acr_values: trusted.acrValues.join(' ') }),
      });
      return { url, attempt };
    },

    async finish({ issuer, state, nonce, verifier }, callback) {
      const configuration = await configurationOf(getIssuer(issuer));
      const answer = await client
        .authorizationCodeGrant(configuration, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw isRefusal(error) ? new RegietafelError('LOGIN_REFUSED', { detail: wordOf(error) }) : unavailable(error);
        });
      const { sub, sid, name } = asJsonObject(answer.claims());
      return {
        tokens: { access: answer.access_token, refresh: answer.refresh_token },
        subject: String(sub),
        issuerSession: typeof sid === 'string' ? sid : undefined,
        name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : undefined,
      };
    },

    async refresh(issuer, refreshToken) {
      const configuration = await configurationOf(getIssuer(issuer));
      try {
        const answer = await client.refreshTokenGrant(configuration, refreshToken);
        return { access: answer.access_token, refresh: answer.refresh_token ?? refreshToken };
      } catch (error) {
        if (isRefusal(error)) return undefined;
        throw unavailable(error);
      }
    },

    async revoke(issuer, refreshToken) {
      const configuration = await configurationOf(getIssuer(issuer)).catch(() => undefined);
      if (configuration?.serverMetadata().revocation_endpoint === undefined) return;
      await client.tokenRevocation(configuration, refreshToken).catch(() => undefined);
    },

    async findEnd(issuer, returnTo) {
      const configuration = await configurationOf(getIssuer(issuer)).catch(() => undefined);
      if (configuration?.serverMetadata().end_session_endpoint === undefined) return undefined;
      // No id_token_hint: it would put a token into the browser. The issuer knows its own session by its cookie.
      return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
    },

    findClientId(issuer) {
      const trusted = issuers.find((each) => each.issuer === issuer);
      return trusted && clientIdOf(trusted);
    },
  };
}

/** Whether the issuer, or a check of its answer, said no; everything else is an issuer that cannot be asked now. */
function isRefusal(error: unknown): boolean {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError) return true;
  if (!(error instanceof client.ClientError)) return false;
  return error.code !== 'OAUTH_TIMEOUT' && error.code !== 'OAUTH_RESPONSE_IS_NOT_CONFORM';
}

/** A word of the standard such as `invalid_grant`, and nothing that could be a code, a state or a token. */
function wordOf(error: unknown): string {
  const { error: word, code } = error as { error?: unknown; code?: unknown };
  return [word, code].filter((each) => typeof each === 'string' && /^[A-Za-z_]{1,60}$/.test(each)).join(' ');
}

function unavailable(error: unknown): RegietafelError {
  if (error instanceof RegietafelError) return error;
  const detail = `the issuer did not answer as one: ${wordOf(error)}`;
  return new RegietafelError('IDENTITY_UNAVAILABLE', { detail, headers: { 'retry-after': '5' } });
}
