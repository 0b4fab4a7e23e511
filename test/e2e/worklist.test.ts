/** What waits for each of them, asked over HTTP of the whole stack: his own cases, his own matters, and of others nothing at all. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

const WORKLIST = `query Worklist {
  worklist {
    cases { id ward phase }
    tasks { kind caseId subject person version since dueOn overdue article nl en }
    meetings { id ward on cases heldAt listSentAt }
    unavailable
  }
}`;

interface Task {
  readonly kind: string;
  readonly caseId: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

const keyOf = (id: string | null) => stack.world.cases.find((one) => one.id === id)?.key ?? String(id);

async function ask(account: string) {
  const answer = await stack.graphql(account, WORKLIST);
  expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: [] });
  const { cases, tasks, meetings, unavailable } = answer.data.worklist;
  return {
    text: answer.text,
    cases: cases.map(({ id }: { id: string }) => keyOf(id)).sort() as readonly string[],
    tasks: tasks as readonly Task[],
    named: tasks.map(({ kind, caseId }: Task) => `${kind} ${keyOf(caseId)}`).sort() as readonly string[],
    meetings,
    unavailable,
  };
}

describe('who is on no case', () => {
  test('gets an empty list, to the byte that of any other who is on none (obligation 15b)', async () => {
    const { text } = await ask('outsider');
    expect(JSON.parse(text)).toEqual({ data: { worklist: { cases: [], tasks: [], meetings: [], unavailable: [] } } });
    for (const account of ['unscreened', 'researcher', 'compliance-officer'])
      expect((await ask(account)).text).toBe(text);
  });

  test('is asked about at no other partner than his own (obligation 15a)', async () => {
    const others = ['municipality', 'police', 'youth-protection', 'mental-health', 'social-work', 'public-health'];
    const count = async () => Promise.all(others.map((name) => stack.countRequests(name)));
    const before = await count();
    const own = await stack.countRequests('housing');
    await ask('outsider');
    expect(await count()).toEqual(before);
    expect(await stack.countRequests('housing')).toBe(own + 1);
  });
});

// biome-ignore format: a table
const READERS = [
  { account: 'youth-protection-member', cases: ['h02', 'h03', 'h04', 'h06'], some: [],                                                  never: ['h01', 'h05', 'h15'] },
  { account: 'youth-case-manager',      cases: ['h06'],                      some: ['ASK_CONSENT h06'],                                   never: ['h01', 'h04'] },
  { account: 'process-director-hatert', cases: ['h01', 'h02', 'h03', 'h08', 'h10', 'h18'], some: ['ASSESS_SIGNAL h02', 'DECIDE_ON_INQUIRY h03', 'DECIDE_AFTER_REVIEW h10', 'PLAN_MEETING null'], never: ['h04', 'h05', 'h09', 'h15'] },
  { account: 'process-director-dukenburg', cases: ['h04', 'h05', 'h06', 'h07', 'h09', 'h11', 'h12', 'h13', 'h16', 'h17'], some: ['DECIDE_ON_TAKE_UP h04', 'MONITORING_ENDS h12', 'CLOSE_CASE h13'], never: ['h01', 'h02', 'h14', 'h15'] },
  { account: 'portaal-member',          cases: ['h02', 'h03', 'h04', 'h07', 'h10', 'h12', 'h13', 'h18'], some: ['SAY_WHETHER_KNOWN h04'], never: ['h01', 'h05'] },
  { account: 'authorisation-officer',   cases: [],                           some: ['RENEW_SCREENING null'],                              never: ['h01', 'h02'] },
] as const;

describe('each reader', () => {
  test.each(READERS)('$account sees his own cases and what waits in them', async ({ account, cases, some, never }) => {
    const list = await ask(account);
    expect(list.cases).toEqual(cases);
    expect(list.named).toEqual(expect.arrayContaining([...some]));
    expect(list.unavailable).toEqual([]);
    for (const key of never) expect(list.text).not.toContain(getCase(stack.world, key).id);
  });

  test('a contribution of the phase before waits for the one who contributed it (P 5; obligation 76)', async () => {
    const silent = stack.world.cases.flatMap(({ key, facts }) =>
      facts.contributions
        .filter(
          ({ phase, withdrawnAt, from }) =>
            withdrawnAt === null && (phase !== facts.case.phase || from < facts.case.phaseSince),
        )
        .map(({ controller }) => `${key} ${controller}`),
    );
    expect(silent).toContain('h18 portaal');
    expect((await ask('portaal-member')).named).toContain('RECONFIRM_CONTRIBUTION h18');
    expect((await ask('talis-member')).named).not.toContain('RECONFIRM_CONTRIBUTION h18');
  });

  test('what is too late says so', async () => {
    const { tasks } = await ask('process-director-dukenburg');
    const [monitoring] = tasks.filter(({ kind }) => kind === 'MONITORING_ENDS');
    expect(monitoring).toMatchObject({ overdue: true });
    const days = tasks.flatMap(({ dueOn }) => dueOn ?? []);
    expect(days).toEqual(days.toSorted());
  });
});

describe('every worklist', () => {
  test('holds no text and no value of a case', async () => {
    for (const { account } of stack.world.professionals) {
      const { text } = await ask(account);
      expect(text).not.toMatch(/MARK-|Fictief|Verzonnen/);
      for (const { name } of stack.world.cases.flatMap(({ persons }) => persons)) expect(text).not.toContain(name);
    }
  }, 60_000);

  test('leaves one line in the decision log before it is answered', async () => {
    const client = new pg.Client({ connectionString: stack.databaseUrl('gateway') });
    await client.connect();
    const count = async () => {
      const { rows } = await client.query(
        'select count(*)::int as lines, max("body") filter (where "sequence" = (select max("sequence") from "decision_record")) as last from "decision_record"',
      );
      return rows[0];
    };
    const before = await count();
    await ask('youth-case-manager');
    const after = await count();
    await client.end();
    expect(after.lines).toBe(before.lines + 1);
    expect(after.last).toContain(getCase(stack.world, 'h06').id);
    expect(after.last).not.toContain(getCase(stack.world, 'h01').id);
  });
});
