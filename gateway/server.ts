/** The HTTP side: Fastify for what is HTTP, Apollo Server for what is GraphQL, and the release gateway behind both. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import type { Logger } from 'pino';
import type { RuleSet } from '../policy/index.js';
import type { GrantKey } from '../schema/grants/grant-key.js';
import type { DecisionLog } from './audit/decision-log.js';
import { authzenPlugin, describeConfiguration } from './authzen/index.js';
import { COMPLIANCE_PATH, type ComplianceContext, ComplianceGateway, compliancePlugin } from './compliance/index.js';
import { createErrorMask, RegietafelError } from './errors/index.js';
import type { AskFacts } from './fetch/casework-client.js';
import { startTrace, type Trace } from './fetch/traceparent.js';
import { createIdentify, identifyFirst, type Verifier } from './identity/index.js';
import {
  apolloLimitOptions,
  createLimits,
  fastifyLimitOptions,
  type LimitSettings,
  type Limits,
  limitsApolloPlugin,
  limitsPlugin,
  openRates,
  type PersistedOperations,
  sendProblem,
  shedLoadPlugin,
} from './limits/index.js';
import type { RequestContext } from './release/pipeline.js';
import type { ReleaseGateway } from './release/release-gateway.js';
import { securityHeaders } from './security-headers.js';
import { openSessions, type SessionMeans } from './session/index.js';
import { Turns } from './turns.js';

export interface ServerParts {
  readonly gateway: Pick<ReleaseGateway, 'contract'> & GatewayInterface;
  readonly ruleSet: RuleSet;
  readonly askFacts: AskFacts;
  readonly decisions: Pick<DecisionLog, 'record'>;
  readonly now: () => Date;
  readonly verifier: Verifier;
  readonly key: GrantKey;
  readonly limitSettings: LimitSettings;
  /** Asked for, so that none is forgotten: without a list any operation is run. */
  readonly operations: PersistedOperations;
  /** Rejects while something is missing without which nothing could be released. */
  readonly isReady: () => Promise<void>;
  readonly log: Logger;
  /** How callers know this gateway; undefined for the address it listens on. */
  readonly publicUrl: string | undefined;
  /** Addresses of the proxies whose word about a caller's address counts. */
  readonly trustedProxies: readonly string[];
  /** What signing in takes; undefined where the gateway takes tokens only. */
  readonly session?: SessionMeans;
}

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { gateway, ruleSet, askFacts, decisions, now, verifier, key, limitSettings, isReady, log, publicUrl } = parts;
  const limits = createLimits(limitSettings, parts.operations);
  const traces = new AsyncLocalStorage<Trace>();
  const trustProxy = parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false;
  const app = fastify({ ...fastifyLimitOptions(limits), logger: false, trustProxy });
  const serve = graphqlServer(app, log, () => traces.getStore()?.traceId ?? '');
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  await securityHeaders(app, { isHttps });
  shedLoadPlugin(app, { settings: limitSettings });
  app.addHook('onRequest', (_request, _reply, done) => traces.run(startTrace(), done));
  const rates = await openRates(app, limitSettings);
  const house = { verifier, rates, limits: limitSettings, isHttps, now, log };
  const address = () => publicUrl ?? app.listeningOrigin;
  const findSession = parts.session && (await openSessions(app, parts.session, { ...house, publicUrl: address }));
  const identify = createIdentify({ verifier, rates, ...(findSession && { findSession }) });
  limitsPlugin(app, { limits });
  app.post(
    '/graphql',
    fastifyApolloHandler(await serve<RequestContext>(gateway, limits), {
      context: async (request, reply) => {
        const identity = await identify(request, reply);
        const trace = traces.getStore();
        return { identity, ...(trace && { trace }) };
      },
    }),
  );
  const { contract } = gateway;
  const law = { contract, ruleSet, decisions, turns: new Turns(), now };
  authzenPlugin(app, { kit: { ...law, limits: limitSettings }, identify, askFacts, decisions, now, log });
  // The facts of a case come along as a variable there, so that variables may fill the body.
  const roomySettings = { ...limitSettings, LIMIT_VARIABLES_BYTES: limitSettings.LIMIT_BODY_BYTES };
  const roomy = createLimits(roomySettings, parts.operations);
  const server = await serve<ComplianceContext>(new ComplianceGateway(law), roomy);
  const currentTrace = () => traces.getStore();
  compliancePlugin(app, { server, limits: roomy, identify, askFacts, ruleSet, now, currentTrace });
  // After what HTTP itself refuses, before a body is read.
  identifyFirst(app, identify, ['/graphql', COMPLIANCE_PATH]);
  // Fastify's own would say the address again, and with it what should not have stood there.
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new RegietafelError('PATH_UNKNOWN')));
  app.get('/health', async () => ({ status: 'ok', name: 'gateway' }));
  app.get('/ready', async (_request, reply) => {
    const isUp = await isReady().then(
      () => true,
      () => false,
    );
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? 'ready' : 'waiting', name: 'gateway' });
  });
  app.get('/.well-known/jwks.json', async () => ({ keys: key.published }));
  app.get('/.well-known/authzen-configuration', async () => describeConfiguration(address()));
  return app;
}

/** Makes Apollo Servers alike: the same limits, the same mask before every error, the same log behind it. */
function graphqlServer(app: FastifyInstance, log: Logger, traceId: () => string) {
  return async <Context extends BaseContext>(
    gateway: GatewayInterface,
    limits: Limits,
  ): Promise<ApolloServer<Context>> => {
    const server = new ApolloServer<Context>({
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
    return server;
  };
}

/** Failures of the house go to the log with their detail; the caller gets the code and the public sentence only. */
function failureLogPlugin(log: Logger, traceId: () => string): ApolloServerPlugin {
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
