/** Whole stacks for tests: real processes under the real supervisor. One is shared by the files that change nothing. */
import path from 'node:path';
import { importBuilt } from './build.js';
import { openCountingProxy } from './counting-proxy.js';

export function openStacks(folder) {
  const stacks = new Map();
  const leases = openLeases();
  let made = 0;

  async function make(env) {
    made += 1;
    const id = String(made);
    const stack = await openStack(path.join(folder, id), env);
    stacks.set(id, stack);
    return { id, ...stack.description };
  }

  let shared;
  const find = ({ id }) => {
    const stack = stacks.get(id);
    if (stack === undefined) throw new Error(`There is no stack ${id} any more.`);
    return stack;
  };

  return {
    routes: {
      async 'stack/open'({ worker, fresh, env }) {
        if (fresh) return make(env);
        // One test file at a time, so that it may count requests and stop processes.
        await leases.take(worker);
        shared ??= make({});
        const description = await shared;
        await find(description).restore();
        return description;
      },
      async 'stack/close'({ id, worker }) {
        if ((await shared)?.id === id) return leases.release(worker);
        await find({ id }).close();
        stacks.delete(id);
      },
      'stack/token': async (body) => ({ token: await find(body).token(body.account) }),
      'stack/stop': (body) => find(body).stop(body.name),
      'stack/start': (body) => find(body).start(body.name),
      'stack/kill': (body) => find(body).kill(body.name),
      'stack/requests': (body) => find(body).requests(body.name, body.after),
      'stack/replace': (body) => find(body).replace(body.name, body.answer),
      'stack/logs': (body) => ({ lines: find(body).lines.slice(body.after) }),
    },
    async close() {
      await shared?.catch(() => undefined);
      await Promise.all([...stacks.values()].map((stack) => stack.close()));
    },
  };
}

/** Tests ask faster than people do, and from one address; one that is about these limits sets its own. */
const UNHURRIED = {
  LIMIT_REQUESTS_PER_MINUTE: '60000',
  LIMIT_REFUSED_PER_MINUTE: '6000',
  LIMIT_CONCURRENT_PER_ACTOR: '1000',
  LIMIT_CONCURRENT: '10000',
  LIMIT_EVENT_LOOP_DELAY_MS: '60000',
};

/** Younger than a sign-in may be with which somebody vouches for an emergency. */
const TOKEN_MS = 200_000;

async function openStack(home, env) {
  const [{ startStack }, { readStackSettings }, { openStackLog }, { fetchToken }] = await Promise.all(
    ['cli/stack/start-stack.js', 'cli/stack/settings.js', 'cli/stack/log.js', 'cli/token.js'].map(importBuilt),
  );
  const lines = [];
  const proxies = new Map();
  const given = { NODE_OPTIONS: '', NODE_ENV: 'test', ...UNHURRIED, ...env };
  const environment = { ...process.env, ...given, PORT: '0', REGIETAFEL_HOME: home };
  const { log, onLine } = openStackLog({ format: 'json', level: 'debug', write: (line) => lines.push(line.trimEnd()) });
  const settings = readStackSettings(environment);
  const stack = await startStack({
    settings,
    environment,
    log,
    onLine,
    fsync: false,
    async between(name, url) {
      // Under mutual TLS nothing stands in between: it would have to be the gateway.
      if (settings.mutualTls) return url;
      const proxy = await openCountingProxy(url);
      proxies.set(name, proxy);
      return proxy.url;
    },
  }).catch((error) => {
    throw new Error(`The stack did not start: ${error.message}\n${lines.slice(-40).join('\n')}`);
  });
  const tokens = new Map();
  const stopped = new Set();
  const { addresses, anchor, databaseUrls, adminUrl } = stack;

  async function start(name) {
    await (name.startsWith('database:') ? admit(name.slice(9), true) : stack.startProcess(name));
    stopped.delete(name);
  }

  /** A database that lets nobody in is, to its process, one that is down; the other databases go on. */
  async function admit(database, isOpen) {
    const { withClient } = await importBuilt('cli/postgres/databases.js');
    await withClient(adminUrl, async (client) => {
      await client.query(`alter database ${client.escapeIdentifier(database)} with allow_connections ${isOpen}`);
      if (isOpen) return;
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    });
  }

  return {
    lines,
    description: { home, addresses, anchor: anchor.toISOString(), databaseUrls },
    token(account) {
      const request = { issuer: addresses.issuer, account, audience: 'regietafel' };
      const known = tokens.get(account);
      if (known !== undefined && Date.now() - known.since < TOKEN_MS) return known.token;
      const token = fetchToken(request);
      tokens.set(account, { token, since: Date.now() });
      return token;
    },
    async stop(name) {
      await (name.startsWith('database:') ? admit(name.slice(9), false) : stack.stopProcess(name));
      stopped.add(name);
    },
    start,
    kill: (name) => stack.killProcess(name),
    requests(name, after) {
      const proxy = proxies.get(name);
      if (proxy === undefined) throw new Error(`Nothing counts before "${name}".`);
      return { count: proxy.count(), records: proxy.records(after) };
    },
    replace: (name, answer) => proxies.get(name)?.replace(answer),
    /** As it was when it began: everything runs, every partner answers for itself, and nobody was asked anything yet. */
    async restore() {
      for (const name of stopped) await start(name);
      for (const proxy of proxies.values()) {
        proxy.replace(null);
        proxy.forget();
      }
    },
    async close() {
      await stack.stop();
      for (const proxy of proxies.values()) proxy.close();
    },
  };
}

/** A turn for each worker; one that asks again has begun another file and has forgotten to give back its turn. */
function openLeases() {
  let holder = null;
  const waiting = [];
  const next = () => {
    const one = waiting.shift();
    holder = one?.worker ?? null;
    one?.resolve();
  };
  return {
    take(worker) {
      if (holder === null || holder === worker) {
        holder = worker;
        return undefined;
      }
      return new Promise((resolve) => waiting.push({ worker, resolve }));
    },
    release(worker) {
      if (holder === worker) next();
    },
  };
}
