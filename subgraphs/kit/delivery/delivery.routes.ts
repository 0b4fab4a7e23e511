/** What a subgraph serves beside its data: its public key, an inbox, and how much waits to be delivered. */
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { judgeHeaders } from '../server/signed-body.js';
import type { Hear } from './inbox.js';
import type { Waiting } from './sweep.js';

export interface DeliveryRoutes {
  readonly name: SubgraphName;
  /** Asked each time: keys come and go while the process runs. */
  readonly publicJwks: () => readonly JWK[];
  readonly hear: Hear;
  /** Rejects while the database does not answer. */
  readonly countWaiting: () => Promise<Waiting>;
}

/** The body reaches `hear` as it came: it is read only when its signature holds. */
export function addDeliveryRoutes(
  server: FastifyInstance,
  { name, publicJwks, hear, countWaiting }: DeliveryRoutes,
): void {
  server.get('/.well-known/jwks.json', (_request, reply) => reply.send({ keys: publicJwks() }));
  server.get('/ready', async (_request, reply) => {
    const waiting = await countWaiting().catch(() => null);
    if (waiting === null) return reply.code(503).send({ status: 'waiting', name });
    return reply.send({ status: 'ready', name, ...waiting });
  });
  server.register(async (guarded) => {
    const judge = judgeHeaders(guarded, hear);
    guarded.post('/inbox', async (request, reply) => reply.send(await judge(request)));
  });
}
