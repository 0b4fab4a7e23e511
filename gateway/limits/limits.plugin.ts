/**
 * The limits on HTTP, before Apollo Server: POST only, nothing in the address, no compressed body, JSON in UTF-8, a body
 * of bounded size, one operation within its limits. Why here and not in an Apollo plugin: docs/adr/0013.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { PROBLEM_JSON, RegietafelError, toGraphQLBody, toProblem } from '../errors/index.js';
import type { Limits } from './limits.js';

export interface LimitsPluginOptions {
  readonly limits: Limits;
  /** @default '/graphql' */
  readonly path?: string;
}

/** The part of the limits that Fastify takes only when it is made. */
export function fastifyLimitOptions(limits: Limits): Pick<FastifyServerOptions, 'bodyLimit' | 'requestTimeout'> {
  // A body that does not arrive within 30 s holds a socket, not an answer.
  return { bodyLimit: limits.settings.LIMIT_BODY_BYTES, requestTimeout: 30_000 };
}

/** Registers the limits for one path, on the instance it is given: `limitsPlugin(app, { limits })` before the routes. */
export function limitsPlugin(app: FastifyInstance, { limits, path = '/graphql' }: LimitsPluginOptions): void {
  const isOurs = (request: FastifyRequest) => request.url === path || request.url.startsWith(`${path}?`);

  app.addHook('onRoute', (route) => {
    if (route.url !== path) return;
    route.bodyLimit = limits.settings.LIMIT_BODY_BYTES;
    route.errorHandler = (error, _request, reply) => sendProblem(reply, readTransportError(error, limits));
  });

  app.addHook('onRequest', async (request, reply) => {
    if (!isOurs(request)) return undefined;
    const error = findTransportError(request);
    return error && sendProblem(reply, error);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (!isOurs(request) || request.method !== 'POST') return undefined;
    try {
      limits.checkRequest(request.body);
      return undefined;
    } catch (error) {
      if (!(error instanceof RegietafelError)) throw error;
      return reply.code(error.httpStatus).type(chooseMediaType(request)).send(toGraphQLBody(error));
    }
  });
}

function findTransportError({ method, url, headers }: FastifyRequest): RegietafelError | undefined {
  if (method !== 'POST') return new RegietafelError('METHOD_NOT_ALLOWED', { headers: { allow: 'POST' } });
  // API Design Rules /core/transport/no-sensitive-uris, RFC 6750 §2.3: no ids, no variables, no token in an address.
  if (url.includes('?')) return new RegietafelError('URI_WITH_QUERY');
  // The limit on bytes would be checked after inflating (CVE-2024-28101, threats A18).
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new RegietafelError('BODY_ENCODING_REFUSED');
  return isJson(headers['content-type']) ? undefined : new RegietafelError('MEDIA_TYPE_REFUSED');
}

/** Exactly application/json, in UTF-8 or unsaid: forms and exotic charsets are how others were attacked (A16, A17). */
function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType?.trim() ?? '');
}

function readTransportError(error: unknown, { settings }: Limits): RegietafelError {
  if (error instanceof RegietafelError) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = settings.LIMIT_BODY_BYTES;
    return new RegietafelError('BODY_TOO_LARGE', { limit: { name: 'LIMIT_BODY_BYTES', limit, counted: limit + 1 } });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new RegietafelError('MEDIA_TYPE_REFUSED');
  if (statusCode !== undefined && statusCode < 500) return new RegietafelError('BAD_REQUEST');
  return new RegietafelError('INTERNAL_SERVER_ERROR');
}

function sendProblem(reply: FastifyReply, error: RegietafelError): FastifyReply {
  return reply
    .code(error.httpStatus)
    .headers(error.headers)
    .type(PROBLEM_JSON)
    .send(JSON.stringify(toProblem(error)));
}

function chooseMediaType({ headers }: FastifyRequest): string {
  const graphql = 'application/graphql-response+json';
  return `${headers.accept?.includes(graphql) ? graphql : 'application/json'}; charset=utf-8`;
}
