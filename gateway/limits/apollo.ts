/** What Apollo Server must be told so that it opens no second door around the limits. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from './limits.js';

/** Options to spread into `new ApolloServer({ … })`. */
export function apolloLimitOptions({ settings }: Limits) {
  return {
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Ours are put into the body before Apollo Server sees it; its automatic ones are texts that nobody has put on a list.
    persistedQueries: false,
    parseOptions: { maxTokens: settings.LIMIT_TOKENS },
    // Validation stops after a few mistakes: the caller repairs one at a time, and an answer stays small.
    validationOptions: { maxErrors: 10 },
  } as const;
}

/**
 * The second lock, for an operation that did not come over our HTTP hooks. Apollo Server answers an error of this hook
 * with INTERNAL_SERVER_ERROR, so a caller who gets here learns nothing; `limitsPlugin` is what explains (docs/adr/0013).
 */
export function limitsApolloPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        // Before parsing and before validation; free of cost for a text that the HTTP hook accepted.
        async didResolveSource({ source }) {
          limits.checkSource(source);
        },
      };
    },
  };
}
