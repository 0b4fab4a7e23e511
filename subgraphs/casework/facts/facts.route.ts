/** `POST /facts`: what the gateway must know before it may plan anything. It stands behind the kit's grant check. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../kit/grant/refusal.js';
import type { KitRoutes } from '../../kit/index.js';
import { answerFacts } from './load-facts.js';

const MOST_CASES = 50;

const question = z.object({
  professional: z.object({ issuer: z.string().min(1).max(2000), subject: z.string().min(1).max(255) }),
  cases: z.array(z.string().max(200)).max(MOST_CASES),
});

/** Nothing of the answer is kept anywhere: it holds for one request of the gateway and no longer (design §5). */
export function addFactsRoute(server: FastifyInstance, { fork }: KitRoutes): void {
  server.post('/facts', async (request, reply) => {
    const asked = question.safeParse(request.body);
    if (!asked.success) throw new Refusal('BAD_REQUEST');
    void reply.header('cache-control', 'no-store');
    return await answerFacts(fork(), asked.data);
  });
}
