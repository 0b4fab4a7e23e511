/**
 * The same cases at the doors of the running system: of real fields of every partner, and of the process dossier, what the
 * tables release and as much that they do not; put to `evaluate`, over HTTP to the subgraph with a signed grant that names
 * everything, and over HTTP to the gateway. All agree with the table, and the decision log with `evaluate` to the code.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../policy/index.js';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { lastRecord, readDecisions } from '../leak/recorded-doors.js';
import { type Stack, startStack } from '../support/stack.js';
import { CASEWORK } from './casework.cases.js';
import { DoorReaders } from './door-readers.js';
import { DOORS, type DoorName, type DoorQuestion, type DoorSubject, type Seen, type Visit } from './door-subject.js';
import { Doors } from './doors.js';
import { dossierSubject } from './dossier-subject.js';
import { partnerSubject } from './partner-subject.js';
import { combinationsOf } from './product.js';
import { REAL_FIELDS } from './real-fields.js';
import { seedSubjects } from './seed-subjects.js';
import { Calendar } from './world.js';

const TOGETHER = 4;
const RELEASED = 'true RELEASED';
const KEPT_AT_SOURCE: ReadonlySet<string> = new Set();
const NAMES = [...new Set(REAL_FIELDS.map(({ definition }) => definition.name)), CASEWORK.name];

const ruleSet = loadRuleSet();
const contract = requireSound(readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8')));

let stack: Stack;
let subjects: readonly DoorSubject[];
/** By visit: what came out of each door, and what the decision log says of it. */
const seen: Readonly<Record<DoorName, Map<Visit, Seen>>> = { gateway: new Map(), subgraph: new Map() };
let said: ReadonlyMap<string, ReadonlySet<string>>;
const counts = { cases: 0, requests: 0, released: 0, withheld: 0 };

beforeAll(async () => {
  // Households many times the size of a real one, on a machine that runs other tests as well.
  stack = await startStack({ fresh: true, env: { DEMO_DATA: '0', PARTNER_TIMEOUT_MS: '30000' } });
  const calendar = new Calendar(new Date());
  const accounts = new DoorReaders(stack.world.professionals);
  const doors = await Doors.open(stack, ruleSet, calendar);
  const stage = { contract, calendar, accounts, doors };
  subjects = [...REAL_FIELDS.map((real) => partnerSubject(real, stage)), dossierSubject(CASEWORK, stage)];
  await seedSubjects(stack, accounts.all(), subjects, calendar);
  const visits = subjects.flatMap((subject) => subject.visits);
  const before = await lastRecord(stack);
  await visitAll('gateway', visits);
  said = await readSaid(before);
  await visitAll('subgraph', visits);
  counts.cases = new Set(visits.map(({ caseId }) => caseId)).size;
}, 300_000);
afterAll(async () => {
  process.stdout.write(`cases at each of subgraph, gateway and evaluate: ${JSON.stringify(counts)}\n`);
  await stack?.close();
});

async function visitAll(door: DoorName, visits: readonly Visit[]): Promise<void> {
  const waiting = [...visits];
  const work = async () => {
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      seen[door].set(visit, await visit.look[door]());
      counts.requests += 1;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}

/** The decisions of the log by who asked, which case, whom the field is about, and the field. */
async function readSaid(before: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const decisions = new Map<string, Set<string>>();
  for (const [visit, recorded] of await readDecisions(stack, before)) {
    for (const { persons, field, controller, decision, code } of recorded.decisions) {
      const key = [visit, persons.join(), field, controller].join(' ');
      decisions.set(key, (decisions.get(key) ?? new Set()).add(`${decision} ${code}`));
    }
  }
  return decisions;
}

/** Of a case that is closed to the reader the log says that, and of a field that nobody is shown says so for all persons. */
function saidOf({ reader, caseId }: Visit, { logged, listed }: DoorQuestion): ReadonlySet<string> {
  const find = (...parts: readonly string[]) => said.get([reader.actor, caseId, ...parts].join(' '));
  const { field, person, controller, isRow } = logged;
  const ofPerson = find(person, field, controller);
  if (ofPerson !== undefined) return ofPerson;
  const ofField = find('', field, '') ?? find('', 'Case.id', '') ?? new Set();
  return isRow && !listed && ofField.has(RELEASED) ? KEPT_AT_SOURCE : ofField;
}

function of(name: string): readonly DoorSubject[] {
  return subjects.filter(({ definition }) => definition.name === name);
}

function visitsOf(name: string): readonly Visit[] {
  return of(name).flatMap(({ visits }) => visits);
}

describe.each(NAMES)('%s', (name) => {
  test.each(DOORS)('the %s lets out what the table lists, and nothing else', (door) => {
    const wrong: string[] = [];
    const told = { released: 0, withheld: 0 };
    for (const visit of visitsOf(name)) {
      const out = seen[door].get(visit) ?? new Set();
      const known = new Set(visit.questions.map(({ key }) => key));
      wrong.push(...[...out].filter((key) => !known.has(key)));
      for (const { key, listed, inWords } of visit.questions) {
        told[listed ? 'released' : 'withheld'] += 1;
        if (out.has(key) !== listed) wrong.push(inWords);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(told.released).toBeGreaterThan(100);
    expect(told.withheld).toBeGreaterThan(told.released);
    if (door === 'gateway') return;
    counts.released += told.released;
    counts.withheld += told.withheld;
  });

  test('every row of its tables that concerns these fields went through', () => {
    for (const { name: table, product, rows, concerns, visits } of of(name)) {
      const questions = visits.flatMap((visit) => visit.questions);
      const asked = new Set(questions.filter(({ listed }) => listed).map(({ index }) => index));
      const missing = rows.filter((row) => {
        const concerned = combinationsOf(product, row).filter(concerns);
        return concerned.length > 0 && !concerned.some((index) => asked.has(index));
      });
      expect([table, missing]).toEqual([table, []]);
    }
  });

  test('the decision log says what `evaluate` says, to the code', () => {
    const wrong: string[] = [];
    for (const visit of visitsOf(name)) {
      for (const question of visit.questions) {
        const { decision, context } = evaluate(question.requestOf(), ruleSet);
        const evaluated = `${decision} ${context.reason_admin.code}`;
        const logged = saidOf(visit, question);
        if (decision === question.listed && (logged === KEPT_AT_SOURCE || logged.has(evaluated))) continue;
        wrong.push(`${question.inWords}: logged ${[...logged].join(' or ')}, evaluate ${evaluated}`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
