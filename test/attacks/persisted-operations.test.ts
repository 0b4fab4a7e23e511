/**
 * In production nothing is run but what a client of this package sends (design §6, stage 1; threats A14): whoever has a
 * token, but not a screen of ours, cannot ask in his own words.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { TYPE_DEFS } from '../../gateway/compliance/type-defs.js';
import { createLimits, readLimitSettings } from '../../gateway/limits/index.js';
import { demoOperations } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

const { operations: list } = JSON.parse(readFileSync('schema/operations.json', 'utf8')) as { operations: Listed[] };
const [caseSchema, complianceSchema] = [readFileSync('schema/supergraph.graphql', 'utf8'), TYPE_DEFS].map((sdl) =>
  buildSchema(sdl, { assumeValidSDL: true }),
);

describe('the list', () => {
  test('has an operation for everything that can be asked or done', () => {
    const asked = new Set(
      list
        .flatMap(({ body }) => parse(body).definitions)
        .flatMap((each) =>
          'selectionSet' in each
            ? each.selectionSet.selections.map((field) => ('name' in field ? field.name.value : ''))
            : [],
        ),
    );
    const fieldsOf = (schema: typeof caseSchema) => [
      ...Object.keys(schema?.getQueryType()?.getFields() ?? {}),
      ...Object.keys(schema?.getMutationType()?.getFields() ?? {}),
    ];
    expect([...asked].sort()).toEqual([...fieldsOf(caseSchema), ...fieldsOf(complianceSchema)].sort());
  });

  test.each(list)('$name fits a schema, and the limits', ({ body }) => {
    const document = parse(body);
    const mistakes = [caseSchema, complianceSchema].map((schema) =>
      schema ? validate(schema, document) : ['no schema'],
    );
    expect(mistakes).toContainEqual([]);
    createLimits(readLimitSettings({ NODE_ENV: 'production' })).checkSource(body);
  });
});

describe('where only the list is run', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ fresh: true, env: { OPERATIONS: 'persisted' } });
  }, 120_000);
  afterAll(() => stack?.close());

  async function send(account: string, body: object, path = '/graphql') {
    const response = await fetch(`${stack.addresses.gateway}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.token(account)}` },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      ...((await response.json()) as { data?: unknown; errors?: { extensions: object }[] }),
    };
  }
  const idOf = (name: string) => list.find((each) => each.name === name)?.id ?? '';

  test('a screen of ours is answered, by id as by text', async () => {
    for (const { name, account, query, variables } of demoOperations(stack.world)) {
      const { id = '' } = list.find(({ body }) => body === query) ?? {};
      const byId = await send(account, { documentId: `sha256:${id}`, variables });
      const byText = await send(account, { query, variables });
      expect([name, byId.status, byId.errors]).toEqual([name, 200, undefined]);
      expect(byId.data).toEqual(byText.data);
    }
  });

  test('an act is done, by the id that Apollo Client sends', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: idOf('AcceptSeat') } };
    const { status, data } = await send('talis-member', {
      extensions,
      variables: { input: { key: 'k', seat: 'none' } },
    });
    expect({ status, data }).toMatchObject({ status: 200, data: { acceptSeat: { done: false } } });
  });

  const letters = list.find(({ name }) => name === 'Worklist')?.body ?? '';
  test.each([
    ['words of one’s own', { query: '{ worklist { unavailable } }' }, 'QUERY_NOT_IN_SAFELIST'],
    ['the schema', { query: '{ __schema { types { name } } }' }, 'QUERY_NOT_IN_SAFELIST'],
    ['one of ours, and a space', { query: `${letters} ` }, 'QUERY_NOT_IN_SAFELIST'],
    ['one of ours, and a second', { query: `${letters}\nquery More { __typename }` }, 'QUERY_NOT_IN_SAFELIST'],
    [
      'another under the id of ours',
      { documentId: `sha256:${idOf('Worklist')}`, query: '{ __typename }' },
      'BAD_REQUEST',
    ],
    ['an id that nobody listed', { documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_QUERY_NOT_IN_LIST'],
  ])('%s is refused, and nobody is asked anything', async (_what, body, code) => {
    for (const [path, account] of [
      ['/graphql', 'case-manager'],
      ['/compliance/graphql', 'compliance-officer'],
    ] as const) {
      const before = await stack.countRequests('casework');
      const { status, errors } = await send(account, body, path);
      expect({ status, code: errors?.map(({ extensions }) => extensions) }).toMatchObject({
        status: 400,
        code: [{ code }],
      });
      expect(await stack.countRequests('casework')).toBe(before);
    }
  });

  test('a compliance officer reads the rules by id', async () => {
    const matrix = { documentId: `sha256:${idOf('RuleMatrix')}`, variables: { phase: 'APPROACH' } };
    const { status, errors } = await send('compliance-officer', matrix, '/compliance/graphql');
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });
});
