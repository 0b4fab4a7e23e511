/**
 * Sends new work away before the subgraph collapses under it. What counts is work, not connections: the gateway does not
 * wait longer than its time-out, and what it has given up on is still being done here.
 */
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../grant/refusal.js';

const RETRY_AFTER_SECONDS = '2';

/** Counts the routes that are registered after it; while `most` are being worked on, each of them is refused (OVERLOADED). */
export function shedLoad(server: FastifyInstance, most: number): void {
  let working = 0;
  server.addHook('onRequest', async (_request, reply) => {
    if (working < most) return;
    reply.header('retry-after', RETRY_AFTER_SECONDS).header('connection', 'close');
    throw new Refusal('OVERLOADED');
  });
  server.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = async function counted(request, reply) {
      working += 1;
      try {
        return await handler.call(this, request, reply);
      } finally {
        working -= 1;
      }
    };
  });
}
