import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { Refusal, toProblem } from '../grant/refusal.js';
import { shedLoad } from './shed-load.js';

let app: FastifyInstance;
afterEach(() => app?.close());

/** A server that works on `/work` until it is told that it is done. */
async function open(most: number) {
  app = fastify({ forceCloseConnections: true });
  app.setErrorHandler((error, _request, reply) => {
    const problem = toProblem(error instanceof Refusal ? error.code : 'INTERNAL');
    return reply.status(problem.status).send(problem);
  });
  app.get('/health', async () => ({ status: 'ok' }));
  const begun: (() => void)[] = [];
  const bell = new EventTarget();
  app.register(async (guarded) => {
    shedLoad(guarded, most);
    guarded.get('/work', async () => {
      await new Promise<void>((done) => {
        begun.push(done);
        bell.dispatchEvent(new Event('begun'));
      });
      return { done: true };
    });
    guarded.get('/fault', async () => {
      throw new Error('a fault');
    });
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = async (path: string, signal?: AbortSignal) => {
    const response = await fetch(`${url}${path}`, signal ? { signal } : {});
    return { status: response.status, json: await response.json(), headers: response.headers };
  };
  /** Asks for work and resolves when it has begun. */
  const begin = async (signal?: AbortSignal) => {
    const begins = once(bell, 'begun');
    const answer = ask('/work', signal);
    await begins;
    return { answer };
  };
  return { begun, begin, ask };
}

test('sends away what comes above the number that is worked on, and is well meanwhile', async () => {
  const { begun, begin, ask } = await open(2);
  const working = [await begin(), await begin()];
  const refused = await ask('/work');
  expect(refused).toMatchObject({ status: 503, json: { code: 'OVERLOADED' } });
  expect(refused.headers.get('retry-after')).toBe('2');
  expect((await ask('/health')).status).toBe(200);
  for (const done of begun) done();
  for (const { answer } of working) expect((await answer).status).toBe(200);
  const { answer } = await begin();
  begun.at(-1)?.();
  expect((await answer).status).toBe(200);
});

test('work goes on counting when its caller has left', async () => {
  const { begun, begin, ask } = await open(1);
  const leaving = new AbortController();
  const { answer } = await begin(leaving.signal);
  leaving.abort();
  await expect(answer).rejects.toThrow();
  expect((await ask('/work')).status).toBe(503);
  begun[0]?.();
  const next = await begin();
  begun.at(-1)?.();
  expect((await next.answer).status).toBe(200);
});

test('what fails is done as well', async () => {
  const { begun, begin, ask } = await open(1);
  for (let at = 0; at < 3; at += 1) expect((await ask('/fault')).status).toBe(500);
  const { answer } = await begin();
  begun[0]?.();
  expect((await answer).status).toBe(200);
});
