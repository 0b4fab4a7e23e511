/** The one error class that may reach a caller: a code of the registry, its public sentence and nothing of the cause. */
import { GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode, type HttpStatus } from './registry.js';

/** What was counted against which limit. `counted` saturates: "more than" is all a caller needs. */
export interface LimitReport {
  /** The setting that holds the limit, e.g. `LIMIT_DEPTH`. */
  readonly name: string;
  readonly limit: number;
  readonly counted: number;
}

/** One mistake in an invalid request, as the API Design Rules write it. Says what is expected, never what was sent. */
export interface Violation {
  readonly in: 'body';
  /** RFC 6901. */
  readonly location: { readonly pointer: string };
  readonly detail: string;
}

export interface RegietafelErrorOptions {
  /** For the log only; never leaves the gateway. Holds no personal data and no part of a token. */
  readonly detail?: string;
  readonly limit?: LimitReport;
  readonly violations?: readonly Violation[];
  /** HTTP headers that belong to the answer, in lower case (`www-authenticate`, `retry-after`, `allow`). */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An error of the caller or of the house, by its code. It is a GraphQLError, so Apollo takes its HTTP status and headers
 * from `extensions.http` wherever it is thrown; `detail` stays outside `extensions` and so outside every answer.
 */
export class RegietafelError extends GraphQLError {
  readonly code: ErrorCode;
  readonly httpStatus: HttpStatus;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: LimitReport | undefined;
  readonly violations: readonly Violation[] | undefined;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, options: RegietafelErrorOptions = {}) {
    const { publicMessage, httpStatus } = ERRORS[code];
    const headers = options.headers ?? {};
    super(fillIn(publicMessage, options.limit), {
      extensions: {
        code,
        ...(options.limit && { limit: options.limit }),
        http: { status: httpStatus, headers: new Map(Object.entries(headers)) },
      },
    });
    this.name = 'RegietafelError';
    this.code = code;
    this.httpStatus = httpStatus;
    this.headers = headers;
    this.limit = options.limit;
    this.violations = options.violations;
    // Not enumerable: a logger or serialiser that walks own properties for an answer cannot pick it up by accident.
    Object.defineProperty(this, 'detail', { value: options.detail, enumerable: false });
  }
}

function fillIn(message: string, limit: LimitReport | undefined): string {
  if (!limit) return message;
  return message.replace('{limit}', String(limit.limit)).replace('{counted}', String(limit.counted));
}
