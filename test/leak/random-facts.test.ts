/**
 * Canaries under facts that are drawn: in worlds whose contributions, consents, notices, teams, phases, limits and
 * screenings are otherwise than the demonstration's, random operations by random readers, asked of the running system.
 * `LEAK_RUNS` sets how many operations, `LEAK_SEED` which; a thousand of them to a world at most.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { type Stack, startStack } from '../support/stack.js';
import { CanaryWatch } from './canary-watch.js';
import { readDemoRows } from './demo-rows.js';
import { Law } from './expected-release.js';
import { fillStores } from './fill-stores.js';
import { randomWorlds } from './random-facts.js';
import { getReader, randomQuestions } from './random-readers.js';

const RUNS = Number(process.env.LEAK_RUNS ?? 120);
const SEED = Number(process.env.LEAK_SEED ?? 20_261_126);
const WORLDS = Math.ceil(RUNS / 1_000);

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const contract = requireSound(readSupergraphContract(supergraphSdl));
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const total = { worlds: 0, cases: 0, open: 0 };

/** One world, its own stack, and its part of the operations. */
async function walk(stack: Stack, nth: number): Promise<CanaryWatch> {
  const [world] = fc.sample(randomWorlds(stack.world), { numRuns: 1, seed: SEED + nth });
  if (world === undefined) throw new Error('No world was drawn.');
  await fillStores(stack, world);
  const law = new Law(contract, loadRuleSet());
  const lawful = { schema, world, rows: readDemoRows(world), law };
  const watch = await CanaryWatch.open(stack, lawful);
  await fc.assert(
    fc.asyncProperty(randomQuestions(lawful), ({ account, operation }) =>
      watch.ask(getReader(lawful, account), operation),
    ),
    { numRuns: Math.ceil(RUNS / WORLDS), seed: SEED + nth, endOnFailure: true },
  );
  await watch.look();
  await watch.checkRecords();
  total.worlds += 1;
  total.cases += world.cases.length;
  total.open += world.cases.filter((one) => world.professionals.some((reader) => law.isOpen(reader, one))).length;
  return watch;
}

describe('no canary leaves but by the law, whatever the facts', () => {
  test.each(Array.from({ length: WORLDS }, (_, nth) => nth))(
    'in world %d',
    async (nth) => {
      const stack = await startStack({ fresh: true, env: { DEMO_DATA: '0' } });
      try {
        const { tally } = await walk(stack, nth);
        process.stdout.write(`canaries in world ${nth}: ${JSON.stringify(tally)}\n`);
        expect(tally.operations).toBe(Math.ceil(RUNS / WORLDS));
        expect(tally.canaries).toBeGreaterThan(0);
      } finally {
        await stack.close();
      }
    },
    180_000 + Math.ceil(RUNS / WORLDS) * 1_000,
  );
});
