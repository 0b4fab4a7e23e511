/**
 * One law, however it is asked: every released coordinate of every controller about every person of every demo case, by
 * every account, put to `decide`, to `regietafel evaluate`, and by one whole view a case to the running system, whose
 * decision log, grants, logbooks and answers must all say the same.
 */
import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { runEvaluate } from '../../cli/evaluate.js';
import { type ReleaseRule, readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { getSubgraph, type SubgraphName } from '../../schema/subgraphs.js';
import type { DemoCase } from '../../subgraphs/kit/demo/index.js';
import { type GraphqlAnswer, type Stack, startStack } from '../support/stack.js';
import { readDemoRows } from './demo-rows.js';
import { expectAnswer, type LawfulWorld, triple } from './expected-answer.js';
import { Law, type Professional, requestOf } from './expected-release.js';
import {
  lastRecord,
  PARTNERS,
  type RecordedOperation,
  readDecisions,
  readGrants,
  readLogbooks,
} from './recorded-doors.js';
import { wholeView } from './whole-view.js';

/** Questions at a time; the stack remembers 500 requests of a subgraph. */
const TOGETHER = 3;
const LOOK_EVERY = 60;

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const query = wholeView(schema);
const document = parse(query);

/** One reader before one case. */
interface Pair {
  readonly reader: Professional;
  readonly one: DemoCase;
}

interface Question extends Pair {
  readonly rule: ReleaseRule;
  readonly controller: string;
  readonly person: string;
}

let stack: Stack;
let lawful: LawfulWorld;
let pairs: readonly Pair[];
let rules: readonly ReleaseRule[];
const answers = new Map<string, GraphqlAnswer>();
const grants = new Map<string, Map<SubgraphName, Set<string>>>();
let recorded: ReadonlyMap<string, RecordedOperation>;
const counts = {
  pairs: 0,
  open: 0,
  questions: 0,
  released: 0,
  evaluated: 0,
  decided: 0,
  granted: 0,
  logged: 0,
  leaves: 0,
};

beforeAll(async () => {
  stack = await startStack();
  const { world } = stack;
  const law = new Law(requireSound(readSupergraphContract(supergraphSdl)), loadRuleSet());
  lawful = { schema, world, rows: readDemoRows(world), law };
  pairs = world.cases.flatMap((one) => world.professionals.map((reader) => ({ reader, one })));
  rules = [...law.contract.rules.values()].filter((rule) => rule.kind === 'release');
  const before = await lastRecord(stack);
  for (let at = 0; at < pairs.length; at += TOGETHER) {
    await Promise.all(pairs.slice(at, at + TOGETHER).map(askWholeView));
    if (at % LOOK_EVERY === 0) await readGrants(stack, grants);
  }
  await readGrants(stack, grants);
  recorded = await readDecisions(stack, before);
}, 300_000);
afterAll(async () => {
  process.stdout.write(`same at every door: ${JSON.stringify(counts)}\n`);
  await stack.close();
});

async function askWholeView(pair: Pair): Promise<void> {
  answers.set(keyOf(pair), await stack.graphql(pair.reader.account, query, { id: pair.one.id }));
}

function keyOf({ reader, one }: Pair): string {
  return `${reader.account} ${one.key}`;
}

function questionsOf({ reader, one }: Pair): readonly Question[] {
  return rules.flatMap((rule) =>
    getSubgraph(subgraphOf(rule)).controllers.flatMap((controller) =>
      one.persons.map(({ id: person }) => ({ reader, one, rule, controller, person })),
    ),
  );
}

function subgraphOf({ coordinate }: ReleaseRule): SubgraphName {
  const [type = '', field = ''] = coordinate.split('.');
  const name = lawful.law.contract.subgraphOf(type, field);
  if (name === undefined) throw new Error(`Nobody serves ${coordinate}.`);
  return name;
}

function decide({ reader, one, rule, controller, person }: Question) {
  return lawful.law.decide(reader, one, rule, { persons: [person], controller });
}

function releasedTo(pair: Pair): readonly Question[] {
  return questionsOf(pair).filter((question) => decide(question).released);
}

function recordOf({ reader, one }: Pair): RecordedOperation | undefined {
  return recorded.get(`${reader.actor} ${one.id}`);
}

describe('the same law at every door', () => {
  test('the corpus is every case, every account, every coordinate, controller and person', () => {
    counts.pairs = pairs.length;
    counts.open = pairs.filter(({ reader, one }) => lawful.law.isOpen(reader, one)).length;
    for (const pair of pairs) {
      counts.questions += questionsOf(pair).length;
      counts.released += releasedTo(pair).length;
    }
    expect(counts.pairs).toBe(lawful.world.cases.length * lawful.world.professionals.length);
    expect(counts.released).toBeGreaterThan(1_000);
  });

  test('`regietafel evaluate` answers as `decide` does, to the last record', async () => {
    for (const pair of pairs) {
      const asked = distinct(pair);
      const lines = asked.map((question) => lineOf(question));
      const output = new PassThrough();
      const answered = text(output);
      await runEvaluate(Readable.from(lines), output, { ruleSet: lawful.law.ruleSet });
      output.end();
      const given = (await answered).trimEnd().split('\n');
      expect(given).toHaveLength(asked.length);
      for (const [at, question] of asked.entries()) {
        const { decision, context } = JSON.parse(given[at] ?? '');
        const { released, code, gate, contribution, records, reasonUser } = decide(question);
        const { reason_admin: admin, reason_user: user } = context;
        expect([decision, admin.code, admin.gate, admin.contribution, admin.records, user]).toEqual([
          released,
          code,
          gate,
          contribution,
          records,
          reasonUser,
        ]);
        counts.evaluated += 1;
      }
    }
  }, 300_000);

  test('the gateway decided each question of an open case so, and asked nothing of a closed one', () => {
    for (const pair of pairs) {
      const decisions = recordOf(pair)?.decisions ?? [];
      if (!lawful.law.isOpen(pair.reader, pair.one)) {
        expect(decisions.map(({ field, decision }) => [field, decision])).toEqual([['Case.id', false]]);
        expect(releasedTo(pair)).toEqual([]);
        continue;
      }
      const byQuestion = new Map(
        decisions.map((each) => [`${each.field} ${each.controller} ${each.persons.join(',')}`, each] as const),
      );
      for (const question of questionsOf(pair)) {
        const { rule, controller, person } = question;
        const taken = byQuestion.get(`${rule.coordinate} ${controller} ${person}`);
        const { released, code } = decide(question);
        expect({ ...where(question), taken: taken?.decision, code: taken?.code }).toEqual({
          ...where(question),
          taken: released,
          code,
        });
        counts.decided += 1;
      }
    }
  }, 120_000);

  test('each partner was granted exactly what the law releases, and not asked where it releases nothing', () => {
    for (const pair of pairs) {
      const record = recordOf(pair);
      const sent = grants.get(record?.traceId ?? '') ?? new Map<SubgraphName, Set<string>>();
      const lawfully = Map.groupBy(releasedTo(pair), ({ rule }) => subgraphOf(rule));
      for (const name of PARTNERS) {
        const expected = (lawfully.get(name) ?? []).map((each) =>
          triple(each.person, each.controller, each.rule.coordinate),
        );
        expect([keyOf(pair), name, [...(sent.get(name) ?? [])].sort()]).toEqual([keyOf(pair), name, expected.sort()]);
        counts.granted += expected.length;
      }
    }
  }, 120_000);

  test('each partner wrote down what it let go: what the law releases of the rows it holds', async () => {
    const logbooks = await readLogbooks(stack);
    for (const pair of pairs) {
      const gone = logbooks.get(recordOf(pair)?.traceId ?? '') ?? new Set();
      const expected = expectAnswer(lawful, pair.reader, { document, variables: { id: pair.one.id } });
      expect([keyOf(pair), [...gone].sort()]).toEqual([keyOf(pair), [...expected.gone].sort()]);
      counts.logged += gone.size;
    }
  }, 120_000);

  test('each answer is the one the law leads to', () => {
    for (const pair of pairs) {
      const expected = expectAnswer(lawful, pair.reader, { document, variables: { id: pair.one.id } });
      expect([keyOf(pair), answers.get(keyOf(pair))?.data]).toEqual([keyOf(pair), expected.data]);
      counts.leaves += expected.released;
    }
  }, 120_000);
});

function where({ reader, one, rule, controller, person }: Question) {
  return { account: reader.account, key: one.key, coordinate: rule.coordinate, controller, person };
}

/**
 * What goes to the command line, where every line carries all the facts: coordinates of the same words once, and of a
 * case that is closed to the reader one controller and one person of each.
 */
function distinct(pair: Pair): readonly Question[] {
  const isOpen = lawful.law.isOpen(pair.reader, pair.one);
  const known = new Map<string, Question>();
  for (const question of questionsOf(pair)) {
    const { coordinate: _coordinate, ...words } = question.rule;
    known.set(JSON.stringify([words, isOpen && [question.controller, question.person]]), question);
  }
  return [...known.values()];
}

function lineOf({ reader, one, rule, controller, person }: Question): string {
  return `${JSON.stringify(requestOf(lawful.law, reader, one, rule, { persons: [person], controller }))}\n`;
}
