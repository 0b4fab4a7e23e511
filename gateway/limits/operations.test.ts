import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../errors/index.js';
import { loadOperations, readOperationsSettings, withOperation } from './operations.js';

const BODY = 'query Letters {\n  worklist {\n    unavailable\n  }\n}';
/** sha256sum of the text above. */
const ID = '959a7552ee2fea1272899183abba5d5bfd49ad939d303bcf17f4d2bb3e163d65';

async function fileWith(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'operations-')), 'operations.json');
  await writeFile(file, text);
  return file;
}

const manifestOf = (id: string, format = 'apollo-persisted-query-manifest') =>
  JSON.stringify({ format, version: 1, operations: [{ id, name: 'Letters', type: 'query', body: BODY }] });

describe('readOperationsSettings', () => {
  test.each([
    { env: {}, isOnly: false },
    { env: { NODE_ENV: 'production' }, isOnly: true },
    { env: { NODE_ENV: 'production', OPERATIONS: 'any' }, isOnly: false },
    { env: { OPERATIONS: 'persisted' }, isOnly: true },
  ])('$env: only those of the list $isOnly', ({ env, isOnly }) => {
    expect(readOperationsSettings(env)).toMatchObject({ isOnly, file: expect.stringMatching(/operations\.json$/) });
  });

  test('refuses another word and says what there is', () => {
    expect(() => readOperationsSettings({ OPERATIONS: 'all' })).toThrow(/^OPERATIONS must be "any" or "persisted"/);
  });
});

describe('loadOperations', () => {
  test.each([
    ['is not there', async () => '/nowhere/operations.json', /cannot be read as JSON/],
    ['is no JSON', () => fileWith('query { a }'), /cannot be read as JSON/],
    ['is of another format', () => fileWith(manifestOf(ID, 'relay')), /is no persisted query manifest of Apollo/],
    [
      'lists nothing',
      () => fileWith('{"format":"apollo-persisted-query-manifest","version":1,"operations":[]}'),
      /is no/,
    ],
    [
      'was changed after it was made',
      () => fileWith(manifestOf(ID.replace('a', 'b'))),
      /id of "Letters" is not the SHA/,
    ],
  ])('a file that %s stops the start with a sentence', async (_what, file, says) => {
    const load = { isOnly: true, file: await file() };
    expect(() => loadOperations(load)).toThrow(SettingsProblem);
    expect(() => loadOperations(load)).toThrow(says);
  });
});

describe('withOperation', () => {
  const read = async (isOnly: boolean) => loadOperations({ isOnly, file: await fileWith(manifestOf(ID)) });
  const persistedQuery = { version: 1, sha256Hash: ID };

  test('puts the text of the named operation into the body, and leaves the rest as it is', async () => {
    const operations = await read(true);
    const variables = { id: 'x' };
    expect(withOperation({ documentId: `sha256:${ID}`, variables }, operations)).toEqual({ query: BODY, variables });
    expect(withOperation({ variables, extensions: { persistedQuery, more: 1 } }, operations)).toEqual({
      query: BODY,
      variables,
      extensions: { more: 1 },
    });
    expect(withOperation({ query: BODY, extensions: { persistedQuery } }, operations)).toEqual({
      query: BODY,
      extensions: {},
    });
  });

  test('takes the text itself, to the letter, and another only where any is run', async () => {
    const [only, any] = [await read(true), await read(false)];
    const other = { query: `${BODY} ` };
    expect(withOperation({ query: BODY }, only)).toEqual({ query: BODY });
    expect(() => withOperation(other, only)).toThrow(expect.objectContaining({ code: 'QUERY_NOT_IN_SAFELIST' }));
    expect(withOperation(other, any)).toBe(other);
  });

  test.each([
    { body: { documentId: ID }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { documentId: `sha256:${ID.toUpperCase()}` }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { documentId: `sha256:${'0'.repeat(64)}` }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { documentId: 7, query: BODY }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { documentId: null, query: '{ other }' }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { documentId: `sha256:${ID}`, query: '{ other }' }, code: 'BAD_REQUEST' },
    { body: { extensions: { persistedQuery: { version: 2, sha256Hash: ID } } }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { extensions: { persistedQuery: 'x' }, query: '{ other }' }, code: 'PERSISTED_QUERY_NOT_IN_LIST' },
    { body: { query: '{ other }', extensions: { persistedQuery } }, code: 'BAD_REQUEST' },
    {
      body: { extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } },
      code: 'PERSISTED_QUERY_NOT_IN_LIST',
    },
  ])('refuses $body', async ({ body, code }) => {
    for (const isOnly of [true, false]) {
      const operations = await read(isOnly);
      expect(() => withOperation(body, operations)).toThrow(expect.objectContaining({ code }));
    }
  });

  test('leaves to the limits what is no request', async () => {
    const operations = await read(true);
    for (const body of [undefined, null, [], [{ query: '{ a }' }], 'x', {}]) {
      expect(withOperation(body, operations)).toBe(body);
    }
  });
});
