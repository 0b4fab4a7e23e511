import fastifyCookie from '@fastify/cookie';
import { describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { createCookies } from './cookies.js';

const ID = 'a'.repeat(43);

async function open(isHttps: boolean) {
  const app = fastify();
  await app.register(fastifyCookie);
  const cookies = createCookies({ isHttps, lifeSeconds: 36_000 });
  app.get('/in', async (_request, reply) => {
    cookies.writeSession(reply, ID);
    cookies.writeLogin(reply, 'sealed');
    return {};
  });
  app.get('/out', async (_request, reply) => {
    cookies.clearSession(reply);
    return {};
  });
  app.get('/who', async (request) => ({ id: cookies.readSession(request) ?? null }));
  const get = (url: string, cookie = '') => app.inject({ method: 'GET', url, headers: { cookie } });
  return { get, close: () => app.close() };
}

describe('the cookies', () => {
  test('can be set by no other host and read by no page, over https', async () => {
    const { get, close } = await open(true);
    expect((await get('/in')).headers['set-cookie']).toEqual([
      `__Host-regietafel=${ID}; Max-Age=36000; Path=/; HttpOnly; Secure; SameSite=Strict`,
      '__Host-regietafel-login=sealed; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
    expect((await get('/out')).headers['set-cookie']).toMatch(
      /^__Host-regietafel=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970 .*; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await get('/who', `__Host-regietafel=${ID}`)).json()).toEqual({ id: ID });
    // A neighbouring host can set this name, but not that one.
    expect((await get('/who', `regietafel=${ID}`)).json()).toEqual({ id: null });
    await close();
  });

  test('go without Secure, and so without the prefix, over http', async () => {
    const { get, close } = await open(false);
    expect((await get('/in')).headers['set-cookie']).toContain(
      `regietafel=${ID}; Max-Age=36000; Path=/; HttpOnly; SameSite=Strict`,
    );
    await close();
  });

  test.each(['', 'short', `${ID}a`, `${ID.slice(1)}!`])('read no %j', async (id) => {
    const { get, close } = await open(false);
    expect((await get('/who', `regietafel=${id}`)).json()).toEqual({ id: null });
    await close();
  });
});
