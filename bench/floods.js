/**
 * What a hostile document costs the gateway, in milliseconds of its CPU, and what others notice of a flood of them:
 * `npm run bench:floods`. Exit code 1 when one costs more than the limit, is refused for another reason, or keeps others waiting.
 * The gateway runs here on its main thread, before a whole stack; the clients run in threads of their own.
 */
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { pino } from 'pino';
import { readLimitSettings } from '../dist/gateway/limits/index.js';
import { readGatewaySettings, subgraphUrlName } from '../dist/gateway/settings.js';
import { startGateway } from '../dist/gateway/start-gateway.js';
import { getCase } from '../dist/subgraphs/kit/demo/index.js';
import { FLOODS } from './flood-documents.js';
import { openStack } from './open-stack.js';

/** Milliseconds of CPU that one of them may cost. */
const LIMIT = 50;
const ROUNDS = 25;
const SECONDS = 5;

const stack = await openStack();
// What is counted by account or address would send most of these away unread: here it is the reading that is measured.
const uncounted = {
  LIMIT_REQUESTS_PER_MINUTE: '60000',
  LIMIT_REFUSED_PER_MINUTE: '6000',
  LIMIT_CONCURRENT_PER_ACTOR: '1000',
};
const gateway = await startGateway(settingsOf(stack), readLimitSettings(uncounted), pino({ level: 'silent' }));
const [token, hostile] = [await stack.token('talis-member'), await stack.token('outsider')];
const workerData = { url: `${gateway.url}/graphql`, token, hostile };
const client = openClient();
const user = openClient();
let isSound = true;

process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n\n`);
try {
  await measureCosts();
  await measureOthers();
} finally {
  await Promise.all([client.close(), user.close()]);
  await gateway.close();
  await stack.close();
}
process.exitCode = isSound ? 0 : 1;

async function measureCosts() {
  process.stdout.write(`milliseconds of CPU, the median and the most of ${ROUNDS}\n`);
  for (const flood of FLOODS) {
    const body = bodyOf(flood);
    const costs = [];
    const codes = new Set();
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.threadCpuUsage();
      codes.add(await client.ask({ kind: 'send', body }));
      costs.push(millisecondsSince(before));
    }
    costs.sort((a, b) => a - b);
    const [median, most] = [costs[ROUNDS >> 1], costs[ROUNDS - 1]];
    const refused = [...codes].join(', ');
    const isFine =
      most < LIMIT && [flood.code, 'ECONNRESET', 'EPIPE'].some((code) => codes.has(code)) && !codes.has('ANSWERED');
    isSound &&= isFine;
    const columns = [flood.name.padEnd(38), number(median), number(most), refused, isFine ? '' : '← too much'];
    process.stdout.write(`${columns.join('  ')}\n`);
  }
}

async function measureOthers() {
  const query = 'query ($id: ID!) { case(id: $id) { id phase housing { known } } }';
  const body = JSON.stringify({ query, variables: { id: getCase(stack.world, 'h01').id } });
  const milliseconds = SECONDS * 1_000;
  await user.ask({ kind: 'ask', body, milliseconds: 1_000 });
  const quiet = await watch(() => user.ask({ kind: 'ask', body, milliseconds }));
  const flooding = client.ask({ kind: 'flood', body: FLOODS.map(bodyOf), milliseconds });
  const flooded = await watch(() => user.ask({ kind: 'ask', body, milliseconds }));
  const sent = await flooding;
  process.stdout.write(
    '\nmilliseconds that another user waits for his case: median, 99 %, the longest; CPU of the gateway, and how long it was held at most\n',
  );
  for (const [name, { latencies, codes, busy, held }] of [
    ['alone', quiet],
    [`while ${Math.round(sent / SECONDS)} of these a second come in`, flooded],
  ]) {
    latencies.sort((a, b) => a - b);
    const at = (part) => number(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))]);
    process.stdout.write(
      `${name.padEnd(52)}  ${at(0.5)}  ${at(0.99)}  ${at(1)}  ${Math.round(busy * 100)} %  ${number(held)}  ${latencies.length} answered\n`,
    );
    isSound &&= codes.length === 1 && codes[0] === 'ANSWERED';
  }
}

/** Beside the result of `work`: the CPU that this thread, the gateway's, used, and the longest it was held. */
async function watch(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = process.threadCpuUsage();
  const start = performance.now();
  delay.enable();
  const result = await work();
  delay.disable();
  const busy = millisecondsSince(before) / (performance.now() - start);
  return { ...result, busy, held: delay.max / 1e6 };
}

function millisecondsSince(before) {
  const { user: inUser, system } = process.threadCpuUsage();
  return (inUser + system - before.user - before.system) / 1_000;
}

function bodyOf({ query, variables }) {
  return JSON.stringify({ query, variables });
}

function number(value) {
  return value.toFixed(1).padStart(7);
}

function openClient() {
  const worker = new Worker(new URL('./flood-client.js', import.meta.url), { workerData });
  let asked = 0;
  return {
    async ask(request) {
      const id = ++asked;
      worker.postMessage({ id, ...request });
      const [answer] = await once(worker, 'message');
      if (answer.id !== id) throw new Error('An answer to another request.');
      return answer.result;
    },
    close: () => worker.terminate(),
  };
}

function settingsOf({ addresses, databaseUrls, home }) {
  const urls = Object.entries(addresses.subgraphs).map(([name, url]) => [subgraphUrlName(name), url]);
  return readGatewaySettings({
    PORT: '0',
    DATABASE_URL: databaseUrls.gateway,
    OIDC_ISSUER: addresses.issuer,
    GRANT_KEY_FILE: join(home, 'grant-key.json'),
    ...Object.fromEntries(urls),
  });
}
