/** Signing in through the gateway, with a real issuer over HTTP and a real database: what a browser, a page or a thief may try. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, openBrowser } from '../support/browser.js';
import { openSessionServer, type SessionServer } from '../support/session-server.js';

let server: SessionServer;
beforeAll(async () => {
  server = await openSessionServer({ accessTokenSeconds: 2 });
}, 60_000);
afterAll(() => server?.close());

const JSON_BODY = { accept: 'application/json', 'content-type': 'application/json' };
const OWN = { 'x-regietafel': '1', ...JSON_BODY };
const QUERY = JSON.stringify({ query: '{ case(id: "0b6ba0c8-1111-4111-8111-0b6ba0c81111") { id } }' });

const ask = (browser: Browser, headers: Record<string, string> = OWN, path = '/graphql') =>
  browser.visit(`${server.url}${path}`, { method: 'POST', headers, body: QUERY });
const sessionOf = async (browser: Browser) => JSON.parse((await browser.visit(`${server.url}/session`)).text);
const codeOf = (text: string) => {
  const { code, errors } = JSON.parse(text);
  return code ?? errors?.[0]?.extensions.code;
};
const rows = () =>
  server.orm.em.fork().execute<Record<string, unknown>[]>('select * from "session" order by created_at');

async function signIn(account = 'talis', start = '/login?return=/cases', browser = openBrowser()): Promise<Browser> {
  await browser.walk(`${server.url}${start}`, account, `${server.url}/cases`);
  return browser;
}

describe('signing in', () => {
  test('gives the browser an id and no token, and an answer to what it may ask', async () => {
    const browser = openBrowser();
    const arrived = await browser.walk(`${server.url}/login?return=/cases%3Fopen`, 'talis', `${server.url}/cases`);
    expect(arrived.url.href).toBe(`${server.url}/cases?open`);
    expect(JSON.parse((await ask(browser)).text).data).toEqual({ case: null });
    const { account, expiresAt } = await sessionOf(browser);
    expect(account).toEqual({ name: 'talis' });
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
    const [row] = await rows();
    const id = browser.cookies().get('regietafel') ?? '';
    expect(id).toHaveLength(43);
    // Neither the id nor a token stands in the database, and no token in any cookie.
    expect(JSON.stringify(row)).not.toContain(id);
    expect(JSON.stringify([row, browser.setCookies])).not.toMatch(/eyJ[\w-]+\.eyJ/);
    const sessionCookie = browser.setCookies.find((line) => line.startsWith('regietafel='));
    expect(sessionCookie).toMatch(/; Max-Age=36000; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('asks with PKCE, state and nonce, and leaves nothing of them in a log', async () => {
    const before = server.logged.length;
    const browser = openBrowser();
    const { headers } = await browser.visit(`${server.url}/login`);
    const asked = new URL(headers.get('location') ?? '').searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const back = `${server.url}/callback?code=MARK-CODE&state=${asked.get('state')}&iss=${encodeURIComponent(server.issuer.url)}`;
    const refused = await browser.visit(back);
    expect([refused.status, codeOf(refused.text)]).toEqual([401, 'LOGIN_REFUSED']);
    expect(server.logged.slice(before).join()).not.toMatch(new RegExp(`MARK-CODE|${asked.get('state')}`));
    expect(refused.text).not.toMatch(/MARK-CODE/);
  });

  test('asks for the level that is set, and takes no weaker sign-in, whatever the issuer thought of it', async () => {
    const acrValues = ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'];
    const strict = await openSessionServer({ acrValues });
    try {
      const browser = openBrowser();
      const { headers } = await browser.visit(`${strict.url}/login`);
      expect(new URL(headers.get('location') ?? '').searchParams.get('acr_values')).toBe(acrValues.join(' '));
      // The demonstration's issuer asks no factor at all, and says nothing of it.
      const arrived = await browser.walk(`${strict.url}/login?return=/cases`, 'talis', `${strict.url}/cases`);
      expect([arrived.status, codeOf(arrived.text)]).toEqual([401, 'SIGN_IN_TOO_WEAK']);
      expect(browser.cookies().get('regietafel')).toBeUndefined();
      expect(JSON.parse((await browser.visit(`${strict.url}/session`)).text).account).toBeNull();
    } finally {
      await strict.close();
    }
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'cases',
    'javascript:alert(1)',
    '',
  ])('sends nobody to %j', async (target) => {
    const { status, text, headers } = await openBrowser().visit(
      `${server.url}/login?return=${encodeURIComponent(target)}`,
    );
    expect([status, codeOf(text), headers.get('location')]).toEqual([400, 'RETURN_REFUSED', null]);
  });

  test.each([
    '/login?return=/&return=/cases',
    '/login?token=MARK',
    '/login?prompt=none',
    '/callback?code=a&access_token=MARK',
    '/callback?code=a&code=b',
    '/session?sid=MARK',
  ])('takes nothing else in an address: %s', async (path) => {
    const { status, text } = await openBrowser().visit(`${server.url}${path}`);
    expect([status, codeOf(text)]).toEqual([400, 'URI_WITH_QUERY']);
    expect(text).not.toContain('MARK');
  });

  test('is offered at issuers that are trusted, and no other', async () => {
    const path = `/login?issuer=${encodeURIComponent('https://evil.example')}`;
    expect(codeOf((await openBrowser().visit(`${server.url}${path}`)).text)).toBe('ISSUER_NOT_OFFERED');
  });

  test('cannot be finished in another browser, or twice', async () => {
    const browser = openBrowser();
    const callback = await browser.walk(`${server.url}/login`, 'talis', `${server.url}/callback`);
    const stolen = await openBrowser().visit(callback.url);
    expect(codeOf(stolen.text)).toBe('LOGIN_NOT_STARTED');
    // Another browser that began a sign-in of its own has another state.
    const other = openBrowser();
    await other.visit(`${server.url}/login`);
    expect(codeOf((await other.visit(callback.url)).text)).toBe('LOGIN_REFUSED');
    expect((await browser.visit(callback.url)).status).toBe(303);
    expect(codeOf((await browser.visit(callback.url)).text)).toBe('LOGIN_NOT_STARTED');
  });

  test.each(['state', 'iss'])('takes no answer with another %s', async (word) => {
    const browser = openBrowser();
    const { url } = await browser.walk(`${server.url}/login`, 'talis', `${server.url}/callback`);
    url.searchParams.set(word, word === 'iss' ? 'https://evil.example' : 'A'.repeat(43));
    expect(codeOf((await browser.visit(url)).text)).toBe('LOGIN_REFUSED');
    expect(browser.cookies().has('regietafel')).toBe(false);
  });

  test('takes too long after ten minutes', async () => {
    const browser = openBrowser();
    const callback = await browser.walk(`${server.url}/login`, 'talis', `${server.url}/callback`);
    server.clock.ahead = 601_000;
    const late = await browser.visit(callback.url);
    server.clock.ahead = 0;
    expect(codeOf(late.text)).toBe('LOGIN_NOT_STARTED');
  });

  test('gives an id of its own, whatever somebody put into the browser, and ends what that was', async () => {
    const thief = await signIn('college');
    const planted = thief.cookies().get('regietafel') ?? '';
    const victim = openBrowser();
    await victim.visit(`${server.url}/session`);
    victim.cookies().set('regietafel', planted);
    await signIn('talis', '/login?return=/cases', victim);
    expect(victim.cookies().get('regietafel')).not.toBe(planted);
    expect(codeOf((await ask(thief)).text)).toBe('SESSION_ENDED');
    for (const unknown of ['A'.repeat(43), `${planted}x`, '']) {
      expect((await post(`regietafel=${unknown}`)).status).toBe(401);
    }
  });
});

const post = (cookie: string, headers: Record<string, string> = OWN, path = '/graphql') =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { ...headers, cookie }, body: QUERY });

describe('a page of another site', () => {
  const cross = [
    { what: 'says nothing of where it comes from', headers: JSON_BODY },
    { what: 'comes from another origin', headers: { ...OWN, origin: 'https://evil.example' } },
    { what: 'comes from a page without origin', headers: { ...OWN, origin: 'null' } },
    { what: 'comes from another port', headers: { ...OWN, origin: 'http://127.0.0.1:1' } },
    { what: 'comes from a neighbour', headers: { ...OWN, 'sec-fetch-site': 'same-site' } },
    { what: 'comes from elsewhere', headers: { ...OWN, 'sec-fetch-site': 'cross-site' } },
    { what: 'misspells the header', headers: { ...JSON_BODY, 'x-regietafel': 'yes' } },
  ] satisfies { what: string; headers: Record<string, string> }[];

  test.each(cross)('cannot use the session where the request $what', async ({ headers }) => {
    const browser = await signIn();
    const asked = server.cases.length;
    for (const path of ['/graphql', '/logout']) {
      const answer = await ask(browser, headers, path);
      expect([path, answer.status, codeOf(answer.text)]).toEqual([path, 403, 'CROSS_SITE_REFUSED']);
    }
    expect(server.cases).toHaveLength(asked);
    expect((await sessionOf(browser)).account).toEqual({ name: 'talis' });
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['a text', 'text/plain', 415],
  ])('cannot send %s', async (_what, type, status) => {
    const browser = await signIn();
    expect((await ask(browser, { ...OWN, 'content-type': type })).status).toBe(status);
  });

  test('of ours may, by what the browser says', async () => {
    const browser = await signIn();
    const own = { ...JSON_BODY, origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect((await ask(browser, own)).status).toBe(200);
  });

  test('is not asked of who sends a token instead, and a wrong token is not mended by a session', async () => {
    const browser = await signIn();
    const answer = await ask(browser, { ...JSON_BODY, authorization: 'Bearer nonsense' });
    expect(codeOf(answer.text)).toBe('TOKEN_MALFORMED');
  });

  test('cannot read by GET', async () => {
    const browser = await signIn();
    expect((await browser.visit(`${server.url}/graphql?query={__typename}`, { headers: OWN })).status).toBe(405);
  });
});

describe('a session', () => {
  test('goes on when its token has expired, once for many requests at a time', async () => {
    const browser = await signIn();
    const [before] = (await rows()).slice(-1);
    await pause(2_500);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(browser)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const [after] = (await rows()).slice(-1);
    expect(after?.id_hash).toBe(before?.id_hash);
    expect(after?.sealed_tokens).not.toBe(before?.sealed_tokens);
    // A refresh token that came twice would have ended it at the issuer.
    await pause(2_500);
    expect((await ask(browser)).status).toBe(200);
  });

  test('ends when the issuer gives no new token', async () => {
    const browser = await signIn();
    await endAtIssuer(browser, { keepOurs: true });
    await pause(2_500);
    const answer = await ask(browser);
    expect([answer.status, codeOf(answer.text)]).toEqual([401, 'SESSION_ENDED']);
    expect((await sessionOf(browser)).account).toBeNull();
  });

  test.each([
    { after: 'half an hour unused', ahead: 30 * 60_000 },
    { after: 'ten hours', ahead: 10 * 3_600_000 },
  ])('ends after $after', async ({ ahead }) => {
    const browser = await signIn();
    server.clock.ahead = ahead - 20_000;
    if (ahead < 3_600_000) expect((await sessionOf(browser)).account).toEqual({ name: 'talis' });
    server.clock.ahead = ahead + 1_000;
    const answer = await ask(browser);
    const view = await sessionOf(browser);
    server.clock.ahead = 0;
    expect(codeOf(answer.text)).toBe('SESSION_ENDED');
    expect(view).toEqual({ account: null, expiresAt: null });
  });

  test('lasts while it is used, but no longer than ten hours', async () => {
    const browser = await signIn();
    const codes = [];
    for (let at = 20; at <= 620; at += 20) {
      server.clock.ahead = at * 60_000;
      codes.push((await ask(browser)).status);
    }
    server.clock.ahead = 0;
    expect(codes).toEqual([...Array.from({ length: 29 }, () => 200), 401, 401]);
  });

  test('of another cannot be moved into by writing to the table', async () => {
    const [mine, theirs] = [await signIn('talis'), await signIn('college')];
    const [victim, thief] = (await rows()).slice(-2).reverse();
    await server.orm.em
      .fork()
      .execute('update "session" set sealed_tokens = ? where id_hash = ?', [victim?.sealed_tokens, thief?.id_hash]);
    expect(codeOf((await ask(mine)).text)).toBe('SESSION_ENDED');
    expect((await ask(theirs)).status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session here and at the issuer', async () => {
    const browser = await signIn();
    const id = browser.cookies().get('regietafel');
    const out = await browser.visit(`${server.url}/logout`, { method: 'POST', headers: OWN, body: '{}' });
    const { continueAt } = JSON.parse(out.text);
    expect(new URL(continueAt).origin).toBe(new URL(server.issuer.url).origin);
    expect(continueAt).not.toMatch(/eyJ/);
    expect(browser.cookies().has('regietafel')).toBe(false);
    expect(codeOf(await (await post(`regietafel=${id}`)).text())).toBe('SESSION_ENDED');
    const end = await browser.walk(continueAt, 'talis', `${server.url}/`);
    expect(end.url.href).toBe(`${server.url}/`);
    // The issuer asks who one is again.
    const again = await browser.walk(`${server.url}/login`, null, `${server.url}/callback`);
    expect(again.text).toContain('Met welk account wilt u zich aanmelden?');
  });

  test('at the issuer ends it here, behind the back of the browser', async () => {
    const [browser, other] = [await signIn(), await signIn('college')];
    const elsewhere = await signIn();
    await endAtIssuer(browser);
    expect(codeOf((await ask(browser)).text)).toBe('SESSION_ENDED');
    expect((await ask(other)).status).toBe(200);
    // The same person at another desk, by another session of the issuer.
    expect((await ask(elsewhere)).status).toBe(200);
  });

  test('is no error where nobody is signed in', async () => {
    const out = await openBrowser().visit(`${server.url}/logout`, { method: 'POST', headers: OWN, body: '{}' });
    expect([out.status, JSON.parse(out.text)]).toEqual([200, { continueAt: null }]);
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Signs out at the issuer, as from another application there. */
async function endAtIssuer(browser: Browser, { keepOurs = false } = {}): Promise<void> {
  const kept = keepOurs ? await rows() : [];
  await browser.walk(`${server.issuer.url}/session/end`, 'talis');
  for (const row of kept) {
    const columns = Object.keys(row);
    await server.orm.em
      .fork()
      .execute(
        `insert into "session" (${columns.map((name) => `"${name}"`)}) values (${columns.map(() => '?')}) on conflict do nothing`,
        Object.values(row),
      );
  }
}
