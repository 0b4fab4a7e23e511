/** A request that is answered with a problem (RFC 9457) and nothing else. It never says what it would have read. */

// biome-ignore format: a table
export const REFUSALS = {
  GRANT_MISSING:       { status: 401, title: 'A signed grant is needed' },
  GRANT_INVALID:       { status: 401, title: 'This grant is not signed for this subgraph by one it trusts' },
  GRANT_EXPIRED:       { status: 401, title: 'This grant is no longer valid' },
  GRANT_REPLAYED:      { status: 401, title: 'This grant was used before' },
  GRANT_BODY_MISMATCH: { status: 401, title: 'This grant was given for another body' },
  NOT_THE_GATEWAY:     { status: 403, title: 'Only the gateway may ask this, and the certificate of this connection is another’s' },
  RULE_SET_MISMATCH:   { status: 409, title: 'The gateway decides by another rule set than this subgraph' },
  RULE_SET_ENDED:      { status: 503, title: 'The rule set of this subgraph is no longer in force' },
  MESSAGE_UNKNOWN:     { status: 422, title: 'This is no message that is understood here' },
  MESSAGE_NOT_YOURS:   { status: 403, title: 'This sender does not speak for that controller' },
  MESSAGE_OUT_OF_ORDER: { status: 409, title: 'A message before this one has not arrived' },
  BAD_REQUEST:         { status: 400, title: 'The body is not an operation with a grant' },
  BODY_TOO_LARGE:      { status: 413, title: 'The body is too large' },
  UNSUPPORTED_MEDIA:   { status: 415, title: 'The body must be application/json' },
  NOT_FOUND:           { status: 404, title: 'There is nothing here' },
  OVERLOADED:          { status: 503, title: 'There is more work than can be done: ask again in a moment' },
  KEYS_UNAVAILABLE:    { status: 503, title: 'The keys of the signer cannot be read' },
  DATABASE_UNAVAILABLE: { status: 503, title: 'The database of this subgraph does not answer' },
  NOT_RECORDED:        { status: 503, title: 'Nothing is released, because it could not be recorded' },
  INTERNAL:            { status: 500, title: 'Something went wrong' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type RefusalCode = keyof typeof REFUSALS;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(REFUSALS[code].title, options);
    this.code = code;
  }
}

export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly code: RefusalCode;
}

export function toProblem(code: RefusalCode): Problem {
  const { status, title } = REFUSALS[code];
  return { type: 'about:blank', status, title, code };
}
