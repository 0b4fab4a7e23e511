import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { type FieldNode, readOperation } from './operation.js';
import { printOperation } from './print.js';

const schema = buildSchema(`
  type Query { case(id: ID!): Case }
  type Case { id: ID! ward: String persons: [Person!] things: [Thing!] }
  type Person { id: ID! name: String }
  interface Thing { id: ID! like: Thing }
  type Bike implements Thing { id: ID! like: Bike gears: Int }
  type Boat implements Thing { id: ID! like: Thing sails: Int }
`);

const keepAll = () => true;
const noCarriers = () => [];

function read(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return readOperation(schema, document, undefined, variables);
}

function print(query: string, variables: Record<string, unknown> = {}) {
  const operation = read(query, variables);
  return printOperation(operation.definition, operation.variables, operation.roots, {
    isKept: keepAll,
    carriersOf: noCarriers,
  });
}

function coordinates(nodes: readonly FieldNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    `${node.responseKey}=${node.coordinate}`,
    ...[...(node.children?.values() ?? [])].flatMap(coordinates),
  ]);
}

describe('readOperation', () => {
  test('spreads fragments, named and inline, and merges equal response keys', () => {
    const { roots } = read(`
      query { case(id: "1") { ...A ward ... on Case { persons { id } } } }
      fragment A on Case { ward persons { ...B } }
      fragment B on Person { name }`);
    expect(coordinates(roots)).toEqual([
      'case=Query.case',
      'ward=Case.ward',
      'persons=Case.persons',
      'name=Person.name',
      'id=Person.id',
    ]);
  });

  test('applies @skip and @include with the request variables', () => {
    const query = 'query($no: Boolean!) { case(id: "1") { id @skip(if: true) ward @include(if: $no) } }';
    expect(coordinates(read(query, { no: false }).roots)).toEqual(['case=Query.case']);
    expect(coordinates(read(query, { no: true }).roots)).toEqual(['case=Query.case', 'ward=Case.ward']);
  });

  test('keeps the fields of an interface apart by object type', () => {
    const { roots } = read('{ case(id: "1") { things { id ... on Bike { gears } ... on Boat { gears: sails } } } }');
    expect(coordinates(roots)).toEqual([
      'case=Query.case',
      'things=Case.things',
      'id=Bike.id',
      'gears=Bike.gears',
      'id=Boat.id',
      'gears=Boat.sails',
    ]);
  });

  test.each([
    ['query($id: ID!) { case(id: $id) { id } }', /Variable "\$id" of required type/],
    ['query A { case(id: "1") { id } } query B { case(id: "2") { id } }', /operationName/],
  ])('refuses %s', (query, message) => {
    expect(() => read(query)).toThrow(message);
  });

  test('refuses a mutation in words', () => {
    const withMutation = buildSchema('type Query { a: Int } type Mutation { b: Int }');
    expect(() => readOperation(withMutation, parse('mutation { b }'), undefined, {})).toThrow(
      /Send a query or, at \/graphql, a mutation/,
    );
  });
});

describe('printOperation', () => {
  test('gives every alias a name that no field has, so a key field cannot answer for it (threats 1)', () => {
    const { query } = print('{ case(id: "1") { id: ward __typename: ward persons { id: name } } }');
    expect(query).toBe(
      'query {case(id: "1") {_r_id: ward  _r___typename: ward persons {_r_id: name}}}'.replace('  ', ' '),
    );
  });

  test('keeps only the variables that are still used, and has no fragment left', () => {
    const printed = print(
      'query Q($id: ID!, $yes: Boolean!) { case(id: $id) { ...F @include(if: $yes) } } fragment F on Case { ward }',
      { id: '7', yes: true },
    );
    expect(printed.query).toBe('query($id: ID!) {case(id: $id) {ward}}');
    expect(printed.variables).toEqual({ id: '7' });
  });

  test('hashes what is left and not what was sent (threats 3)', () => {
    const operation = read('{ case(id: "1") { id ward } }');
    const hashWithout = (hidden: string) => {
      const isKept = (node: FieldNode) => node.name !== hidden;
      return printOperation(operation.definition, {}, operation.roots, { isKept, carriersOf: noCarriers }).queryHash;
    };
    expect(hashWithout('ward')).not.toBe(hashWithout('none'));
    expect(hashWithout('ward')).toBe(print('{ case(id: "1") { id } }').queryHash);
  });

  test('adds the carriers under keys of its own', () => {
    const operation = read('{ case(id: "1") { persons { name } } }');
    const carriersOf = (type: string) => (type === 'Person' ? [{ name: 'id', selection: '' }] : []);
    const { query } = printOperation(operation.definition, {}, operation.roots, { isKept: keepAll, carriersOf });
    expect(query).toBe('query {case(id: "1") {persons {name _k_id: id}}}');
  });

  test('leaves on an interface what is asked alike of every type, and writes out the rest', () => {
    const things = (fields: string) => print(`{ case(id: "1") { things { ${fields} } } }`).query;
    const printed = (fields: string) => `query {case(id: "1") {things {__typename ${fields}}}}`;
    expect(things('id ... on Bike { gears }')).toBe(printed('id ... on Bike {gears}'));
    expect(things('... on Bike { id } ... on Boat { id }')).toBe(printed('id'));
    // Of one type it is a bike and of another any thing: one selection cannot say both.
    expect(things('like { id }')).toBe(printed('... on Bike {like {id}} ... on Boat {like {__typename id}}'));
  });

  test('writes out by type what is not kept of every type (threats A4, A5)', () => {
    const { definition, roots } = read('{ case(id: "1") { things { id } } }');
    const isKept = ({ coordinate }: FieldNode) => coordinate !== 'Boat.id';
    const carriersOf = () => [{ name: 'id', selection: '' }];
    const { query } = printOperation(definition, {}, roots, { isKept, carriersOf });
    expect(query).toBe('query {case(id: "1") {things {__typename ... on Bike {id _k_id: id}} _k_id: id}}');
  });

  test('asks for the case that was decided about, however its id was written, in the text of every other case', () => {
    const printOf = (id: string) => {
      const { definition, variables, roots } = read(`{ case(id: "${id}") { ward } other: case(id: "9") { id } }`);
      const ids = new Map(roots.map((node) => [node, String(node.arguments.id).toLowerCase()]));
      return printOperation(definition, variables, roots, { isKept: keepAll, carriersOf: noCarriers, caseIds: ids });
    };
    expect(printOf('AB').query).toBe(
      'query($_k_case0: ID!, $_k_case1: ID!) {case(id: $_k_case0) {ward} _r_other: case(id: $_k_case1) {id}}',
    );
    expect(printOf('AB').variables).toEqual({ _k_case0: 'ab', _k_case1: '9' });
    expect(printOf('CD').queryHash).toBe(printOf('AB').queryHash);
  });
});
