import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { type Contract, readSupergraphContract } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { DecisionLine } from '../audit/decision-log.js';
import type { WorklistAnswer, WorklistAsker } from '../fetch/worklist-client.js';
import type { JsonObject } from '../json.js';
import { buildRuleMap } from './judge.js';
import { readWorklist } from './worklist.js';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const [MINE, EARLY, FOREIGN, DECLINED] = [1, 2, 3, 4].map((n) => `0b6ba0c8-000${n}-4111-8111-0b6ba0c81111`) as [
  string,
  string,
  string,
  string,
];
const ruleSet = loadRuleSet();
/** The one rule that is asked: the handle, as the contract has it. */
const handle = readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8')).rule('Case', 'id');
if (handle === undefined) throw new Error('The contract has no Case.id.');
const contract = { rules: new Map([['Case.id', handle]]), rule: () => handle } as unknown as Contract;
const schema = buildSchema('type Query { case(id: ID!): Case } type Case { id: ID }');

const TALIS = { organisation: 'talis', capacity: 'TEAM_MEMBER', domain: 'HOUSING' };
const WMO = { organisation: 'gemeente-nijmegen', capacity: 'TEAM_MEMBER', domain: 'WMO' };
const DEBT = { ...WMO, domain: 'DEBT_COUNSELLING' };
const DIRECTOR = { organisation: 'gemeente-nijmegen', capacity: 'PROCESS_DIRECTOR', domain: 'CASE_DIRECTION' };
const SCHOOL = { organisation: 'een-school', capacity: 'AD_HOC', domain: 'COMPULSORY_EDUCATION' };

const authorise = (post: object, changes: object = {}): JsonObject => ({
  ...post,
  wards: ['hatert'],
  screenedUntil: '2027-01-01',
  professionBound: true,
  secrecyDeclaredOn: null,
  ...changes,
});

const facts = (id: string, phase: string, seated: boolean, ward = 'hatert'): JsonObject => ({
  case: {
    ...{ id, ward, phase, phaseSince: '2026-11-01T00:00:00Z', caseManager: null },
    ...{ activated: [], needs: [], referrals: [], monitoring: null },
    team: seated
      ? [
          {
            id: 't1',
            actor: 'p-1',
            organisation: 'talis',
            domain: 'HOUSING',
            from: '2026-11-01T00:00:00Z',
            until: null,
            acceptedAt: null,
          },
        ]
      : [],
  },
  ...{ persons: [], contributions: [], consents: [], notices: [], limits: [], onwardUse: [] },
});

/** What casework has of the four: one with a seat for p-1, a signal of his ward, one of strangers, one declined. */
const CASES = new Map([
  [MINE, facts(MINE, 'APPROACH', true)],
  [EARLY, facts(EARLY, 'SIGNAL', false)],
  [FOREIGN, facts(FOREIGN, 'APPROACH', false)],
  [DECLINED, facts(DECLINED, 'DECLINED', false)],
]);

type WaitingTask = WorklistAnswer['tasks'][number];
const EMPTY: WorklistAnswer = { cases: [], tasks: [], meetings: [] };
const waiting = (kind: string, caseId: string | null, dueOn: string | null = null): WaitingTask => ({
  ...{ kind, caseId, dueOn },
  ...{ subject: null, person: null, version: null, since: null },
});
const meeting = (id: string, cases: readonly string[], ofWard: boolean) => ({
  ...{ id, ward: 'hatert', on: '2026-12-01', cases: [...cases], heldAt: null, listSentAt: null, ofWard },
});

interface Scene {
  readonly authorisations?: readonly JsonObject[];
  readonly answers?: Partial<Record<SubgraphName, Partial<WorklistAnswer>>>;
  readonly isDown?: (name: SubgraphName) => boolean;
  readonly inForce?: boolean;
}

async function read({
  authorisations = [authorise(TALIS)],
  answers = {},
  isDown = () => false,
  inForce = true,
}: Scene) {
  const asked: (WorklistAsker & { readonly name: SubgraphName })[] = [];
  const lines: DecisionLine[] = [];
  const worklist = await readWorklist(
    {
      ruleMap: buildRuleMap(schema, contract),
      weighing: { contract } as never,
      ruleSet,
      isInForceAt: () => inForce,
      now: () => NOW,
      askFacts: async (_identity, ids) => ({
        actor: 'p-1',
        authorisations,
        cases: new Map([...CASES].filter(([id]) => ids.includes(id))),
      }),
      askWorklist: async (name, asker) => {
        asked.push({ name, ...asker });
        if (isDown(name)) throw new Error('is down');
        return { ...EMPTY, ...answers[name] } as WorklistAnswer;
      },
      log: { record: async (line) => void lines.push(line) },
    },
    { issuer: 'i', subject: 's' } as never,
    { traceId: '00000000000000000000000000000001', spanId: '0000000000000001' },
  );
  return { worklist, asked, lines };
}

describe('whom the gateway asks (obligation 15a)', () => {
  // biome-ignore format: a table
  test.each<[string, readonly JsonObject[], readonly string[]]>([
    ['a member: the college and his own organisation', [authorise(TALIS)], ['casework', 'housing talis HOUSING']],
    ['a member of several domains: each of them', [authorise(WMO), authorise(DEBT)], ['casework', 'municipality gemeente-nijmegen WMO DEBT_COUNSELLING']],
    ['a director: the college alone', [authorise(DIRECTOR)], ['casework']],
    ['who is not screened: the college alone', [authorise(TALIS, { screenedUntil: '2026-11-22' })], ['casework']],
    ['who is of a body without a subgraph: the college alone', [authorise(SCHOOL)], ['casework']],
    ['who is on no post of the register: the college alone', [authorise({ ...TALIS, domain: 'POLICE' })], ['casework']],
  ])('%s', async (_, authorisations, expected) => {
    const { asked } = await read({ authorisations });
    expect(
      asked.map(({ name, organisation, domains }) => (name === 'casework' ? name : [name, organisation, ...domains].join(' '))),
    ).toEqual(expected);
    expect(new Set(asked.map(({ actor }) => actor))).toEqual(new Set(['p-1']));
  });

  test('an own organisation that is down is named, and the rest is answered', async () => {
    const { worklist } = await read({
      isDown: (name) => name === 'housing',
      answers: { casework: { tasks: [waiting('REPORT_ACTION', MINE)] } },
    });
    expect(worklist.unavailable).toEqual(['talis']);
    expect(worklist.tasks).toHaveLength(1);
  });

  test('without the college nothing is answered', async () => {
    await expect(read({ isDown: (name) => name === 'casework' })).rejects.toMatchObject({
      code: 'CASEWORK_UNAVAILABLE',
    });
  });
});

describe('what of it the reader is shown (obligation 15)', () => {
  const all = [MINE, EARLY, FOREIGN, DECLINED];

  test('cases and tasks of cases that are open to him, whoever told of them', async () => {
    const tasks = all.map((id) => waiting('REPORT_ACTION', id));
    const { worklist } = await read({
      answers: {
        casework: { tasks, cases: all.map((id) => ({ id, ward: 'hatert', phase: 'APPROACH' })) },
        housing: { tasks: all.map((id) => waiting('RECONFIRM_CONTRIBUTION', id)) },
      },
    });
    expect(worklist.cases.map(({ id }) => id)).toEqual([MINE, EARLY]);
    expect(worklist.tasks.map(({ caseId }) => caseId)).toEqual([MINE, EARLY, MINE, EARLY]);
    expect(JSON.stringify(worklist)).not.toContain(FOREIGN);
    expect(JSON.stringify(worklist)).not.toContain(DECLINED);
  });

  test('a meeting of his ward whatever its agenda, another one by a case of his own', async () => {
    const [one, two, three, four] = all as [string, string, string, string];
    const { worklist } = await read({
      answers: {
        casework: {
          meetings: [
            meeting(one, [MINE, FOREIGN], true),
            meeting(two, [FOREIGN], true),
            meeting(three, [FOREIGN], false),
            meeting(four, [FOREIGN, EARLY], false),
          ],
        },
      },
    });
    expect(worklist.meetings.map(({ id, cases }) => [id, cases])).toEqual([
      [one, [MINE]],
      [two, []],
      [four, [EARLY]],
    ]);
  });

  test('in words, by their day, and which are too late', async () => {
    const { worklist } = await read({
      answers: {
        casework: {
          tasks: [
            waiting('DESIGNATE_CASE_MANAGER', MINE),
            waiting('SEND_ACTION_LIST', null, '2026-11-23'),
            waiting('REPORT_ACTION', MINE, '2026-11-22'),
            waiting('A_KIND_OF_TOMORROW', MINE, '2026-11-01'),
          ],
        },
      },
    });
    expect(worklist.tasks.map(({ kind, overdue }) => [kind, overdue])).toEqual([
      ['REPORT_ACTION', true],
      ['SEND_ACTION_LIST', false],
      ['DESIGNATE_CASE_MANAGER', false],
    ]);
    for (const { article, nl, en } of worklist.tasks)
      expect([article, nl, en].every((text) => text.length > 2)).toBe(true);
  });

  test('of no case under a rule set that has ended (obligation 21)', async () => {
    const { worklist } = await read({
      inForce: false,
      answers: { casework: { tasks: [waiting('REPORT_ACTION', MINE)] } },
    });
    expect(worklist.tasks).toEqual([]);
  });

  test('with one line in the decision log, of every case it was decided on', async () => {
    const tasks = all.map((id) => waiting('REPORT_ACTION', id));
    const { lines } = await read({ answers: { casework: { tasks } } });
    expect(lines).toHaveLength(1);
    for (const id of all) expect(JSON.stringify(lines)).toContain(id);
    expect((await read({})).lines).toHaveLength(1);
  });
});
