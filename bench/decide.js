/**
 * How many decisions a second one core takes, and what each allocates: `npm run bench`, with `-- --json` for machines.
 * Numbers of one run stand beside the parsing of the same request as JSON, since a shared machine changes its speed by the hour.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measure } from 'mitata';
import { decide, evaluate, explain, readQuestion } from '../dist/policy/index.js';
import { loadRuleSet } from '../dist/schema/rule-set/index.js';

const FLOOR = 1_000_000;
/** Few enough that nothing is collected on the way. */
const ROUNDS = 500;

const ruleSet = loadRuleSet();
const page = readFileSync(new URL('../docs/evaluate.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n(\{\n {2}"subject"[\s\S]*?)```/.exec(page) ?? [];
if (!evaluate(JSON.parse(example), ruleSet).decision)
  throw new Error('The example of docs/evaluate.md is not released.');

/** The worked example, changed. */
function question(change = () => {}) {
  const request = JSON.parse(example);
  change(request);
  const read = readQuestion(request);
  if ('malformed' in read) throw new Error(`A question of the bench cannot be read: ${read.malformed}.`);
  return read;
}

function forPersons(count) {
  return (request) => {
    const { facts } = request.context;
    const [person] = facts.persons;
    const ids = Array.from({ length: count }, (_, at) => `${person.id}-${at}`);
    facts.persons = ids.map((id) => ({ ...person, id }));
    request.resource.properties.persons = ids;
    for (const contribution of facts.contributions) contribution.persons = ids;
    for (const name of ['consents', 'notices'])
      facts[name] = facts[name].flatMap((record) =>
        ids.map((id) => ({ ...record, id: `${record.id}-${id}`, person: id })),
      );
  };
}

function amongContributions(count) {
  return (request) => {
    const { facts } = request.context;
    const [only] = facts.contributions;
    facts.contributions = Array.from({ length: count }, (_, at) => ({
      ...only,
      id: `k${100 + at}`,
      category: `OTHER_${at}`,
    }));
    facts.contributions.push({ ...only, id: 'k999' });
  };
}

const parsed = question();
const rows = [
  ['JSON.parse of the request', () => JSON.parse(example)],
  ['evaluate: read, decide, with trace', () => evaluate(JSON.parse(example), ruleSet)],
  ['explain: decide, with trace', () => explain(parsed, ruleSet)],
  ['decide: released, through every gate', () => decide(parsed, ruleSet)],
  decided('decide: refused, not on the team', (request) => {
    request.context.facts.case.team = [];
  }),
  decided('decide: refused, no consent across domains', (request) => {
    request.context.facts.consents = [];
  }),
  decided('decide: released, four persons', forPersons(4)),
  decided('decide: released, the last of forty contributions', amongContributions(39)),
];

function decided(name, change) {
  const asked = question(change);
  return [name, () => decide(asked, ruleSet)];
}

/** Bytes allocated by one run: what the heap grew by over many, collected before and not in between. */
function weigh(run) {
  const sizes = Array.from({ length: 9 }, () => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < ROUNDS; round++) run();
    return (process.memoryUsage().heapUsed - before) / ROUNDS;
  });
  return sizes.sort((a, b) => a - b)[4];
}

const results = [];
for (const [name, run] of rows) {
  const { p50 } = await measure(run, { min_cpu_time: 500e6 });
  results.push({ name, nanoseconds: p50, perSecond: 1e9 / p50, bytes: weigh(run) });
}

const { nanoseconds: parsing } = results[0];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ machine, ruleSet: ruleSet.hash, floor: FLOOR, results })}\n`);
} else {
  process.stdout.write(`${machine}\n\n`);
  for (const { name, nanoseconds, perSecond, bytes } of results) {
    const columns = [
      name.padEnd(52),
      `${nanoseconds.toFixed(0).padStart(7)} ns`,
      `${Math.round(perSecond).toLocaleString('en').padStart(11)} /s`,
      `${(nanoseconds / parsing).toFixed(3).padStart(8)} × parse`,
      `${Math.round(bytes).toString().padStart(7)} bytes`,
    ];
    process.stdout.write(`${columns.join('  ')}\n`);
  }
}
