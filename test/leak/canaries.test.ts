/**
 * Style rule 20: every row of the demo world carries a canary (`MARK-…`) in a text of its own. Random valid operations by
 * random readers on random cases: whatever comes back must be what the law, asked directly, releases, and all of it.
 * `LEAK_RUNS` sets how many operations, `LEAK_SEED` which.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { type Stack, startStack } from '../support/stack.js';
import { CanaryWatch } from './canary-watch.js';
import { readDemoRows } from './demo-rows.js';
import type { LawfulWorld } from './expected-answer.js';
import { Law } from './expected-release.js';
import { getReader, randomQuestions } from './random-readers.js';

const RUNS = Number(process.env.LEAK_RUNS ?? 120);
const SEED = Number(process.env.LEAK_SEED ?? 20_261_123);

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');

let stack: Stack;
let lawful: LawfulWorld;
let watch: CanaryWatch;
beforeAll(async () => {
  stack = await startStack();
  const { world } = stack;
  const law = new Law(requireSound(readSupergraphContract(supergraphSdl)), loadRuleSet());
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
  lawful = { schema, world, rows: readDemoRows(world), law };
  watch = await CanaryWatch.open(stack, lawful);
}, 120_000);
afterAll(() => stack.close());

describe('no canary leaves but by the law', () => {
  test(
    `${RUNS} random operations by random readers`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomQuestions(lawful), ({ account, operation }) =>
          watch.ask(getReader(lawful, account), operation),
        ),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      await watch.look();
      process.stdout.write(`canaries: ${JSON.stringify(watch.tally)}\n`);
      expect(watch.tally.canaries).toBeGreaterThan(0);
    },
    60_000 + RUNS * 1_000,
  );

  test('the decision log and the logbooks of the partners name fields, never content', () => watch.checkRecords());
});
