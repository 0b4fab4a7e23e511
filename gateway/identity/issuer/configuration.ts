/** How oidc-provider is set: authorization code with PKCE S256 only, JWT access tokens (RFC 9068) for one audience. */
import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { type ClientMetadata, type Configuration, errors } from 'oidc-provider';
import { resourceIndicator } from '../resource-indicator.js';
import type { DemoAccount } from './accounts.js';
import { CLI_CLIENT_ID, CLI_REDIRECT_URI } from './client.js';
import { createMemoryStore } from './memory-store.js';
import { renderErrorPage, renderMessagePage } from './pages.js';
import type { IssuerSettings } from './settings.js';
import { SIGNING_ALGORITHM } from './signing-key.js';

const CLIENTS: readonly ClientMetadata[] = [
  makePublicClient(CLI_CLIENT_ID, CLI_REDIRECT_URI),
  makePublicClient('regietafel-ui', 'http://127.0.0.1/auth/callback'),
];

/** Long enough to choose an account; the demonstration remembers nobody after that. */
const MINUTES_TO_SIGN_IN = 10;

/** The configuration of one issuer. Every default that oidc-provider warns about is decided here. */
export function makeConfiguration(settings: IssuerSettings, key: JWK, accounts: readonly DemoAccount[]): Configuration {
  const resource = resourceIndicator(settings.audience);
  const bySubject = new Map(accounts.map((account) => [account.subject, account]));
  return {
    adapter: createMemoryStore(),
    clients: CLIENTS.map((client) => ({ ...client })),
    jwks: { keys: [key] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    findAccount: (_ctx, subject) =>
      bySubject.has(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined,
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    // `azp` is what the Dutch profile asks beside RFC 9068's `client_id` (NL GOV OAuth, standards 2.5).
    extraTokenClaims: (_ctx, token) => ('clientId' in token ? { azp: token.clientId } : undefined),
    ttl: {
      AccessToken: settings.accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: settings.accessTokenSeconds,
      IdToken: settings.accessTokenSeconds,
      Interaction: MINUTES_TO_SIGN_IN * 60,
      Session: MINUTES_TO_SIGN_IN * 60,
    },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: false },
      revocation: { enabled: false },
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
