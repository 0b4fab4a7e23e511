/**
 * Sends new work away before the house collapses under it: above a number of requests in flight, or when the process runs
 * late. Nothing of the request is looked at. `/health` and `/ready` are always answered, so that a supervisor can tell a
 * gateway that is busy from one that is gone.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { RegietafelError } from '../errors/index.js';
import type { LimitSettings } from './settings.js';
import { sendProblem } from './transport.js';

export interface ShedLoadOptions {
  readonly settings: LimitSettings;
  /** Milliseconds by which the process runs late; given by tests. */
  readonly measureDelay?: () => number;
}

const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(['/health', '/ready']);
const RETRY_AFTER_SECONDS = '2';

/** Registers the hook; call it before whatever costs something, so that what is sent away costs nothing. */
export function shedLoadPlugin(app: FastifyInstance, { settings, measureDelay }: ShedLoadOptions): void {
  const delay = measureDelay ?? watchEventLoop(app);
  let inFlight = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (ALWAYS_ANSWERED.has(request.url)) return undefined;
    if (inFlight >= settings.LIMIT_CONCURRENT || delay() > settings.LIMIT_EVENT_LOOP_DELAY_MS) {
      return sendProblem(reply, new RegietafelError('OVERLOADED', { headers: { 'retry-after': RETRY_AFTER_SECONDS } }));
    }
    inFlight += 1;
    // Not `finish`, which does not come where the caller left.
    reply.raw.once('close', () => {
      inFlight -= 1;
    });
    return undefined;
  });
}

const SAMPLE_MS = 500;
const RESOLUTION_MS = 20;

/** The mean delay of the last half second: one slow operation passes, a process that cannot keep up does not. */
function watchEventLoop(app: FastifyInstance): () => number {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let delay = 0;
  const timer = setInterval(() => {
    delay = Number.isNaN(histogram.mean) ? 0 : histogram.mean / 1e6 - RESOLUTION_MS;
    histogram.reset();
  }, SAMPLE_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    histogram.disable();
  });
  return () => delay;
}
