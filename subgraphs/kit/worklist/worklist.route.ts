/** `POST /worklist`: what waits for the professional the grant was signed for. It stands behind the kit's grant check. */
import type { FastifyInstance } from 'fastify';
import type { KitRoutes } from '../definition.js';
import type { ReadWorklist } from './worklist.js';

export function addWorklistRoute(
  server: FastifyInstance,
  { fork, claimsOf }: KitRoutes,
  read: ReadWorklist,
  now: () => number,
): void {
  server.post('/worklist', async (request, reply) => {
    const { actor, organisation } = claimsOf(request);
    void reply.header('cache-control', 'no-store');
    return await read(fork(), { actor, organisation, now: new Date(now()) });
  });
}
