/**
 * The doors of AuthZEN 1.0 on HTTP, under `/access/v1`. The order is that of cost: HTTP itself, the token, the bytes, the
 * JSON, the envelope, then casework for who asks, then the law, then the record. An answer is sent when its record is
 * durable. No case is named, so none is read: an answer can tell nothing of any.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { parseUniqueJson } from '../../schema/unique-json.js';
import type { DecisionLog, EventName } from '../audit/decision-log.js';
import { isComplianceOfficer } from '../compliance/officer.js';
import { RegietafelError } from '../errors/index.js';
import type { AskFacts } from '../fetch/casework-client.js';
import { continueTrace, startTrace, type Trace } from '../fetch/traceparent.js';
import type { Identify, Identity } from '../identity/index.js';
import { asJsonObject } from '../json.js';
import { asBytes, findTransportError, readTransportError, sendProblem } from '../limits/index.js';
import { callLine } from './decision-line.js';
import { answerEvaluation, answerEvaluations } from './evaluate-door.js';
import type { Door, Kit } from './kit.js';
import { API_VERSION, BASE_PATH } from './metadata.js';
import { describeApi } from './openapi.js';
import { answerActionSearch, answerResourceSearch, answerSubjectSearch } from './search-door.js';

export interface AuthzenParts {
  readonly kit: Kit;
  readonly identify: Identify;
  readonly askFacts: AskFacts;
  readonly decisions: Pick<DecisionLog, 'record'>;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'error'>;
}

interface Row {
  readonly event: EventName;
  readonly door: Door;
}

// biome-ignore format: a table
export const DOORS = {
  '/evaluation':      { event: 'adl.access_evaluation',  door: answerEvaluation },
  '/evaluations':     { event: 'adl.access_evaluations', door: answerEvaluations },
  '/search/subject':  { event: 'adl.search_subject',     door: answerSubjectSearch },
  '/search/resource': { event: 'adl.search_resource',    door: answerResourceSearch },
  '/search/action':   { event: 'adl.search_action',      door: answerActionSearch },
} as const satisfies Record<string, Row>;

/** Registers the doors: `authzenPlugin(app, parts)`. What it sets holds under `/access/v1` and nowhere else. */
export function authzenPlugin(app: FastifyInstance, parts: AuthzenParts): void {
  app.register(async (doors) => openDoors(doors, parts), { prefix: BASE_PATH });
}

function openDoors(app: FastifyInstance, { kit, identify, askFacts, decisions, now, log }: AuthzenParts): void {
  const callers = new WeakMap<FastifyRequest, Identity>();
  const traces = new WeakMap<FastifyRequest, Trace>();
  const traceOf = (request: FastifyRequest) => traces.get(request) ?? startTrace();

  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'api-version': API_VERSION, ...requestId(request) });
    traces.set(request, continueTrace(request.headers.traceparent));
  });
  app.setErrorHandler((error, request, reply) => {
    const known = readTransportError(error, kit.limits, 'LIMIT_AUTHZEN_BYTES', 'JSON_REFUSED');
    const { traceId } = traceOf(request);
    if (known.httpStatus >= 500) {
      const detail = error instanceof RegietafelError ? error.detail : String(error);
      log.error({ traceId, code: known.code, detail }, 'nothing was decided');
    }
    return sendProblem(reply, known, traceId);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new RegietafelError('PATH_UNKNOWN')));
  const api = JSON.stringify(describeApi());
  app.get('/openapi.json', async (_request, reply) =>
    // For everyone, also from a page of another origin (/core/publish-openapi).
    reply.header('access-control-allow-origin', '*').type('application/json').send(api),
  );

  for (const [path, { event, door }] of Object.entries<Row>(DOORS)) {
    app.route({
      method: app.supportedMethods,
      url: path,
      bodyLimit: kit.limits.LIMIT_AUTHZEN_BYTES,
      onRequest: async (request, reply) => {
        const error = findTransportError(request);
        if (error !== undefined) throw error;
        callers.set(request, await identify(request, reply));
      },
      handler: (request, reply) => answer(request, reply, event, door),
    });
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    event: EventName,
    door: Door,
  ): Promise<FastifyReply> {
    const identity = callers.get(request);
    if (identity === undefined) throw new RegietafelError('UNAUTHENTICATED');
    const sent = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const body = parseUniqueJson(sent);
    if (body === undefined) throw new RegietafelError('JSON_REFUSED');
    const decide = door(body, kit);
    const trace = findTrace(request, body);
    const asking = await askFacts(identity, [], trace);
    const asker = { actor: asking.actor, hearsReasons: isComplianceOfficer(asking, kit.ruleSet, now()) };
    const { body: text, asked, decided } = await decide(asker);
    const call = { event, trace, time: now(), ...asker, sent, asked, decided, ruleSet: kit.ruleSet.hash };
    await decisions.record(callLine(call));
    return reply.type('application/json; charset=utf-8').send(asBytes(text));
  }

  /** NL GOV puts the caller's trace into `context.traceparent`; the header comes first, since proxies speak it. */
  function findTrace(request: FastifyRequest, body: unknown): Trace {
    const own = traceOf(request);
    if (own.parentSpanId !== undefined) return own;
    const trace = continueTrace(asJsonObject(asJsonObject(body).context).traceparent);
    traces.set(request, trace);
    return trace;
  }
}

/** AuthZEN §10.1.3: what the caller calls his request comes back with the answer, whatever that is. */
function requestId({ headers }: FastifyRequest): Readonly<Record<string, string>> {
  const id = headers['x-request-id'];
  return typeof id === 'string' ? { 'x-request-id': id } : {};
}
