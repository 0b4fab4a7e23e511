/** `POST /worklist`: what waits for the professional the grant was signed for. It stands behind the kit's grant check. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DOMAINS } from '../../../policy/vocabulary.js';
import type { KitRoutes } from '../definition.js';
import { Refusal } from '../grant/refusal.js';
import type { Asker, WorklistPart } from './worklist.js';

const question = z.strictObject({ actor: z.string().max(200), domains: z.array(z.enum(DOMAINS)).max(DOMAINS.length) });

/** As the kit asks it: under which rules is the subgraph's own matter. */
export type AnswerWorklist = (
  em: ReturnType<KitRoutes['fork']>,
  asker: Omit<Asker, 'ruleSet'>,
) => Promise<WorklistPart>;

export function addWorklistRoute(
  server: FastifyInstance,
  { fork, claimsOf }: KitRoutes,
  answer: AnswerWorklist,
  now: () => number,
): void {
  server.post('/worklist', async (request, reply) => {
    const { actor, organisation } = claimsOf(request);
    const asked = question.safeParse(request.body);
    if (!asked.success || asked.data.actor !== actor) throw new Refusal('BAD_REQUEST');
    void reply.header('cache-control', 'no-store');
    return await answer(fork(), { actor, organisation, domains: asked.data.domains, now: new Date(now()) });
  });
}
