/** Doors where the header is judged before a byte of the body is read, and the body before anything of it is parsed. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../grant/refusal.js';

/** Judges a header and gives what judges the body. */
type Judge<Outcome> = (authorization: string | undefined) => Promise<(body: Uint8Array) => Outcome>;

/**
 * Puts the judge before every route of this instance. Gives what it made of the header of a request, to be asked of its
 * body once. Who is refused is hung up on: the rest of his body is his to keep.
 */
export function judgeHeaders<Outcome>(
  server: FastifyInstance,
  judge: Judge<Outcome>,
): (request: FastifyRequest) => Outcome {
  const judged = new WeakMap<FastifyRequest, (body: Uint8Array) => Outcome>();
  server.addHook('onRequest', async (request, reply) => {
    const found = await judge(request.headers.authorization).catch((error: unknown) => {
      reply.header('connection', 'close');
      throw error;
    });
    judged.set(request, found);
  });
  return (request) => {
    const found = judged.get(request);
    if (found === undefined) throw new Refusal('GRANT_MISSING');
    return found(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
  };
}
