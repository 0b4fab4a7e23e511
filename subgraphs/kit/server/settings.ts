/** The settings of a subgraph process, read once from the environment. A wrong one stops the process and says what to do. */
import { PolicyProblem, readSettings, type Settings } from '../../../policy/index.js';
import { SettingsProblem } from '../../../schema/settings-problem.js';
import { readSigningSettings, type SigningSettings } from '../../../schema/signing/settings.js';
import { type SubgraphName } from '../../../schema/subgraphs.js';
import { readTlsSettings, requireHttps } from '../../../schema/tls/settings.js';
import { type PeerUrls, peersOf, peerUrlName } from '../delivery/peers.js';
import type { SubgraphTlsSettings } from '../tls/mutual-tls.js';

export interface SubgraphSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly gatewayJwksUrl: string;
  readonly gatewayIssuer: string;
  /** Holds the private key by which it signs what it tells other subgraphs. */
  readonly deliveryKeyFile: string;
  /** Where those it speaks with are: casework for a partner, every partner for casework. */
  readonly peers: PeerUrls;
  /** Null where subgraphs are asked without certificates. */
  readonly tls: SubgraphTlsSettings | null;
  /** Requests of the gateway that are worked on at once; what comes above is sent away. */
  readonly mostConcurrent: number;
  /** Seconds until what waits to be delivered is asked for again. */
  readonly sweepSeconds: number;
  readonly demoData: boolean;
  /** The moment the demo data is made at, so that all processes make the same; null for now. */
  readonly demoAnchor: Date | null;
  readonly ruleSettings: Settings;
  readonly signing: SigningSettings;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readSubgraphSettings(name: SubgraphName, environment: Environment): SubgraphSettings {
  const gatewayJwksUrl = readUrl(environment, 'GATEWAY_JWKS_URL', ['http:', 'https:']);
  const peers = peersOf(name).map(
    (peer) => [peer, readUrl(environment, peerUrlName(peer), ['http:', 'https:'])] as const,
  );
  const gatewayIssuer = environment.GATEWAY_ISSUER ?? 'regietafel-gateway';
  const tls = readTls(environment, gatewayIssuer);
  if (tls !== null) {
    requireHttps('GATEWAY_JWKS_URL', gatewayJwksUrl, true);
    for (const [peer, url] of peers) requireHttps(peerUrlName(peer), url);
  }
  return {
    host: environment.HOST ?? '127.0.0.1',
    port: readPort(environment),
    databaseUrl: readUrl(environment, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    gatewayJwksUrl,
    gatewayIssuer,
    deliveryKeyFile: readFile(environment, 'DELIVERY_KEY_FILE'),
    peers: Object.fromEntries(peers),
    tls,
    mostConcurrent: readWhole(environment, 'LIMIT_CONCURRENT', [1, 10_000], 200),
    sweepSeconds: readSeconds(environment, 'DELIVERY_SWEEP_SECONDS', 60),
    demoData: readFlag(environment, 'DEMO_DATA'),
    demoAnchor: readMoment(environment, 'DEMO_ANCHOR'),
    ruleSettings: readRuleSettings(environment),
    signing: readSigningSettings(environment),
    logLevel: readWord(environment, 'LOG_LEVEL', LOG_LEVELS, 'info'),
  };
}

const DNS_NAME = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i;

/** The gateway is believed by the name in its certificate: what it calls itself in grants, unless that is no such name. */
function readTls(environment: Environment, gatewayIssuer: string): SubgraphTlsSettings | null {
  const files = readTlsSettings(environment);
  if (files === null) return null;
  const gatewayName = environment.TLS_GATEWAY_NAME || gatewayIssuer;
  if (!DNS_NAME.test(gatewayName))
    throw new SettingsProblem(
      `TLS_GATEWAY_NAME is "${gatewayName}": set it to the DNS name in the gateway's certificate, such as gateway.example.`,
    );
  return { files, gatewayName };
}

function readPort(environment: Environment): number {
  const text = environment.PORT ?? '0';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new SettingsProblem(`PORT is "${text}": set it to a number from 0 to 65535 (0 takes a free port).`);
  return port;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://user:password@host:5432/police',
  GATEWAY_JWKS_URL: 'http://127.0.0.1:4000/.well-known/jwks.json',
};

function readUrl(environment: Environment, name: string, protocols: readonly string[]): string {
  const text = environment[name];
  const example = EXAMPLES[name] ?? 'https://casework.example';
  if (text === undefined || text === '')
    throw new SettingsProblem(`${name} is missing: set it, for example to ${example}.`);
  // Its value is not repeated: it may hold a password.
  if (!protocols.includes(URL.parse(text)?.protocol ?? '')) {
    throw new SettingsProblem(
      `${name} is no address of the kind ${protocols.join('// or ')}//: set it like ${example}.`,
    );
  }
  return text;
}

function readFile(environment: Environment, name: string): string {
  const text = environment[name];
  if (text === undefined || text === '')
    throw new SettingsProblem(
      `${name} is missing: set it to a file of its own; the key is made there at the first start.`,
    );
  return text;
}

function readSeconds(environment: Environment, name: string, most: number): number {
  return readWhole(environment, name, [1, most], most);
}

function readWhole(
  environment: Environment,
  name: string,
  [least, most]: readonly [number, number],
  preset: number,
): number {
  const text = environment[name] || String(preset);
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new SettingsProblem(
    `${name} is "${text}": set it to a number from ${least} to ${most}, or leave it out for ${preset}.`,
  );
}

function readFlag(environment: Environment, name: string): boolean {
  return readWord(environment, name, ['0', '1'], '0') === '1';
}

function readMoment(environment: Environment, name: string): Date | null {
  const text = environment[name];
  if (text === undefined || text === '') return null;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new SettingsProblem(`${name} is "${text}": set it like 2026-11-23T00:00:00Z, or leave it out.`);
  return moment;
}

function readWord(environment: Environment, name: string, words: readonly string[], preset: string): string {
  const word = environment[name] ?? preset;
  if (!words.includes(word)) throw new SettingsProblem(`${name} is "${word}": set it to one of ${words.join(', ')}.`);
  return word;
}

function readRuleSettings(environment: Environment): Settings {
  const text = environment.RULE_SETTINGS ?? '{}';
  try {
    const settings: unknown = JSON.parse(text);
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
      throw new PolicyProblem('It is no JSON object.');
    return readSettings({ ...settings });
  } catch (error) {
    const why = error instanceof PolicyProblem ? error.message : 'It is no JSON.';
    throw new SettingsProblem(`RULE_SETTINGS cannot be used. ${why} Set it like {"strictCrossDomainConsent":true}.`);
  }
}
