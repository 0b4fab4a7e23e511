/** While documents that are too much come in, others are answered as ever. How long they wait is measured by bench/floods.js. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FLOODS } from '../../bench/flood-documents.js';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { CASE_QUERY } from '../e2e/case-query.js';
import { type Stack, startStack } from '../support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

/** Its code; nothing where the gateway closed the connection on a body that it did not want to read. */
async function sendFlood({ query, variables }: (typeof FLOODS)[number]): Promise<string | undefined> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${stack.addresses.gateway}/graphql`, { method: 'POST', headers, body }).catch(
    () => null,
  );
  const answer = (await response?.json()) as { code?: string; errors?: { extensions: { code: string } }[] } | undefined;
  return answer?.code ?? answer?.errors?.[0]?.extensions.code;
}

test('A15 others read their cases while a flood comes in, and no partner is asked for it', async () => {
  const { id } = getCase(stack.world, 'h01');
  const ask = () => stack.graphql('talis-member', CASE_QUERY, { id });
  const quiet = await ask();
  const before = await stack.countRequests('police');
  await ask();
  const each = (await stack.countRequests('police')) - before;
  let isOver = false;
  const answers: string[] = [];
  const reading = (async () => {
    while (!isOver) answers.push((await ask()).text);
  })();
  const codes = new Set<string | undefined>();
  while (answers.length < 5) {
    for (const code of await Promise.all(FLOODS.map(sendFlood))) codes.add(code);
  }
  isOver = true;
  await reading;
  expect(new Set(answers)).toEqual(new Set([quiet.text]));
  const known = new Set<string | undefined>([...FLOODS.map(({ code }) => code), undefined]);
  expect([...codes].filter((code) => !known.has(code))).toEqual([]);
  expect((await stack.countRequests('police')) - before).toBe(each * (answers.length + 1));
}, 60_000);
