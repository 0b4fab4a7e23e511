import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Stack, startStack } from './stack.js';

const QUERY = 'query ($id: ID!) { case(id: $id) { id phase housing { known } } }';

let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = stack.world.cases[0]?.id ?? '';
}, 90_000);
afterAll(() => stack?.close());

test('asks the real gateway as an account, and counts what reaches a partner', async () => {
  const before = await stack.countRequests('housing');
  const { status, data } = await stack.graphql('talis-member', QUERY, { id });
  expect(status).toBe(200);
  expect(data.case.id).toBe(id);
  expect(await stack.countRequests('housing')).toBe(before + 1);
  const [last] = (await stack.requestsTo('housing')).slice(-1);
  expect(last).toMatchObject({ method: 'POST', path: '/graphql', status: 200 });
});

test('stops a process and starts it again', async () => {
  await stack.stop('housing');
  const without = await stack.graphql('talis-member', QUERY, { id });
  expect(without.data.case.housing).toBeNull();
  await stack.start('housing');
  const again = await stack.graphql('talis-member', QUERY, { id });
  expect(again.data.case.housing).not.toBeNull();
}, 60_000);

test('answers in a partner’s place', async () => {
  await stack.replaceAnswer('housing', { body: 'no JSON' });
  expect((await stack.graphql('talis-member', QUERY, { id })).data.case.housing).toBeNull();
  await stack.replaceAnswer('housing', null);
});

test('takes one database away and gives it back', async () => {
  const connect = async () => {
    const client = new pg.Client({ connectionString: stack.databaseUrl('police') });
    await client.connect();
    await client.end();
  };
  await connect();
  await stack.stop('database:police');
  await expect(connect()).rejects.toThrow(/not currently accepting connections/);
  await stack.start('database:police');
  await connect();
});

test('knows the accounts', async () => {
  await expect(stack.token('nobody-at-all')).rejects.toThrow(/no account/);
});
