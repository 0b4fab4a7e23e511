/**
 * The embedded issuer of the demonstration: OpenID Connect on oidc-provider, with accounts instead of passwords. The
 * gateway treats it as any other issuer; production sets OIDC_ISSUER to a real one and never starts this (docs/adr/0010).
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { SettingsProblem } from '../../errors/index.js';
import { loadSigningKey } from '../signing-key.js';
import { readAccounts } from './accounts.js';
import { makeConfiguration } from './configuration.js';
import { handleInteraction } from './interaction.js';
import type { IssuerSettings } from './settings.js';

export interface RunningIssuer {
  /** The `iss` of its tokens, and where its `/.well-known/openid-configuration` is. */
  readonly url: string;
  close(): Promise<void>;
}

export interface IssuerHooks {
  /** Told of an error inside oidc-provider; the caller of the issuer sees only that there was one. */
  readonly onError?: (error: unknown) => void;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts the issuer. Errors: SettingsProblem for a file that cannot be used or a port that is taken. */
export async function startIssuer(settings: IssuerSettings, { onError }: IssuerHooks = {}): Promise<RunningIssuer> {
  const [accounts, key] = await Promise.all([
    readAccounts(settings.accountsFile),
    loadSigningKey(settings.keyFile, 'ISSUER_KEY_FILE'),
  ]);
  // The issuer's name holds its port, so the socket comes first; it is not told to anyone before the handler is there.
  let handle: Handler = async (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onError?.(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const address = await listen(server, settings);
  const url = settings.issuerUrl ?? `http://${settings.host}:${address.port}`;

  const provider = new Provider(url, makeConfiguration(settings, key, accounts));
  provider.on('server_error', (_ctx, error) => onError?.(error));
  const answer = provider.callback();
  handle = async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === '/health') return sendHealth(response);
    if (path.startsWith('/interaction/')) {
      return handleInteraction(request, response, { provider, accounts, audience: settings.audience });
    }
    await answer(request, response);
  };

  return {
    url,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, { host, port }: IssuerSettings): Promise<AddressInfo> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SettingsProblem(
      `The issuer cannot listen on ${host}:${port}. Free the port or set PORT (with \`start\`: ISSUER_PORT) to another.`,
      { cause: error },
    );
  }
  return server.address() as AddressInfo;
}

function sendHealth(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"status":"ok","name":"issuer"}');
}
