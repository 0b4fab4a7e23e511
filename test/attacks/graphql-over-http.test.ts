/** The public audit of GraphQL over HTTP (graphql-http) against the real gateway: docs/adr/0085. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type Stack, startStack } from '../support/stack.js';

let stack: Stack;
let authorization: string;
beforeAll(async () => {
  stack = await startStack();
  authorization = `Bearer ${await stack.token('talis-member')}`;
}, 120_000);
afterAll(() => stack.close());

/** Advice that is not followed, by the id of its audit. */
const GET = 'an address is written down everywhere, so nothing of a case may stand in one (A17, API Design Rules)';
const STATUS = 'a caller that looks at the status alone would take a refusal for an answer';
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  '5A70': GET,
  D6D5: GET,
  '6A70': GET,
  '572B': STATUS,
  FDE2: STATUS,
  '7B9B': STATUS,
};

const audits = serverAudits({
  url: () => `${stack.addresses.gateway}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
});

test('no audit of GraphQL over HTTP is an error, and only the advice listed is not followed', async () => {
  const results = [];
  for (const audit of audits) results.push(await audit.fn());
  expect(results.length).toBeGreaterThan(60);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  const advised = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
  expect(advised.sort()).toEqual(Object.keys(NOT_FOLLOWED).sort());
});
