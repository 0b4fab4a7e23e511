/** The door of a subgraph under mutual TLS: nobody without a certificate of the authority, and the gateway alone to its data. */
import { createServer, type Server } from 'node:https';
import { TLSSocket } from 'node:tls';
import type { FastifyServerFactory, onRequestAsyncHookHandler } from 'fastify';
import type { Logger } from 'pino';
import { secureOptions } from '../../../schema/tls/connect.js';
import { Refusal } from '../grant/refusal.js';
import type { MutualTls } from './mutual-tls.js';

/** Who does not finish shaking hands is let go of. */
const HANDSHAKE_MS = 10_000;

interface Listening {
  readonly tls: MutualTls;
  readonly keepAliveTimeout: number;
  readonly log: Logger;
}

/** Takes a renewed certificate, and another authority, for the next connection. */
export function serveBy({ tls, keepAliveTimeout, log }: Listening): FastifyServerFactory {
  return (handler) => {
    const server: Server = createServer(
      {
        ...secureOptions(tls.identity.current),
        requestCert: true,
        rejectUnauthorized: true,
        handshakeTimeout: HANDSHAKE_MS,
        keepAliveTimeout,
      },
      handler,
    );
    tls.identity.follow((next) => server.setSecureContext(secureOptions(next)));
    server.on('tlsClientError', (error: NodeJS.ErrnoException, socket) => {
      // Node ends a connection whose certificate is not believed with a plain reset, and keeps the reason on the socket.
      const reason: unknown = socket.authorizationError;
      const code = typeof reason === 'string' ? reason : error.code;
      // Whoever only looks whether the port is open closes it again.
      if (code !== 'ECONNRESET') log.warn({ code }, 'a connection was refused at its handshake');
    });
    return server;
  };
}

/**
 * Lets pass who has the gateway's certificate. By its alternative names alone, as written out: a common name is a label,
 * and a partner's `*.nijmegen.example` is no gateway. Errors: Refusal, before a byte of the body is read.
 */
export function requireGateway(name: string): onRequestAsyncHookHandler {
  return async ({ raw: { socket } }) => {
    const shown = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
    if (shown?.checkHost(name, { subject: 'never', wildcards: false }) === undefined)
      throw new Refusal('NOT_THE_GATEWAY');
  };
}
