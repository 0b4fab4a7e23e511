/**
 * Every error a caller may ever see, once (habit 24). A code keeps its meaning for ever: a code that is no longer used
 * moves to REMOVED_ERRORS, so that whoever greps an old code still finds it. docs/errors.md is generated from here.
 * A withheld field is not an error and has no code here: its reasons stand in policy/.
 */
import { LIMIT_ERRORS } from './limit-errors.js';
import { SESSION_ERRORS } from './session-errors.js';

/** How a code is described. `{limit}` and `{counted}` in the message are filled in by the limit that was passed. */
export interface ErrorDefinition {
  readonly publicMessage: string;
  readonly httpStatus: number;
  /** The version of Regietafel that first answered with this code. */
  readonly since: string;
}

export const ERRORS = {
  // Identity: who is asking
  UNAUTHENTICATED: {
    publicMessage: 'No access token was sent. Sign in and send the token as "Authorization: Bearer <token>".',
    httpStatus: 401,
    since: '0.1.0',
  },
  TOKEN_MALFORMED: {
    publicMessage: 'The authorization header holds no readable access token. Send exactly "Bearer <token>".',
    httpStatus: 401,
    since: '0.1.0',
  },
  TOKEN_EXPIRED: {
    publicMessage: 'The access token has expired; sign in again.',
    httpStatus: 401,
    since: '0.1.0',
  },
  TOKEN_WRONG_AUDIENCE: {
    publicMessage:
      'The access token was issued for another service. Ask the issuer for a token meant for this gateway.',
    httpStatus: 401,
    since: '0.1.0',
  },
  TOKEN_UNKNOWN_ISSUER: {
    publicMessage: 'The access token comes from an issuer this gateway does not trust. Sign in at a trusted issuer.',
    httpStatus: 401,
    since: '0.1.0',
  },
  TOKEN_REFUSED: {
    publicMessage: 'The access token was not accepted. Sign in again.',
    httpStatus: 401,
    since: '0.1.0',
  },
  SIGN_IN_TOO_WEAK: {
    publicMessage:
      'The sign-in was not strong enough for this gateway. Sign in again, with the second factor of your organisation.',
    httpStatus: 401,
    since: '0.2.0',
  },
  NOT_AUTHORISED_ACCOUNT: {
    publicMessage:
      'No authorisation is registered for this account. Ask the authorisation officer of the college (autorisatiebeheerder).',
    httpStatus: 403,
    since: '0.1.0',
  },
  COMPLIANCE_ONLY: {
    publicMessage:
      'This address is for compliance officers of the college with a valid screening (functionaris naleving).',
    httpStatus: 403,
    since: '0.1.0',
  },

  // Identity: signed in through the gateway
  ...SESSION_ERRORS,

  // The request as HTTP
  BAD_REQUEST: {
    publicMessage: 'The request is not a GraphQL request. Send a JSON object with "query" and, if needed, "variables".',
    httpStatus: 400,
    since: '0.1.0',
  },
  URI_WITH_QUERY: {
    publicMessage: 'Nothing may be sent in the address, because addresses are logged. Send everything in the body.',
    httpStatus: 400,
    since: '0.1.0',
  },
  PATH_UNKNOWN: {
    publicMessage: 'There is nothing at this address. See /.well-known/authzen-configuration for what there is.',
    httpStatus: 404,
    since: '0.1.0',
  },
  METHOD_NOT_ALLOWED: {
    publicMessage: 'This address accepts POST only.',
    httpStatus: 405,
    since: '0.1.0',
  },
  BODY_TOO_LARGE: {
    publicMessage: 'The body is larger than {limit} bytes. Send a smaller request.',
    httpStatus: 413,
    since: '0.1.0',
  },
  BODY_ENCODING_REFUSED: {
    publicMessage: 'A compressed body is not accepted. Send the body without content-encoding.',
    httpStatus: 415,
    since: '0.1.0',
  },
  MEDIA_TYPE_REFUSED: {
    publicMessage: 'Send the body as "content-type: application/json" in UTF-8.',
    httpStatus: 415,
    since: '0.1.0',
  },
  BATCH_REFUSED: {
    publicMessage: 'A list of operations is not accepted. Send one operation a request.',
    httpStatus: 400,
    since: '0.1.0',
  },
  PERSISTED_QUERY_NOT_IN_LIST: {
    publicMessage: 'No operation of that id is known here. Reload the page, or name one of the list of this version.',
    httpStatus: 400,
    since: '0.1.0',
  },
  QUERY_NOT_IN_SAFELIST: {
    publicMessage:
      'Only the operations of the list are run here. Name one by its id, or send its text as it is listed.',
    httpStatus: 400,
    since: '0.1.0',
  },

  // The request as AuthZEN
  JSON_REFUSED: {
    publicMessage: 'The body is not JSON in UTF-8 in which no object has the same key twice.',
    httpStatus: 400,
    since: '0.1.0',
  },
  REQUEST_INVALID: {
    publicMessage: 'The request is not as the AuthZEN Authorization API 1.0 has it; "errors" names every mistake.',
    httpStatus: 400,
    since: '0.1.0',
  },
  PAGE_TOKEN_REFUSED: {
    publicMessage: 'The page token belongs to another request, or to another rule set. Search again without it.',
    httpStatus: 400,
    since: '0.1.0',
  },

  // The request as GraphQL
  GRAPHQL_PARSE_FAILED: {
    publicMessage: 'The operation is not valid GraphQL.',
    httpStatus: 400,
    since: '0.1.0',
  },
  GRAPHQL_VALIDATION_FAILED: {
    publicMessage: 'The operation does not fit the schema.',
    httpStatus: 400,
    since: '0.1.0',
  },
  OPERATION_RESOLUTION_FAILURE: {
    publicMessage: 'The document holds no operation of that name. Name one of its operations in "operationName".',
    httpStatus: 400,
    since: '0.1.0',
  },
  BAD_USER_INPUT: {
    publicMessage: 'A variable or argument has a value that is not accepted.',
    httpStatus: 400,
    since: '0.1.0',
  },
  CASE_ID_MALFORMED: {
    publicMessage: 'A case id is a UUID, for example 3f0c2a5e-8d41-4b7a-9c36-5a1e0f6d2b48. Check the id and ask again.',
    httpStatus: 400,
    since: '0.1.0',
  },
  FIELD_UNKNOWN: {
    publicMessage: 'No field of that name is classified. Name one as "Type.field", as schema/RELEASE.md lists them.',
    httpStatus: 400,
    since: '0.1.0',
  },
  CONTROLLER_UNKNOWN: {
    publicMessage:
      'That controller does not serve this field. Name one of those that do, as schema/RELEASE.md lists them.',
    httpStatus: 400,
    since: '0.1.0',
  },
  QUERIES_ONLY: {
    publicMessage: 'This kind of operation is not answered here. Send a query or, at /graphql, a mutation.',
    httpStatus: 400,
    since: '0.1.0',
  },
  INTROSPECTION_DISABLED: {
    publicMessage: 'The schema cannot be asked here. It is published with the source code (schema/supergraph.graphql).',
    httpStatus: 400,
    since: '0.1.0',
  },
  INCREMENTAL_DELIVERY_REFUSED: {
    publicMessage: 'Parts of an answer are not sent later: leave out @defer and @stream.',
    httpStatus: 400,
    since: '0.1.0',
  },
  ASKED_ALONE: {
    publicMessage: 'The worklist and a letter are each asked by themselves. Send an operation of its own.',
    httpStatus: 400,
    since: '0.2.0',
  },
  NAME_REFUSED: {
    publicMessage: 'An alias, variable, fragment or operation may not be called __proto__, constructor or prototype.',
    httpStatus: 400,
    since: '0.1.0',
  },

  // Limits: too much to answer
  ...LIMIT_ERRORS,

  // The house itself
  CASEWORK_UNAVAILABLE: {
    publicMessage: 'The case register cannot be reached, so nothing can be released. Try again later.',
    httpStatus: 503,
    since: '0.1.0',
  },
  DECISION_LOG_UNAVAILABLE: {
    publicMessage: 'The decision log cannot be written, so nothing may be released. Try again later.',
    httpStatus: 503,
    since: '0.1.0',
  },
  IDENTITY_UNAVAILABLE: {
    publicMessage: 'The issuer of the access token cannot be reached to check it. Try again later.',
    httpStatus: 503,
    since: '0.1.0',
  },
  ACT_NOT_CONFIRMED: {
    publicMessage:
      'It is not known whether this was done, because no receipt came back. Send it again with the same key: it is done once.',
    httpStatus: 503,
    since: '0.2.0',
  },
  PARTNER_UNAVAILABLE: {
    publicMessage: 'A partner cannot be reached; its fields are empty for now. Try again later.',
    httpStatus: 200,
    since: '0.1.0',
  },
  RELEASE_FAILED: {
    publicMessage: 'The release could not be decided, so nothing is released. Try again later.',
    httpStatus: 500,
    since: '0.1.0',
  },
  INTERNAL_SERVER_ERROR: {
    publicMessage:
      'Something went wrong in the gateway; nothing was released. Report the trace id to the administrator.',
    httpStatus: 500,
    since: '0.1.0',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** A code of the registry: all that a client may rely on. */
export type ErrorCode = keyof typeof ERRORS;

/** The HTTP statuses the registry uses. */
export type HttpStatus = (typeof ERRORS)[ErrorCode]['httpStatus'];

/** Codes that older versions answered with: kept, so that an old log line can still be read. None so far. */
export const REMOVED_ERRORS = {} as const satisfies Record<string, ErrorDefinition & { readonly removedIn: string }>;

/** Whether a word that came from elsewhere is one of our codes. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}
