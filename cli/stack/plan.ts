/** Which processes the stack has, at which addresses, and what each is told; nothing is started here. */
import path from 'node:path';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import { type DevelopmentName, developmentFiles, GATEWAY_NAME } from '../../schema/tls/development-files.js';
import type { DatabaseName } from '../postgres/start-postgres.js';
import type { Addresses } from './home.js';
import { findFreePorts, requireFreePort } from './ports.js';
import { type Environment, type StackSettings, variableName } from './settings.js';

export type ProcessName = SubgraphName | 'issuer' | 'gateway';

export interface Planned {
  readonly name: ProcessName;
  readonly args: readonly string[];
  readonly env: Environment;
}

export type Ports = Readonly<Record<ProcessName | 'postgres', number>>;

/** Fixed ports are checked, all others are free ones. Throws with the setting to change when one is taken. */
export async function choosePorts(settings: StackSettings): Promise<Ports> {
  const wanted = {
    ...settings.subgraphPorts,
    issuer: settings.issuerPort,
    gateway: settings.gatewayPort,
    postgres: settings.postgresPort,
  };
  const free = [...(await findFreePorts(Object.keys(wanted).length))];
  const pairs = Object.entries(wanted).map(async ([name, port]) => {
    if (port !== 0) await requireFreePort(port, name === 'gateway' ? 'PORT' : `${variableName(name)}_PORT`);
    return [name, port === 0 ? (free.pop() ?? 0) : port];
  });
  return Object.fromEntries(await Promise.all(pairs)) as Ports;
}

export function addressesOf(ports: Ports, { mutualTls }: Pick<StackSettings, 'mutualTls'>): Addresses {
  const at = (name: keyof Ports, scheme = 'http') => `${scheme}://127.0.0.1:${ports[name]}`;
  return {
    gateway: at('gateway'),
    issuer: at('issuer'),
    subgraphs: Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, at(name, mutualTls ? 'https' : 'http')])),
  };
}

export interface PlanInput {
  readonly settings: StackSettings;
  readonly ports: Ports;
  readonly databaseUrls: Readonly<Record<DatabaseName, string>>;
  /** Where the gateway finds each subgraph; tests put a counter in between. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly anchor: Date;
  readonly environment: Environment;
}

export const accountsFile = (home: string) => path.join(home, 'accounts.json');

/** One for each, so that none can sign as another. */
const deliveryKeyFile = (home: string, name: SubgraphName) => path.join(home, `delivery-key-${name}.json`);

export const tlsFolder = (home: string) => path.join(home, 'tls');

/** Its own certificate and key; nothing where the stack runs without. */
function tlsOf({ home, mutualTls }: StackSettings, name: DevelopmentName): Environment {
  if (!mutualTls) return {};
  const { certFile, keyFile, caFile } = developmentFiles(tlsFolder(home), name);
  return { TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile, TLS_CA_FILE: caFile, TLS_GATEWAY_NAME: GATEWAY_NAME };
}

/** Casework is told of every partner, a partner of casework alone. */
function peerUrls(name: SubgraphName, subgraphs: Addresses['subgraphs']): Environment {
  const peers = SUBGRAPH_NAMES.filter((peer) => peer !== name && (name === 'casework' || peer === 'casework'));
  return Object.fromEntries(peers.map((peer) => [`PEER_URL_${variableName(peer)}`, subgraphs[peer]]));
}

/** Each process is told its own database's address and no other's. */
export function planProcesses(input: PlanInput): readonly Planned[] {
  const { settings, ports, databaseUrls, anchor } = input;
  const { gateway, issuer, subgraphs: addresses } = addressesOf(ports, settings);
  const publicUrl = input.environment.PUBLIC_URL || gateway;
  const base = {
    ...inherit(input.environment),
    REGIETAFEL_HOME: settings.home,
    LOG_LEVEL: settings.logLevel,
    OIDC_AUDIENCE: input.environment.OIDC_AUDIENCE || 'regietafel',
  };
  const subgraphs = SUBGRAPH_NAMES.map((name) => ({
    name,
    args: ['subgraph', name],
    env: {
      ...base,
      HOST: '127.0.0.1',
      PORT: String(ports[name]),
      DATABASE_URL: databaseUrls[name],
      GATEWAY_JWKS_URL: `${gateway}/.well-known/jwks.json`,
      DELIVERY_KEY_FILE: deliveryKeyFile(settings.home, name),
      ...peerUrls(name, addresses),
      ...tlsOf(settings, name),
      DEMO_DATA: settings.demoData ? '1' : '0',
      // All processes seed the same world, also when the day turns between two of them.
      DEMO_ANCHOR: anchor.toISOString(),
    },
  }));
  return [
    {
      name: 'issuer',
      args: ['issuer'],
      env: {
        ...base,
        HOST: settings.host,
        PORT: String(ports.issuer),
        ISSUER_URL: issuer,
        ISSUER_WEB_CLIENT_URL: publicUrl,
        ISSUER_ACCOUNTS_FILE: accountsFile(settings.home),
        ISSUER_KEY_FILE: path.join(settings.home, 'issuer-key.json'),
      },
    },
    ...subgraphs,
    {
      name: 'gateway',
      args: ['gateway'],
      env: {
        ...base,
        HOST: settings.host,
        PORT: String(ports.gateway),
        DATABASE_URL: databaseUrls.gateway,
        PUBLIC_URL: publicUrl,
        OIDC_ISSUER: issuer,
        ...tlsOf(settings, GATEWAY_NAME),
        GRANT_KEY_FILE: path.join(settings.home, 'grant-key.json'),
        SESSION_KEY_FILE: path.join(settings.home, 'session-key.json'),
        OIDC_CLIENT_KEY_FILE: path.join(settings.home, 'client-key.json'),
        ...Object.fromEntries(
          SUBGRAPH_NAMES.map((name) => [`SUBGRAPH_URL_${variableName(name)}`, input.subgraphUrls[name]]),
        ),
      },
    },
  ];
}

/** Everything but addresses of databases, ports, and what npm and a test runner put there for themselves. */
function inherit(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(DATABASE_URL|PG[A-Z]+$|npm_|NODE_CHANNEL|JEST_|REGIETAFEL_TEST_)|_PORT$/.test(name),
  );
  return Object.fromEntries(kept);
}
