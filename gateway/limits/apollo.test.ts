import { ApolloServer } from '@apollo/server';
import { expect, test } from '@jest/globals';
import { apolloLimitOptions, limitsApolloPlugin } from './apollo.js';
import { createLimits } from './limits.js';
import { readLimitSettings } from './settings.js';

// An operation that did not come through limitsPlugin, as if a second door had been opened beside it.
test('the second lock holds where the first was passed by', async () => {
  const limits = createLimits(readLimitSettings({}));
  let asked = 0;
  const server = new ApolloServer({
    ...apolloLimitOptions(limits),
    typeDefs: 'type Query { a: String }',
    resolvers: { Query: { a: () => String(++asked) } },
    plugins: [limitsApolloPlugin(limits)],
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const query = `{ ${Array.from({ length: 6 }, (_, i) => `a${i}: a`).join(' ')} }`;
  await expect(server.executeOperation({ query })).rejects.toThrow('Internal server error');
  expect(asked).toBe(0);
  await server.executeOperation({ query: '{ a }' });
  expect(asked).toBe(1);
  await server.stop();
});
