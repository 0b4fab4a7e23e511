/** The glossary is complete: no word of the law, and no category, type or enumerated word of the schema, is without a row. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { TASK_LAWS } from '../../policy/law/task-laws.js';
import * as vocabulary from '../../policy/vocabulary.js';

const root = new URL('../../', import.meta.url);
const words = readWords(readFileSync(new URL('docs/glossary.md', root), 'utf8'));

describe('the glossary has a row for', () => {
  test.each(Object.entries(vocabulary))('every word of %s', (_, list) => {
    expect(list.filter((word) => !words.has(word))).toEqual([]);
  });

  test('every law a task rests on', () => {
    const laws = Object.values(TASK_LAWS).flatMap((of) => Object.keys(of));
    expect(laws.filter((law) => !words.has(law))).toEqual([]);
  });

  const schema = new URL('schema/', root);
  const files = readdirSync(schema).filter((file) => file.endsWith('.graphql') && file !== 'supergraph.graphql');

  test.each(files)('every category, type and enumerated word of %s', (file) => {
    const named = namesOf(readFileSync(new URL(file, schema), 'utf8'));
    expect([...named].filter((name) => !words.has(name))).toEqual([]);
  });
});

/** What stands between backticks in a row of a table. */
function readWords(markdown: string): ReadonlySet<string> {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return new Set(rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)));
}

function namesOf(sdl: string): ReadonlySet<string> {
  const names = new Set([...sdl.matchAll(/category: "([A-Z_]+)"/g)].map(([, category = '']) => category));
  for (const definition of parse(sdl).definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) names.add(definition.name.value);
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    names.add(definition.name.value);
    for (const value of definition.values ?? []) names.add(value.name.value);
  }
  names.delete('Query');
  return names;
}
