import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demoActor } from '../../kit/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { worklistOf } from '../testing/worklist.js';

const MANAGER = 'case-manager';
/** On the team of h05, of its ward, or of no case at all. */
const OTHERS = ['youth-case-manager', 'talis-member', 'process-director-dukenburg', 'debt-counsellor', 'outsider'];

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework.orm.close(true));

const idOf = (key: string) => casework.caseOf(key).id;
const inCase = async (em: EntityManager, kind: string, key = 'h05', account = MANAGER) =>
  (await worklistOf(em, casework, account)).all(kind).filter(({ caseId }) => caseId === idOf(key));

interface NoticeParts {
  readonly givenAt?: string;
  readonly deferredUntil?: string;
}

async function takenUp(em: EntityManager, person: string, { givenAt, deferredUntil }: NoticeParts): Promise<string> {
  const id = randomUUID();
  await em.execute(
    `insert into notice (id, case_id, recorded_at, verified, person, kind, controller, categories, recipients, given_at,
       deferred_at, deferred_until, reason_given)
     values (?, ?, '2026-11-20', true, ?, 'TAKEN_UP', 'sterker', '{}', '{}', ?, ?, ?, ?)`,
    [
      ...[id, idOf('h05'), person, givenAt ?? null],
      ...(deferredUntil === undefined ? [null, null, null] : ['2026-11-20', deferredUntil, true]),
    ],
  );
  return id;
}

describe('what the case manager owes the household', () => {
  test('the outreach talk, for each person who was not told (A 4; obligation 40)', async () => {
    await casework.undone(async (em) => {
      const waiting = (await inCase(em, 'HOLD_OUTREACH_TALK')).map(({ subject }) => subject ?? '');
      expect(waiting).toEqual(
        casework
          .caseOf('h05')
          .persons.map(({ id }) => id)
          .toSorted(),
      );
      for (const account of OTHERS) expect(await inCase(em, 'HOLD_OUTREACH_TALK', 'h05', account)).toEqual([]);
      for (const person of waiting) await takenUp(em, person, { givenAt: '2026-11-20' });
      expect(await inCase(em, 'HOLD_OUTREACH_TALK')).toEqual([]);
    });
  });

  test('the notice that was deferred, with its last day, until it is given (P 4; obligation 83)', async () => {
    await casework.undone(async (em) => {
      const [person = ''] = (await inCase(em, 'HOLD_OUTREACH_TALK')).map(({ subject }) => subject ?? '');
      await takenUp(em, person, { deferredUntil: '2026-12-10' });
      expect((await inCase(em, 'HOLD_OUTREACH_TALK')).map(({ subject }) => subject)).not.toContain(person);
      expect(await inCase(em, 'GIVE_DEFERRED_NOTICE')).toMatchObject([{ subject: person, dueOn: '2026-12-10' }]);
      for (const account of OTHERS) expect(await inCase(em, 'GIVE_DEFERRED_NOTICE', 'h05', account)).toEqual([]);
      await takenUp(em, person, { givenAt: '2026-11-22' });
      expect(await inCase(em, 'GIVE_DEFERRED_NOTICE')).toEqual([]);
    });
  });

  test('the question for consent, for each person who gave no answer (A 4; obligation 41)', async () => {
    await casework.undone(async (em) => {
      const waiting = (await inCase(em, 'ASK_CONSENT')).map(({ subject }) => subject ?? '');
      expect(waiting.length).toBeGreaterThan(0);
      for (const account of OTHERS) expect(await inCase(em, 'ASK_CONSENT', 'h05', account)).toEqual([]);
      for (const person of waiting) {
        await em.execute(
          `insert into consent (id, case_id, recorded_at, verified, person, covers, items, recipients, purposes, informed,
             free, explicit, given_by, confirmed_by, refused_at)
           values (gen_random_uuid(), ?, '2026-11-21', true, ?, '{CROSS_DOMAIN}', '[]', '[]', '{PLAN_AND_DIRECTION}', true,
             true, true, '[]', '{}', '2026-11-21')`,
          [idOf('h05'), person],
        );
      }
      expect(await inCase(em, 'ASK_CONSENT')).toEqual([]);
    });
  });

  test('a consent that was withdrawn, once a case and without whose it was, for four weeks (P 2)', async () => {
    await casework.undone(async (em) => {
      const at = async (day: string) =>
        (await worklistOf(em, casework, MANAGER, new Date(day))).all('REVIEW_WITHDRAWAL').map(({ caseId }) => caseId);
      const withdraw = (key: string) =>
        em.execute(
          "update consent set withdrawn_at = '2026-11-22T10:00:00Z' where case_id = ? and withdrawn_at is null",
          [idOf(key)],
        );
      expect(await at('2026-11-22T09:00:00Z')).not.toContain(idOf('h01'));
      await withdraw('h01');
      expect(await at('2026-11-22T11:00:00Z')).toContain(idOf('h01'));
      expect(await inCase(em, 'REVIEW_WITHDRAWAL', 'h01')).toEqual([
        {
          kind: 'REVIEW_WITHDRAWAL',
          caseId: idOf('h01'),
          subject: null,
          person: null,
          version: null,
          since: '2026-11-22T10:00:00.000Z',
          dueOn: null,
        },
      ]);
      for (const account of OTHERS) expect(await inCase(em, 'REVIEW_WITHDRAWAL', 'h01', account)).toEqual([]);
      expect(await at('2026-12-20T11:00:00Z')).not.toContain(idOf('h01'));
    });
  });
});

describe('what an organisation on the team owes the case', () => {
  test('its open actions, by their day, until they are reported (C 4.2; obligation 51)', async () => {
    await casework.undone(async (em) => {
      const told = (account: string) => inCase(em, 'REPORT_ACTION', 'h01', account);
      const [action] = await told('police-member');
      expect(action).toMatchObject({ caseId: idOf('h01'), dueOn: '2026-11-17' });
      expect(await told('mental-health-member')).toHaveLength(1);
      // The action of Talis is done; the others are not on the team, or of no organisation that owns one.
      for (const account of [
        'talis-member',
        'portaal-member',
        'process-director-hatert',
        'social-work-member',
        'outsider',
      ])
        expect(await told(account)).toEqual([]);
      await em.execute(
        "update action set done_on = '2026-11-22', effect = 'Gedaan.', version = version + 1 where id = ?",
        [action?.subject],
      );
      expect(await told('police-member')).toEqual([]);
    });
  });

  test('whether a consent lifts its secrecy, until it is confirmed or withdrawn (P 2; X10)', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string) =>
        (await inCase(em, 'CONFIRM_CONSENT', 'h01', account)).map(({ subject }) => subject);
      const [person] = casework.caseOf('h01').persons;
      const give = async (controller: string, domain: string, confirmedBy = '{}') => {
        const id = randomUUID();
        await em.execute(
          `insert into consent (id, case_id, recorded_at, verified, person, covers, items, recipients, purposes, informed,
             free, explicit, given_by, confirmed_by, given_at)
           values (?, ?, '2026-11-21', true, ?, '{PROCESSING,SECRECY}', ?, '[]', '{PLAN_AND_DIRECTION}', true, true, true,
             '[{"role":"SELF","organisation":null}]', ?, '2026-11-21')`,
          [id, idOf('h01'), person?.id, JSON.stringify([{ controller, domain, category: 'X' }]), confirmedBy],
        );
        return id;
      };
      const before = await told('mental-health-member');
      const consent = await give('pro-persona', 'MENTAL_HEALTH_CARE');
      await give('pro-persona', 'MENTAL_HEALTH_CARE', '{pro-persona}');
      // No secrecy, and one that no consent lifts.
      await give('talis', 'HOUSING');
      await give('politie', 'POLICE');
      expect((await told('mental-health-member')).toSorted()).toEqual([...before, consent].toSorted());
      const [task] = (await inCase(em, 'CONFIRM_CONSENT', 'h01', 'mental-health-member')).filter(
        ({ subject }) => subject === consent,
      );
      expect(task?.person).toBe(person?.id);
      for (const account of ['talis-member', 'police-member', MANAGER, 'process-director-hatert', 'social-work-member'])
        expect(await told(account)).toEqual([]);
      await em.execute("update consent set withdrawn_at = '2026-11-22' where id = ?", [consent]);
      expect(await told('mental-health-member')).toEqual(before);
      const other = await give('pro-persona', 'MENTAL_HEALTH_CARE');
      expect(await told('mental-health-member')).toContain(other);
      await em.execute(
        `insert into consent_confirmation values (gen_random_uuid(), ?, ?, 'pro-persona', now(), now())`,
        [idOf('h01'), other],
      );
      expect(await told('mental-health-member')).toEqual(before);
    });
  });

  test('a case manager whose seat has ended manages nothing', async () => {
    await casework.undone(async (em) => {
      await em.execute("update team_entry set until = '2026-11-22' where case_id = ? and actor = ?", [
        idOf('h05'),
        demoActor(MANAGER),
      ]);
      expect((await worklistOf(em, casework, MANAGER)).cases).not.toContain('h05');
      expect(await inCase(em, 'HOLD_OUTREACH_TALK')).toEqual([]);
    });
  });
});
