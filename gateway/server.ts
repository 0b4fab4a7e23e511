/** The HTTP side: Fastify for what is HTTP, Apollo Server for what is GraphQL, and the release gateway behind both. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import type { Logger } from 'pino';
import { createErrorMask, RegietafelError } from './errors/index.js';
import type { GrantKey } from './fetch/grant-key.js';
import { startTrace, type Trace } from './fetch/traceparent.js';
import type { Verifier } from './identity/index.js';
import {
  apolloLimitOptions,
  createLimits,
  fastifyLimitOptions,
  type LimitSettings,
  limitsApolloPlugin,
  limitsPlugin,
} from './limits/index.js';
import type { RequestContext } from './release/pipeline.js';
import type { ReleaseGateway } from './release/release-gateway.js';

export interface ServerParts {
  readonly gateway: ReleaseGateway;
  readonly verifier: Verifier;
  readonly key: GrantKey;
  readonly limitSettings: LimitSettings;
  /** Rejects while something is missing without which nothing could be released. */
  readonly isReady: () => Promise<void>;
  readonly log: Logger;
}

/** Answers of the gateway are for one reader at one moment: nothing on the way may keep or reinterpret them. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { gateway, verifier, key, limitSettings, isReady, log } = parts;
  const limits = createLimits(limitSettings);
  const traces = new AsyncLocalStorage<Trace>();
  const traceId = () => traces.getStore()?.traceId ?? '';
  const app = fastify({ ...fastifyLimitOptions(limits), logger: false });
  const server = new ApolloServer<RequestContext>({
    ...apolloLimitOptions(limits),
    gateway,
    plugins: [limitsApolloPlugin(limits), fastifyApolloDrainPlugin(app), failureLogPlugin(log, traceId)],
    formatError: createErrorMask({
      currentTraceId: traceId,
      onInternalError: (error, id) => log.error({ traceId: id, error: nameOf(error) }, 'request failed'),
    }),
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
  await server.start();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS);
    traces.run(startTrace(), done);
  });
  limitsPlugin(app, { limits });
  app.post(
    '/graphql',
    fastifyApolloHandler(server, {
      context: async (request) => {
        const identity = await verifier.verify(request.headers.authorization);
        const trace = traces.getStore();
        return { identity, ...(trace && { trace }) };
      },
    }),
  );
  app.get('/health', async () => ({ status: 'ok', name: 'gateway' }));
  app.get('/ready', async (_request, reply) => {
    const isUp = await isReady().then(
      () => true,
      () => false,
    );
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? 'ready' : 'waiting', name: 'gateway' });
  });
  app.get('/.well-known/jwks.json', async () => ({ keys: [key.publicJwk] }));
  return app;
}

/** Failures of the house go to the log with their detail; the caller gets the code and the public sentence only. */
function failureLogPlugin(log: Logger, traceId: () => string): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            const cause = error instanceof RegietafelError ? error : error.originalError;
            if (!(cause instanceof RegietafelError) || cause.httpStatus < 500) continue;
            log.error({ traceId: traceId(), code: cause.code, detail: cause.detail }, 'nothing was released');
          }
        },
      };
    },
  };
}

/** Class and message of an error of the house; messages of subgraphs never come here. */
function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
