import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { introspect } from './introspect.js';
import { readOperation } from './operation.js';

const schema = buildSchema('type Query { case(id: ID!): Case } type Case { id: ID! }');

function ask(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return introspect(schema, document, readOperation(schema, document, undefined, variables));
}

// biome-ignore format: a table
const CASES = [
  { what: 'nothing where nothing is asked', query: '{ case(id: "1") { __typename } }', answer: {} },
  { what: 'the type of the root', query: '{ __typename }', answer: { __typename: 'Query' } },
  { what: 'it beside a case', query: '{ a: __typename case(id: "1") { id } }', answer: { a: 'Query' } },
  { what: 'it in an inline fragment with a case', query: '{ ... on Query { __typename case(id: "1") { id } } }', answer: { __typename: 'Query' } },
  { what: 'it in fragments in fragments', query: '{ case(id: "1") { id } ...F } fragment F on Query { ... { ...G } } fragment G on Query { b: __typename case(id: "1") { id } }', answer: { b: 'Query' } },
  { what: 'not what a condition leaves out', query: '{ ...F @skip(if: true) c: __typename case(id: "1") { id } } fragment F on Query { d: __typename }', answer: { c: 'Query' } },
  { what: 'the schema, with its own fragments', query: '{ case(id: "1") { id } __type(name: "Case") { ...T } } fragment T on __Type { fields { name } }', answer: { __type: { fields: [{ name: 'id' }] } } },
];

describe('introspect answers', () => {
  test.each(CASES)('$what', ({ query, answer }) => {
    expect({ ...ask(query) }).toEqual(answer);
  });

  test('by the conditions of the request', () => {
    const query =
      'query ($no: Boolean!) { ... @include(if: $no) { e: __typename } case(id: "1") { id } f: __typename }';
    expect(ask(query, { no: false })).toEqual({ f: 'Query' });
  });
});
