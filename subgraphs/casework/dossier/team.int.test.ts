/** The team as those who compose it read it: director and case manager, from phase 4 on (law.md §4, ACCOUNTABILITY). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ask, askerOf } from '../testing/ask-casework.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { TeamStage } from '../testing/team-stage.js';

let casework: Casework;
let ask: Ask;
const stage = new TeamStage(() => casework);
beforeAll(async () => {
  casework = await openCasework();
  ask = askerOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const TEAM = `query ($id: ID!) {
  case(id: $id) {
    discussion
    parties { id organisation domain namedAt removedAt recordedBy }
    seats { id professional organisation domain acceptedAt isCaseManager }
    reasons { act kind reason }
  }
}`;

interface View {
  readonly discussion: string;
  readonly parties: readonly { readonly organisation: string | null; readonly removedAt: string | null }[] | null;
  readonly seats: readonly { readonly professional: string | null; readonly isCaseManager: boolean | null }[] | null;
}

async function view(account: string, key: string): Promise<View | null> {
  const { data, errors } = await ask({ account, key, query: TEAM });
  expect(errors).toBeUndefined();
  return (data?.case ?? null) as View | null;
}

describe('the case team', () => {
  test.each(['process-director-hatert', 'case-manager'])('is shown to %s', async (account) => {
    const shown = await view(account, 'h01');
    expect(shown?.discussion).toBe('TEAM');
    expect(shown?.parties?.map(({ organisation }) => organisation).sort()).toEqual([
      'gemeente-nijmegen',
      'politie',
      'pro-persona',
      'sterker',
      'talis',
    ]);
    expect(shown?.seats?.filter(({ isCaseManager }) => isCaseManager)).toEqual([
      expect.objectContaining({ professional: stage.actor('case-manager'), organisation: 'sterker' }),
    ]);
    expect(shown?.seats).toHaveLength(6);
  });

  test('shows whom was taken off it, to who directs', async () => {
    const shown = await view('process-director-hatert', 'h18');
    expect(shown?.parties?.filter(({ removedAt }) => removedAt !== null)).toEqual([
      expect.objectContaining({ organisation: 'politie' }),
    ]);
  });

  test.each(['talis-member', 'management-assistant'])('is not shown to %s', async (account) => {
    const shown = await view(account, 'h01');
    expect(shown?.discussion).toBe('TEAM');
    expect(JSON.stringify(shown)).not.toMatch(/sterker|p-[0-9a-f]{12}/);
  });

  test('is nobody’s to see before phase 4', async () => {
    const shown = await view('process-director-dukenburg', 'h04');
    expect(shown).toMatchObject({ discussion: 'TEAM' });
    expect(JSON.stringify(shown)).not.toContain('organisation":"');
  });

  test('is there for nobody who has no part in the case', async () => {
    expect(await view('outsider', 'h01')).toBeNull();
  });
});
