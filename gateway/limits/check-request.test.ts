import { describe, expect, test } from '@jest/globals';
import { checkRequest } from './check-request.js';
import { readLimitSettings } from './settings.js';

const settings = readLimitSettings({});

describe('checkRequest', () => {
  test('returns the text of one operation', () => {
    expect(
      checkRequest({ query: '{ a }', variables: { id: 'x' }, operationName: null, extensions: {} }, settings),
    ).toBe('{ a }');
  });

  // prettier-ignore
  const refused = [
    { body: undefined, code: 'BAD_REQUEST' },
    { body: 'query', code: 'BAD_REQUEST' },
    { body: {}, code: 'BAD_REQUEST' },
    { body: { query: '' }, code: 'BAD_REQUEST' },
    { body: { query: 1 }, code: 'BAD_REQUEST' },
    { body: { query: '{ a }', variables: '{}' }, code: 'BAD_REQUEST' },
    { body: { query: '{ a }', variables: [] }, code: 'BAD_REQUEST' },
    { body: { query: '{ a }', operationName: 1 }, code: 'BAD_REQUEST' },
    { body: { query: '{ a }', extensions: 'x' }, code: 'BAD_REQUEST' },
    { body: [{ query: '{ a }' }], code: 'BATCH_REFUSED' },
    { body: { query: '{ a }', variables: JSON.parse('{"__proto__": 1}') }, code: 'NAME_REFUSED' },
    { body: { query: '{ a }', variables: { id: 'x'.repeat(20_000) } }, code: 'VARIABLES_TOO_LARGE' },
    { body: { query: '{ a }', variables: { id: Array(20_000).fill(null) } }, code: 'VARIABLES_TOO_LARGE' },
    {
      body: { query: '{ a }', variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, 1])) },
      code: 'TOO_MANY_VARIABLES',
    },
  ];
  test.each(refused)('refuses $code', ({ body, code }) => {
    expect(() => checkRequest(body, settings)).toThrow(expect.objectContaining({ code }));
  });
});
