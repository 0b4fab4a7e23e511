/**
 * The real ReleaseGateway among careless partners, over small cases that are drawn: one question is who asks which
 * operation of which two cases, what partners hold and which of them is down. The same question replays to the letter.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import type { DecisionLine } from '../../../gateway/audit/decision-log.js';
import { REGISTERED_OPERATIONS } from '../../../gateway/release/purpose.js';
import { readSupergraphContract, requireSound } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { getSubgraph, SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';
import type { DemoCase } from '../../../subgraphs/kit/demo/draft.js';
import { demoId } from '../../../subgraphs/kit/demo/ids.js';
import type { DemoAccount } from '../../../subgraphs/kit/demo/professionals.js';
import type { World } from '../../../subgraphs/kit/demo/world.js';
import {
  type Aside,
  type CarelessAnswer,
  type FetchBody,
  type Heed,
  openCarelessPartners,
} from '../../leak/careless-partners.js';
import type { DemoRows, Row } from '../../leak/demo-rows.js';
import type { LawfulWorld } from '../../leak/expected-answer.js';
import { Law, type Professional } from '../../leak/expected-release.js';
import { itemsOf } from './items.js';
import { type Makings, makeRows } from './made-rows.js';
import { type OperationPair, operationPairs, type Way } from './paired-operations.js';
import { SEED } from './seed.js';
import { accounts, buildCase, NOW, PROFESSIONALS, type SmallCase, smallCases } from './small-case.js';

/** So many distinct pairs of operations: a client has few texts, and each is planned once a set of released fields. */
const PAIRS = 400;

export const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
export const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
export const contract = requireSound(readSupergraphContract(supergraphSdl));
export const ruleSet = loadRuleSet();

export const HERE = demoId('here/case');
export const THERE = demoId('there/case');
export const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** The law, where a datum is also its controller's own to give: by routing, never by what a row claims. */
export class HostedLaw extends Law {
  override isReleased(reader: Professional, one: DemoCase, type: string, field: string, row: Row): boolean {
    const rule = contract.rule(type, field);
    const name = rule?.kind === 'release' ? contract.subgraphOf(type, field) : undefined;
    const hosted: readonly unknown[] = name === undefined ? [] : getSubgraph(name).controllers;
    if (rule?.kind === 'release' && !hosted.includes(row.controller)) return false;
    return super.isReleased(reader, one, type, field, row);
  }
}

export interface Question {
  readonly account: DemoAccount;
  /** Which pair, counted round. */
  readonly pair: number;
  readonly isRound: boolean;
  readonly here: SmallCase;
  readonly there: SmallCase;
  readonly rows: number;
  readonly down: SubgraphName | null;
}

function isReleasable(coordinate: string): boolean {
  const rule = contract.rules.get(coordinate);
  return rule?.kind === 'release' || (rule?.kind === 'process' && rule.section !== 'HANDLE');
}

export const PAIRS_OF_OPERATIONS: readonly OperationPair[] = fc.sample(operationPairs(schema, isReleasable), {
  numRuns: PAIRS,
  seed: SEED,
});

/** The operation that is registered for the second purpose. */
const [registered] = REGISTERED_OPERATIONS;
if (registered === undefined) throw new Error('No operation is registered.');
export const REGISTERED: DocumentNode = parse(registered.document, { noLocation: true });

for (const { straight, round } of PAIRS_OF_OPERATIONS) {
  for (const { query, document } of [straight, round]) {
    const [mistake] = validate(schema, document);
    if (mistake !== undefined) throw new Error(`${mistake.message}: ${query}`);
  }
}

const down: fc.Arbitrary<SubgraphName | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...SUBGRAPH_NAMES.filter((name) => name !== 'casework')) },
);

export const questions: fc.Arbitrary<Question> = fc.record({
  account: accounts,
  pair: fc.nat(PAIRS - 1),
  isRound: fc.boolean(),
  here: smallCases,
  there: smallCases,
  rows: fc.nat(),
  down,
});

/** A question with its world around it. */
export interface Scene {
  readonly question: Question;
  readonly reader: Professional;
  readonly pair: OperationPair;
  readonly way: Way;
  readonly cases: readonly DemoCase[];
  readonly lawful: LawfulWorld;
  readonly makings: Makings;
}

/** The question over its world; over another pair of operations where one is given. */
export function setScene(question: Question, other?: OperationPair): Scene {
  const { account, here, there, rows } = question;
  const reader = PROFESSIONALS.find((each) => each.account === account);
  const pair = other ?? PAIRS_OF_OPERATIONS[question.pair % PAIRS];
  if (reader === undefined || pair === undefined) throw new Error('The question is none of ours.');
  const items = itemsOf(contract, pair.coordinates);
  const cases = [buildCase('here', here, account, items)];
  if (pair.roots.includes('there')) cases.push(buildCase('there', there, account, items));
  const makings = { schema, contract, cases, rows, values: 1 };
  const world: World = { anchor: NOW, professionals: PROFESSIONALS, cases, records: [] };
  const lawful = { schema, world, rows: makeRows(makings), law: new HostedLaw(contract, ruleSet, NOW) };
  return { question, reader, pair, way: question.isRound ? pair.round : pair.straight, cases, lawful, makings };
}

export interface Answered extends CarelessAnswer {
  /** Everything that was recorded, in order. */
  readonly lines: readonly DecisionLine[];
  /** Whether what was recorded was durable when the answer came. */
  readonly wasDurable: boolean;
  /** What it failed of; there are no data then. */
  readonly error: unknown;
}

/** What is otherwise than the question says. */
export interface Bend {
  readonly document?: DocumentNode;
  readonly cases?: readonly DemoCase[];
  readonly rows?: DemoRows;
  readonly here?: string;
  readonly down?: readonly SubgraphName[];
  readonly record?: (line: DecisionLine) => Promise<void>;
  /** Called before each reading of the facts. */
  readonly onReading?: () => void;
  readonly heed?: (name: SubgraphName, body: FetchBody) => Heed | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly aside?: Aside;
  readonly asideOfContext?: Aside;
}

export type Ask = (scene: Scene, bend?: Bend) => Promise<Answered>;

/** Longer than an answer takes that does not wait for it. */
async function takeAWhile(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await null;
}

export const CONDITIONS = { yes: true, no: false };

export async function openStage(
  sdl = supergraphSdl,
): Promise<{ readonly ask: Ask; readonly stop: () => Promise<void> }> {
  let cases: readonly DemoCase[] = [];
  let rows: DemoRows = { of: () => [], perches: new Map() };
  let bent: Bend = {};
  let lines: DecisionLine[] = [];
  let isDurable = false;
  const world: World = {
    anchor: NOW,
    professionals: PROFESSIONALS,
    get cases() {
      return cases;
    },
    records: [],
  };
  const gateway = await openCarelessPartners({
    world,
    ruleSet,
    supergraphSdl: sdl,
    now: () => NOW,
    rows: () => rows,
    isDown: (name) => bent.down?.includes(name) ?? false,
    onReading: () => bent.onReading?.(),
    heed: (name, body) => bent.heed?.(name, body),
    async record(line) {
      lines.push(line);
      await bent.record?.(line);
      await takeAWhile();
      isDurable = true;
    },
  });
  return {
    stop: () => gateway.stop(),
    async ask({ question, reader, way, lawful, cases: drawn }, bend = {}) {
      cases = bend.cases ?? drawn;
      rows = bend.rows ?? lawful.rows;
      bent = { down: question.down === null ? [] : [question.down], ...bend };
      lines = [];
      isDurable = false;
      const variables = { here: bend.here ?? HERE, there: THERE, ...CONDITIONS, ...bend.variables };
      const operation = { document: bend.document ?? way.document, variables };
      try {
        const answer = await gateway.ask(reader, operation, bend.aside, bend.asideOfContext);
        return { ...answer, lines, wasDurable: isDurable, error: null };
      } catch (error) {
        return {
          data: undefined,
          extensions: undefined,
          line: undefined,
          sent: [],
          lines,
          wasDurable: isDurable,
          error,
        };
      }
    },
  };
}
