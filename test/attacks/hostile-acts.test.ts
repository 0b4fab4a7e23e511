/**
 * Hostile clients that act: what they send is refused in our words, does nothing, and what they typed is in no log and in no
 * database (threats, "Inputs"; obligation 15).
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';
import { operationOf } from '../support/work.js';
import { findText } from '../work/where-text-lies.js';

const MARK = 'MARKTYPED7Q';
const ACCOUNT = 'process-director-hatert';
const WRITE = operationOf('writeOutline');

let stack: Stack;
let authorization: string;
let caseId: string;
let persons: readonly string[];
beforeAll(async () => {
  stack = await startStack();
  authorization = `Bearer ${await stack.token(ACCOUNT)}`;
  const h01 = getCase(stack.world, 'h01');
  caseId = h01.id;
  persons = h01.persons.map(({ id }) => id);
}, 120_000);
afterAll(() => stack.close());

const input = (change: object = {}) => ({
  key: 'a-key-of-a-hostile-one',
  caseId,
  persons,
  outline: { text: `Een zin. ${MARK}` },
  ...change,
});

async function send(body: object | string) {
  const headers = { 'content-type': 'application/json', authorization };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${stack.addresses.gateway}/graphql`, { method: 'POST', headers, body: text });
  const said = await response.text();
  const json = JSON.parse(said);
  const refusals: readonly { code: string; field: string | null }[] = Object.values(json.data ?? {}).flatMap(
    (outcome) => (outcome as { refusals?: never[] } | null)?.refusals ?? [],
  );
  return { status: response.status, said, code: json.code ?? json.errors?.[0]?.extensions?.code, json, refusals };
}

const actsAtCasework = async () =>
  (await stack.requestsTo('casework')).filter(({ path, body }) => path === '/graphql' && body.includes('"mutation '))
    .length;

const literal = (fields: string) => `mutation { writeOutline(input: { ${fields} }) { done } }`;
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const act = (at: number) => `a${at}: writeOutline(input: $input) { done }`;

// biome-ignore format: a table
const REFUSED: readonly { readonly what: string; readonly body: () => object | string; readonly code: string }[] = [
    { what: 'A10 __proto__ in the input', body: () => `{"query":${JSON.stringify(WRITE)},"variables":{"input":{"__proto__":{"text":"${MARK}"}}}}`, code: 'BAD_REQUEST' },
    { what: 'A10 __proto__ deep in the input', body: () => JSON.stringify({ query: WRITE, variables: { input: input() } }).replace('"text":', `"__proto__":{"x":"${MARK}"},"text":`), code: 'BAD_REQUEST' },
    { what: 'A10 constructor in the input', body: () => JSON.stringify({ query: WRITE, variables: { input: input() } }).replace('"text":', `"constructor":{"prototype":{"x":"${MARK}"}},"text":`), code: 'BAD_REQUEST' },
    { what: 'A10 prototype in the input', body: () => ({ query: WRITE, variables: { input: input({ outline: { text: MARK, prototype: { x: MARK } } }) } }), code: 'BAD_USER_INPUT' },
    { what: 'A10 __proto__ in the text', body: () => ({ query: literal(`__proto__: "${MARK}"`) }), code: 'GRAPHQL_VALIDATION_FAILED' },
    { what: 'A10 an answer by the name of __proto__', body: () => ({ query: WRITE.replace('{ writeOutline', '{ __proto__: writeOutline'), variables: { input: input() } }), code: 'NAME_REFUSED' },
    { what: 'a field that there is not', body: () => ({ query: WRITE, variables: { input: input({ [MARK]: 1 }) } }), code: 'BAD_USER_INPUT' },
    { what: 'an object for a text', body: () => ({ query: WRITE, variables: { input: input({ outline: { text: { [MARK]: MARK } } }) } }), code: 'BAD_USER_INPUT' },
    { what: 'a text for an input', body: () => ({ query: WRITE, variables: { input: MARK } }), code: 'BAD_USER_INPUT' },
    { what: 'an id that is none', body: () => ({ query: WRITE, variables: { input: input({ caseId: MARK }) } }), code: 'CASE_ID_MALFORMED' },
    { what: 'an enormous text', body: () => ({ query: WRITE, variables: { input: input({ outline: { text: MARK.repeat(2_000) } }) } }), code: 'VARIABLES_TOO_LARGE' },
    { what: 'persons without end', body: () => ({ query: WRITE, variables: { input: input({ persons: Array.from({ length: 2_000 }, () => MARK) }) } }), code: 'VARIABLES_TOO_LARGE' },
    { what: 'A15 six acts at once', body: () => ({ query: `mutation ($input: WriteOutlineInput!) { ${times(6, act)} }`, variables: { input: input() } }), code: 'TOO_MANY_ROOT_FIELDS' },
    { what: 'A15 six acts in fragments', body: () => ({ query: `mutation ($input: WriteOutlineInput!) { ...F ...G } fragment F on Mutation { ${times(3, act)} } fragment G on Mutation { ${times(3, (at) => act(at + 3))} }`, variables: { input: input() } }), code: 'TOO_MANY_ROOT_FIELDS' },
    { what: 'an act beside a question', body: () => ({ query: `query A { __typename } ${WRITE}`, variables: { input: input() } }), code: 'GRAPHQL_VALIDATION_FAILED' },
  ];

describe('what is no input reaches no controller', () => {
  test.each(REFUSED)('$what: $code', async ({ body, code }) => {
    const before = await actsAtCasework();
    const answer = await send(body());
    expect({ status: answer.status, code: answer.code }).toEqual({ status: 400, code });
    expect(await actsAtCasework()).toBe(before);
  });

  test('an act that is left out is not done', async () => {
    const before = await actsAtCasework();
    const query = WRITE.replace('(input: $input)', '(input: $input) @skip(if: true)');
    expect((await send({ query, variables: { input: input() } })).json.data).toEqual({});
    expect(await actsAtCasework()).toBe(before);
  });
});

describe('an input with what no one types is refused by its place', () => {
  // biome-ignore format: a table
  const WRONG = [
    { what: 'a NUL in the text',                change: { outline: { text: `x\u0000${MARK}` } },         field: 'outline.text' },
    { what: 'an escape sequence in the text',   change: { outline: { text: `\u001b[2J${MARK}` } },       field: 'outline.text' },
    { what: 'a carriage return in the text',    change: { outline: { text: `x\r${MARK}` } },             field: 'outline.text' },
    { what: 'nothing but spaces',               change: { outline: { text: '   ' } },                    field: 'outline.text' },
    { what: 'a text that is too long',          change: { outline: { text: MARK.repeat(1_000) } },       field: 'outline.text' },
    { what: 'persons that are none',            change: { persons: [MARK] },                             field: 'persons' },
    { what: 'a long key',                       change: { key: MARK.repeat(20) },                        field: 'key' },
    { what: 'a NUL in the key',                 change: { key: `a-long-key\u0000${MARK}` },              field: 'key' },
    { what: 'a line feed in the key',           change: { key: `a-long-key\n${MARK}` },                  field: 'key' },
    { what: 'a sentence for a key',             change: { key: `${MARK} woont in Hatert` },              field: 'key' },
  ];

  test.each(WRONG)('$what', async ({ change, field }) => {
    const answer = await send({ query: WRITE, variables: { input: input(change) } });
    expect(answer.refusals.map((each) => [each.code, each.field])).toContainEqual(['INPUT_INVALID', field]);
    expect(answer.json.data.writeOutline).toMatchObject({ done: false, id: null });
    expect(answer.said).not.toContain(MARK);
  });
});

test('nothing of what was typed is in any log, database or file', async () => {
  expect(await findText(stack, [MARK])).toEqual([]);
}, 60_000);
