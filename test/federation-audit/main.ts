/**
 * Runs every case of the public suite against a gateway in this process and compares as the suite does: the data deeply,
 * and whether there are errors only where the case says so.
 */
import { isDeepStrictEqual } from 'node:util';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { apolloLimitOptions, createLimits, limitsApolloPlugin, readLimitSettings } from '../../gateway/limits/index.js';
import { ReleasedGateway } from './released-gateway.js';

interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

export interface AuditOptions {
  /** Where the suite's subgraphs, supergraphs and cases are served. */
  readonly url: string;
  /** Plain @apollo/gateway, to compare with. */
  readonly isPlain: boolean;
  /** One suite alone. */
  readonly suite: string | undefined;
  readonly write: (text: string) => void;
}

interface Failure {
  readonly name: string;
  readonly query: string;
  readonly expected: unknown;
  readonly received: unknown;
}

/** Prints each suite and what failed in it; resolves with how many cases passed, of how many. */
export async function runAudit({ url, isPlain, suite, write }: AuditOptions) {
  const all = await readJson<readonly string[]>(`${url}/ids`);
  const ids = all.filter((id) => suite === undefined || id === suite);
  if (ids.length === 0) throw new Error(`The suite has no "${suite}". It has: ${all.join(', ')}.`);
  const failures: Failure[] = [];
  let total = 0;
  for (const id of ids) {
    const cases = await readJson<readonly Case[]>(`${url}/${id}/tests`);
    const supergraphSdl = await (await fetch(`${url}/${id}/supergraph`)).text();
    const failed = await runSuite(id, supergraphSdl, cases, isPlain);
    total += cases.length;
    failures.push(...failed);
    write(`${failed.length === 0 ? '✓' : '✗'} ${id} ${cases.length - failed.length}/${cases.length}\n`);
  }
  for (const { name, query, expected, received } of failures) {
    write(`\n${name}${query}\nexpected ${JSON.stringify(expected)}\nreceived ${JSON.stringify(received)}\n`);
  }
  const passed = total - failures.length;
  write(`\n${isPlain ? 'plain @apollo/gateway' : 'with release on'}: ${passed} of ${total}\n`);
  return { passed, total };
}

async function runSuite(id: string, supergraphSdl: string, cases: readonly Case[], isPlain: boolean) {
  const limits = createLimits(readLimitSettings({}));
  const ours = { ...apolloLimitOptions(limits), plugins: [limitsApolloPlugin(limits)] };
  const server = new ApolloServer({
    ...(isPlain ? {} : ours),
    gateway: isPlain ? new ApolloGateway({ supergraphSdl, logger: SILENT }) : new ReleasedGateway(supergraphSdl),
    logger: SILENT,
    stopOnTerminationSignals: false,
  });
  await server.start();
  const failures: Failure[] = [];
  for (const [at, { query, expected }] of cases.entries()) {
    const response = await server.executeOperation({ query });
    if (response.body.kind !== 'single') throw new Error('An answer in parts.');
    const { data = null, errors = [] } = response.body.singleResult;
    const judgesErrors = typeof expected.errors === 'boolean';
    const wanted = { data: expected.data ?? null, errors: judgesErrors ? expected.errors : null };
    const received = { data: plain(data), errors: judgesErrors ? errors.length > 0 : null };
    if (!isDeepStrictEqual(received, wanted)) {
      const said = { ...received, messages: errors.map(({ message }) => message) };
      failures.push({ name: `${id}_${at}`, query, expected: wanted, received: said });
    }
  }
  await server.stop();
  return failures;
}

const nothing = () => {};
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** As it travels: objects of graphql-js have no prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function readJson<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as Value;
}
