/**
 * The last thing between an error and the caller (threats A20): what is not known to be ours or graphql-js' own word
 * about the caller's document leaves as INTERNAL_SERVER_ERROR with a trace id, without stack, service name or cause.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RegietafelError } from './regietafel-error.js';
import { ERRORS, type ErrorCode } from './registry.js';

export interface ErrorMaskOptions {
  /** The trace id of the request that is being answered. */
  readonly currentTraceId: () => string;
  /** Where the true cause goes; the caller gets only the trace id. */
  readonly onInternalError: (error: unknown, traceId: string) => void;
}

/** Apollo's `formatError`. */
export type ErrorMask = (formatted: GraphQLFormattedError, original: unknown) => GraphQLFormattedError;

/**
 * Errors that Apollo Server and graphql-js raise about the request itself, by the name of their class: a subgraph may
 * write any `extensions.code` it likes, it cannot make Apollo's own classes.
 */
const REQUEST_ERRORS: ReadonlyMap<string, ErrorCode> = new Map([
  ['SyntaxError', 'GRAPHQL_PARSE_FAILED'],
  ['ValidationError', 'GRAPHQL_VALIDATION_FAILED'],
  ['UserInputError', 'BAD_USER_INPUT'],
  ['OperationResolutionError', 'OPERATION_RESOLUTION_FAILURE'],
  ['BadRequestError', 'BAD_REQUEST'],
  ['PersistedQueryNotSupportedError', 'PERSISTED_QUERY_NOT_IN_LIST'],
  ['PersistedQueryNotFoundError', 'PERSISTED_QUERY_NOT_IN_LIST'],
]);

/** The codes whose sentence comes from graphql-js, because only it knows the place of the mistake. */
const EXPLAINED_BY_GRAPHQL: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

const LONGEST_MESSAGE = 400;

/** Makes the mask: `new ApolloServer({ formatError: createErrorMask(…) })`. */
export function createErrorMask(options: ErrorMaskOptions): ErrorMask {
  return (formatted, original) => {
    const error = unwrap(original);
    if (error instanceof RegietafelError) return ownError(error, formatted);
    const code = findRequestErrorCode(original);
    if (code) return requestError(code, formatted);
    const traceId = options.currentTraceId();
    options.onInternalError(original, traceId);
    return {
      message: ERRORS.INTERNAL_SERVER_ERROR.publicMessage,
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
    };
  };
}

/** graphql-js wraps what a resolver throws (`originalError`), Apollo wraps that once more: take the innermost of ours. */
function unwrap(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 4; depth++) {
    if (current instanceof RegietafelError) return current;
    if (!(current instanceof GraphQLError) || !current.originalError) return current;
    current = current.originalError;
  }
  return current;
}

function ownError(error: RegietafelError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: error.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: error.code, ...(error.limit && { limit: error.limit }) },
  };
}

function findRequestErrorCode(original: unknown): ErrorCode | undefined {
  // An error about the request has no place in an answer: one with a path came from a resolver or a subgraph.
  if (!(original instanceof GraphQLError) || original.path) return undefined;
  return REQUEST_ERRORS.get(original.name);
}

function requestError(code: ErrorCode, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const message = EXPLAINED_BY_GRAPHQL.has(code) ? withoutSuggestions(formatted.message) : ERRORS[code].publicMessage;
  return { message, ...(formatted.locations && { locations: formatted.locations }), extensions: { code } };
}

/**
 * Apollo hides suggestions in messages when asked to; this is the second lock, because a guess at a name must not
 * confirm another name (threats A23). The message may quote the caller's own text, so its length is capped too.
 */
function withoutSuggestions(message: string): string {
  const plain = message.replace(/ ?Did you mean [\s\S]*$/, '');
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}
