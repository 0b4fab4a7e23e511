/**
 * The gateway does not lean on its partners: among partners that answer everything they are asked, what comes out is what
 * the law releases. And what is hidden leaves no trace: taking hidden rows away changes no byte of the answer (I27).
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { createWorld, getCase } from '../../subgraphs/kit/demo/index.js';
import { type CarelessAnswer, openCarelessPartners } from './careless-partners.js';
import { CANARY, type DemoRows, type Row, readDemoRows } from './demo-rows.js';
import { expectAnswer, type LawfulWorld, type Operation } from './expected-answer.js';
import { Law, type Professional } from './expected-release.js';
import { getReader, randomQuestions } from './random-readers.js';
import { wholeView } from './whole-view.js';
import { withoutHidden } from './without-hidden.js';

const RUNS = Number(process.env.LEAK_RUNS ?? 120);
const SEED = Number(process.env.LEAK_SEED ?? 20_261_123);

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const world = createWorld(new Date());
const everything = readDemoRows(world);
const law = new Law(requireSound(readSupergraphContract(supergraphSdl)), loadRuleSet());
const lawful: LawfulWorld = { schema, world, rows: everything, law };

let held: DemoRows = everything;
let down: ReadonlySet<SubgraphName> = new Set();
let gateway: Awaited<ReturnType<typeof openCarelessPartners>>;
beforeAll(async () => {
  gateway = await openCarelessPartners({
    world,
    ruleSet: law.ruleSet,
    rows: () => held,
    isDown: (name) => down.has(name),
  });
});
afterAll(() => gateway.stop());

async function ask(
  reader: Professional,
  operation: Operation,
  rows = everything,
  isDown: readonly SubgraphName[] = [],
) {
  held = rows;
  down = new Set(isDown);
  return gateway.ask(reader, operation);
}

function askedOf({ name, body }: CarelessAnswer['sent'][number]): string {
  const { query, variables, extensions } = JSON.parse(body);
  return JSON.stringify([name, query, variables, extensions.regietafel.cases]);
}

describe('among partners that answer everything', () => {
  test(`${RUNS} random operations: what comes out is what the law releases`, async () => {
    let canaries = 0;
    await fc.assert(
      fc.asyncProperty(randomQuestions(lawful), async ({ account, operation: { query, variables } }) => {
        const reader = getReader(lawful, account);
        const operation = { document: parse(query), variables };
        const { data, extensions, line, sent } = await ask(reader, operation);
        expect(data).toEqual(expectAnswer(lawful, reader, operation).data);
        expect(JSON.stringify([extensions, line, sent]).match(CANARY)).toBeNull();
        canaries += JSON.stringify(data).match(CANARY)?.length ?? 0;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(canaries).toBeGreaterThan(0);
  }, 120_000);

  test(`${RUNS} random operations: taking away what is hidden changes no byte`, async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestions(lawful), async ({ account, operation: { query, variables } }) => {
        const reader = getReader(lawful, account);
        const operation = { document: parse(query), variables };
        const whole = await ask(reader, operation);
        const bare = await ask(reader, operation, withoutHidden(lawful, reader));
        expect(JSON.stringify([bare.data, bare.extensions])).toBe(JSON.stringify([whole.data, whole.extensions]));
        // Whom a partner is asked about is a matter of the facts, not of what another holds.
        expect(bare.sent.map(askedOf).sort()).toEqual(whole.sent.map(askedOf).sort());
      }),
      { numRuns: RUNS, seed: SEED + 1, endOnFailure: true },
    );
  }, 120_000);
});

/** The demo rows with other columns in the rows of one type in one case. */
function changed(type: string, key: string, change: (row: Row) => Partial<Row>): DemoRows {
  const { id } = getCase(world, key);
  const of: DemoRows['of'] = (asked, caseId) => {
    const rows = everything.of(asked, caseId);
    return asked === type && caseId === id ? rows.map((row) => ({ ...row, ...change(row) }) as Row) : rows;
  };
  return { ...everything, of };
}

function personOf(key: string, letter: string): string {
  const found = getCase(world, key).persons.find((person) => person.key === letter);
  if (found === undefined) throw new Error(`${key} has no ${letter}.`);
  return found.id;
}

const operationOn = (key: string, fields: string): Operation => ({
  document: parse(`query ($id: ID!) { case(id: $id) { ${fields} } }`),
  variables: { id: getCase(world, key).id },
});

describe('a row that is there for what hangs under it alone', () => {
  const reader = getReader(lawful, 'case-manager');
  const [a, b] = [personOf('h01', 'a'), personOf('h01', 'b')];
  const shared = changed('HousingFile', 'h01', () => ({ personIds: [a, b] }));

  test('names nobody about whom none of it was released', async () => {
    const fields = 'housing { personIds controller known workingNotes nuisanceReports { kind personIds } }';
    const { data } = await ask(reader, operationOn('h01', fields), shared);
    const nuisanceReports = [{ kind: 'NOISE', personIds: [a] }];
    const housing = [{ personIds: [a], controller: 'talis', known: null, workingNotes: null, nuisanceReports }];
    expect(data).toEqual({ case: { housing } });
  });

  test('names everyone where a datum of its own was released', async () => {
    const { data } = await ask(reader, operationOn('h01', 'housing { personIds known }'));
    expect(data).toEqual({ case: { housing: [{ personIds: [a], known: true }] } });
  });
});

describe('a partner that names people nobody knows', () => {
  test('is not believed, and what it wrote does not reach the decision log', async () => {
    const strange = changed('PoliceFile', 'h01', () => ({
      personIds: [personOf('h01', 'a'), 'MARK-written-by-a-partner'],
    }));
    const operation = operationOn('h01', 'household { persons { police { known } } }');
    const { data, line } = await ask(getReader(lawful, 'talis-member'), operation, strange);
    expect(data).toEqual({ case: { household: null } });
    expect(JSON.stringify(line)).not.toContain('MARK-');
  });
});

describe('a partner that is down', () => {
  const view = parse(wholeView(schema));

  // biome-ignore format: a table
  const DOWN = [
    { key: 'h04', account: 'talis-member', partner: 'police' },
    { key: 'h04', account: 'talis-member', partner: 'municipality' },
    { key: 'h04', account: 'police-member', partner: 'police' },
    { key: 'h01', account: 'case-manager', partner: 'social-work' },
    { key: 'h03', account: 'process-director-hatert', partner: 'police' },
    { key: 'h17', account: 'talis-member', partner: 'municipality' },
  ] as const;

  test.each(DOWN)(
    '$partner, where $account asks $key: what is missing is said to be',
    async ({ key, account, partner }) => {
      const reader = getReader(lawful, account);
      const operation = { document: view, variables: { id: getCase(world, key).id } };
      const whole = await ask(reader, operation);
      const part = await ask(reader, operation, everything, [partner]);
      const { unavailable = [] } = (part.extensions ?? {}) as { unavailable?: { path: unknown[]; partner: string }[] };
      expect(part.data).not.toEqual(whole.data);
      expect(new Set(unavailable.map((entry) => entry.partner))).toEqual(new Set([partner]));
      const isGone = countPersons(part.data) < countPersons(whole.data);
      const persons = ['case', 'household', 'persons'];
      const saysOfList = unavailable.some(
        ({ path }) => typeof path[persons.length] !== 'number' && path.length >= persons.length,
      );
      expect(saysOfList).toBe(isGone);
    },
  );

  test('is a matter of the facts: whether it holds anything does not show', async () => {
    for (const { key, account, partner } of DOWN) {
      const reader = getReader(lawful, account);
      const operation = { document: view, variables: { id: getCase(world, key).id } };
      const nothing: DemoRows = {
        ...everything,
        of: (type, id) => (isOf(partner, type) ? [] : everything.of(type, id)),
      };
      const holding = await ask(reader, operation, everything, [partner]);
      const empty = await ask(reader, operation, nothing, [partner]);
      expect(JSON.stringify([empty.data, empty.extensions])).toBe(JSON.stringify([holding.data, holding.extensions]));
    }
  });
});

function isOf(partner: SubgraphName, type: string): boolean {
  return law.contract.subgraphOf(type, 'personIds') === partner;
}

function countPersons(data: unknown): number {
  const { household } = (data as { case: { household: { persons: readonly unknown[] } | null } }).case;
  return household?.persons.length ?? 0;
}
