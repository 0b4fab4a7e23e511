/** schema/release.graphql and policy/vocabulary.ts speak the same words: one the other does not know fails here. */
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import * as vocabulary from '../../policy/vocabulary.js';
import { miniFederation } from './mini.js';

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['Domain', vocabulary.DOMAINS],
  ['Detail', vocabulary.DETAILS],
  ['Phase', vocabulary.STEPS],
  ['DataClass', vocabulary.CLASSES],
  ['Secrecy', vocabulary.SECRECIES],
  ['Route', vocabulary.ROUTES],
  ['Section', vocabulary.SECTIONS],
  ['CoreDatum', vocabulary.CORE_DATA],
];

// Every mini subgraph carries the definitions of schema/release.graphql.
const { definitions } = parse(miniFederation().police);

test.each(WORDS)('%s', (name, words) => {
  const found = definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name);
  const values = found?.kind === Kind.ENUM_TYPE_DEFINITION ? found.values : [];
  expect(values?.map((value) => value.name.value).sort()).toEqual([...words].sort());
});

test('defines no enumeration beside them', () => {
  const names = definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : []));
  expect(names.sort()).toEqual(WORDS.map(([name]) => name).sort());
});
