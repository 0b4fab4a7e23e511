/**
 * The same cases at the doors of the running system: of real fields of every partner, the releases of its table and as many
 * that are withheld, put to `evaluate`, over HTTP to the partner's subgraph with a signed grant that names everything, and
 * over HTTP to the gateway. All must agree with the table, and the decision log with `evaluate` to the code.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../policy/index.js';
import { type ReleaseRule, readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set.js';
import { lastRecord, type RecordedOperation, readDecisions } from '../leak/recorded-doors.js';
import { type Stack, startStack } from '../support/stack.js';
import type { OpenTable } from './case-table.js';
import { admits, type DoorCase, type DoorPerson, doorCasesOf } from './door-cases.js';
import { type DoorReader, DoorReaders } from './door-readers.js';
import { seedCases } from './door-store.js';
import { type Door, openGatewayDoor, openSubgraphDoor, type Seen } from './doors.js';
import { combinationsOf } from './product.js';
import { REAL_FIELDS } from './real-fields.js';
import { combinationAt, subjectOf } from './request.js';
import { Calendar } from './world.js';

const TOGETHER = 4;
const DOORS = ['subgraph', 'gateway'] as const;
const PARTNERS = [...new Set(REAL_FIELDS.map(({ definition }) => definition.name))];

const ruleSet = loadRuleSet();
const contract = requireSound(readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8')));

/** One reader before one case, and what came of it at each door. */
interface Visit {
  readonly one: DoorCase;
  readonly reader: DoorReader;
  readonly seen: Map<(typeof DOORS)[number], Seen>;
}

let stack: Stack;
let calendar: Calendar;
let visits: readonly Visit[];
let recorded: ReadonlyMap<string, RecordedOperation>;
const counts = { cases: 0, persons: 0, requests: 0, questions: 0, released: 0 };

beforeAll(async () => {
  // Households many times the size of a real one, on a machine that runs other tests as well.
  stack = await startStack({ fresh: true, env: { DEMO_DATA: '0', PARTNER_TIMEOUT_MS: '30000' } });
  calendar = new Calendar(new Date());
  const readers = new DoorReaders(stack.world.professionals);
  const cases = REAL_FIELDS.flatMap((real) => doorCasesOf(real, contract, calendar, readers));
  await seedCases(stack, readers.all(), cases, calendar);
  visits = cases.flatMap((one) => one.readers.map((reader) => ({ one, reader, seen: new Map() })));
  const before = await lastRecord(stack);
  await visitAll('gateway', openGatewayDoor(stack));
  recorded = await readDecisions(stack, before);
  await visitAll('subgraph', await openSubgraphDoor(stack, ruleSet, calendar));
  counts.cases = cases.length;
  counts.persons = cases.reduce((sum, { persons }) => sum + persons.length, 0);
}, 300_000);
afterAll(async () => {
  process.stdout.write(`cases at each of subgraph, gateway and evaluate: ${JSON.stringify(counts)}\n`);
  await stack?.close();
});

async function visitAll(name: (typeof DOORS)[number], door: Door): Promise<void> {
  const waiting = [...visits];
  const work = async () => {
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      visit.seen.set(name, await door(visit.one, visit.reader));
      counts.requests += 1;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}

interface Question extends Visit {
  readonly person: DoorPerson;
  readonly rule: ReleaseRule;
  /** What the table says. */
  readonly listed: boolean;
}

function questionsOf(partner: string): readonly Question[] {
  return visits
    .filter(({ one }) => one.real.definition.name === partner)
    .flatMap((visit) =>
      visit.one.persons.flatMap((person) =>
        visit.one.rules.map((rule) => ({
          ...visit,
          person,
          rule,
          listed: visit.one.isReleased(visit.reader, person, rule),
        })),
      ),
    );
}

function evaluated({ one, reader, person, rule }: Question) {
  const { coordinate, ...words } = rule;
  const properties = { ...words, controller: one.real.table.controller, persons: [person.id], recordAs: null };
  const facts = {
    ...one.facts,
    ...person.records,
    persons: [{ id: person.id, birthDate: '1984-02-01', represented: false }],
  };
  return evaluate(
    {
      subject: subjectOf(calendar, reader, reader.actor),
      action: { name: 'read' },
      resource: { type: 'field', id: coordinate, properties },
      context: { time: calendar.at(0), purpose: 'PLAN_AND_DIRECTION', facts },
    },
    ruleSet,
  );
}

/** A question in words, for what is not as it should be. */
function inWords({ one, reader, person, rule }: Question): string {
  return [reader.word, one.phase, rule.coordinate, ...Object.values(person.situation)].join(' | ');
}

describe.each(PARTNERS)('%s', (partner) => {
  test.each(DOORS)('the %s lets out what the table lists, and nothing else', (door) => {
    const questions = questionsOf(partner);
    const wrong = questions.filter(({ seen, person, rule, listed }) => {
      return seen.get(door)?.has(`${person.id} ${rule.coordinate}`) !== listed;
    });
    expect(wrong.slice(0, 20).map(inWords)).toEqual([]);
    const released = questions.filter(({ listed }) => listed).length;
    expect(released).toBeGreaterThan(100);
    expect(questions.length - released).toBeGreaterThan(released);
    if (door === 'gateway') return;
    counts.questions += questions.length;
    counts.released += released;
  });

  test('every row of its tables that concerns these fields went through', () => {
    const ofTable = Map.groupBy(questionsOf(partner), ({ one }) => one.real);
    for (const questions of ofTable.values()) {
      const [first] = questions;
      if (first === undefined) throw new Error('Nothing was asked.');
      const { table, rules } = first.one;
      const asked = new Set(
        questions.filter(({ listed }) => listed).map(({ one, reader, person }) => one.indexOf(reader, person)),
      );
      const missing = table.rows.filter((row) => {
        const concerned = combinationsOf(table.product, row).filter((index) => concerns(table, rules, index));
        return concerned.length > 0 && !concerned.some((index) => asked.has(index));
      });
      expect([table.category, missing]).toEqual([table.category, []]);
    }
  });

  test('the decision log says what `evaluate` says, to the code', () => {
    const wrong: string[] = [];
    for (const question of questionsOf(partner)) {
      const { decision, context } = evaluated(question);
      const said = saidOf(question);
      const isAgreed = decision === question.listed && said === `${decision} ${context.reason_admin.code}`;
      if (!isAgreed) wrong.push(`${inWords(question)}: ${said}, evaluate ${decision} ${context.reason_admin.code}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

/** Is a combination one of these fields, by secrecy, class and phase? */
function concerns(table: OpenTable, rules: readonly ReleaseRule[], index: number): boolean {
  const { phase, secrecy, special, criminal } = combinationAt(table, index);
  const classes = [...(special === '-' ? [] : ['SPECIAL']), ...(criminal === '-' ? [] : ['CRIMINAL'])];
  return rules.some(
    (rule) => rule.secrecy === secrecy && rule.classes.join() === classes.join() && admits(rule, phase),
  );
}

const said = new Map<string, string>();

/** What the decision log says of a question; of a case that is closed to the reader it says that, and nothing of its fields. */
function saidOf({ one, reader, person, rule }: Question): string | undefined {
  const visit = `${reader.actor} ${one.id}`;
  const keyOf = (persons: string, field: string, controller: string) => [visit, persons, field, controller].join(' ');
  if (!said.has(visit)) {
    said.set(visit, 'read');
    for (const { persons, field, controller, decision, code } of recorded.get(visit)?.decisions ?? []) {
      said.set(keyOf(persons.join(), field, controller), `${decision} ${code}`);
    }
  }
  const { controller } = one.real.table;
  return said.get(keyOf(person.id, rule.coordinate, controller)) ?? said.get(keyOf('', 'Case.id', ''));
}
