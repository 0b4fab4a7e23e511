/** A case from signal to closure, with a withdrawal on the way, walked through over HTTP by its real actors (A 1–8). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Stack, startStack } from '../support/stack.js';
import { refusalsOf } from '../support/work.js';
import { DIRECTOR, MANAGER, OUTSIDER, PORTAAL, TALIS } from './cast.js';
import { approachSteps, endingSteps, withdrawalSteps } from './later-steps.js';
import { versionOf } from './letters.js';
import { assignmentSteps, Story, signalSteps } from './story.js';
import { askDatabase } from './where-text-lies.js';
import { worklistOf } from './worklist.js';

let stack: Stack;
let story: Story;

beforeAll(async () => {
  stack = await startStack({ fresh: true });
  story = new Story(stack);
}, 120_000);
afterAll(() => stack?.close());

/** Each step as a test of its own; a story cannot go on where a step failed. */
function tell(make: (story: Story) => readonly { name: string }[], names: readonly string[]): void {
  test.each(names)(
    '%s',
    async (name) => {
      const step = make(story).find((each) => each.name === name);
      if (step === undefined || !('go' in step)) throw new Error(`There is no step "${name}".`);
      await (step as { go: () => Promise<void> }).go();
    },
    90_000,
  );
}

const namesOf = (make: (story: Story) => readonly { name: string }[]) =>
  make(new Story({ world: {} } as Stack)).map(({ name }) => name);

describe('steps 1 to 3', () => {
  tell(signalSteps, namesOf(signalSteps));

  test('who was not chosen for the case team no longer finds the case', async () => {
    expect(await story.view(PORTAAL)).toBeNull();
    expect(await story.view(TALIS)).toBeNull();
    expect(await story.view(OUTSIDER)).toBeNull();
  });
});

describe('step 4', () => {
  test('the approach cannot begin before all is there, and everything missing is said', async () => {
    const { caseId } = story;
    expect(await refusalsOf(stack, DIRECTOR, 'startApproach', { caseId, expectedPhase: 'ASSIGNMENT' })).toEqual([
      'CASE_MANAGER_SET',
      'CONSENT_ASKED',
      'NEEDS_RECORDED',
      'TALK_HELD',
      'TEAM_SEATED',
    ]);
  });

  test('the case manager asks for the letter that he will read out', async () => {
    const asked = {
      kind: 'CONSENT' as const,
      controller: 'talis',
      phase: 'APPROACH',
      recipients: ['sterker'],
      categories: ['RENT_ARREARS'],
    };
    const query = 'query ($input: LetterInput!) { letter(input: $input) { version title text } }';
    const { data } = await stack.graphql(MANAGER, query, { input: asked });
    expect(data.letter.version).toBe(versionOf(asked));
    expect(data.letter.text).toContain('Talis');
  });

  tell(assignmentSteps, namesOf(assignmentSteps));

  test('nothing of steps 1 to 3 can be used: the name the signal gave is gone from view', async () => {
    const view = await story.view(MANAGER);
    expect(view.phase).toBe('APPROACH');
    expect(JSON.stringify(view.housing ?? null)).not.toContain('Appelboom');
  });
});

describe('steps 5 and 6', () => {
  tell(approachSteps, namesOf(approachSteps));
  tell(withdrawalSteps, namesOf(withdrawalSteps));

  test('the transfer stands in both logbooks', async () => {
    const at = async (database: string, name: string) =>
      (
        await askDatabase<{ n: number }>(
          stack,
          database,
          `select count(*)::int as n from logbook_line where name like $1 and data_subject_id = any ($2)`,
          [name, story.persons],
        )
      )[0]?.n ?? 0;
    expect(await at('casework', 'casework.record_from_partner')).toBe(2);
    expect(await at('housing', '%record%')).toBeGreaterThanOrEqual(2);
  });
});

describe('steps 7 and 8', () => {
  tell(endingSteps, namesOf(endingSteps));

  test('a closed case is the director’s to account for, and nobody else’s', async () => {
    expect((await story.view(DIRECTOR)).phase).toBe('CLOSED');
    for (const account of [MANAGER, TALIS, OUTSIDER]) expect(await story.view(account)).toBeNull();
    expect((await worklistOf(stack, MANAGER)).cases.map(({ id }) => id)).not.toContain(story.caseId);
  });

  test('retention runs from the day care ended, not from the closing', async () => {
    const sql = 'select care_ended_on::text as day, care_end_unknown as unknown from case_handle where id = $1';
    const [row] = await askDatabase<{ day: string; unknown: boolean }>(stack, 'casework', sql, [story.caseId]);
    expect(row).toEqual({ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), unknown: false });
  });
});
