import { afterEach, describe, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { readLimitSettings } from './settings.js';
import { shedLoadPlugin } from './shed-load.plugin.js';

interface Scene {
  readonly delay?: number;
  readonly concurrent?: number;
}

let app: FastifyInstance;
afterEach(() => app?.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until it is so, for two seconds; the expectation after it says whether it was. */
async function settle(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 200 && !(await isSo()); round++) await pause(10);
}

/** A server whose `/slow` answers when it is told to. */
function open({ delay = 0, concurrent = 2 }: Scene) {
  app = fastify({ forceCloseConnections: true });
  const held: (() => void)[] = [];
  const settings = readLimitSettings({ LIMIT_CONCURRENT: String(concurrent), LIMIT_EVENT_LOOP_DELAY_MS: '100' });
  shedLoadPlugin(app, { settings, measureDelay: () => delay });
  app.get('/slow', () => new Promise((resolve) => held.push(() => resolve({ done: true }))));
  for (const path of ['/health', '/ready', '/quick']) app.get(path, async () => ({ done: true }));
  return { held, get: (url: string) => app.inject({ method: 'GET', url }) };
}

const OVERLOADED = { code: 'OVERLOADED', status: 503 };

describe('shedLoadPlugin', () => {
  test('sends away what comes above the number in flight, and takes more when some have ended', async () => {
    const { held, get } = open({});
    const running = [get('/slow'), get('/slow')];
    await settle(() => held.length === 2);
    const refused = await get('/quick');
    expect(refused.json()).toMatchObject(OVERLOADED);
    expect(refused.headers['retry-after']).toBe('2');
    expect((await get('/health')).statusCode).toBe(200);
    expect((await get('/ready')).statusCode).toBe(200);
    for (const release of held) release();
    await Promise.all(running);
    expect((await get('/quick')).statusCode).toBe(200);
  });

  test('forgets a caller who left before his answer', async () => {
    const { held, get } = open({ concurrent: 1 });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const left = fetch(`${url}/slow`, { signal: leaving.signal }).catch(() => 'left');
    await settle(() => held.length === 1);
    expect((await get('/quick')).statusCode).toBe(503);
    leaving.abort();
    expect(await left).toBe('left');
    await settle(async () => (await get('/quick')).statusCode === 200);
    expect((await get('/quick')).statusCode).toBe(200);
  });

  test.each([
    { delay: 100, status: 200 },
    { delay: 101, status: 503 },
  ])('a process that runs $delay ms late answers $status', async ({ delay, status }) => {
    const { get } = open({ delay });
    expect((await get('/quick')).statusCode).toBe(status);
    expect((await get('/health')).statusCode).toBe(200);
  });

  test('notices by itself that the process runs late, and that it no longer does', async () => {
    app = fastify();
    shedLoadPlugin(app, { settings: readLimitSettings({ LIMIT_EVENT_LOOP_DELAY_MS: '50' }) });
    app.get('/quick', async () => ({}));
    const ask = async () => (await app.inject({ method: 'GET', url: '/quick' })).statusCode;
    await ask();
    let seen = 200;
    for (let round = 0; round < 40 && seen === 200; round++) {
      const end = performance.now() + 300;
      while (performance.now() < end);
      await pause(5);
      seen = await ask();
    }
    expect(seen).toBe(503);
    for (let round = 0; round < 100 && seen === 503; round++) {
      await pause(100);
      seen = await ask();
    }
    expect(seen).toBe(200);
  });
});
