/** The JSON of a GraphQL answer between gateway and subgraph, with every fault masked. */
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Grant } from '../grant/grant.js';
import type { GrantClaims } from '../grant/verify-grant.js';

/** Errors hold a code and a path, nothing else. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly MaskedError[];
}

interface MaskedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: 'INTERNAL' | 'GRAPHQL_VALIDATION_FAILED' };
}

export const NOT_READ: Answer = Object.freeze({
  errors: Object.freeze([
    { message: 'This operation cannot be answered here.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' as const } },
  ]),
});

/** No field of it was asked: it has no operation of that name, or a variable is missing or of another type. */
export function wasNotRun({ data }: ExecutionResult): boolean {
  return data === undefined;
}

/** The subject decided about is the one the gateway signed for. */
export function isOfClaims({ subject: { id, properties } }: Grant, claims: GrantClaims): boolean {
  const isObject = typeof properties === 'object' && properties !== null && 'organisation' in properties;
  return id === claims.actor && isObject && properties.organisation === claims.organisation;
}

/** A fault is named by where it happened; its message may quote a row, so nobody is told, not even the log. */
export function mask(error: GraphQLError, log: Logger): MaskedError {
  const cause = error.originalError;
  const code = cause !== undefined && 'code' in cause ? cause.code : undefined;
  log.error({ fault: cause?.name ?? error.name, faultCode: code, path: error.path }, 'a field could not be resolved');
  return {
    message: 'Internal error',
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: 'INTERNAL' },
  };
}
