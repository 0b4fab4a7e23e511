/**
 * The limits on HTTP, before Apollo Server: POST only, nothing in the address, no compressed body, JSON in UTF-8, a body
 * of bounded size, one operation that may be run, within its limits. Why here and not in an Apollo plugin: docs/adr/0013.
 */
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import { RegietafelError, toGraphQLBody } from '../errors/index.js';
import type { Limits } from './limits.js';
import { findTransportError, readTransportError, sendProblem } from './transport.js';

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
  // By the route that was found, since a router decodes: `/%67raphql` is the same door. By the text where there is no
  // route, as for a GET.
  const isOurs = ({ url, routeOptions }: FastifyRequest) =>
    routeOptions.url === path || url === path || url.startsWith(`${path}?`);

  app.addHook('onRoute', (route) => {
    if (route.url !== path) return;
    route.bodyLimit = limits.settings.LIMIT_BODY_BYTES;
    route.errorHandler = (error, _request, reply) =>
      sendProblem(reply, readTransportError(error, limits.settings, 'LIMIT_BODY_BYTES', 'BAD_REQUEST'));
  });

  app.addHook('onRequest', async (request, reply) => {
    if (!isOurs(request)) return undefined;
    const error = findTransportError(request);
    return error && sendProblem(reply, error);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (!isOurs(request) || request.method !== 'POST') return undefined;
    try {
      request.body = limits.admit(request.body);
      return undefined;
    } catch (error) {
      if (!(error instanceof RegietafelError)) throw error;
      return reply.code(error.httpStatus).type(chooseMediaType(request)).send(toGraphQLBody(error));
    }
  });
}

function chooseMediaType({ headers }: FastifyRequest): string {
  const graphql = 'application/graphql-response+json';
  return `${headers.accept?.includes(graphql) ? graphql : 'application/json'}; charset=utf-8`;
}
