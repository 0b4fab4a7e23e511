import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoActor, demoId } from '../../kit/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { worklistOf } from '../testing/worklist.js';

const OFFICER = 'authorisation-officer';
const OTHERS = ['process-director-hatert', 'compliance-officer', 'case-manager', 'talis-member', 'outsider'];

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework.orm.close(true));

describe('what the authorisation officer arranges', () => {
  test('a screening that ends within thirty days, or has ended, until it is renewed or revoked (R Toegang)', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string, at?: Date) =>
        (await worklistOf(em, casework, account, at))
          .all('RENEW_SCREENING')
          .map(({ subject, dueOn }) => `${subject} ${dueOn}`);
      const expired = `${demoId('authorisation/unscreened/0')} 2026-11-13`;
      expect(await told(OFFICER)).toEqual([expired]);
      for (const account of OTHERS) expect(await told(account)).toEqual([]);
      const grant = async (account: string, day: string) => {
        const id = randomUUID();
        await em.execute(
          `insert into authorisation (id, actor, organisation, capacity, domain, wards, screened_until, recorded_at)
           values (?, ?, 'politie', 'TEAM_MEMBER', 'POLICE', '{}', ?, '2026-11-01')`,
          [id, demoActor(account), day],
        );
        return id;
      };
      const soon = await grant('wmo-member', '2026-12-23');
      await grant('debt-counsellor', '2026-12-24');
      // His own is another officer's to judge (obligation 9).
      await grant(OFFICER, '2026-12-01');
      expect((await told(OFFICER)).toSorted()).toEqual([expired, `${soon} 2026-12-23`].toSorted());
      await em.execute('update authorisation set ended_at = ? where id = ?', ['2026-11-23T00:00:00Z', soon]);
      expect(await told(OFFICER)).toEqual([expired]);
    });
  });

  test('a partner that leaves, on its day, until it has left (C 7; obligation 20)', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string) => (await worklistOf(em, casework, account)).all('PARTNER_LEAVES');
      const id = randomUUID();
      await em.execute(
        `insert into leaving (id, organisation, letter, given_on, leaves_on, recorded_by, recorded_at)
         values (?, 'mooiland', 'brief-1', '2026-11-01', '2027-11-01', 'p', '2026-11-02')`,
        [id],
      );
      expect(await told(OFFICER)).toEqual([
        {
          kind: 'PARTNER_LEAVES',
          caseId: null,
          subject: id,
          person: null,
          version: null,
          since: '2026-11-02T00:00:00.000Z',
          dueOn: '2027-11-01',
        },
      ]);
      for (const account of OTHERS) expect(await told(account)).toEqual([]);
      await em.execute("update leaving set ended_at = '2027-11-01' where id = ?", [id]);
      expect(await told(OFFICER)).toEqual([]);
    });
  });

  test('who is no longer screened himself arranges nothing', async () => {
    await casework.undone(async (em) => {
      const late = new Date('2028-06-01T00:00:00Z');
      expect((await worklistOf(em, casework, OFFICER)).tasks).not.toEqual([]);
      expect((await worklistOf(em, casework, OFFICER, late)).part).toEqual({ cases: [], tasks: [], meetings: [] });
    });
  });
});
