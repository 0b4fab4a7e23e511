/** Starts one subgraph in this process: rules proven, tables up to date, then the port. */
import { randomBytes } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { watchGrantKey } from '../../../schema/grants/watch-grant-key.js';
import { type OpenRuleSet, openRuleSet } from '../../../schema/signing/open-rule-set.js';
import type { SubgraphDefinition } from '../definition.js';
import { openDelivery } from '../delivery/open-delivery.js';
import { createGrantCheck } from '../grant/verify-grant.js';
import { remoteKeys } from '../grant/verify-token.js';
import { buildExecutable } from '../release/executable.js';
import { testShield } from '../release/shield-self-test.js';
import { migrate, openDatabase } from '../store/database.js';
import { openMutualTls } from '../tls/mutual-tls.js';
import { createActAnswerer } from '../work/answer-act.js';
import { readOwnWorklist } from '../worklist/own-worklist.js';
import type { AnswerWorklist } from '../worklist/worklist.route.js';
import { createAnswerer, isForAct } from './answer.js';
import { createServer } from './http.js';
import type { SubgraphSettings } from './settings.js';
import { databaseProblem, listenProblem } from './start-problem.js';

export interface RunningSubgraph {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a test may put in the place of the machine's. */
export interface StartOptions {
  readonly log?: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly newSpanId?: () => string;
}

export async function startSubgraph(
  definition: SubgraphDefinition,
  settings: SubgraphSettings,
  options: StartOptions = {},
): Promise<RunningSubgraph> {
  const now = options.now ?? Date.now;
  const newSpanId = options.newSpanId ?? (() => randomBytes(8).toString('hex'));
  const log = options.log ?? pino({ name: definition.name, level: settings.logLevel });
  const warn = (sentence: string) => log.warn(sentence);
  const tls = settings.tls && (await openMutualTls({ settings: settings.tls, warn, now }));
  const key = await watchGrantKey({
    file: settings.deliveryKeyFile,
    variable: 'DELIVERY_KEY_FILE',
    warn,
  });
  const opened = await openRules(settings, now, log);
  const { ruleSet } = opened;
  const opening = openDatabase(definition, settings.databaseUrl);
  const [orm] = await Promise.all([opening, testShield()]).catch((error: unknown) => {
    opened.close();
    throw error;
  });
  try {
    const executable = buildExecutable(definition);
    await prepare(orm, definition, settings, now);
    const verify = createGrantCheck({
      audience: definition.name,
      issuer: settings.gatewayIssuer,
      ruleSet: ruleSet.hash,
      isInForceAt: opened.isInForceAt,
      keys: remoteKeys(settings.gatewayJwksUrl, tls?.fetchGatewayKeys),
      now: () => Math.floor(now() / 1000),
    });
    const options = { definition, executable, orm, ruleSet, log, now, newSpanId };
    const [read, act] = [createAnswerer(options), createActAnswerer(options)];
    const answer: typeof read = (claims, operation) =>
      isForAct(operation.extensions.regietafel) ? act(claims, operation) : read(claims, operation);
    const fork = () => orm.em.fork();
    const delivery = openDelivery({ definition, settings, key, tls, fork, log, now });
    const readWorklist = definition.worklist ?? readOwnWorklist;
    const worklist: AnswerWorklist = (em, asker) => readWorklist(em, { ...asker, ruleSet });
    const doors = { definition, verify, answer, fork, delivery: delivery.routes, worklist };
    const server = createServer({ ...doors, tls, mostConcurrent: settings.mostConcurrent, now, log });
    const { host, port } = settings;
    const url = await server.listen({ host, port }).catch((cause: unknown) => {
      throw listenProblem({ name: definition.name, host, port }, cause);
    });
    // Its key can be asked for by now: whoever hears it will.
    const stopDelivery = await delivery.start().catch(async (cause: unknown) => {
      await server.close();
      throw databaseProblem(definition, cause);
    });
    const close = async (): Promise<void> => {
      opened.close();
      key.close();
      await Promise.all([stopDelivery(), server.close(), tls?.close()]);
      await orm.close(true);
    };
    return { url, close };
  } catch (error) {
    opened.close();
    await tls?.close();
    await orm.close(true);
    throw error;
  }
}

/** Of the demonstration the gateway says once for all that nobody signed its rules; a partner's own process says it itself. */
function openRules(
  { ruleSettings, signing, demoData }: SubgraphSettings,
  now: () => number,
  log: Logger,
): Promise<OpenRuleSet> {
  const warn = (sentence: string) => (demoData ? log.debug(sentence) : log.warn(sentence));
  return openRuleSet({ ruleSettings, signing, now, warn });
}

/** The tables, and demo rows where they are asked for. */
async function prepare(
  orm: Orm,
  definition: SubgraphDefinition,
  settings: SubgraphSettings,
  now: () => number,
): Promise<void> {
  try {
    await migrate(orm);
    if (settings.demoData) await seed(orm, definition, settings.demoAnchor ?? new Date(now()));
  } catch (cause) {
    throw databaseProblem(definition, cause);
  }
}

type Orm = Awaited<ReturnType<typeof openDatabase>>;

/** Loaded only when asked for: a partner who hosts this never has demo rows. */
async function seed(orm: Orm, definition: SubgraphDefinition, anchor: Date): Promise<void> {
  const { seedDemo } = await import('../store/demo-seeder.js');
  const { createWorld } = await import('../demo/world.js');
  await seedDemo(orm, definition, () => createWorld(anchor));
}
