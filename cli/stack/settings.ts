/** The settings of `regietafel start`, read once from the environment. */
import path from 'node:path';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import { TLS_VARIABLES } from '../../schema/tls/settings.js';
import { DATABASE_NAMES, type DatabaseName } from '../postgres/start-postgres.js';
import { CommandProblem } from '../problem.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface StackSettings {
  readonly home: string;
  readonly host: string;
  /** 0 = a free one. */
  readonly gatewayPort: number;
  readonly issuerPort: number;
  readonly postgresPort: number;
  readonly subgraphPorts: Readonly<Record<SubgraphName, number>>;
  /** Servers of one's own; null = embedded. */
  readonly databaseUrls: Readonly<Record<DatabaseName, string>> | null;
  readonly demoData: boolean;
  /** MUTUAL_TLS=1: every process has a certificate of a development CA, and subgraphs are reached by https. */
  readonly mutualTls: boolean;
  readonly logFormat: 'text' | 'json';
  readonly logLevel: string;
}

const GATEWAY_PORT = 4000;
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** YOUTH_PROTECTION for `youth-protection`: how a name stands in variables. */
export function variableName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** Where state lives: `.regietafel` in the folder one starts in, unless REGIETAFEL_HOME says otherwise. */
export function readHome(environment: Environment): string {
  return path.resolve(environment.REGIETAFEL_HOME || '.regietafel');
}

export function readStackSettings(environment: Environment): StackSettings {
  const ports = SUBGRAPH_NAMES.map((name) => [name, readPort(environment, `${variableName(name)}_PORT`, 0)]);
  return {
    home: readHome(environment),
    host: environment.HOST || '127.0.0.1',
    gatewayPort: readPort(environment, 'PORT', GATEWAY_PORT),
    issuerPort: readPort(environment, 'ISSUER_PORT', 0),
    postgresPort: readPort(environment, 'POSTGRES_PORT', 0),
    subgraphPorts: Object.fromEntries(ports) as Record<SubgraphName, number>,
    databaseUrls: readDatabaseUrls(environment),
    demoData: readChoice(environment, 'DEMO_DATA', ['1', '0']) === '1',
    mutualTls: readMutualTls(environment),
    logFormat: readChoice(environment, 'LOG_FORMAT', ['text', 'json']),
    logLevel: readChoice(environment, 'LOG_LEVEL', LEVELS, 'info'),
  };
}

function readPort(environment: Environment, name: string, absent: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return absent;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new CommandProblem(
      `${name} is "${text}", which is no port: set it to a number from 0 (a free one) to 65535.`,
    );
  }
  return port;
}

function readChoice<Choice extends string>(
  environment: Environment,
  name: string,
  choices: readonly Choice[],
  absent: Choice | undefined = choices[0],
): Choice {
  const text = environment[name] || absent;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw new CommandProblem(`${name} is "${text}": set it to one of ${choices.join(', ')}.`);
  return choice;
}

/** Files of one's own are for processes of one's own: one certificate for all would let each partner be the gateway. */
function readMutualTls(environment: Environment): boolean {
  const given = TLS_VARIABLES.find((name) => environment[name]);
  if (given === undefined) return readChoice(environment, 'MUTUAL_TLS', ['0', '1']) === '1';
  throw new CommandProblem(
    `${given} is a setting of one process: leave it out here and set MUTUAL_TLS=1, with which each process of the stack gets a certificate of its own.`,
  );
}

/** All nine or none: a mixture would leave nobody knowing where a record is. */
function readDatabaseUrls(environment: Environment): Record<DatabaseName, string> | null {
  const variables = DATABASE_NAMES.map((name) => [name, `DATABASE_URL_${variableName(name)}`] as const);
  const missing = variables.filter(([, variable]) => !environment[variable]).map(([, variable]) => variable);
  if (missing.length === variables.length) return null;
  if (missing.length > 0) {
    throw new CommandProblem(
      `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: set all nine DATABASE_URL_… to servers of your own, or none for the embedded one.`,
    );
  }
  const urls = variables.map(([name, variable]) => {
    const url = environment[variable] ?? '';
    if (!/^postgres(ql)?:\/\/./.test(url)) {
      throw new CommandProblem(
        `${variable} is no PostgreSQL address: write it as postgres://role:password@host:5432/database.`,
      );
    }
    return [name, url];
  });
  return Object.fromEntries(urls) as Record<DatabaseName, string>;
}
