import { describe, expect, test } from '@jest/globals';
import { CALLBACK_WORDS, readReturn, readWords } from './address.js';

describe('readReturn', () => {
  test.each(['/', '/cases', '/cases/a?tab=people#top', '/%2f%2fevil.example', '/.//evil.example'])(
    'goes to %s',
    (path) => {
      expect(readReturn(path)).toBe(path);
      // As a browser resolves it, it stays here.
      expect(new URL(path, 'https://regietafel.example').host).toBe('regietafel.example');
    },
  );

  test('goes to the beginning where nothing is said', () => expect(readReturn(undefined)).toBe('/'));

  // biome-ignore format: a list
  test.each(['', 'cases', '//evil.example', '/\\evil.example', '\\/evil.example', '/\n/evil.example', '/\t/evil.example', '/ a',
    'https://evil.example', 'HTTPS:evil.example', 'javascript:alert(1)', 'data:text/html,x', '/é', `/${'a'.repeat(512)}`])(
    'refuses %j',
    (text) => {
      expect(() => readReturn(text)).toThrow(expect.objectContaining({ code: 'RETURN_REFUSED' }));
    },
  );
});

describe('readWords', () => {
  test('reads what an issuer sends back', () => {
    const words = readWords('/callback?code=a%20b&state=s&iss=https%3A%2F%2Fi.example', CALLBACK_WORDS);
    expect([...words]).toEqual([
      ['code', 'a b'],
      ['state', 's'],
      ['iss', 'https://i.example'],
    ]);
    expect(readWords('/callback', CALLBACK_WORDS).size).toBe(0);
  });

  test.each([
    '?id_token=x',
    '?code=a&code=b',
    '?code=a&CODE=b',
    '?__proto__=x',
    '?=x',
    `?code=${'a'.repeat(4_100)}`,
    '?code=a?state=b&access_token=c',
  ])('refuses %s', (query) => {
    expect(() => readWords(`/callback${query}`, CALLBACK_WORDS)).toThrow(
      expect.objectContaining({ code: 'URI_WITH_QUERY' }),
    );
  });
});
