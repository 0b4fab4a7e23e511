/**
 * `/access/v1/openapi.json`: the doors as an OpenAPI description (API Design Rules, /core/doc-openapi, /core/publish-openapi).
 * A question is described by the very schema that describes it for `evaluate`; the refusals come from the registry.
 */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schema/package-file.js';
import { ERRORS, type ErrorCode } from '../errors/index.js';
import { API_VERSION, BASE_PATH } from './metadata.js';

type Json = Readonly<Record<string, unknown>>;

const QUESTION = 'schema/evaluation-request.schema.json';

/** What each door may refuse with, besides what it shares with all. */
const REFUSALS = {
  '/evaluation': [],
  '/evaluations': ['TOO_MANY_EVALUATIONS', 'EVALUATIONS_TOO_LARGE'],
  '/search/subject': ['SEARCH_TOO_WIDE', 'PAGE_TOKEN_REFUSED'],
  '/search/resource': ['SEARCH_TOO_WIDE', 'PAGE_TOKEN_REFUSED'],
  '/search/action': ['PAGE_TOKEN_REFUSED'],
} as const satisfies Record<string, readonly ErrorCode[]>;

const SHARED = [
  'JSON_REFUSED',
  'REQUEST_INVALID',
  'URI_WITH_QUERY',
  'UNAUTHENTICATED',
  'TOKEN_MALFORMED',
  'TOKEN_EXPIRED',
  'TOKEN_WRONG_AUDIENCE',
  'TOKEN_UNKNOWN_ISSUER',
  'TOKEN_REFUSED',
  'NOT_AUTHORISED_ACCOUNT',
  'METHOD_NOT_ALLOWED',
  'BODY_TOO_LARGE',
  'BODY_ENCODING_REFUSED',
  'MEDIA_TYPE_REFUSED',
  'INTERNAL_SERVER_ERROR',
  'CASEWORK_UNAVAILABLE',
  'DECISION_LOG_UNAVAILABLE',
  'IDENTITY_UNAVAILABLE',
] as const satisfies readonly ErrorCode[];

const SUMMARIES = {
  '/evaluation': 'Eén vraag, één beslissing (Access Evaluation).',
  '/evaluations': 'Meer vragen, een beslissing op elk (Access Evaluations).',
  '/search/subject': 'Wie mag dit met dit gegeven? (Subject Search)',
  '/search/resource': 'Welke gegevens mag deze professional hebben? (Resource Search)',
  '/search/action': 'Wat mag deze professional met dit gegeven? (Action Search)',
} as const satisfies Record<keyof typeof REFUSALS, string>;

const SCHEMAS = {
  '/evaluation': ['Question', 'Decision'],
  '/evaluations': ['Questions', 'Decisions'],
  '/search/subject': ['Search', 'Found'],
  '/search/resource': ['Search', 'Found'],
  '/search/action': ['Search', 'Found'],
} as const satisfies Record<keyof typeof REFUSALS, readonly [string, string]>;

export function describeApi(): Json {
  const paths = Object.keys(REFUSALS) as (keyof typeof REFUSALS)[];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regietafel: de beslissing van het convenant',
      version: API_VERSION,
      description:
        'OpenID AuthZEN Authorization API 1.0 over gegeven feiten; geen casus wordt gelezen. Documentatie in het Engels: docs/authzen.md.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: BASE_PATH }],
    security: [{ token: [] }],
    paths: Object.fromEntries(paths.map((path) => [path, { post: describeDoor(path) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      headers: { 'API-Version': { schema: { type: 'string', const: API_VERSION } } },
      schemas: describeSchemas(),
    },
  };
}

function describeDoor(path: keyof typeof REFUSALS): Json {
  const [request, response] = SCHEMAS[path];
  const codes = [...SHARED, ...REFUSALS[path]];
  const byStatus = Map.groupBy(codes, (code) => String(ERRORS[code].httpStatus));
  return {
    operationId: path.slice(1).replace(/\/(\w)/, (_, letter: string) => letter.toUpperCase()),
    summary: SUMMARIES[path],
    parameters: [{ name: 'X-Request-ID', in: 'header', required: false, schema: { type: 'string' } }],
    requestBody: { required: true, content: { 'application/json': { schema: refer(request) } } },
    responses: {
      200: { description: 'Beslist.', headers: HEADERS, content: { 'application/json': { schema: refer(response) } } },
      ...Object.fromEntries([...byStatus].map(([status, of]) => [status, describeRefusal(of)])),
    },
  };
}

const HEADERS = { 'API-Version': { $ref: '#/components/headers/API-Version' } } as const;

function describeRefusal(codes: readonly ErrorCode[]): Json {
  return {
    description: codes.join(', '),
    headers: HEADERS,
    content: { 'application/problem+json': { schema: refer('Problem') } },
  };
}

function describeSchemas(): Json {
  const object = { type: 'object' } as const;
  const page = { type: 'object', properties: { token: { type: 'string' }, limit: { type: 'integer', minimum: 0 } } };
  const parts = { subject: object, action: object, resource: object, context: object };
  const code = { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] };
  return {
    Question: JSON.parse(readFileSync(packageFile(QUESTION), 'utf8')),
    Questions: {
      type: 'object',
      properties: {
        ...parts,
        evaluations: { type: 'array', items: { type: 'object', properties: parts } },
        options: {
          type: 'object',
          properties: {
            evaluations_semantic: { enum: ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] },
          },
        },
      },
    },
    Decision: {
      type: 'object',
      properties: {
        decision: { type: 'boolean' },
        context: {
          type: 'object',
          properties: { reason_user: code, reason_admin: code, ruleSet: { type: 'string' } },
          required: ['reason_user', 'ruleSet'],
        },
      },
      required: ['decision', 'context'],
    },
    Decisions: { type: 'object', properties: { evaluations: { type: 'array', items: refer('Decision') } } },
    Search: { type: 'object', properties: { ...parts, page } },
    Found: {
      type: 'object',
      properties: {
        page: {
          type: 'object',
          properties: { next_token: { type: 'string' }, count: { type: 'integer', minimum: 0 } },
          required: ['next_token', 'count'],
        },
        context: { type: 'object', properties: { ruleSet: { type: 'string' } }, required: ['ruleSet'] },
        results: { type: 'array', items: object },
      },
      required: ['page', 'context', 'results'],
    },
    Problem: describeProblem(),
  };
}

function describeProblem(): Json {
  const text = { type: 'string' } as const;
  const location = { type: 'object', properties: { pointer: text } };
  const error = {
    type: 'object',
    properties: { in: { const: 'body' }, location, detail: text },
    required: ['in', 'detail'],
  };
  return {
    type: 'object',
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: text,
      errors: { type: 'array', items: error },
      traceId: text,
    },
    required: ['type', 'title', 'status', 'detail', 'code'],
  };
}

function refer(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
