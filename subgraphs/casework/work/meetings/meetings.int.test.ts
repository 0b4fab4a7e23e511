/** Meetings, agendas and action lists (C 4.2; obligations 27, 109, 110). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, type DoAct } from '../../testing/act.js';
import { type ActRow, describeActs } from '../../testing/act-table.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { run } from '../../testing/stage.js';

let casework: Casework;
let act: DoAct;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const DIRECTOR = 'process-director-dukenburg';
const actorNamed = (account: string) =>
  casework.world.professionals.find((one) => one.account === account)?.actor ?? '';

async function makeMeeting(em: EntityManager, columns: { ward?: string; held?: boolean; sent?: boolean } = {}) {
  const { ward = 'dukenburg', held = false, sent = false } = columns;
  const id = randomUUID();
  const stamp = (is: boolean) => (is ? '2026-11-20' : null);
  await run(
    em,
    `insert into meeting (id, ward, "on", planned_by, planned_at, held_at, held_by, list_sent_at, list_sent_by)
     values (?, ?, '2026-12-01', 'p', '2026-11-01', ?, ?, ?, ?)`,
    [id, ward, stamp(held), held ? 'p' : null, stamp(sent), sent ? 'p' : null],
  );
  return { meeting: id };
}

async function makeAgenda(em: EntityManager, keys: readonly string[], ward = 'dukenburg') {
  const { meeting } = await makeMeeting(em, { ward });
  for (const key of keys) {
    await run(em, `insert into agenda_item (id, meeting, case_id, added_by, added_at) values (?, ?, ?, 'p', now())`, [
      randomUUID(),
      meeting,
      casework.caseOf(key).id,
    ]);
  }
  return { meeting };
}

const hold = (em: EntityManager, meeting: string) =>
  run(em, `update meeting set held_at = '2026-11-20', held_by = 'p' where id = ?`, [meeting]);

async function makeHeldAgenda(em: EntityManager, keys: readonly string[], ward?: string) {
  const made = await makeAgenda(em, keys, ward);
  await hold(em, made.meeting);
  return made;
}

const ROWS: readonly ActRow[] = [
  {
    act: 'PLAN_MEETING',
    as: DIRECTOR,
    with: { ward: 'lindenholt', on: '2026-11-23T00:00:01Z' },
    without: {
      OWN_WARD: { with: { ward: 'hatert' } },
      MEETING_AHEAD: { with: { on: '2026-11-23T00:00:00Z' } },
    },
    several: { with: { ward: 'hatert', on: '2026-11-01T09:00:00+01:00' }, refused: ['OWN_WARD', 'MEETING_AHEAD'] },
  },
  {
    act: 'PUT_ON_AGENDA',
    as: DIRECTOR,
    on: 'h05',
    prepare: (em) => makeMeeting(em),
    without: {
      MEETING_OPEN: { prepare: (em) => makeMeeting(em, { held: true }) },
      NOT_YET_ON_AGENDA: { prepare: (em) => makeAgenda(em, ['h05']) },
    },
    several: { prepare: (em) => makeHeldAgenda(em, ['h05']), refused: ['MEETING_OPEN', 'NOT_YET_ON_AGENDA'] },
  },
  {
    act: 'TAKE_OFF_AGENDA',
    as: DIRECTOR,
    on: 'h05',
    prepare: (em) => makeAgenda(em, ['h05', 'h04']),
    without: {
      MEETING_OPEN: { prepare: (em) => makeHeldAgenda(em, ['h05']) },
      ON_AGENDA: { prepare: (em) => makeAgenda(em, ['h04']) },
    },
    several: { prepare: async () => ({ meeting: randomUUID() }), refused: ['MEETING_OPEN', 'ON_AGENDA'] },
  },
  {
    act: 'HOLD_MEETING',
    as: DIRECTOR,
    prepare: (em) => makeMeeting(em),
    without: {
      OWN_WARD: { prepare: (em) => makeMeeting(em, { ward: 'hatert' }) },
      MEETING_OPEN: { prepare: (em) => makeMeeting(em, { held: true }) },
    },
    // Another's meeting, held or not, is as one that does not exist.
    several: { prepare: (em) => makeMeeting(em, { ward: 'hatert', held: true }), refused: ['OWN_WARD'] },
  },
  {
    act: 'SEND_ACTION_LIST',
    as: DIRECTOR,
    prepare: (em) => makeHeldAgenda(em, ['h05']),
    without: {
      OWN_WARD: { prepare: (em) => makeMeeting(em, { ward: 'hatert', held: true }) },
      MEETING_HELD: { prepare: (em) => makeAgenda(em, ['h05']) },
      NOT_YET_SENT: { prepare: (em) => makeMeeting(em, { held: true, sent: true }) },
    },
    several: { prepare: async () => ({ meeting: randomUUID() }), refused: ['OWN_WARD'] },
  },
];

describeActs(() => ({ casework, act }), ROWS);

describe('a meeting', () => {
  test('has one moment in a ward: of two directors who plan it alike, one does', async () => {
    await casework.undone(async (em) => {
      const plan = {
        as: DIRECTOR,
        act: 'PLAN_MEETING',
        with: { ward: 'dukenburg', on: '2026-12-01T10:00:00Z' },
      } as const;
      expect((await act(em, plan)).done).toBe(true);
      expect((await act(em, plan)).refused).toEqual(['CONFLICT']);
      expect((await act(em, { ...plan, with: { ...plan.with, on: '2026-13-01T10:00:00Z' } })).refused).toEqual([
        'INPUT_INVALID on',
      ]);
    });
  });

  test('takes no case of another ward, whoever writes', async () => {
    await casework.undone(async (em) => {
      const { meeting } = await makeMeeting(em, { ward: 'hatert' });
      expect((await act(em, { as: DIRECTOR, act: 'PUT_ON_AGENDA', on: 'h05', with: { meeting } })).refused).toEqual([
        'MEETING_OPEN',
      ]);
      await expect(makeAgenda(em, ['h05'], 'lindenholt')).rejects.toThrow(/its own ward/);
    });
  });

  test('that was held keeps its agenda and its moment', async () => {
    await casework.undone(async (em) => {
      await makeHeldAgenda(em, ['h05']);
      await expect(run(em, `update agenda_item set removed_at = now(), removed_by = 'p'`)).rejects.toThrow(/stands/);
    });
    await casework.undone(async (em) => {
      await makeHeldAgenda(em, ['h05']);
      await expect(run(em, `update meeting set held_at = '2026-11-19'`)).rejects.toThrow(/written once/);
    });
    await casework.undone(async (em) => {
      await makeMeeting(em);
      const sending = run(em, `update meeting set list_sent_at = now(), list_sent_by = 'p'`);
      await expect(sending).rejects.toThrow(/meeting_list_after/);
    });
  });
});

describe('the action list', () => {
  async function recipientsOf(keys: readonly string[], as: string, ward: string) {
    return await casework.undone(async (em) => {
      const { meeting } = await makeHeldAgenda(em, keys, ward);
      expect((await act(em, { as, act: 'SEND_ACTION_LIST', with: { meeting } })).done).toBe(true);
      const rows = await run<{ actor: string }>(em, 'select * from action_list_recipient where meeting = ?', [meeting]);
      // A link: who, which meeting, when. No column holds more.
      for (const row of rows) expect(Object.keys(row).sort()).toEqual(['actor', 'id', 'meeting', 'sent_at']);
      return rows.map(({ actor }) => actor).sort();
    });
  }
  const actorsNamed = (accounts: readonly string[]) => accounts.map(actorNamed).sort();

  test('goes to the case team in phases 4–8, screened members only', async () => {
    expect(await recipientsOf(['h01'], 'process-director-hatert', 'hatert')).toEqual(
      actorsNamed(['talis-member', 'police-member', 'case-manager', 'mental-health-member', 'debt-counsellor']),
    );
  });

  test('goes to the whole team of the ward in phases 1–3, the shell partner and the Wmo not being of it', async () => {
    expect(await recipientsOf(['h04'], DIRECTOR, 'dukenburg')).toEqual(
      actorsNamed([
        'talis-member',
        'portaal-member',
        'police-member',
        'youth-protection-member',
        'mental-health-member',
        'social-work-member',
        'debt-counsellor',
      ]),
    );
  });

  test('goes to an ad-hoc professional of a case on it, and to nobody for an empty agenda', async () => {
    expect(await recipientsOf(['h06'], DIRECTOR, 'dukenburg')).toEqual(
      actorsNamed(['youth-case-manager', 'youth-protection-member', 'ad-hoc-school']),
    );
    expect(await recipientsOf([], DIRECTOR, 'dukenburg')).toEqual([]);
  });
});
