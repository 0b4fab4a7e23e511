import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SettingsProblem } from '../../errors/index.js';
import { type IssuerSettings, type RunningIssuer, readIssuerSettings, startIssuer } from './index.js';

const ACCOUNTS = [
  { account: 'police-member', subject: 'sub-police-1', organisation: 'politie', note: 'lid <casusteam>' },
  { account: 'outsider', subject: 'sub-outsider-1', organisation: 'talis', note: 'on no case' },
];

const AUTHORIZATION = new URLSearchParams({
  client_id: 'regietafel-cli',
  redirect_uri: 'http://127.0.0.1/callback',
  response_type: 'code',
  scope: 'openid',
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
}).toString();

let folder: string;
let settings: IssuerSettings;
let issuer: RunningIssuer;
const printed: unknown[] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...args) => void printed.push(args));
  }
  folder = await mkdtemp(join(tmpdir(), 'regietafel-issuer-'));
  const accountsFile = join(folder, 'accounts.json');
  await writeFile(accountsFile, JSON.stringify(ACCOUNTS));
  settings = {
    host: '127.0.0.1',
    port: 0,
    accountsFile,
    keyFile: join(folder, 'keys', 'issuer.jwk'),
    audience: 'regietafel',
    accessTokenSeconds: 900,
  };
  issuer = await startIssuer(settings);
});

afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true });
});

describe('the demonstration issuer', () => {
  // prettier-ignore
  const requests = [
    { without: 'PKCE', change: { code_challenge: undefined, code_challenge_method: undefined }, says: /PKCE/ },
    { without: 'S256', change: { code_challenge_method: 'plain' }, says: /code_challenge_method/ },
    { without: 'a known client', change: { client_id: 'stranger' }, says: /client is invalid/ },
    { without: 'its own redirect', change: { redirect_uri: 'http://evil.example/callback' }, says: /redirect_uri/ },
    { without: 'the code flow', change: { response_type: 'token' }, says: /response_type/ },
  ];
  test.each(requests)('refuses an authorization without $without', async ({ change, says }) => {
    const url = new URL('/auth', issuer.url);
    const sound = {
      client_id: 'regietafel-cli',
      redirect_uri: 'http://127.0.0.1/callback',
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries({ ...sound, ...change })) if (value) url.searchParams.set(name, value);
    const response = await fetch(url, { redirect: 'manual', headers: { accept: 'application/json' } });
    const location = response.headers.get('location');
    expect(location ? decodeURIComponent(location.replaceAll('+', ' ')) : await response.text()).toMatch(says);
  });

  test('shows a Dutch page without script that says it is a demonstration', async () => {
    const { page, headers } = await openSignIn();
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('Dit is een uitgever voor demonstraties. Er zijn geen wachtwoorden');
    expect(page).toContain('lid &#60;casusteam&#62;');
    expect(page).not.toMatch(/<script|type="password"/);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  test('shows the page again, with the mistake, to a person who chose nothing', async () => {
    const { url, cookie } = await openSignIn();
    const response = await fetch(url, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ account: '' }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<p class="error" role="alert" id="problem">Kies een account.</p>');
  });

  test('lets one browser change from one account to another', async () => {
    const browser = new Map<string, string>();
    expect(await signInWith(browser, 'police-member')).toContain('code=');
    expect(await signInWith(browser, 'outsider')).toContain('code=');
  });

  test('explains a sign-in it did not start', async () => {
    const response = await fetch(new URL('/interaction/unknown', issuer.url));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Aanmelden lukt niet');
  });

  test('answers its health', async () => {
    expect(await (await fetch(new URL('/health', issuer.url))).json()).toEqual({ status: 'ok', name: 'issuer' });
  });

  test('keeps its key for itself and for the next start', async () => {
    expect((await stat(settings.keyFile)).mode & 0o777).toBe(0o600);
    const key = await readFile(settings.keyFile, 'utf8');
    const again = await startIssuer(settings);
    await again.close();
    expect(await readFile(settings.keyFile, 'utf8')).toBe(key);
  });

  test('prints nothing', () => expect(printed).toEqual([]));
});

describe('starting the demonstration issuer', () => {
  test('is refused in production', () => {
    expect(() => readIssuerSettings({ NODE_ENV: 'production' })).toThrow(/does not run with NODE_ENV=production/);
  });

  test('names every setting that is missing', () => {
    expect(() => readIssuerSettings({ PORT: '99999' })).toThrow(
      /PORT is not usable: .*; ISSUER_ACCOUNTS_FILE is missing; ISSUER_KEY_FILE is missing/,
    );
  });

  test('says what to do about a port that is taken', async () => {
    const port = Number(new URL(issuer.url).port);
    await expect(startIssuer({ ...settings, port })).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port}. Free the port`,
    );
  });

  test.each([
    ['{', 'is not JSON'],
    ['[]', 'expected array to have >=1 items'],
    [JSON.stringify([{ ...ACCOUNTS[0], account: 'Not A Name' }]), '0.account is a lower-case name with hyphens'],
    [JSON.stringify([ACCOUNTS[0], ACCOUNTS[0]]), 'names an account twice'],
  ])('refuses the accounts %s', async (text, says) => {
    const accountsFile = join(folder, 'wrong.json');
    await writeFile(accountsFile, text);
    const start = startIssuer({ ...settings, accountsFile });
    await expect(start).rejects.toThrow(SettingsProblem);
    await expect(start).rejects.toThrow(says);
  });

  test('refuses a key file that holds no key', async () => {
    const keyFile = join(folder, 'wrong.jwk');
    await writeFile(keyFile, '{"kty":"RSA"}');
    await expect(startIssuer({ ...settings, keyFile })).rejects.toThrow(
      /cannot be used as an ES256 private key. Remove/,
    );
  });
});

/** Goes to the form as a browser does. */
async function openSignIn() {
  const url = new URL('/auth', issuer.url);
  url.search = AUTHORIZATION;
  const first = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const form = new URL(first.headers.get('location') ?? '', issuer.url);
  const second = await fetch(form, { headers: { cookie, accept: 'text/html' } });
  return { url: form, cookie, page: await second.text(), headers: second.headers };
}

/** Walks the pages as a browser that keeps its cookies, and gives the address the client would get. */
async function signInWith(browser: Map<string, string>, account: string): Promise<string> {
  const authorization = new URL('/auth', issuer.url);
  authorization.search = AUTHORIZATION;
  let at = authorization;
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 10; step++) {
    const cookie = [...browser].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(at, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie },
      ...(body && { body }),
    });
    for (const [, name = '', value = ''] of response.headers
      .getSetCookie()
      .map((line) => /^([^=]+)=([^;]*)/.exec(line) ?? [])) {
      if (value) browser.set(name, value);
      else browser.delete(name);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    body = undefined;
    if (location?.startsWith('http://127.0.0.1/callback')) return location;
    if (location) at = new URL(location, issuer.url);
    else {
      // A form: our own asks for the account, oidc-provider's own ends the session of the account before.
      at = new URL(/<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? '', issuer.url);
      const hidden = [...page.matchAll(/name="([^"]+)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]);
      body = new URLSearchParams(page.includes('type="radio"') ? { account } : Object.fromEntries(hidden));
    }
  }
  throw new Error('the sign-in did not end');
}
