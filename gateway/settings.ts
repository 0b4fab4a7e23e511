/** The gateway's settings: environment variables, read once, each refused with a sentence that says what to do. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { PolicyProblem, readSettings, type Settings } from '../policy/index.js';
import { readSigningSettings, type SigningSettings } from '../schema/signing/settings.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../schema/subgraphs.js';
import { readTlsSettings, requireHttps, type TlsSettings } from '../schema/tls/settings.js';
import { SettingsProblem } from './errors/index.js';
import { readAcrValues, readTrustedIssuers, type TrustedIssuer } from './identity/index.js';
import { type OperationsSettings, readOperationsSettings } from './limits/index.js';
import { readSessionSettings, readStepUpSeconds, type SessionSettings } from './session/index.js';

export interface GatewaySettings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** The college's own first. */
  readonly issuers: readonly TrustedIssuer[];
  /** Whose word about the address of a caller counts; none by default. */
  readonly trustedProxies: readonly string[];
  /** How callers know this gateway, without a trailing slash; undefined for the address it listens on. */
  readonly publicUrl: string | undefined;
  readonly subgraphUrls: Readonly<Record<SubgraphName, URL>>;
  /** What it shows to subgraphs; null where it shows nothing, and believes whom the system believes. */
  readonly tls: TlsSettings | null;
  readonly grantKeyFile: string;
  /** What the gateway calls itself in grants. */
  readonly grantIssuer: string;
  /** Milliseconds a subgraph has for one answer. */
  readonly partnerTimeout: number;
  /** Milliseconds between the moments at which a refusal may leave (docs/adr/0084). */
  readonly refusalStep: number;
  readonly ruleSettings: Settings;
  readonly signing: SigningSettings;
  /** Undefined where nobody signs in through the gateway. */
  readonly session: SessionSettings | undefined;
  /** How recent a sign-in must be to vouch for an emergency. */
  readonly stepUpSeconds: number;
  readonly logLevel: string;
  /** Which operations are run, and where those that have an id are listed. */
  readonly operations: OperationsSettings;
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const variables = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(4000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  OIDC_ISSUER: httpUrl,
  OIDC_AUDIENCE: z.string().min(1).default('regietafel'),
  OIDC_ACR_VALUES: z.string().optional().transform(readAcr),
  TRUSTED_PROXIES: z.string().default('').transform(readAddresses),
  PUBLIC_URL: httpUrl.optional(),
  GRANT_KEY_FILE: z.string().min(1),
  GATEWAY_ISSUER: z.string().min(1).default('regietafel-gateway'),
  PARTNER_TIMEOUT_MS: z.coerce.number('must be milliseconds').int().min(50).max(60_000).default(2_500),
  REFUSAL_STEP_MS: z.coerce.number('must be milliseconds').int().min(1).max(1_000).default(50),
  RULE_SETTINGS: z.string().default('{}').transform(readRuleSettings),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The environment variable that holds the address of a subgraph, for example SUBGRAPH_URL_YOUTH_PROTECTION. */
export function subgraphUrlName(name: SubgraphName): string {
  return `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** Reads the settings. Errors: SettingsProblem naming the first variable that is missing or wrong. */
export function readGatewaySettings(environment: Readonly<Record<string, string | undefined>>): GatewaySettings {
  const values = read(variables, environment);
  const addresses = SUBGRAPH_NAMES.map((name) => {
    const variable = subgraphUrlName(name);
    return [name, new URL(read(z.object({ [variable]: httpUrl }), environment)[variable] ?? '')] as const;
  });
  const tls = readTlsSettings(environment);
  if (tls !== null) for (const [name, url] of addresses) requireHttps(subgraphUrlName(name), url);
  return {
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    issuers: readIssuers(
      { issuer: values.OIDC_ISSUER, audience: values.OIDC_AUDIENCE, acrValues: values.OIDC_ACR_VALUES },
      environment.OIDC_ISSUERS,
    ),
    trustedProxies: values.TRUSTED_PROXIES,
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, ''),
    subgraphUrls: Object.fromEntries(addresses) as Record<SubgraphName, URL>,
    tls,
    grantKeyFile: values.GRANT_KEY_FILE,
    grantIssuer: values.GATEWAY_ISSUER,
    partnerTimeout: values.PARTNER_TIMEOUT_MS,
    refusalStep: values.REFUSAL_STEP_MS,
    ruleSettings: values.RULE_SETTINGS,
    signing: readSigningSettings(environment),
    session: readSessionSettings(environment),
    stepUpSeconds: readStepUpSeconds(environment),
    logLevel: values.LOG_LEVEL,
    operations: readOperationsSettings(environment),
  };
}

function read<Shape extends z.ZodType>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Shape> {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  if (environment[name] === undefined)
    throw new SettingsProblem(`${name} is missing. Set it in the environment and start again.`);
  throw new SettingsProblem(`${name} ${issue?.message ?? 'is wrong'}; mend it and start again.`);
}

type College = Pick<TrustedIssuer, 'issuer' | 'audience' | 'acrValues'>;

function readIssuers(college: College, text: string | undefined): readonly TrustedIssuer[] {
  const issuers = readTrustedIssuers(college, text);
  if (issuers !== undefined) return issuers;
  throw new SettingsProblem(
    'OIDC_ISSUERS must be a JSON list such as [{"issuer":"https://id.talis.example","organisations":["talis"]}], in which no issuer and no organisation stands twice; mend it and start again.',
  );
}

function readAcr(text: string | undefined, context: z.RefinementCtx): readonly string[] | undefined {
  if (text === undefined || text === '') return undefined;
  const values = readAcrValues(text);
  if (values !== undefined) return values;
  context.addIssue({
    code: 'custom',
    message: 'must be values of acr with one space between, such as http://eidas.europa.eu/LoA/substantial',
  });
  return z.NEVER;
}

function readAddresses(text: string, context: z.RefinementCtx): readonly string[] {
  const addresses = text.split(',').map((each) => each.trim());
  if (text.trim() === '') return [];
  if (addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) !== 0)) return addresses;
  context.addIssue({ code: 'custom', message: 'must be addresses or ranges of proxies, such as 10.0.0.2,10.1.0.0/16' });
  return z.NEVER;
}

function readRuleSettings(text: string, context: z.RefinementCtx): Settings {
  const parsed = parseJson(text);
  let message = 'must be a JSON object, such as {"strictCrossDomainConsent":true}';
  try {
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return readSettings({ ...parsed });
  } catch (problem) {
    if (!(problem instanceof PolicyProblem)) throw problem;
    message = `cannot be used: ${problem.message}`;
  }
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
