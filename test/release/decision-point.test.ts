/**
 * The decision point of the running gateway, over HTTP, answers what the tables say: of capacity, phase, basis, secrecy, class
 * and consent every release in its best case, and for each a neighbour that is withheld; with CORPUS_WHOLE=1 the whole
 * product of the six, which takes three times as long.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';
import { type Stack, startStack } from '../support/stack.js';
import type { Heard } from './ask-decision-point.js';
import { TABLES } from './tables.js';

let stack: Stack;
let heard: ReadonlyMap<string, Heard>;
beforeAll(async () => {
  stack = await startStack();
  const token = await stack.token('compliance-officer');
  const how = process.env.CORPUS_WHOLE === '1' ? 'all' : 'neighbours';
  const output = await runProgram('test/release/ask-decision-point.ts', stack.addresses.gateway, token, how);
  const lines = output.trimEnd().split('\n');
  heard = new Map(lines.map((line): Heard => JSON.parse(line)).map((each) => [each.name, each]));
}, 600_000);
afterAll(async () => {
  const sum = (count: (each: Heard) => number) =>
    [...(heard?.values() ?? [])].reduce((all, each) => all + count(each), 0);
  const [released, withheld] = [sum((each) => each.released), sum((each) => each.withheld)];
  process.stdout.write(`decision point: ${released} released, ${withheld} withheld over HTTP\n`);
  await stack?.close();
});

describe('the decision point of the gateway', () => {
  test.each(TABLES.map(({ name }) => name))('answers what the table of %s says', (name) => {
    const { released = 0, withheld = 0, disagreements } = heard.get(name) ?? {};
    expect(disagreements).toEqual([]);
    expect(released).toBeGreaterThan(10_000);
    expect(withheld).toBeGreaterThanOrEqual(released);
  });
});
