import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoActor } from '../../kit/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { worklistOf } from '../testing/worklist.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework.orm.close(true));

// biome-ignore format: a table
const CASES = [
  { account: 'process-director-hatert',    cases: ['h01', 'h02', 'h03', 'h08', 'h10', 'h18'],                             why: 'the running cases of the own ward' },
  { account: 'process-director-dukenburg', cases: ['h04', 'h05', 'h06', 'h07', 'h09', 'h11', 'h12', 'h13', 'h16', 'h17'], why: 'the running cases of both own wards' },
  { account: 'management-assistant',       cases: ['h01', 'h02', 'h03', 'h04', 'h05', 'h06', 'h08', 'h10', 'h11', 'h17', 'h18'],                                    why: 'the running cases of both own wards' },
  { account: 'youth-protection-member',    cases: ['h02', 'h03', 'h04', 'h06'],                                           why: 'the signals of the wards, and one seat' },
  { account: 'youth-case-manager',         cases: ['h06'],                                                                why: 'the case he manages, and no signal' },
  { account: 'ad-hoc-school',              cases: ['h06'],                                                                why: 'the one case he joins' },
  { account: 'outsider',                   cases: [],                                                                     why: 'nothing: another ward and no seat' },
  { account: 'unscreened',                 cases: [],                                                                     why: 'nothing: a seat, but no screening' },
  { account: 'researcher',                 cases: [],                                                                     why: 'nothing' },
  { account: 'compliance-officer',         cases: [],                                                                     why: 'nothing' },
  { account: 'authorisation-officer',      cases: [],                                                                     why: 'nothing' },
] as const;

describe('the cases that may be open to a reader', () => {
  test.each(CASES)('$account: $why', async ({ account, cases }) => {
    await casework.undone(async (em) => {
      expect((await worklistOf(em, casework, account)).cases).toEqual(cases);
    });
  });

  test('a seat that has ended, or an authorisation, takes them away, with all that waited', async () => {
    await casework.undone(async (em) => {
      const talis = () => worklistOf(em, casework, 'talis-member');
      expect((await talis()).cases).toContain('h08');
      expect((await talis()).of('REPORT_ACTION')).toEqual(['REPORT_ACTION h08 until 2026-11-07']);
      await em.execute("update team_entry set until = '2026-11-22' where case_id = ? and actor = ?", [
        casework.caseOf('h08').id,
        demoActor('talis-member'),
      ]);
      expect((await talis()).cases).not.toContain('h08');
      expect((await talis()).of('REPORT_ACTION')).toEqual([]);
      await em.execute("update authorisation set ended_at = '2026-11-22' where actor = ?", [demoActor('talis-member')]);
      expect((await talis()).part).toEqual({ cases: [], tasks: [], meetings: [] });
    });
  });

  test('a thousand declined and closed cases are not read', async () => {
    await casework.undone(async (em) => {
      await em.execute(
        `insert into case_handle (id, ward, phase, phase_since, needs, referrals, care_ended_on)
         select gen_random_uuid(), 'hatert', case when n % 2 = 0 then 'DECLINED' else 'CLOSED' end, '2026-01-01', '{}', '{}',
           case when n % 2 = 1 then date '2026-01-01' end
         from generate_series(1, 2000) n`,
      );
      await em.execute('analyze case_handle');
      const plan = await em.execute(
        "explain select * from case_handle where ward in ('hatert') and phase in ('SIGNAL', 'ASSESSMENT', 'INQUIRY')",
      );
      expect(JSON.stringify(plan)).toContain('case_handle_phase_ward_index');
      expect((await worklistOf(em, casework, 'process-director-hatert')).cases).toHaveLength(6);
    });
  });
});
