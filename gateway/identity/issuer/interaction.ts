/** Signing in: the form that asks for a demonstration account, and its answer back to oidc-provider. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { resourceIndicator } from '../resource-indicator.js';
import type { DemoAccount } from './accounts.js';
import { PAGE_HEADERS, renderErrorPage, renderSignInPage } from './pages.js';

export interface InteractionOptions {
  readonly provider: Provider;
  readonly accounts: readonly DemoAccount[];
  readonly audience: string;
}

/** Only one short field is ever sent. */
const LARGEST_FORM = 4_096;

/** Answers `/interaction/:uid`: GET shows the form, POST signs in. A sign-in that is not known here gets a plain page. */
export async function handleInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  { provider, accounts, audience }: InteractionOptions,
): Promise<void> {
  const details = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!details) return sendPage(response, 400, renderErrorPage('the sign-in has expired or was not started here'));
  if (request.method === 'GET') return sendPage(response, 200, renderSignInPage(details.uid, accounts));
  if (request.method !== 'POST') return sendPage(response, 405, renderErrorPage('method not allowed'));

  const name = (await readForm(request))?.get('account') ?? '';
  const account = accounts.find((candidate) => candidate.account === name);
  if (!account) return refuseAccount(request, response, { uid: details.uid, name, accounts });

  const grant = new provider.Grant({ accountId: account.subject, clientId: String(details.params.client_id) });
  grant.addOIDCScope('openid');
  grant.addResourceScope(resourceIndicator(audience), '');
  // Choosing the account is the whole of the interaction: there is nothing about a demonstration person to consent to.
  return provider.interactionFinished(request, response, {
    login: { accountId: account.subject, amr: ['demo'], remember: false },
    consent: { grantId: await grant.save() },
  });
}

interface RefusedAccount {
  readonly uid: string;
  readonly name: string;
  readonly accounts: readonly DemoAccount[];
}

/** The command line reads JSON and says the sentence; a person gets the form again. */
function refuseAccount(
  request: IncomingMessage,
  response: ServerResponse,
  { uid, name, accounts }: RefusedAccount,
): void {
  if (!request.headers.accept?.includes('application/json')) {
    const problem = name ? 'Dit account bestaat niet. Kies een account uit de lijst.' : 'Kies een account.';
    sendPage(response, 400, renderSignInPage(uid, accounts, problem));
    return;
  }
  response.writeHead(400, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  response.end(
    JSON.stringify({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'There is no demonstration account of that name.',
      accounts: accounts.map(({ account }) => account),
    }),
  );
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LARGEST_FORM) return undefined;
  }
  return new URLSearchParams(text);
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, PAGE_HEADERS);
  response.end(page);
}
