/** The whole stack: PostgreSQL, the issuer, eight subgraphs and the gateway, brought up together and down in order. */
import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { packageFile } from '../../schema/package-file.js';
import { preparePostgres } from '../postgres/start-postgres.js';
import { CommandProblem } from '../problem.js';
import { accountsJson } from './accounts.js';
import { type Addresses, readAnchor, takeHome } from './home.js';
import { accountsFile, addressesOf, choosePorts, type ProcessName, planProcesses, tlsFolder } from './plan.js';
import { registerIssuer } from './register-issuer.js';
import { type Service, superviseService } from './service.js';
import type { Environment, StackSettings } from './settings.js';

export interface StackOptions {
  readonly settings: StackSettings;
  readonly environment: Environment;
  readonly log: Logger;
  readonly onLine: (name: string, line: string, isError: boolean) => void;
  /** Puts something between the gateway and a subgraph: given its address, answers with the one to use. */
  readonly between?: (name: string, url: string) => Promise<string>;
  /** Asks a start that is under way to give up. */
  readonly signal?: AbortSignal;
  /** Off in tests only. */
  readonly fsync?: boolean;
}

export interface Stack {
  readonly addresses: Addresses;
  readonly anchor: Date;
  readonly databaseUrls: Readonly<Record<string, string>>;
  /** Of the embedded server; null when the databases are servers of one's own. */
  readonly adminUrl: string | null;
  /** Resolves when the stack can no longer run, with the reason. */
  readonly failed: Promise<CommandProblem>;
  stopProcess(name: ProcessName): Promise<void>;
  startProcess(name: ProcessName): Promise<void>;
  /** kill -9; it is started again by itself. Resolves when it is gone. */
  killProcess(name: ProcessName): Promise<void>;
  stop(): Promise<void>;
}

/** What is forked: the command itself, with the built code behind it. */
const PROGRAM = packageFile('bin/regietafel.js');

/** Resolves when everything answers. Nothing stays behind when it rejects. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const undo: (() => unknown)[] = [];
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await step();
    })();
    return stopping;
  };
  try {
    return { ...(await bringUp(options, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(options: StackOptions, undo: (() => unknown)[]): Promise<Omit<Stack, 'stop'>> {
  const { settings, environment, log, onLine } = options;
  const { home } = settings;
  const hold = takeHome(home, settings.gatewayPort);
  undo.push(() => hold.release());
  const ports = await choosePorts(settings);
  const addresses = addressesOf(ports, settings);
  const anchor = readAnchor(home, new Date());
  await writeFile(accountsFile(home), accountsJson(anchor), { mode: 0o600 });
  if (settings.mutualTls) await makeCertificates(home, environment);
  const databases = await prepareDatabases(options, ports.postgres);
  const subgraphUrls = await putBetween(addresses.subgraphs, options.between);
  const services = new Map<ProcessName, Service>();
  // Forked before the database runs: loading their modules takes longer than its start.
  for (const plan of planProcesses({
    settings,
    ports,
    databaseUrls: databases.urls,
    subgraphUrls,
    anchor,
    environment,
  })) {
    services.set(plan.name, superviseService({ ...plan, program: PROGRAM, log, onLine }));
  }
  undo.push(() => stopServices(services));
  const failure = Promise.withResolvers<CommandProblem>();
  const running = await databases.start();
  // Under the services in the pile: stopped after them.
  undo.splice(1, 0, () => running.stop());
  options.signal?.throwIfAborted();
  void running.gone.then((sentence) => failure.resolve(new CommandProblem(sentence, 1)));
  for (const service of services.values()) service.go();
  await Promise.race([
    Promise.all([...services.values()].map((service) => service.ready)),
    failure.promise.then((problem) => Promise.reject(problem)),
    abortion(options.signal),
  ]);
  if (settings.demoData) await registerIssuer(databases.urls.casework, addresses.issuer, anchor);
  hold.announce(addresses, ports.gateway);
  return {
    addresses,
    anchor,
    databaseUrls: databases.urls,
    adminUrl: databases.adminUrl,
    failed: failure.promise,
    stopProcess: (name) => getService(services, name).stop(),
    startProcess: (name) => getService(services, name).start(),
    killProcess: (name) => getService(services, name).kill(),
  };
}

/** Anew at every start, so that none ends while one develops. Loaded only here: nothing else needs the library. */
async function makeCertificates(home: string, environment: Environment): Promise<void> {
  const { makeDevelopmentCertificates } = await import('../../schema/tls/development-ca.js');
  const isProduction = environment.NODE_ENV === 'production';
  await makeDevelopmentCertificates({ folder: tlsFolder(home), days: 30, now: new Date(), isProduction });
}

function abortion(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new CommandProblem('The start was interrupted.', 1)), {
      once: true,
    });
  });
}

async function prepareDatabases({ settings, log, fsync = true }: StackOptions, port: number) {
  const urls = settings.databaseUrls;
  if (urls !== null) {
    const gone = new Promise<string>(() => undefined);
    return { urls, adminUrl: null, start: async () => ({ gone, stop: async () => undefined }) };
  }
  return preparePostgres({ home: settings.home, port, log: log.child({ name: 'postgres' }), fsync });
}

async function putBetween(
  urls: Readonly<Record<string, string>>,
  between: StackOptions['between'] = async (_name, url) => url,
): Promise<Readonly<Record<string, string>>> {
  const pairs = Object.entries(urls).map(async ([name, url]) => [name, await between(name, url)]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** The gateway first, so that no question is asked of a subgraph that is going away. */
async function stopServices(services: ReadonlyMap<ProcessName, Service>): Promise<void> {
  await services.get('gateway')?.stop();
  await Promise.all([...services.values()].map((service) => service.stop()));
}

function getService(services: ReadonlyMap<ProcessName, Service>, name: ProcessName): Service {
  const service = services.get(name);
  if (service === undefined) throw new Error(`The stack has no process "${name}".`);
  return service;
}
