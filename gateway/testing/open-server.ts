/** The gateway's own server in the process of a test: real HTTP, contract and law; casework and the log in the test's hand. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { DecisionLine } from '../audit/decision-log.js';
import { RegietafelError } from '../errors/index.js';
import type { FactsAnswer } from '../fetch/casework-client.js';
import { loadOperations, readLimitSettings, readOperationsSettings } from '../limits/index.js';
import { ReleaseGateway } from '../release/release-gateway.js';
import { buildServer, type ServerParts } from '../server.js';

/** What a college registered, by the word that stands for a token here. */
export const AUTHORISATIONS = {
  officer: { capacity: 'COMPLIANCE_OFFICER', organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' },
  director: { capacity: 'PROCESS_DIRECTOR', organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' },
  member: { capacity: 'TEAM_MEMBER', organisation: 'talis', domain: 'HOUSING' },
} as const;
export type Account = keyof typeof AUTHORISATIONS;

export const NOW = new Date('2026-11-23T10:00:00Z');
export const ruleSet = loadRuleSet();

/** A test asks faster than people do. */
const UNHURRIED = {
  LIMIT_REQUESTS_PER_MINUTE: '60000',
  LIMIT_REFUSED_PER_MINUTE: '6000',
  LIMIT_EVENT_LOOP_DELAY_MS: '60000',
};

export interface OpenServer {
  readonly url: string;
  /** Every record written so far. */
  readonly lines: DecisionLine[];
  /** Put an error here and it is thrown instead of an answer of casework, or of a record of the log. */
  readonly failures: { casework?: RegietafelError; log?: RegietafelError };
  /** Put a wait here and casework takes its time for one account. */
  readonly waits: { casework?: (subject: string) => Promise<unknown> };
  /** What casework was asked. */
  readonly cases: (readonly string[])[];
  /** The lines of the process log. */
  readonly logged: string[];
  post(path: string, account: Account | null, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly json: any;
}

/** What a test brings itself: a real issuer's verifier, signing in, another time. */
export interface Brought extends Partial<Pick<ServerParts, 'verifier' | 'session' | 'now'>> {
  readonly port?: number;
}

export async function openServer(
  environment: Record<string, string> = {},
  { port = 0, ...brought }: Brought = {},
): Promise<OpenServer> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const lines: DecisionLine[] = [];
  const cases: (readonly string[])[] = [];
  const logged: string[] = [];
  const failures: OpenServer['failures'] = {};
  const waits: OpenServer['waits'] = {};
  const decisions = {
    async record(line: DecisionLine) {
      if (failures.log !== undefined) throw failures.log;
      lines.push(line);
    },
  };
  const askFacts = async ({ subject }: { subject: string }, ids: readonly string[]): Promise<FactsAnswer> => {
    cases.push(ids);
    await waits.casework?.(subject);
    if (failures.casework !== undefined) throw failures.casework;
    return { actor: `p-${subject}`, authorisations: [authorise(subject as Account)], cases: new Map() };
  };
  const gateway = new ReleaseGateway({
    pace: () => async () => {},
    supergraphSdl: readFileSync('schema/supergraph.graphql', 'utf8'),
    ruleSet,
    isInForceAt: () => true,
    sourceOf: () => ({ process: async () => ({ data: null }) }) as never,
    askFacts,
    askWorklist: () => Promise.reject(new Error('no worklist is asked here')),
    sendAct: () => Promise.reject(new Error('no act is sent here')),
    log: decisions,
    now: () => NOW,
  });
  const app = await buildServer({
    gateway,
    ruleSet,
    askFacts,
    decisions,
    now: () => NOW,
    verifier: { verify },
    key: { published: [] } as never,
    limitSettings: readLimitSettings({ ...UNHURRIED, ...environment }),
    operations: loadOperations(readOperationsSettings(environment)),
    isReady: async () => undefined,
    log: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
    publicUrl: environment.PUBLIC_URL,
    trustedProxies: [],
    ...brought,
  });
  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    lines,
    cases,
    logged,
    failures,
    waits,
    async post(path, account, body, headers = {}) {
      const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      const authorization: Record<string, string> = account === null ? {} : { authorization: `Bearer ${account}` };
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        body: sent as string,
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
      });
      const text = await response.text();
      return { status: response.status, text, headers: response.headers, json: JSON.parse(text) };
    },
    close: () => app.close(),
  };
}

export function authorise(account: Account, changes: object = {}): Readonly<Record<string, unknown>> {
  const screened = { wards: ['hatert'], screenedUntil: '2027-06-30', professionBound: false, secrecyDeclaredOn: null };
  return { ...AUTHORISATIONS[account], ...screened, ...changes };
}

/** Stands in for the issuer: the token is the subject's name. Real tokens are asked of the whole stack, in test/e2e/. */
async function verify(header: string | undefined) {
  const subject = /^Bearer (\w+)$/.exec(header ?? '')?.[1];
  const headers = { 'www-authenticate': 'Bearer realm="regietafel"' };
  if (subject === undefined) throw new RegietafelError('UNAUTHENTICATED', { headers });
  return { issuer: 'https://issuer.example', subject, expiresAt: new Date(NOW.getTime() + 900_000) };
}
