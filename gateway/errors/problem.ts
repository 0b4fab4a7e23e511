/** Errors outside GraphQL, as RFC 9457 problem details (standards 2.7), and inside it, as a body without Apollo. */

import type { RegietafelError, Violation } from './regietafel-error.js';
import type { HttpStatus } from './registry.js';

/** RFC 9457; `code` is our extension member and the same word GraphQL clients see in `extensions.code`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** Every mistake in an invalid request, together (API Design Rules, /core/error-handling/all-errors). */
  readonly errors?: readonly Violation[];
  /** Of what went wrong in the house: the key to the log of the gateway. */
  readonly traceId?: string;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** The problem body of an error. An error that is not ours must be masked before it comes here. */
export function toProblem(error: RegietafelError, traceId?: string): Problem {
  return {
    type: 'about:blank',
    title: TITLES[error.httpStatus],
    status: error.httpStatus,
    detail: error.message,
    code: error.code,
    ...(error.violations && { errors: error.violations }),
    ...(traceId !== undefined && error.code === 'INTERNAL_SERVER_ERROR' && { traceId }),
  };
}

/** The GraphQL answer of a request that was refused before GraphQL saw it. `data` is absent, as the specification asks. */
export function toGraphQLBody(error: RegietafelError): { errors: readonly object[] } {
  return {
    errors: [{ message: error.message, extensions: { code: error.code, ...(error.limit && { limit: error.limit }) } }],
  };
}

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  200: 'OK',
} as const satisfies Record<HttpStatus, string>;
