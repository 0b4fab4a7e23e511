/** What the door of a subgraph does with requests that come too many, or do not come whole. */
import 'reflect-metadata';
import { afterEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { defineSubgraph } from '../definition.js';
import { createServer } from './http.js';

let server: FastifyInstance;
afterEach(() => server?.close());

const GRANT = {
  trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
  subject: {},
  purpose: 'PLAN_AND_DIRECTION',
  time: '2026-11-26T05:45:00Z',
  cases: [],
};
const BODY = { query: '{ __typename }', extensions: { regietafel: GRANT } };

/** A subgraph that takes every grant and answers when it is told to. */
function open(mostConcurrent: number) {
  const working: (() => void)[] = [];
  const claims = { jti: 'j', actor: 'p-1', organisation: 'talis', ruleSet: 'sha256:x' };
  server = createServer({
    definition: defineSubgraph({ name: 'police', entities: [], resolvers: [], migrations: [], demo: () => [] }),
    verify: async () => () => claims,
    answer: () => new Promise((resolve) => working.push(() => resolve({ data: {} }))),
    fork: () => Promise.reject(new Error('nothing is read here')) as never,
    delivery: {
      name: 'police',
      publicJwks: () => [],
      hear: () => Promise.reject(new Error('nothing is heard here')),
      countWaiting: async () => ({ undelivered: 0, stuck: 0 }),
    },
    worklist: async () => ({ cases: [], tasks: [], meetings: [] }),
    mostConcurrent,
    tls: null,
    now: Date.now,
    log: pino({ level: 'silent' }),
  });
  return { working, post: () => server.inject({ method: 'POST', url: '/graphql', payload: BODY }) };
}

test('work above the number that is set is sent away, at the door of the data', async () => {
  const { working, post } = open(1);
  const first = post();
  while (working.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await post();
  expect([second.statusCode, second.json().code]).toEqual([503, 'OVERLOADED']);
  expect((await server.inject('/ready')).statusCode).toBe(200);
  working[0]?.();
  expect((await first).statusCode).toBe(200);
});

test('a request has half a minute to come whole', () => {
  open(1);
  expect(server.server.requestTimeout).toBe(30_000);
});
