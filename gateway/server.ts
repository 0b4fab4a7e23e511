/**
 * The gateway as a server: Fastify for what is HTTP, Apollo Server for what is GraphQL, the release pipeline between
 * Apollo and the partners. The stages of a request stand in docs/architecture.md in their order.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import type { Logger } from 'pino';
import { packageFile } from '../schema/package-file.js';
import { loadRuleSet } from '../schema/rule-set.js';
import { getSubgraph, SUBGRAPHS, type SubgraphName } from '../schema/subgraphs.js';
import { openGatewayDatabase } from './audit/database.js';
import { DecisionLog } from './audit/decision-log.js';
import { createErrorMask } from './errors/index.js';
import { caseworkClient } from './fetch/casework-client.js';
import { type GrantKey, loadGrantKey } from './fetch/grant-key.js';
import { PartnerClient } from './fetch/partner-client.js';
import { PartnerSource } from './fetch/partner-source.js';
import { grantSigner } from './fetch/sign-grant.js';
import { startTrace, type Trace } from './fetch/traceparent.js';
import { createVerifier, type Verifier } from './identity/index.js';
import {
  apolloLimitOptions,
  createLimits,
  fastifyLimitOptions,
  type LimitSettings,
  limitsApolloPlugin,
  limitsPlugin,
} from './limits/index.js';
import type { RequestContext } from './release/pipeline.js';
import { ReleaseGateway } from './release/release-gateway.js';
import type { GatewaySettings } from './settings.js';

export interface Gateway {
  /** Base address, such as http://127.0.0.1:4000. */
  readonly url: string;
  close(): Promise<void>;
}

const MOST_RESPONSE_BYTES = 4 * 1_024 * 1_024;

/** Starts the gateway and resolves when it answers. Errors: SettingsProblem, ContractError, or the database's own. */
export async function startGateway(
  settings: GatewaySettings,
  limitSettings: LimitSettings,
  log: Logger,
): Promise<Gateway> {
  // ApolloGateway sends statistics to its maker unless told otherwise; nothing of a case may travel there.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const [key, orm, supergraphSdl] = await Promise.all([
    loadGrantKey(settings.grantKeyFile),
    openGatewayDatabase(settings.databaseUrl),
    readFile(packageFile('schema/supergraph.graphql'), 'utf8'),
  ]);
  const decisionLog = new DecisionLog(orm);
  const clients = new Map(SUBGRAPHS.map(({ name }) => [name, clientOf(name, settings)]));
  const ruleSet = loadRuleSet(settings.ruleSettings);
  const sign = grantSigner(key, settings.grantIssuer);
  const sourceOf = (name: SubgraphName) =>
    new PartnerSource({
      name,
      controllers: getSubgraph(name).controllers,
      client: getClient(clients, name),
      sign,
      ruleSet: ruleSet.hash,
      log,
    });
  const gateway = new ReleaseGateway({
    supergraphSdl,
    ruleSet,
    sourceOf,
    askFacts: caseworkClient(getClient(clients, 'casework'), sign, ruleSet.hash),
    log: decisionLog,
    now: () => new Date(),
  });
  const verifier = createVerifier({ issuers: [settings.oidcIssuer], audience: settings.oidcAudience });
  const app = await buildServer({ gateway, verifier, key, limitSettings, log });
  const url = await app.listen({ host: settings.host, port: settings.port });
  return {
    url,
    async close() {
      await app.close();
      await Promise.all([...clients.values()].map((client) => client.close()));
      await orm.close();
    },
  };
}

interface ServerParts {
  readonly gateway: ReleaseGateway;
  readonly verifier: Verifier;
  readonly key: GrantKey;
  readonly limitSettings: LimitSettings;
  readonly log: Logger;
}

async function buildServer({ gateway, verifier, key, limitSettings, log }: ServerParts): Promise<FastifyInstance> {
  const limits = createLimits(limitSettings);
  const traces = new AsyncLocalStorage<Trace>();
  const app = fastify({ ...fastifyLimitOptions(limits), logger: false });
  const server = new ApolloServer<RequestContext>({
    ...apolloLimitOptions(limits),
    gateway,
    plugins: [limitsApolloPlugin(limits), fastifyApolloDrainPlugin(app)],
    formatError: createErrorMask({
      currentTraceId: () => traces.getStore()?.traceId ?? '',
      onInternalError: (error, traceId) => log.error({ traceId, error: nameOf(error) }, 'request failed'),
    }),
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
  await server.start();
  app.addHook('onRequest', (_request, _reply, done) => traces.run(startTrace(), done));
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
  app.get('/.well-known/jwks.json', async () => ({ keys: [key.publicJwk] }));
  return app;
}

function clientOf(name: SubgraphName, settings: GatewaySettings): PartnerClient {
  const limits = { timeout: settings.partnerTimeout, maxResponseBytes: MOST_RESPONSE_BYTES };
  return new PartnerClient(name, settings.subgraphUrls[name], limits);
}

function getClient(clients: ReadonlyMap<SubgraphName, PartnerClient>, name: SubgraphName): PartnerClient {
  const client = clients.get(name);
  if (client === undefined) throw new Error(`no client for ${name}`);
  return client;
}

/** Class and message of an error of the house; messages of subgraphs never come here. */
function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
