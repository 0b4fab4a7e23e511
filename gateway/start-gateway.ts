/** Puts a gateway together: settings, keys, log and clients in; a listening server out. */
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { grantSigner } from '../schema/grants/sign-grant.js';
import { watchGrantKey } from '../schema/grants/watch-grant-key.js';
import { packageFile } from '../schema/package-file.js';
import { openRuleSet } from '../schema/signing/open-rule-set.js';
import { getSubgraph, SUBGRAPHS, type SubgraphName } from '../schema/subgraphs.js';
import { type Connect, connectBy } from '../schema/tls/connect.js';
import { watchIdentity } from '../schema/tls/watch-identity.js';
import { openGatewayDatabase } from './audit/database.js';
import { DecisionLog } from './audit/decision-log.js';
import { actClient } from './fetch/act-client.js';
import { caseworkClient } from './fetch/casework-client.js';
import { PartnerClient } from './fetch/partner-client.js';
import { PartnerSource } from './fetch/partner-source.js';
import { worklistClient } from './fetch/worklist-client.js';
import { askVouchedFacts, createVerifier } from './identity/index.js';
import { type LimitSettings, loadOperations } from './limits/index.js';
import { refusalPace } from './release/refusal-pace.js';
import { ReleaseGateway } from './release/release-gateway.js';
import { buildServer } from './server.js';
import { loadSessionMeans } from './session/index.js';
import type { GatewaySettings } from './settings.js';

export interface Gateway {
  /** Base address, such as http://127.0.0.1:4000. */
  readonly url: string;
  close(): Promise<void>;
}

const MOST_RESPONSE_BYTES = 4 * 1_024 * 1_024;

/** Starts the gateway and resolves when it answers. Errors: SettingsProblem, SigningProblem, ContractError, or the database's own. */
export async function startGateway(
  settings: GatewaySettings,
  limitSettings: LimitSettings,
  log: Logger,
): Promise<Gateway> {
  // ApolloGateway sends statistics to its maker unless told otherwise; nothing of a case may travel there.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const warn = (sentence: string) => log.warn(sentence);
  const tls = settings.tls && (await watchIdentity({ files: settings.tls, uses: ['connect'], warn, now: Date.now }));
  const {
    ruleSet,
    isInForceAt,
    close: closeRuleSet,
  } = await openRuleSet({
    ruleSettings: settings.ruleSettings,
    signing: settings.signing,
    now: Date.now,
    warn,
  });
  const [key, orm, supergraphSdl] = await Promise.all([
    watchGrantKey({ file: settings.grantKeyFile, variable: 'GRANT_KEY_FILE', warn }),
    openGatewayDatabase(settings.databaseUrl),
    readFile(packageFile('schema/supergraph.graphql'), 'utf8'),
  ]);
  const decisionLog = new DecisionLog(orm);
  const connect = tls === null ? undefined : connectBy(tls);
  const clients = new Map(SUBGRAPHS.map(({ name }) => [name, clientOf(name, settings, connect)]));
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
  const casework = caseworkClient(getClient(clients, 'casework'), sign, ruleSet.hash);
  const askFacts = askVouchedFacts(casework, settings.issuers);
  const asking = { clientOf: (name: SubgraphName) => getClient(clients, name), sign, ruleSet: ruleSet.hash };
  const [sendAct, askWorklist] = [actClient(asking), worklistClient(asking)];
  const now = () => new Date();
  const release = {
    supergraphSdl,
    ruleSet,
    isInForceAt,
    sourceOf,
    askFacts,
    sendAct,
    askWorklist,
    log: decisionLog,
    now,
    stepUpSeconds: settings.stepUpSeconds,
    pace: refusalPace(settings.refusalStep),
  };
  const gateway = new ReleaseGateway(release);
  const verifier = createVerifier({ issuers: settings.issuers });
  const isReady = async () => {
    if (!isInForceAt(Date.now())) throw new Error('the rule set is not in force');
    await Promise.all([decisionLog.check(), getClient(clients, 'casework').check()]);
  };
  const law = { gateway, ruleSet, askFacts, decisions: decisionLog, now };
  const { publicUrl, trustedProxies, issuers } = settings;
  const session = settings.session && (await loadSessionMeans(settings.session, { orm, issuers }));
  const operations = loadOperations(settings.operations);
  const http = { limitSettings, operations, publicUrl, trustedProxies, ...(session && { session }) };
  const app = await buildServer({ ...law, ...http, verifier, key, isReady, log });
  const url = await app.listen({ host: settings.host, port: settings.port });
  return {
    url,
    async close() {
      closeRuleSet();
      key.close();
      tls?.close();
      await app.close();
      await Promise.all([...clients.values()].map((client) => client.close()));
      await orm.close();
    },
  };
}

function clientOf(name: SubgraphName, settings: GatewaySettings, connect: Connect | undefined): PartnerClient {
  const limits = { timeout: settings.partnerTimeout, maxResponseBytes: MOST_RESPONSE_BYTES, connect };
  return new PartnerClient(name, settings.subgraphUrls[name], limits);
}

function getClient(clients: ReadonlyMap<SubgraphName, PartnerClient>, name: SubgraphName): PartnerClient {
  const client = clients.get(name);
  if (client === undefined) throw new Error(`no client for ${name}`);
  return client;
}
