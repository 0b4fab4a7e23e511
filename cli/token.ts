/** `regietafel token <account>`: signs in at the demonstration issuer as a browser would, and gives the access token. */
import * as client from 'openid-client';
import { CLI_CLIENT_ID, CLI_REDIRECT_URI } from '../gateway/identity/issuer/client.js';
import { resourceIndicator } from '../gateway/identity/resource-indicator.js';
import { CommandProblem } from './problem.js';
import { getAddresses } from './stack/home.js';
import { readHome } from './stack/settings.js';

export interface TokenRequest {
  /** The issuer's address, as in OIDC_ISSUER. */
  readonly issuer: string;
  /** The name of a demonstration account. */
  readonly account: string;
  /** Whom the token is for, as in OIDC_AUDIENCE. */
  readonly audience: string;
}

/** Prints a token of the stack that runs, alone on its line, so that a shell can use it. */
export async function tokenCommand(account: string, environment = process.env): Promise<void> {
  const { issuer } = getAddresses(readHome(environment));
  const audience = environment.OIDC_AUDIENCE || 'regietafel';
  process.stdout.write(`${await fetchToken({ issuer, account, audience })}\n`);
}

/** An authorization needs four steps; more is an issuer that sends us round. */
const MOST_STEPS = 8;

/**
 * Fetches an access token by the authorization code flow with PKCE, over HTTP, filling in the demonstration's form.
 * Errors: CommandProblem when the account is not known (listing those that are) or the issuer cannot be reached.
 */
export async function fetchToken({ issuer, account, audience }: TokenRequest): Promise<string> {
  const configuration = await discover(issuer);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const authorization = client.buildAuthorizationUrl(configuration, {
    redirect_uri: CLI_REDIRECT_URI,
    scope: 'openid',
    resource: resourceIndicator(audience),
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const callback = await signIn(authorization, account);
  const tokens = await client
    .authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      idTokenExpected: true,
    })
    .catch((error: unknown) => {
      throw new CommandProblem(`The issuer ${issuer} gave no token for "${account}": ${explain(error)}`, 1);
    });
  return tokens.access_token;
}

async function discover(issuer: string): Promise<client.Configuration> {
  // Only on this machine may a token cross the wire in the clear.
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
  try {
    return await client.discovery(new URL(issuer), CLI_CLIENT_ID, undefined, client.None(), {
      execute: isLocal ? [client.allowInsecureRequests] : [],
      timeout: 10,
    });
  } catch (error) {
    throw new CommandProblem(
      `The issuer ${issuer} cannot be reached: ${explain(error)}. Is \`regietafel start\` running?`,
      1,
    );
  }
}

/** Follows the authorization to the client's own address, answering the form on the way; gives that address. */
async function signIn(authorization: URL, account: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = authorization;
  let body: URLSearchParams | undefined;
  for (let step = 0; step < MOST_STEPS; step++) {
    const response = await visit(at, cookies, body);
    body = undefined;
    const location = response.headers.get('location');
    if (location) {
      at = new URL(location, at);
      if (`${at.origin}${at.pathname}` === CLI_REDIRECT_URI) return acceptCallback(at);
      // The page itself is for people; its form has one field, so it is answered without being read.
      if (at.pathname.startsWith('/interaction/')) body = new URLSearchParams({ account });
    } else throw await explainRefusal(response, account);
  }
  throw new CommandProblem('The issuer keeps sending the sign-in on. Is OIDC_ISSUER the demonstration issuer?', 1);
}

function acceptCallback(callback: URL): URL {
  const refusal = callback.searchParams.get('error_description') ?? callback.searchParams.get('error');
  if (refusal) throw new CommandProblem(`The issuer refused: ${refusal}.`, 1);
  return callback;
}

async function visit(url: URL, cookies: Map<string, string>, body: URLSearchParams | undefined): Promise<Response> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { accept: 'application/json', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(body && { body }),
    signal: AbortSignal.timeout(10_000),
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    cookies.set(name, value.join('='));
  }
  return response;
}

async function explainRefusal(response: Response, account: string): Promise<CommandProblem> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer === 'object' && answer !== null) {
    if ('accounts' in answer && Array.isArray(answer.accounts)) {
      return new CommandProblem(`There is no account "${account}". Choose one of: ${answer.accounts.join(', ')}.`);
    }
    if ('error_description' in answer)
      return new CommandProblem(`The issuer refused: ${String(answer.error_description)}.`, 1);
  }
  return new CommandProblem(`The issuer answered ${response.status} where a sign-in was expected.`, 1);
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
