/** A browser as far as signing in needs one: it keeps cookies by host, follows redirects, and answers the issuer's forms. */

export interface Visited {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Visit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
}

export type Browser = ReturnType<typeof openBrowser>;

const MOST_STEPS = 15;

export function openBrowser() {
  /** By host without port, as browsers keep them. */
  const jars = new Map<string, Map<string, string>>();
  const jarOf = ({ hostname }: URL) => {
    const jar = jars.get(hostname) ?? new Map<string, string>();
    jars.set(hostname, jar);
    return jar;
  };
  /** Every Set-Cookie that came, whole. */
  const setCookies: string[] = [];

  async function visit(at: string | URL, { method = 'GET', headers = {}, body }: Visit = {}): Promise<Visited> {
    const url = new URL(at);
    const jar = jarOf(url);
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const sent = { method, redirect: 'manual' as const, headers: { accept: 'text/html', cookie, ...headers } };
    const response = await fetch(url, { ...sent, ...(body !== undefined && { body }) });
    for (const line of response.headers.getSetCookie()) {
      setCookies.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  /**
   * Goes on until a page stands still, or an address begins with `stopAt`, which is then not visited. Without an account
   * it stands still where one has to be chosen.
   */
  async function walk(start: string | URL, account: string | null, stopAt?: string): Promise<Visited> {
    let page = await visit(start);
    for (let step = 0; step < MOST_STEPS; step++) {
      const location = page.headers.get('location');
      const form = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
      if (location !== null) {
        const next = new URL(location, page.url);
        if (stopAt !== undefined && next.href.startsWith(stopAt)) return { ...page, url: next };
        page = await visit(next);
      } else if (form !== undefined && (account !== null || !isChoice(page.text))) {
        page = await visit(new URL(form, page.url), { method: 'POST', body: fillIn(page.text, account ?? '') });
      } else return page;
    }
    throw new Error('The sign-in did not end.');
  }

  return { visit, walk, setCookies, cookies: (host = '127.0.0.1') => jars.get(host) ?? new Map<string, string>() };
}

const isChoice = (page: string) => page.includes('type="radio"');

/** Chooses the account where there is one to choose, and says yes elsewhere. */
function fillIn(page: string, account: string): URLSearchParams {
  const form = new URLSearchParams();
  if (isChoice(page)) form.set('account', account);
  else for (const [, name = '', value = ''] of page.matchAll(/name="([^"]+)" value="([^"]+)"/g)) form.set(name, value);
  return form;
}
