/**
 * Style rule 20: every row of the demo world carries a canary (`MARK-…`) in a text of its own. Random valid operations by
 * random readers on random cases: whatever comes back must be what the law, asked directly, releases, and all of it.
 * `LEAK_RUNS` sets how many operations, `LEAK_SEED` which.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import pg from 'pg';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { type GraphqlAnswer, type Stack, startStack } from '../support/stack.js';
import { CANARY, readDemoRows } from './demo-rows.js';
import { askedPaths, expectAnswer, type LawfulWorld } from './expected-answer.js';
import { Law, type Professional } from './expected-release.js';
import type { RandomOperation } from './random-operation.js';
import { getReader, randomQuestions } from './random-readers.js';

const RUNS = Number(process.env.LEAK_RUNS ?? 120);
const SEED = Number(process.env.LEAK_SEED ?? 20_261_123);
/** What a reader may hear, and what only who must ask for consent may (law §5). */
const NEUTRAL = ['NOT_SHARED', 'NOT_AVAILABLE'];
const FOR_CASE_MANAGERS = ['CONSENT_NEEDED', 'NO_BASIS'];
/** How many requests the stack remembers of a subgraph is bounded: looked at before they are forgotten. */
const LOOK_EVERY = 50;

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const schema: GraphQLSchema = buildSchema(supergraphSdl, { assumeValidSDL: true });

let stack: Stack;
let lawful: LawfulWorld;
beforeAll(async () => {
  stack = await startStack();
  const { world } = stack;
  const law = new Law(requireSound(readSupergraphContract(supergraphSdl)), loadRuleSet());
  lawful = { schema, world, rows: readDemoRows(world), law };
}, 120_000);
afterAll(() => stack.close());

const tally = { operations: 0, leaves: 0, canaries: 0, withheld: 0 };

function canariesIn(text: string): readonly string[] {
  return text.match(CANARY) ?? [];
}

/** The operation as graphql-js reads it, and the answer of the stack beside the answer of the law. */
async function ask(reader: Professional, { query, variables }: RandomOperation) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const answer = await stack.graphql(reader.account, query, variables);
  const expected = expectAnswer(lawful, reader, { document, variables });
  return { answer, expected, paths: askedPaths(schema, { document, variables }) };
}

function checkCanaries(reader: Professional, { data, errors, extensions }: GraphqlAnswer): void {
  expect(canariesIn(JSON.stringify([errors, extensions]))).toEqual([]);
  for (const canary of canariesIn(JSON.stringify(data))) {
    const perch = lawful.rows.perches.get(canary);
    const one = lawful.world.cases.find(({ id }) => id === perch?.row.caseId);
    if (perch === undefined || one === undefined) throw new Error(`${canary} came from nowhere.`);
    const isReleased = lawful.law.isReleased(reader, one, perch.type, perch.field, perch.row);
    expect({ canary, reader: reader.account, isReleased }).toEqual({
      canary,
      reader: reader.account,
      isReleased: true,
    });
    tally.canaries += 1;
  }
}

interface Reason {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

function checkReasons({ capacity }: Professional, answer: GraphqlAnswer, paths: ReadonlySet<string>): void {
  expect(answer.errors).toEqual([]);
  expect(Object.keys(answer.extensions).filter((key) => key !== 'withheld')).toEqual([]);
  for (const entry of (answer.extensions.withheld ?? []) as readonly Reason[]) {
    expect(Object.keys(entry).sort()).toEqual(['code', 'path']);
    expect(capacity === 'CASE_MANAGER' ? [...NEUTRAL, ...FOR_CASE_MANAGERS] : NEUTRAL).toContain(entry.code);
    expect([entry.path, valueAt(answer.data, entry.path)]).toEqual([entry.path, null]);
    expect(paths).toContain(entry.path.filter((step) => typeof step === 'string').join('.'));
    tally.withheld += 1;
  }
}

/** Null as soon as something on the way is; a path without a place in a list is about all of it. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step] ?? null;
  return value;
}

async function checkWhatIsKept(): Promise<void> {
  expect((await stack.logs()).filter((line) => canariesIn(line).length > 0)).toEqual([]);
  for (const name of SUBGRAPH_NAMES) {
    for (const { body } of await stack.requestsTo(name)) expect(canariesIn(body)).toEqual([]);
  }
}

async function countLines(database: string, table: string): Promise<{ all: number; marked: number }> {
  const client = new pg.Client({ connectionString: stack.databaseUrl(database) });
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as "all", count(*) filter (where t::text like '%MARK-%')::int as "marked" from "${table}" t`,
  );
  await client.end();
  return rows[0];
}

describe('no canary leaves but by the law', () => {
  test(
    `${RUNS} random operations by random readers`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomQuestions(lawful), async ({ account, operation }) => {
          const reader = getReader(lawful, account);
          const { answer, expected, paths } = await ask(reader, operation);
          if (answer.status !== 200) throw new Error(`${answer.text}\n${(await stack.logs()).slice(-3).join('\n')}`);
          checkCanaries(reader, answer);
          checkReasons(reader, answer, paths);
          expect(answer.data).toEqual(expected.data);
          tally.operations += 1;
          tally.leaves += expected.released;
          if (tally.operations % LOOK_EVERY === 0) await checkWhatIsKept();
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      await checkWhatIsKept();
      process.stdout.write(`canaries: ${JSON.stringify(tally)}\n`);
      expect(tally.canaries).toBeGreaterThan(0);
    },
    60_000 + RUNS * 1_000,
  );

  test('the decision log and the logbooks of the partners name fields, never content', async () => {
    const records = await countLines('gateway', 'decision_record');
    expect(records.all).toBeGreaterThan(0);
    expect(records.marked).toBe(0);
    for (const name of SUBGRAPH_NAMES) {
      const lines = await countLines(name, 'logbook_line');
      expect({ name, marked: lines.marked }).toEqual({ name, marked: 0 });
    }
  });
});
