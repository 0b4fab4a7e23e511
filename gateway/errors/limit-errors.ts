/** The part of the registry that says of a request that it is too much; `{limit}` and `{counted}` are filled in. */
export const LIMIT_ERRORS = {
  OPERATION_TOO_LARGE: {
    publicMessage: 'The document holds more than {limit} tokens. Ask for fewer fields or split the operation.',
    httpStatus: 400,
    since: '0.1.0',
  },
  OPERATION_TOO_DEEP: {
    publicMessage: 'The operation is deeper than {limit} levels (counted {counted}). Ask for less nesting.',
    httpStatus: 400,
    since: '0.1.0',
  },
  OPERATION_TOO_COSTLY: {
    publicMessage:
      'The operation costs more than {limit} (counted up to {counted}). Ask for fewer fields or split the operation.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_ALIASES: {
    publicMessage: 'The operation holds more than {limit} aliases (counted up to {counted}). Rename fewer fields.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_ROOT_FIELDS: {
    publicMessage: 'The operation asks more than {limit} root fields (counted up to {counted}). Split the operation.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_REPEATED_FIELDS: {
    publicMessage:
      'A field is selected more than {limit} times in one place (counted up to {counted}). Ask for it once.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_OPERATIONS: {
    publicMessage: 'The document holds more than {limit} operations (counted {counted}). Send only the one to run.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_FRAGMENTS: {
    publicMessage: 'The document holds more than {limit} fragments (counted {counted}). Use fewer fragments.',
    httpStatus: 400,
    since: '0.1.0',
  },
  FRAGMENTS_TOO_NESTED: {
    publicMessage: 'Fragments are spread inside each other more than {limit} times (counted {counted}). Flatten them.',
    httpStatus: 400,
    since: '0.1.0',
  },
  FRAGMENT_CYCLE: {
    publicMessage: 'A fragment spreads itself. Take the circle out.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_DIRECTIVES: {
    publicMessage: 'The document holds more than {limit} directives (counted up to {counted}). Use fewer.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_VARIABLES: {
    publicMessage: 'The request holds more than {limit} variables (counted {counted}). Use fewer.',
    httpStatus: 400,
    since: '0.1.0',
  },
  VARIABLES_TOO_LARGE: {
    publicMessage: 'The variables take more than {limit} bytes (counted {counted}). Send shorter values.',
    httpStatus: 400,
    since: '0.1.0',
  },
  JSON_TOO_DEEP: {
    publicMessage: 'The JSON of the body is nested deeper than {limit} levels. Send a flatter one.',
    httpStatus: 400,
    since: '0.1.0',
  },
  TOO_MANY_EVALUATIONS: {
    publicMessage:
      'The request holds more than {limit} evaluations (counted {counted}). Send them in several requests.',
    httpStatus: 400,
    since: '0.1.0',
  },
  EVALUATIONS_TOO_LARGE: {
    publicMessage:
      'The default values, written out in every evaluation that uses them, take more than {limit} bytes (counted {counted}). Send fewer evaluations.',
    httpStatus: 400,
    since: '0.1.0',
  },
  SEARCH_TOO_WIDE: {
    publicMessage:
      'The search would have to try more than {limit} candidates (counted {counted}). Name fewer persons or team entries.',
    httpStatus: 400,
    since: '0.1.0',
  },
  RATE_LIMITED: {
    publicMessage: 'This account asked more than {limit} times in a minute. Wait for the seconds in retry-after.',
    httpStatus: 429,
    since: '0.2.0',
  },
  TOO_MANY_AT_ONCE: {
    publicMessage: 'More than {limit} requests of this account are being answered. Wait until one of them has ended.',
    httpStatus: 429,
    since: '0.2.0',
  },
  TOO_MANY_REFUSED: {
    publicMessage:
      'More than {limit} requests from this address were refused in a minute. Sign in, and wait for the seconds in retry-after.',
    httpStatus: 429,
    since: '0.2.0',
  },
  OVERLOADED: {
    publicMessage:
      'The gateway has more to do than it can; nothing was looked at. Wait for the seconds in retry-after.',
    httpStatus: 503,
    since: '0.2.0',
  },
} as const;
