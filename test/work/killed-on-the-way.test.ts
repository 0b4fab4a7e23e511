/**
 * The same case again, while between any two steps processes are killed as a power cut would: each subgraph that has a part in
 * it and the gateway, in turn. Nothing is lost and nothing is done twice: what stands in the end is what stands without kills.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Stack, startStack } from '../support/stack.js';
import { approachSteps, endingSteps, withdrawalSteps } from './later-steps.js';
import { assignmentSteps, type Step, Story, signalSteps } from './story.js';
import { askDatabase } from './where-text-lies.js';

/** Killed before a step, one or two of them: over the walk each dies several times. */
const VICTIMS = [
  ['casework'],
  ['housing'],
  ['gateway'],
  ['casework', 'housing'],
  ['social-work', 'gateway'],
  ['housing', 'gateway'],
] as const;

let stack: Stack;
let story: Story;

beforeAll(async () => {
  stack = await startStack({ fresh: true, env: { DELIVERY_SWEEP_SECONDS: '2' } });
  story = new Story(stack);
}, 120_000);
afterAll(() => stack?.close());

const stepsOf = (told: Story): readonly Step[] =>
  [signalSteps, assignmentSteps, approachSteps, withdrawalSteps, endingSteps].flatMap((make) => make(told));

test('every step is done while processes die around it', async () => {
  for (const [at, step] of stepsOf(story).entries()) {
    const victims = VICTIMS[at % VICTIMS.length] ?? [];
    await Promise.all(victims.map((name) => stack.kill(name)));
    await step.go().catch((error: unknown) => {
      throw new Error(`Step ${at + 1}, "${step.name}", after ${victims.join(' and ')} died: ${String(error)}`);
    });
  }
}, 400_000);

const count = async (database: string, sql: string): Promise<number> => {
  const [row] = await askDatabase<{ n: number }>(stack, database, `select count(*)::int as n from ${sql}`, [
    story.caseId,
  ]);
  return row?.n ?? -1;
};

/** How often each stands at the college, and with the partner who wrote it. */
const ONCE = [
  ['casework', 'case_handle where id = $1', 1],
  ['casework', 'person where case_id = $1', 2],
  ['casework', 'party where case_id = $1', 3],
  ['casework', 'proposal where case_id = $1', 3],
  ['casework', 'team_entry where case_id = $1', 3],
  ['casework', 'consent where case_id = $1', 2],
  ['casework', 'consent where case_id = $1 and withdrawn_at is not null', 1],
  ['casework', 'plan_of_approach where case_id = $1', 1],
  ['casework', 'plan_life_domain where case_id = $1', 1],
  ['casework', 'action where case_id = $1', 1],
  ['casework', 'action where case_id = $1 and done_on is not null', 1],
  ['casework', 'problem_outline where case_id = $1', 1],
  ['casework', 'recording_request where case_id = $1', 1],
  ['casework', 'agenda_item where case_id = $1', 1],
  ['casework', 'case_phase_history where case_id = $1', 9],
  ['housing', 'housing_signal where case_id = $1', 1],
  ['housing', "contribution where case_id = $1 and category = 'RENT_ARREARS'", 1],
  ['housing', 'request where case_id = $1', 1],
  ['social-work', 'consent_evidence where case_id = $1', 2],
  ['casework', 'outbox where case_id = $1', 0],
  ['housing', 'outbox where case_id = $1', 0],
  ['social-work', 'outbox where case_id = $1', 0],
] as const;

test.each(ONCE)(
  '%s: %s stands %i times',
  async (database, sql, times) => {
    // The last messages may still be on their way.
    const end = Date.now() + 20_000;
    let found = await count(database, sql);
    while (found !== times && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      found = await count(database, sql);
    }
    expect(found).toBe(times);
  },
  30_000,
);

test('each reference at the college is one contribution at the partner, and none is missing', async () => {
  const ids = async (database: string, sql: string) =>
    (await askDatabase<{ id: string }>(stack, database, `${sql} order by id`, [story.caseId])).map(({ id }) =>
      String(id),
    );
  expect(await ids('casework', 'select id::text from contribution_reference where case_id = $1')).toEqual(
    await ids('housing', 'select id::text from contribution where case_id = $1'),
  );
});

test('no act was done twice', async () => {
  for (const database of ['casework', 'housing', 'social-work', 'police']) {
    const rows = await askDatabase<{ n: number; keys: number }>(
      stack,
      database,
      'select count(*)::int as n, count(distinct (actor, key))::int as keys from act_record where case_id = $1',
      [story.caseId],
    );
    expect(rows[0]?.n).toBe(rows[0]?.keys);
  }
});
