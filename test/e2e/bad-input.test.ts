import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${stack.addresses.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) };
}

const asTalis = async () => ({ authorization: `Bearer ${await stack.token('talis-member')}` });
const QUERY = 'query ($id: ID!) { case(id: $id) { id } }';
const ACT = 'mutation ($input: StartReviewInput!) { startReview(input: $input) { done } }';

describe('bad input gets a clear word and nothing else', () => {
  // biome-ignore format: a table
  const OPERATIONS = [
    { what: 'an id that is none', query: QUERY, variables: { id: '12345' }, status: 400, code: 'CASE_ID_MALFORMED', says: /UUID/ },
    { what: 'a missing variable', query: QUERY, variables: {}, status: 400, code: 'BAD_USER_INPUT', says: /\$id/ },
    { what: 'a malformed query', query: '{ case(id: ', variables: {}, status: 400, code: 'GRAPHQL_PARSE_FAILED', says: /Syntax Error/ },
    { what: 'an unknown field', query: '{ case(id: "x") { polise { known } } }', variables: {}, status: 400, code: 'GRAPHQL_VALIDATION_FAILED', says: /Cannot query field "polise" on type "Case"\.$/ },
    { what: 'a subscription', query: 'subscription { case { id } }', variables: {}, status: 400, code: 'QUERIES_ONLY', says: /a mutation/ },
    { what: 'a worklist beside a case', query: 'query ($id: ID!) { worklist { unavailable } case(id: $id) { id } }', variables: { id: '7d1d7e4b-35a2-4f86-a1f5-6a1c8e1f1e51' }, status: 400, code: 'ASKED_ALONE', says: /by themselves/ },
    { what: 'an act without its case', query: ACT, variables: { input: { key: 'a-key-of-mine', expectedPhase: 'REVIEW' } }, status: 400, code: 'BAD_USER_INPUT', says: /caseId/ },
    { what: 'an act in a case whose id is none', query: ACT, variables: { input: { key: 'a-key-of-mine', caseId: '12345', expectedPhase: 'REVIEW' } }, status: 400, code: 'CASE_ID_MALFORMED', says: /UUID/ },
    { what: 'an operation that is not there', query: 'query A { __typename } query B { __typename }', variables: {}, status: 400, code: 'OPERATION_RESOLUTION_FAILURE', says: /operationName/ },
  ];

  test.each(OPERATIONS)('$what', async ({ query, variables, status, code, says }) => {
    const answer = await post(JSON.stringify({ query, variables }), await asTalis());
    expect({ status: answer.status, code: answer.json.errors[0].extensions.code }).toEqual({ status, code });
    expect(answer.json.errors[0].message).toMatch(says);
    expect(answer.text).not.toMatch(/stacktrace|node_modules|\.js:|\.ts:/);
  });

  test.each([
    ['two megabytes', JSON.stringify({ query: `{ a }${' '.repeat(2_000_000)}` }), 413, 'BODY_TOO_LARGE'],
    ['no JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['a list', '[{"query": "{ __typename }"}]', 400, 'BATCH_REFUSED'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
  ])('a body of %s', async (_what, body, status, code) => {
    const answer = await post(body, await asTalis());
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(code);
    expect(answer.text).not.toMatch(/stack|node_modules/);
  });

  test.each([
    ['no token', undefined, 'UNAUTHENTICATED'],
    ['a token that is none', 'Bearer abc', 'TOKEN_MALFORMED'],
    ['a password', 'Basic dGFsaXM6eA==', 'TOKEN_MALFORMED'],
  ])('%s', async (_what, authorization, code) => {
    const body = JSON.stringify({ query: QUERY, variables: { id: getCase(stack.world, 'h01').id } });
    const answer = await post(body, authorization === undefined ? {} : { authorization });
    expect({ status: answer.status, code: answer.json.errors[0].extensions.code }).toEqual({ status: 401, code });
  });

  test('a query in the address', async () => {
    const response = await fetch(`${stack.addresses.gateway}/graphql?query={__typename}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('content-type')).toMatch(/application\/problem\+json/);
  });

  test('the schema itself can be asked, by who is signed in, and tells of no case', async () => {
    const answer = await post('{"query": "{ __schema { queryType { fields { name } } } }"}', await asTalis());
    expect(answer.json.data).toEqual({
      __schema: { queryType: { fields: [{ name: 'case' }, { name: 'worklist' }, { name: 'letter' }] } },
    });
  });
});
