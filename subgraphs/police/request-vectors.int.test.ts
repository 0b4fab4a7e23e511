/**
 * The police as a process of its own answer what `docs/request-vectors.json` says to those who write another, over HTTP and
 * with a real PostgreSQL: each request as its bytes stand there, in order.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { pino } from 'pino';
import { DEFAULT_SETTINGS } from '../../policy/index.js';
import { packageFile } from '../../schema/package-file.js';
import type { RequestVector } from '../../schema/request-vectors/vector.js';
import { createTestDatabase } from '../../test/support/postgres.js';
import { LogbookLine } from '../kit/index.js';
import { type RunningSubgraph, startSubgraph } from '../kit/server/start.js';
import { toContribution } from '../kit/store/contribution-facts.js';
import { openDatabase } from '../kit/store/database.js';
import { until } from '../kit/testing/open-peer.js';
import { subgraph } from './subgraph.js';

interface Vectors {
  readonly gateway: { readonly issuer: string; readonly jwks: object };
  readonly casework: { readonly issuer: string; readonly jwks: object };
  readonly rows: readonly { readonly type: string }[];
  readonly contributions: readonly { readonly caseId: string; readonly contribution: object }[];
  readonly vectors: readonly RequestVector[];
}

interface Sent {
  readonly token: string;
  readonly message: Record<string, unknown>;
}

const file = JSON.parse(await readFile(packageFile('docs/request-vectors.json'), 'utf8')) as Vectors;

let clock = 0;
let orm: MikroORM;
let running: RunningSubgraph;
let folder: string;
const servers: Server[] = [];
const inbox: Sent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'request-vectors-'));
  const databaseUrl = await createTestDatabase();
  const [gatewayUrl, caseworkUrl] = await Promise.all([serve(file.gateway.jwks), serve(file.casework.jwks)]);
  clock = (file.vectors[0]?.now ?? 0) * 1000;
  running = await startSubgraph(
    subgraph,
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl,
      gatewayJwksUrl: `${gatewayUrl}/.well-known/jwks.json`,
      gatewayIssuer: file.gateway.issuer,
      deliveryKeyFile: join(folder, 'key.json'),
      peers: { casework: caseworkUrl },
      tls: null,
      mostConcurrent: 200,
      sweepSeconds: 1,
      demoData: false,
      demoAnchor: null,
      ruleSettings: DEFAULT_SETTINGS,
      signing: { isProduction: false, keysFile: null, signaturesFile: null },
      logLevel: 'silent',
    },
    { log: pino({ level: 'silent' }), now: () => clock },
  );
  orm = await openDatabase(subgraph, databaseUrl);
  const em = orm.em.fork();
  for (const row of [...file.rows.map(toRow), ...file.contributions.map(toShared)]) {
    await em.insert(row.constructor as new () => object, row);
  }
}, 60_000);

afterAll(async () => {
  await orm?.close(true);
  await running?.close();
  for (const server of servers) server.close();
  await rm(folder, { recursive: true, force: true });
});

/** An entity of the type that the vectors name. */
function toRow({ type, ...columns }: Vectors['rows'][number]): object {
  const entity = subgraph.entities.find(({ name }) => name === type);
  if (entity === undefined) throw new Error(`The police have no ${type}.`);
  return Object.assign(new (entity as new () => object)(), columns);
}

function toShared({ caseId, contribution }: Vectors['contributions'][number]): object {
  return toContribution(contribution as Parameters<typeof toContribution>[0], caseId, 'Afgewogen.');
}

/** Shows these keys, and takes what is said to it. */
async function serve(jwks: object): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.url === '/inbox') {
      const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
      inbox.push({ token, message: JSON.parse(await textOf(request)) });
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

describe('asked in order', () => {
  test.each(file.vectors)('$name', async ({ now, request, answer, logbook, sends }) => {
    clock = now * 1000;
    const before = new Set((await readLines()).map(({ spanId }) => spanId));
    const { method, path, headers, body } = request;
    const response = await fetch(`${running.url}${path}`, { method, headers, body });
    const said = withoutWords((await response.json()) as object);
    expect({ status: response.status, body: said }).toEqual({ ...answer, body: withoutWords(answer.body) });

    const lines = (await readLines()).filter(({ spanId }) => !before.has(spanId));
    expect(byPerson(lines.map(toVector))).toEqual(byPerson(logbook));
    for (const { startTime, endTime } of lines) expect([Number(startTime), Number(endTime)]).toEqual([clock, clock]);

    await until(() => inbox.length >= sends.length);
    const told = inbox.splice(0);
    expect(told.map(({ message }) => message)).toMatchObject(sends);
    expect(told).toHaveLength(sends.length);
    const keys = createRemoteJWKSet(new URL(`${running.url}/.well-known/jwks.json`));
    for (const { token } of told) {
      const { payload } = await jwtVerify(token, keys, { issuer: 'police', audience: 'casework' });
      expect(payload).toMatchObject({ organisation: 'politie' });
    }
  });
});

test('nothing is said that no vector tells of', async () => {
  await until(async () => (await orm.em.fork().execute('select 1 from outbox limit 1')).length === 0);
  expect(inbox).toEqual([]);
});

function readLines(): Promise<LogbookLine[]> {
  return orm.em.fork().find(LogbookLine, {});
}

/** A line as the vectors have it: attributes and columns say the same. */
function toVector(line: LogbookLine): RequestVector['logbook'][number] {
  const { attributes } = line;
  expect(attributes['dpl.core.processing_activity_id']).toBe(line.processingActivityId);
  expect(attributes['dpl.core.data_subject_id']).toBe(line.dataSubjectId);
  return {
    trace_id: line.traceId,
    parent_span_id: line.parentSpanId,
    name: line.name,
    status: line.status as 'Ok',
    attributes,
  };
}

function byPerson(lines: RequestVector['logbook']): RequestVector['logbook'] {
  const keyOf = ({ attributes }: RequestVector['logbook'][number]) => String(attributes['dpl.core.data_subject_id']);
  return lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** How a problem and an error are worded, and in which order refusals stand, is each partner's own. */
function withoutWords(body: object): object {
  return JSON.parse(JSON.stringify(body), (name, value: unknown) => {
    if (name === 'title' || name === 'message') return undefined;
    return name === 'refusals' && Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
  });
}
