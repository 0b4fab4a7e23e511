import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { type ErrorCode, RegietafelError } from '../errors/index.js';
import { checkDocument } from './check-document.js';
import { readLimitSettings } from './settings.js';

const settings = readLimitSettings({});

/** The code a document is refused with, or undefined. */
function refusal(source: string, given = settings): ErrorCode | undefined {
  try {
    checkDocument(parse(source), given);
    return undefined;
  } catch (error) {
    if (error instanceof RegietafelError) return error.code;
    throw error;
  }
}

const nest = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const chain = (length: number) =>
  times(length, (i) => `fragment F${i} on Query { ${i + 1 < length ? `...F${i + 1}` : 'a'} }`);

describe('checkDocument', () => {
  // prettier-ignore
  const edges = [
    { limit: 'depth', most: nest(12), above: nest(13), code: 'OPERATION_TOO_DEEP' },
    {
      limit: 'depth through fragments',
      most: `{ a { ...F } } fragment F on Q ${nest(11)}`,
      above: `{ a { ...F } } fragment F on Q ${nest(12)}`,
      code: 'OPERATION_TOO_DEEP',
    },
    {
      limit: 'aliases',
      most: `{ a { ${times(30, (i) => `x${i}: y`)} } }`,
      above: `{ a { ${times(31, (i) => `x${i}: y`)} } }`,
      code: 'TOO_MANY_ALIASES',
    },
    {
      limit: 'aliases through fragments',
      most: `{ a { ...F } b { ...F } } fragment F on Q { ${times(15, (i) => `x${i}: y`)} }`,
      above: `{ a { ...F } b { ...F } } fragment F on Q { ${times(16, (i) => `x${i}: y`)} }`,
      code: 'TOO_MANY_ALIASES',
    },
    {
      limit: 'root fields',
      most: `{ ${times(5, (i) => `a${i}`)} }`,
      above: `{ ${times(6, (i) => `a${i}`)} }`,
      code: 'TOO_MANY_ROOT_FIELDS',
    },
    {
      limit: 'root fields in fragments',
      most: '{ ...F a ... { b } } fragment F on Q { c d e }',
      above: '{ ...F a ... { b f } } fragment F on Q { c d e }',
      code: 'TOO_MANY_ROOT_FIELDS',
    },
    {
      limit: 'repeats',
      most: `{ a { ${times(30, () => 'x')} } }`,
      above: `{ a { ${times(31, () => 'x')} } }`,
      code: 'TOO_MANY_REPEATED_FIELDS',
    },
    {
      limit: 'repeats in fragments',
      most: `{ a { ${times(29, () => 'x')} ...F } } fragment F on Q { x }`,
      above: `{ a { ${times(30, () => 'x')} ...F } } fragment F on Q { x }`,
      code: 'TOO_MANY_REPEATED_FIELDS',
    },
    {
      limit: 'fragments',
      most: `{ a } ${times(30, (i) => `fragment F${i} on Q { a }`)}`,
      above: `{ a } ${times(31, (i) => `fragment F${i} on Q { a }`)}`,
      code: 'TOO_MANY_FRAGMENTS',
    },
    {
      limit: 'fragments in fragments',
      most: `{ ...F0 } ${chain(8)}`,
      above: `{ ...F0 } ${chain(9)}`,
      code: 'FRAGMENTS_TOO_NESTED',
    },
    {
      limit: 'directives',
      most: `{ a ${times(20, () => '@x')} }`,
      above: `{ a ${times(20, () => '@x')} ... @x { b } }`,
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      limit: 'variables',
      most: `query (${times(20, (i) => `$v${i}: Int`)}) { a }`,
      above: `query (${times(21, (i) => `$v${i}: Int`)}) { a }`,
      code: 'TOO_MANY_VARIABLES',
    },
    {
      limit: 'operations',
      most: times(5, (i) => `query Q${i} { a }`),
      above: times(6, (i) => `query Q${i} { a }`),
      code: 'TOO_MANY_OPERATIONS',
    },
    {
      limit: 'cost',
      most: `{ a { ${times(1_997, (i) => `x${i}`)} } }`,
      above: `{ a { ${times(1_998, (i) => `x${i}`)} } }`,
      code: 'OPERATION_TOO_COSTLY',
    },
  ] as const;

  test.each(edges)('accepts as much $limit as the limit', ({ most }) => expect(refusal(most)).toBeUndefined());
  test.each(edges)('refuses one more $limit with $code', ({ above, code }) => expect(refusal(above)).toBe(code));

  test.each([
    '{ __proto__: a }',
    '{ a { constructor: b } }',
    'query prototype { a }',
    'query ($__proto__: Int) { a }',
    '{ a } fragment constructor on Q { a }',
    '{ ...F } fragment F on Q { prototype: a }',
  ])('refuses the name in %s', (source) => {
    expect(refusal(source)).toBe('NAME_REFUSED');
  });

  test.each([
    '{ a @defer }',
    '{ ... @defer { a } }',
    '{ ...F @defer } fragment F on Q { a }',
    '{ a @stream(initialCount: 1) }',
  ])('refuses to send %s in parts', (source) => expect(refusal(source)).toBe('INCREMENTAL_DELIVERY_REFUSED'));

  test.each([
    'fragment A on Q { ...A } { a }',
    '{ ...A } fragment A on Q { a { ...B } } fragment B on Q { ... { ...A } }',
  ])('refuses the circle in %s', (source) => expect(refusal(source)).toBe('FRAGMENT_CYCLE'));

  test('asks the schema only where introspection is on', () => {
    expect(refusal(getIntrospectionQuery())).toBeUndefined();
    const off = readLimitSettings({ NODE_ENV: 'production' });
    expect(refusal(getIntrospectionQuery(), off)).toBe('INTROSPECTION_DISABLED');
    expect(refusal('{ ...F } fragment F on Q { ... { x: __type(name: "Case") { name } } }', off)).toBe(
      'INTROSPECTION_DISABLED',
    );
    expect(refusal('{ __typename }', off)).toBeUndefined();
  });

  test('does not let the case hide below the schema', () => {
    expect(refusal(`{ __schema ${nest(21)} }`)).toBe('OPERATION_TOO_DEEP');
  });

  test('measures fragments that nothing spreads, also under a name used twice', () => {
    expect(refusal(`{ a } fragment F on Q { a { ${times(31, (i) => `x${i}: y`)} } }`)).toBe('TOO_MANY_ALIASES');
    expect(refusal(`{ a } fragment F on Q { a { ${times(31, (i) => `x${i}: y`)} } } fragment F on Q { a }`)).toBe(
      'TOO_MANY_ALIASES',
    );
  });

  test('says the setting, its value and what was counted', () => {
    expect(() => checkDocument(parse(nest(13)), settings)).toThrow(
      expect.objectContaining({ limit: { name: 'LIMIT_DEPTH', limit: 12, counted: 13 } }),
    );
  });
});
