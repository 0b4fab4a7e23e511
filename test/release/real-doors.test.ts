/**
 * The same cases at the doors of the running system: of real fields of every partner, every release of its table in every
 * phase and as many that are withheld, put to `evaluate`, over HTTP to the partner's subgraph with a signed grant that
 * names everything, and over HTTP to the gateway. All must agree with the table, and the decision log with `evaluate`.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../policy/index.js';
import { type ReleaseRule, readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set.js';
import { lastRecord, type RecordedOperation, readDecisions } from '../leak/recorded-doors.js';
import { type Stack, startStack } from '../support/stack.js';
import type { Reader } from './case-table.js';
import { type DoorCase, type DoorPerson, type DoorReader, doorCasesOf } from './door-cases.js';
import { seedCases } from './door-store.js';
import { type Door, openGatewayDoor, openSubgraphDoor, type Seen } from './doors.js';
import { REAL_FIELDS } from './real-fields.js';
import { subjectOf } from './request.js';
import { Calendar } from './world.js';

const TOGETHER = 4;
const PARTNERS = [...new Set(REAL_FIELDS.map(({ definition }) => definition.name))];

const ruleSet = loadRuleSet();
const contract = requireSound(readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8')));

/** One reader before one case, and what came of it at each door. */
interface Visit {
  readonly one: DoorCase;
  readonly reader: DoorReader;
  readonly seen: Map<'gateway' | 'subgraph', Seen>;
}

let stack: Stack;
let calendar: Calendar;
let visits: readonly Visit[];
let recorded: ReadonlyMap<string, RecordedOperation>;

beforeAll(async () => {
  stack = await startStack({ fresh: true, env: { DEMO_DATA: '0' } });
  calendar = new Calendar(new Date());
  const readers = new Map<string, DoorReader>();
  const t = (w: string) => process.stdout.write(`${w} ${performance.now() | 0}\n`);
  t('start');
  const cases = REAL_FIELDS.flatMap((real) =>
    doorCasesOf(real, contract, calendar, (reader) => accountOf(readers, reader)),
  );
  t(`made ${cases.length} ${cases.reduce((s, c) => s + c.persons.length, 0)}`);
  await seedCases(stack, [...readers.values()], cases, calendar);
  t('seeded');
  visits = cases.flatMap((one) => one.readers.map((reader) => ({ one, reader, seen: new Map() })));
  const before = await lastRecord(stack);
  await visitAll('gateway', openGatewayDoor(stack));
  t(`gateway ${visits.length}`);
  recorded = await readDecisions(stack, before);
  t('read');
  await visitAll('subgraph', await openSubgraphDoor(stack, ruleSet, calendar));
  t('subgraph');
}, 600_000);
afterAll(() => stack?.close());

/** The accounts of the demonstration serve for whatever the college authorises them. */
function accountOf(readers: Map<string, DoorReader>, reader: Reader): DoorReader {
  const post = JSON.stringify([reader.capacity, reader.seat]);
  const professional = stack.world.professionals[readers.size];
  const known = readers.get(post);
  if (known !== undefined) return { ...known, word: reader.word };
  if (professional === undefined) throw new Error('The issuer has too few accounts.');
  const made = { ...reader, account: professional.account, actor: professional.actor };
  readers.set(post, made);
  return made;
}

async function visitAll(name: 'gateway' | 'subgraph', door: Door): Promise<void> {
  const waiting = [...visits];
  const work = async () => {
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      visit.seen.set(name, await door(visit.one, visit.reader));
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}

function of(partner: string): readonly Visit[] {
  return visits.filter(({ one }) => one.real.definition.name === partner);
}

/** What the table lists, as the doors write it. */
function listedIn({ one, reader }: Visit): readonly string[] {
  return one.persons.flatMap((person) =>
    one.rules
      .filter((rule) => one.isReleased(reader, person, rule))
      .map(({ coordinate }) => `${person.id} ${coordinate}`),
  );
}

function evaluated({ one, reader }: Visit, person: DoorPerson, rule: ReleaseRule) {
  const { coordinate, ...words } = rule;
  const { controller } = one.real.table;
  const request = {
    subject: subjectOf(calendar, reader, reader.actor),
    action: { name: 'read' },
    resource: {
      type: 'field',
      id: coordinate,
      properties: { ...words, controller, persons: [person.id], recordAs: null },
    },
    context: { time: calendar.at(0), purpose: 'PLAN_AND_DIRECTION', facts: { ...one.facts, ...person.records } },
  };
  return evaluate(request, ruleSet);
}

describe.each(PARTNERS)('%s', (partner) => {
  test.each(['subgraph', 'gateway'] as const)('the %s lets out what the table lists', (door) => {
    const counts = { asked: 0, released: 0 };
    for (const visit of of(partner)) {
      const listed = listedIn(visit);
      const name = `${visit.reader.word} ${visit.one.phase}`;
      expect([name, [...(visit.seen.get(door) ?? [])].sort()]).toEqual([name, listed.toSorted()]);
      counts.asked += visit.one.persons.length * visit.one.rules.length;
      counts.released += listed.length;
    }
    process.stdout.write(`${partner} ${door} ${JSON.stringify(counts)}\n`);
    expect(counts.released).toBeGreaterThan(0);
  });

  test('the decision log says what `evaluate` says, to the code', () => {
    for (const visit of of(partner)) {
      const { one, reader } = visit;
      const decisions = recorded.get(`${reader.actor} ${one.id}`)?.decisions ?? [];
      const byQuestion = new Map(
        decisions.map((each) => [`${each.persons.join()} ${each.field} ${each.controller}`, each]),
      );
      const closed = byQuestion.get(' Case.id ');
      for (const person of one.persons) {
        for (const rule of one.rules) {
          const { decision, context } = evaluated(visit, person, rule);
          const taken = byQuestion.get(`${person.id} ${rule.coordinate} ${one.real.table.controller}`) ?? closed;
          expect([reader.word, one.phase, rule.coordinate, person.situation, taken?.decision, taken?.code]).toEqual([
            reader.word,
            one.phase,
            rule.coordinate,
            person.situation,
            decision,
            context.reason_admin.code,
          ]);
        }
      }
    }
  });
});
