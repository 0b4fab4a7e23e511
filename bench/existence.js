/**
 * Whether the time of an answer tells that a case exists: `npm run bench:existence`. One who is on no case asks, over and over and in
 * random order, for an id that names nothing, for another team's case, for a declined and for a closed one, of a whole stack over HTTP.
 * Exit code 1 when a case that exists answers later or earlier than the unknown id, beyond chance; how small a difference would have
 * been seen is printed with it. `--rounds 400` (the default) asks each so often; `--step 1` measures without the pace (docs/adr/0084).
 */
import { randomInt } from 'node:crypto';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { getCase } from '../dist/subgraphs/kit/demo/index.js';
import { openStack } from './open-stack.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '400' }, step: { type: 'string' } } });
const ROUNDS = Number(values.rounds);
const WARMING = 40;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
/** 95 % certain, of three comparisons at once (Bonferroni), and seen in 95 of 100 runs when it is there. */
const CRITICAL = 2.394;
const POWER = 1.645;
/** Of the differences, the fifth at either end is the machine's and not the gateway's: left out (Yuen's trimmed mean). */
const TRIM = 0.2;

// One account asks all of it, as fast as it is answered.
const uncounted = { LIMIT_REQUESTS_PER_MINUTE: '60000' };
const stack = await openStack({ ...uncounted, ...(values.step !== undefined && { REFUSAL_STEP_MS: values.step }) });
try {
  process.exitCode = (await compare()) ? 0 : 1;
} finally {
  await stack.close();
}

async function compare() {
  const { world, addresses } = stack;
  const subjects = [
    { name: 'another team’s case', id: getCase(world, 'h01').id },
    { name: 'a declined case', id: getCase(world, 'h15').id },
    { name: 'a closed case', id: getCase(world, 'h14').id },
    { name: 'unknown', id: UNKNOWN },
  ];
  const token = await stack.token('outsider');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const query = 'query ($id: ID!) { case(id: $id) { id phase housing { known } household { persons { id } } } }';
  const texts = new Set();
  const ask = async (id) => {
    const body = JSON.stringify({ query, variables: { id } });
    const start = process.hrtime.bigint();
    const response = await fetch(`${addresses.gateway}/graphql`, { method: 'POST', headers, body });
    texts.add(await response.text());
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const times = subjects.map(() => []);
  for (let round = -WARMING; round < ROUNDS; round++) {
    for (const at of shuffle(subjects.keys())) {
      const time = await ask(subjects[at].id);
      if (round >= 0) times[at].push(time);
    }
  }
  if (texts.size !== 1) throw new Error(`The answers are not the same: ${[...texts].join('\n')}`);
  return report(subjects, times);
}

function report(subjects, times) {
  const unknown = times.at(-1);
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; ${ROUNDS} rounds\n`,
  );
  process.stdout.write(`an unknown id answers in ${median(unknown).toFixed(2)} ms (median)\n\n`);
  process.stdout.write('later than an unknown id, in ms, with what would have been seen in 95 of 100 runs\n');
  let isSecret = true;
  for (const [at, { name }] of subjects.slice(0, -1).entries()) {
    const { mean, error } = trimmed(times[at].map((time, round) => time - unknown[round]));
    const isSeen = Math.abs(mean) > CRITICAL * error;
    isSecret &&= !isSeen;
    const found = `${mean.toFixed(3).padStart(8)} ± ${(CRITICAL * error).toFixed(3)}`;
    const smallest = ((CRITICAL + POWER) * error).toFixed(3);
    process.stdout.write(`${name.padEnd(22)} ${found}  from ${smallest} on  ${isSeen ? '← tells' : 'tells nothing'}\n`);
  }
  return isSecret;
}

/** The mean of the middle, and its standard error from the winsorised spread. */
function trimmed(differences) {
  const sorted = differences.toSorted((a, b) => a - b);
  const { length } = sorted;
  const cut = Math.floor(length * TRIM);
  const middle = sorted.slice(cut, length - cut);
  const mean = middle.reduce((sum, each) => sum + each, 0) / middle.length;
  const winsorised = sorted.map((each) => Math.min(Math.max(each, sorted[cut]), sorted[length - cut - 1]));
  const centre = winsorised.reduce((sum, each) => sum + each, 0) / length;
  const variance = winsorised.reduce((sum, each) => sum + (each - centre) ** 2, 0) / (length - 1);
  return { mean, error: Math.sqrt(variance / length) / (1 - 2 * TRIM) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Each order as likely as any other, so that whatever the machine does meanwhile meets all alike. */
function shuffle(keys) {
  const order = [...keys];
  for (let at = order.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}
