import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demoActor } from '../../kit/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { worklistOf } from '../testing/worklist.js';

const HATERT = 'process-director-hatert';
const DUKENBURG = 'process-director-dukenburg';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework.orm.close(true));

const idOf = (key: string) => casework.caseOf(key).id;

async function plan(em: EntityManager, ward: string, on: string): Promise<string> {
  const id = randomUUID();
  await em.execute(`insert into meeting (id, ward, "on", planned_by, planned_at) values (?, ?, ?, 'p', '2026-10-01')`, [
    id,
    ward,
    on,
  ]);
  return id;
}

async function putOn(em: EntityManager, meeting: string, key: string): Promise<void> {
  await em.execute(
    `insert into agenda_item (id, meeting, case_id, added_by, added_at) values (gen_random_uuid(), ?, ?, 'p', '2026-11-02')`,
    [meeting, idOf(key)],
  );
}

const hold = (em: EntityManager, meeting: string) =>
  em.execute(`update meeting set held_at = "on", held_by = 'p' where id = ?`, [meeting]);

describe('the four-weekly meeting (C 4.2; obligation 109)', () => {
  const told = async (em: EntityManager, account: string, kind: string) =>
    (await worklistOf(em, casework, account)).all(kind).map(({ subject, dueOn }) => `${subject} ${dueOn}`);

  test('is to be planned in each of his wards, within four weeks of the last', async () => {
    await casework.undone(async (em) => {
      expect(await told(em, HATERT, 'PLAN_MEETING')).toEqual(['hatert null']);
      expect((await told(em, DUKENBURG, 'PLAN_MEETING')).toSorted()).toEqual(['dukenburg null', 'lindenholt null']);
      for (const account of ['management-assistant', 'talis-member', 'case-manager', 'authorisation-officer'])
        expect(await told(em, account, 'PLAN_MEETING')).toEqual([]);
      await plan(em, 'hatert', '2026-11-05T13:00:00Z');
      expect(await told(em, HATERT, 'PLAN_MEETING')).toEqual(['hatert 2026-12-03']);
      await plan(em, 'hatert', '2026-12-04T13:00:00Z');
      expect(await told(em, HATERT, 'PLAN_MEETING')).toEqual(['hatert 2026-12-03']);
      await plan(em, 'hatert', '2026-12-03T13:00:00Z');
      expect(await told(em, HATERT, 'PLAN_MEETING')).toEqual([]);
      expect((await told(em, DUKENBURG, 'PLAN_MEETING')).toSorted()).toEqual(['dukenburg null', 'lindenholt null']);
    });
  });

  test('is to be recorded as held, and its action list sent within a week (obligation 110)', async () => {
    await casework.undone(async (em) => {
      const meeting = await plan(em, 'hatert', '2026-11-19T13:00:00Z');
      expect(await told(em, HATERT, 'HOLD_MEETING')).toEqual([`${meeting} null`]);
      expect(await told(em, DUKENBURG, 'HOLD_MEETING')).toEqual([]);
      await hold(em, meeting);
      expect(await told(em, HATERT, 'HOLD_MEETING')).toEqual([]);
      expect(await told(em, HATERT, 'SEND_ACTION_LIST')).toEqual([`${meeting} 2026-11-26`]);
      for (const account of [DUKENBURG, 'management-assistant', 'talis-member'])
        expect(await told(em, account, 'SEND_ACTION_LIST')).toEqual([]);
      await em.execute(`update meeting set list_sent_at = '2026-11-22', list_sent_by = 'p' where id = ?`, [meeting]);
      expect(await told(em, HATERT, 'SEND_ACTION_LIST')).toEqual([]);
    });
  });

  test('a list that was never sent is not forgotten', async () => {
    await casework.undone(async (em) => {
      const meeting = await plan(em, 'hatert', '2026-07-01T13:00:00Z');
      await hold(em, meeting);
      expect(await told(em, HATERT, 'SEND_ACTION_LIST')).toEqual([`${meeting} 2026-07-08`]);
    });
  });

  test('an action list waits for each it was sent to, for four weeks', async () => {
    await casework.undone(async (em) => {
      const meeting = await plan(em, 'hatert', '2026-11-05T13:00:00Z');
      const send = (account: string, at: string) =>
        em.execute('insert into action_list_recipient values (gen_random_uuid(), ?, ?, ?)', [
          meeting,
          demoActor(account),
          at,
        ]);
      await send('talis-member', '2026-11-06');
      await send('police-member', '2026-10-25');
      const list = async (account: string) => (await worklistOf(em, casework, account)).all('READ_ACTION_LIST');
      expect(await list('talis-member')).toEqual([
        {
          kind: 'READ_ACTION_LIST',
          caseId: null,
          subject: meeting,
          person: null,
          version: null,
          since: '2026-11-06T00:00:00.000Z',
          dueOn: null,
        },
      ]);
      for (const account of ['police-member', 'portaal-member', HATERT]) expect(await list(account)).toEqual([]);
    });
  });
});

describe('the meetings a reader hears of', () => {
  test('those of his ward, and those of his cases, with of the agenda his own cases alone', async () => {
    await casework.undone(async (em) => {
      const meeting = await plan(em, 'dukenburg', '2026-12-01T13:00:00Z');
      for (const key of ['h04', 'h05', 'h06', 'h11']) await putOn(em, meeting, key);
      await em.execute('update agenda_item set removed_at = ?, removed_by = ? where case_id = ?', [
        '2026-11-10',
        'p',
        idOf('h11'),
      ]);
      const heard = async (account: string) =>
        (await worklistOf(em, casework, account)).part.meetings.map(({ on, ward, ofWard, cases }) => ({
          on,
          ward,
          ofWard,
          cases: casework.world.cases.filter(({ id }) => cases.includes(id)).map(({ key }) => key),
        }));
      const of = (cases: readonly string[], ofWard = true) => [{ on: '2026-12-01', ward: 'dukenburg', ofWard, cases }];
      expect(await heard(DUKENBURG)).toEqual(of(['h04', 'h05', 'h06']));
      expect(await heard('talis-member')).toEqual(of(['h04', 'h05']));
      expect(await heard('police-member')).toEqual(of(['h04']));
      expect(await heard('case-manager')).toEqual(of(['h05'], false));
      expect(await heard('ad-hoc-school')).toEqual(of(['h06'], false));
      for (const account of [HATERT, 'outsider', 'researcher', 'authorisation-officer', 'unscreened'])
        expect(await heard(account)).toEqual([]);
    });
  });

  test('not those of more than four weeks ago', async () => {
    await casework.undone(async (em) => {
      await plan(em, 'hatert', '2026-10-25T13:00:00Z');
      const recent = await plan(em, 'hatert', '2026-10-27T13:00:00Z');
      const { part } = await worklistOf(em, casework, HATERT);
      expect(part.meetings.map(({ id }) => id)).toEqual([recent]);
    });
  });
});
