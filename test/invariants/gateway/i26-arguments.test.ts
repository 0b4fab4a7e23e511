/**
 * I26, where the schema itself would let a caller filter, sort or page: no field but the entry takes an argument, so there
 * is nothing to ask hidden values by (threats A23).
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse } from 'graphql';
import { readSubgraphContract } from '../../../schema/contract.js';
import { SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { getMini, printWith, withField } from './mini-sdl.js';
import { RUNS, SEED } from './seed.js';
import { contract, schema } from './stage.js';

const ARGUMENTS = [
  'filter: String',
  'where: String',
  'orderBy: [String!]',
  'sort: Boolean = true',
  'first: Int',
  'after: ID',
  'search: String!',
  'id: ID',
  'id: ID!',
] as const;

test('I26: an argument on any field of any subgraph stops its contract, and the field has no rule left', () => {
  let cases = 0;
  let onData = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SUBGRAPH_NAMES),
      fc.nat(),
      fc.nat(),
      fc.subarray([...ARGUMENTS], { minLength: 1 }),
      (subgraph, typeAt, fieldAt, given) => {
        const { document, types, contract: sound } = getMini(subgraph);
        const type = types[typeAt % types.length];
        const field = type?.fields?.[fieldAt % (type.fields?.length ?? 1)];
        if (type === undefined || field === undefined) throw new Error('There is no such field.');
        const coordinate = `${type.name.value}.${field.name.value}`;
        fc.pre(!(coordinate === 'Query.case' && given.join() === 'id: ID!'));
        const others = argumentsOf(given);
        const changed = withField(type, field, { ...field, arguments: others });
        const read = readSubgraphContract(printWith(document, new Map([[type, changed]])), subgraph);
        expect(read.problems.map(({ code }) => code)).toContain('ARGUMENTS');
        expect(read.rules.has(coordinate)).toBe(false);
        cases += 1;
        if (sound.rules.get(coordinate)?.kind === 'release') onData += 1;
      },
    ),
    { numRuns: RUNS, seed: SEED + 2600 },
  );
  expect(cases).toBeGreaterThanOrEqual(RUNS);
  expect(onData).toBeGreaterThan(RUNS / 10);
}, 120_000);

test('I26: in the schema that runs, the id of the case is the one thing to ask by', () => {
  const taking = [...contract.rules.keys()].filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const object = schema.getType(type);
    return object !== undefined && 'getFields' in object && (argumentsIn(object.getFields()[field]) ?? []).length > 0;
  });
  expect(taking).toEqual(['Query.case']);
  expect(
    schema
      .getQueryType()
      ?.getFields()
      .case?.args.map(({ name }) => name),
  ).toEqual(['id']);
});

function argumentsIn(field: unknown): readonly unknown[] | undefined {
  return (field as { readonly args?: readonly unknown[] } | undefined)?.args;
}

function argumentsOf(given: readonly string[]) {
  const [definition] = parse(`type A { a(${given.join(', ')}): String }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error('An object was written.');
  return definition.fields?.[0]?.arguments ?? [];
}
