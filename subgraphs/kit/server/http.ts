/** HTTP of a subgraph: the grant is checked on the raw body before it is parsed, and every refusal is a problem document. */
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { KitRoutes, SubgraphDefinition } from '../definition.js';
import { addDeliveryRoutes, type DeliveryRoutes } from '../delivery/delivery.routes.js';
import { type GrantedOperation, readOperation } from '../grant/grant.js';
import { Refusal, type RefusalCode, toProblem } from '../grant/refusal.js';
import type { GrantClaims, VerifyGrant } from '../grant/verify-grant.js';
import { requireGateway, serveBy } from '../tls/listen.js';
import type { MutualTls } from '../tls/mutual-tls.js';
import { type AnswerWorklist, addWorklistRoute } from '../worklist/worklist.route.js';
import type { Answer } from './masked-answer.js';
import { shedLoad } from './shed-load.js';
import { judgeHeaders } from './signed-body.js';

export interface HttpOptions {
  readonly definition: SubgraphDefinition;
  readonly verify: VerifyGrant;
  readonly answer: (claims: GrantClaims, operation: GrantedOperation) => Promise<Answer>;
  readonly fork: KitRoutes['fork'];
  readonly delivery: DeliveryRoutes;
  readonly worklist: AnswerWorklist;
  /** Requests that are worked on at once. */
  readonly mostConcurrent: number;
  /** Null where it listens without certificates. */
  readonly tls: MutualTls | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}

/** A grant with the facts of a large household is some tens of kilobytes. */
const BODY_LIMIT = 512 * 1024;
/** Longer than the gateway keeps an idle connection, so that it is never the one to find it closed. */
const KEEP_ALIVE_MS = 65_000;
const REQUEST_TIMEOUT_MS = 30_000;

export function createServer(options: HttpOptions): FastifyInstance {
  const { definition, verify, answer, tls, log } = options;
  const server: FastifyInstance = fastify({
    // It would log urls and errors as it likes; what is refused is logged below, by its code.
    logger: false,
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // `https` only has the address written as it is.
    ...(tls && { https: {}, serverFactory: serveBy({ tls, keepAliveTimeout: KEEP_ALIVE_MS, log }) }),
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  const claims = new WeakMap<FastifyRequest, GrantClaims>();
  const claimsOf = (request: FastifyRequest): GrantClaims => {
    const found = claims.get(request);
    if (found === undefined) throw new Refusal('GRANT_MISSING');
    return found;
  };

  // For the whole of a request: a body that does not arrive holds a socket, not an answer.
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error, _request, reply) => refuse(reply, error, log));
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 'NOT_FOUND'));
  server.get('/health', (_request, reply) => reply.send({ status: 'ok', name: definition.name }));

  addDeliveryRoutes(server, options.delivery);

  server.register(async (guarded) => {
    if (tls !== null) guarded.addHook('onRequest', requireGateway(tls.gatewayName));
    shedLoad(guarded, options.mostConcurrent);
    const judge = judgeHeaders(guarded, verify);
    guarded.addHook('preHandler', async (request) => {
      claims.set(request, judge(request));
      request.body = parseJson(request.body);
    });
    guarded.post('/graphql', async (request, reply) => {
      const operation = readOperation(request.body);
      if ('wrong' in operation) throw new Refusal('BAD_REQUEST', { cause: operation.wrong });
      return reply.send(await answer(claimsOf(request), operation));
    });
    addWorklistRoute(guarded, { fork: options.fork, claimsOf }, options.worklist, options.now);
    definition.routes?.(guarded, { fork: options.fork, claimsOf });
  });
  return server;
}

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    throw new Refusal('BAD_REQUEST');
  }
}

function refuse(reply: FastifyReply, error: unknown, log: Logger): FastifyReply {
  const code = codeOf(error);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const fault = cause instanceof Error ? cause.name : 'unknown';
  if (toProblem(code).status >= 500) log.error({ code, fault, faultCode: faultCodeOf(cause) }, 'a request was refused');
  else log.warn({ code }, 'a request was refused');
  return sendProblem(reply, code);
}

/** A driver's or Node's short code, never a message: those quote rows. */
function faultCodeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}

function codeOf(error: unknown): RefusalCode {
  if (error instanceof Refusal) return error.code;
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  if (status === 413) return 'BODY_TOO_LARGE';
  if (status === 415) return 'UNSUPPORTED_MEDIA';
  return typeof status === 'number' && status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}

function sendProblem(reply: FastifyReply, code: RefusalCode): FastifyReply {
  const problem = toProblem(code);
  return reply.status(problem.status).type('application/problem+json').send(problem);
}
