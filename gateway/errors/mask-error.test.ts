import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { createErrorMask } from './mask-error.js';
import { RegietafelError } from './regietafel-error.js';

const MARK = 'MARK-POL-h03-a-1';

const typeDefs = 'enum Kind { POLICE HOUSING } type Query { greeting(kind: Kind): String own: String partner: String }';
const resolvers = {
  Query: {
    own: () => {
      throw new RegietafelError('PARTNER_UNAVAILABLE', { detail: MARK });
    },
    partner: () => {
      throw new GraphQLError(`${MARK} does not exist`, {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', serviceName: 'police', stacktrace: [MARK] },
      });
    },
    greeting: () => {
      throw new TypeError(`Cannot read ${MARK}`);
    },
  },
};

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const causes: unknown[] = [];
  const mask = createErrorMask({ currentTraceId: () => 'trace-1', onInternalError: (error) => causes.push(error) });
  const server = new ApolloServer({ typeDefs, resolvers, formatError: mask });
  const { body } = await server.executeOperation({ query, variables });
  await server.stop();
  if (body.kind !== 'single') throw new Error('expected a single answer');
  return { errors: body.singleResult.errors ?? [], causes };
}

describe('the error mask', () => {
  test('lets our own errors through with their place and without detail', async () => {
    const { errors, causes } = await ask('{ own }');
    expect(errors).toEqual([
      {
        message: 'A partner cannot be reached; its fields are empty for now. Try again later.',
        locations: [{ line: 1, column: 3 }],
        path: ['own'],
        extensions: { code: 'PARTNER_UNAVAILABLE' },
      },
    ]);
    expect(causes).toEqual([]);
  });

  test.each(['{ greeting }', '{ partner }'])(
    'hides what %s threw behind a trace id, and hands it to the log',
    async (query) => {
      const { errors, causes } = await ask(query);
      expect(errors).toEqual([
        {
          message:
            'Something went wrong in the gateway; nothing was released. Report the trace id to the administrator.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'trace-1' },
        },
      ]);
      expect(JSON.stringify(errors)).not.toContain(MARK);
      expect(causes).toHaveLength(1);
    },
  );

  // prettier-ignore
  const mistakes = [
    { query: '{ greet', code: 'GRAPHQL_PARSE_FAILED', says: /^Syntax Error: / },
    {
      query: '{ greetin }',
      code: 'GRAPHQL_VALIDATION_FAILED',
      says: /^Cannot query field "greetin" on type "Query"\.$/,
    },
    {
      query: 'query A { own }',
      code: 'OPERATION_RESOLUTION_FAILURE',
      says: /^The document holds no operation of that name/,
    },
    {
      query: '{ greeting(kind: POLIC) }',
      code: 'GRAPHQL_VALIDATION_FAILED',
      says: /^Value "POLIC" does not exist in "Kind" enum\.$/,
    },
  ];
  test.each(mistakes)('explains $query as $code without suggesting a name', async ({ query, code, says }) => {
    const server = code === 'OPERATION_RESOLUTION_FAILURE' ? 'query B { own } query A { own }' : query;
    const { errors } = await ask(server);
    expect(errors[0]?.extensions?.code).toBe(code);
    expect(errors[0]?.message).toMatch(says);
  });

  test('explains a variable of the wrong type, capped in length', async () => {
    const { errors } = await ask('query ($kind: Kind) { greeting(kind: $kind) }', { kind: 'x'.repeat(5_000) });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/^Variable "\$kind" got invalid value/);
    expect(errors[0]?.message.length).toBeLessThanOrEqual(401);
  });
});
