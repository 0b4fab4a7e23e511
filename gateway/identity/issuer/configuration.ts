/** How oidc-provider is set: authorization code with PKCE S256 only, JWT access tokens (RFC 9068) for one audience. */
import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { type ClientMetadata, type Configuration, errors } from 'oidc-provider';
import { resourceIndicator } from '../resource-indicator.js';
import { SIGNING_ALGORITHM } from '../signing-key.js';
import type { DemoAccount } from './accounts.js';
import { CLI_CLIENT_ID, CLI_REDIRECT_URI, WEB_CLIENT_ID } from './client.js';
import { createMemoryStore } from './memory-store.js';
import { renderErrorPage, renderMessagePage } from './pages.js';
import type { IssuerSettings } from './settings.js';

/** Long enough to choose an account. */
const MINUTES_TO_SIGN_IN = 10;

/** A working day, as long as a session of the gateway lasts; `regietafel token` keeps no cookie and begins none. */
const SESSION_SECONDS = 10 * 60 * 60;

/** The configuration of one issuer. Every default that oidc-provider warns about is decided here. */
export function makeConfiguration(settings: IssuerSettings, key: JWK, accounts: readonly DemoAccount[]): Configuration {
  const resource = resourceIndicator(settings.audience);
  const bySubject = new Map(accounts.map((account) => [account.subject, account]));
  return {
    adapter: createMemoryStore(),
    clients: [
      makePublicClient(CLI_CLIENT_ID, CLI_REDIRECT_URI),
      ...(settings.webClientUrl === undefined ? [] : [makeWebClient(settings.webClientUrl)]),
    ],
    jwks: { keys: [key] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid'],
    responseTypes: ['code'],
    // Its own guard refuses addresses of this machine; nobody but the settings says where this issuer fetches.
    fetch: (url, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    enabledJWA: {
      idTokenSigningAlgValues: [SIGNING_ALGORITHM],
      clientAuthSigningAlgValues: [SIGNING_ALGORITHM],
    },
    // Only the gateway may refresh: it keeps what it was given on the server.
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // In the identity token, because there is no other place to ask who it is (userinfo is off).
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, subject) => {
      const account = bySubject.get(subject);
      return account && { accountId: subject, claims: () => ({ sub: subject, name: account.account }) };
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    // `azp` is what the Dutch profile asks beside RFC 9068's `client_id` (NL GOV OAuth); `auth_time` says when the person
    // last signed in, which does not change when a token is refreshed (RFC 9068 §2.2.1).
    extraTokenClaims: (ctx, token) => {
      if (!('clientId' in token)) return undefined;
      const { AuthorizationCode: code, RefreshToken: refresh } = ctx.oidc.entities;
      const authTime = code?.authTime ?? refresh?.authTime;
      return { azp: token.clientId, ...(authTime !== undefined && { auth_time: authTime }) };
    },
    ttl: {
      AccessToken: settings.accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: SESSION_SECONDS,
      IdToken: settings.accessTokenSeconds,
      Interaction: MINUTES_TO_SIGN_IN * 60,
      RefreshToken: SESSION_SECONDS,
      Session: SESSION_SECONDS,
    },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: false },
      // What the gateway gives back when somebody signs out.
      revocation: { enabled: true, allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId },
      backchannelLogout: { enabled: true },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      // Needed to change from one account to another in the same browser.
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = renderMessagePage(
            'Afmelden',
            form.replace('</form>', '<button name="logout" value="yes">Afmelden</button></form>'),
          );
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = renderMessagePage('U bent afgemeld', '');
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, asked) => {
          if (asked !== resource)
            throw new errors.InvalidTarget(`this issuer gives tokens for "${settings.audience}" only`);
          return {
            scope: '',
            audience: settings.audience,
            accessTokenTTL: settings.accessTokenSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: SIGNING_ALGORITHM } },
          };
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = renderErrorPage(out.error_description ?? out.error);
    },
  };
}

function makePublicClient(id: string, redirectUri: string): ClientMetadata {
  return {
    client_id: id,
    client_name: id,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  };
}

/** The gateway, at which people sign in in a browser: it proves itself by a key of its own (NL GOV OAuth, private_key_jwt). */
function makeWebClient(url: string): ClientMetadata {
  return {
    client_id: WEB_CLIENT_ID,
    client_name: WEB_CLIENT_ID,
    application_type: 'web',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: SIGNING_ALGORITHM,
    jwks_uri: `${url}/.well-known/client-jwks.json`,
    redirect_uris: [`${url}/callback`],
    post_logout_redirect_uris: [`${url}/`],
    backchannel_logout_uri: `${url}/backchannel-logout`,
    backchannel_logout_session_required: true,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  };
}
