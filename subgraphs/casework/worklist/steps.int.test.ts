import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
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
const move = (em: EntityManager, key: string, phase: string, more = '') =>
  em.execute(`update case_handle set phase = ?, phase_since = '2026-11-22T12:00:00Z' ${more} where id = ?`, [
    phase,
    idOf(key),
  ]);

// biome-ignore format: a table
const STEPS = [
  { key: 'h02', kind: 'ASSESS_SIGNAL',       director: HATERT,    to: 'ASSESSMENT' },
  { key: 'h03', kind: 'DECIDE_ON_INQUIRY',   director: HATERT,    to: 'INQUIRY' },
  { key: 'h04', kind: 'DECIDE_ON_TAKE_UP',   director: DUKENBURG, to: 'ASSIGNMENT' },
  { key: 'h05', kind: 'START_APPROACH',      director: DUKENBURG, to: 'APPROACH' },
  { key: 'h09', kind: 'DECIDE_AFTER_REVIEW', director: DUKENBURG, to: 'APPROACH' },
  { key: 'h12', kind: 'MONITORING_ENDS',     director: DUKENBURG, to: 'APPROACH', until: '2026-11-18' },
  { key: 'h13', kind: 'CLOSE_CASE',          director: DUKENBURG, to: 'CLOSED', more: ", care_ended_on = '2026-11-20'" },
] as const;

describe('what a process director decides next (A 1–8)', () => {
  test.each(STEPS)('$kind for $key: told to the director of its ward, and gone when it is done', async (step) => {
    await casework.undone(async (em) => {
      const { key, kind, director, to } = step;
      const day = 'until' in step ? ` until ${step.until}` : '';
      const task = `${kind} ${key}${day}`;
      expect((await worklistOf(em, casework, director)).of(kind)).toContain(task);
      for (const other of [
        director === HATERT ? DUKENBURG : HATERT,
        'management-assistant',
        'case-manager',
        'talis-member',
      ])
        expect((await worklistOf(em, casework, other)).of(kind)).not.toContain(task);
      await move(em, key, to, 'more' in step ? step.more : '');
      expect((await worklistOf(em, casework, director)).of(kind)).not.toContain(task);
    });
  });

  test('the approach itself and a declined case ask nothing of him', async () => {
    await casework.undone(async (em) => {
      const { tasks, cases } = await worklistOf(em, casework, HATERT);
      expect(tasks.filter((one) => / h0[18]/.test(one))).toEqual([]);
      expect(cases).not.toContain('h15');
    });
  });

  test('monitoring that ends later than in four weeks is not told yet (A 7)', async () => {
    await casework.undone(async (em) => {
      const told = async (until: string) => {
        await em.execute('update case_handle set monitoring_until = ? where id = ?', [until, idOf('h11')]);
        return (await worklistOf(em, casework, DUKENBURG)).of('MONITORING_ENDS').filter((one) => one.includes('h11'));
      };
      expect(await told('2026-12-22')).toEqual([]);
      expect(await told('2026-12-21')).toEqual(['MONITORING_ENDS h11 until 2026-12-21']);
    });
  });

  test('a closed case is told again only while the end of care is to be recorded (R)', async () => {
    await casework.undone(async (em) => {
      await move(em, 'h13', 'CLOSED', ', care_end_unknown = true');
      const open = await worklistOf(em, casework, DUKENBURG);
      expect(open.of('RECORD_CARE_END')).toEqual(['RECORD_CARE_END h13']);
      expect(open.cases).toContain('h13');
      expect((await worklistOf(em, casework, HATERT)).of('RECORD_CARE_END')).toEqual([]);
      await em.execute("update case_handle set care_ended_on = '2026-11-20', care_end_unknown = false where id = ?", [
        idOf('h13'),
      ]);
      const done = await worklistOf(em, casework, DUKENBURG);
      expect(done.of('RECORD_CARE_END')).toEqual([]);
      expect(done.cases).not.toContain('h13');
    });
  });
});

describe('saying whether the household is known (A 3; obligation 26)', () => {
  const asked = async (em: EntityManager, account: string) =>
    (await worklistOf(em, casework, account)).of('SAY_WHETHER_KNOWN');

  test('asked of each member of the ward whose organisation has not said so, in INQUIRY alone', async () => {
    await casework.undone(async (em) => {
      for (const account of ['portaal-member', 'mental-health-member', 'social-work-member', 'wmo-member'])
        expect(await asked(em, account)).toEqual(['SAY_WHETHER_KNOWN h04']);
      // These contributed; the others are no members, or of another ward.
      for (const account of ['talis-member', 'debt-counsellor', 'outsider', 'case-manager', 'ad-hoc-school', DUKENBURG])
        expect(await asked(em, account)).toEqual([]);
      await move(em, 'h04', 'ASSIGNMENT');
      expect(await asked(em, 'portaal-member')).toEqual([]);
    });
  });

  test('gone when the organisation declines for its domain, and for no other', async () => {
    await casework.undone(async (em) => {
      const decline = (controller: string, domain: string, category: string | null) =>
        em.execute('insert into contribution_declined values (gen_random_uuid(), ?, ?, ?, ?, now(), now())', [
          idOf('h04'),
          controller,
          domain,
          category,
        ]);
      await decline('portaal', 'HOUSING', 'TENANCY');
      expect(await asked(em, 'portaal-member')).toEqual(['SAY_WHETHER_KNOWN h04']);
      await decline('portaal', 'HOUSING', null);
      expect(await asked(em, 'portaal-member')).toEqual([]);
      await decline('gemeente-nijmegen', 'YOUTH_ACT', null);
      expect(await asked(em, 'wmo-member')).toEqual(['SAY_WHETHER_KNOWN h04']);
    });
  });
});

describe('what is to be looked at by the administrator', () => {
  const stuck = async (em: EntityManager, account: string) =>
    (await worklistOf(em, casework, account)).all('DELIVERY_STUCK');

  test('messages that do not arrive, since when and nothing else, for directors', async () => {
    await casework.undone(async (em) => {
      const put = (seq: number, attempts: number) =>
        em.execute(
          `insert into outbox (id, peer, case_id, seq, kind, controller, body, created_at, attempts)
           values (gen_random_uuid(), 'housing', ?, ?, 'PHASE_MOVED', 'gemeente-nijmegen', '{}', '2026-11-2${seq}T00:00:00Z', ?)`,
          [idOf('h01'), seq, attempts],
        );
      await put(0, 4);
      expect(await stuck(em, HATERT)).toEqual([]);
      await put(1, 5);
      await put(2, 9);
      const said = [
        {
          kind: 'DELIVERY_STUCK',
          caseId: null,
          subject: null,
          person: null,
          version: null,
          since: '2026-11-21T00:00:00.000Z',
          dueOn: null,
        },
      ];
      expect(await stuck(em, HATERT)).toEqual(said);
      expect(await stuck(em, DUKENBURG)).toEqual(said);
      for (const account of ['talis-member', 'case-manager', 'authorisation-officer', 'management-assistant'])
        expect(await stuck(em, account)).toEqual([]);
    });
  });

  test('a purge that no partner confirmed within a day, without the case (A 2, A 3; obligation 33)', async () => {
    await casework.undone(async (em) => {
      await move(em, 'h02', 'DECLINED');
      for (const peer of ['housing', 'municipality'])
        await em.execute('insert into outbox_cursor values (?, ?, 1)', [peer, idOf('h02')]);
      const told = async (at: string, account: string = HATERT) =>
        (await worklistOf(em, casework, account, new Date(at))).all('PURGE_OUTSTANDING');
      const confirm = (controller: string, outcome: string | null = null) =>
        em.execute(`insert into purge_receipt values (gen_random_uuid(), ?, ?, ?, '{}', now())`, [
          idOf('h02'),
          controller,
          outcome,
        ]);
      expect(await told('2026-11-23T11:59:00Z')).toEqual([]);
      const said = [
        {
          kind: 'PURGE_OUTSTANDING',
          caseId: null,
          subject: null,
          person: null,
          version: null,
          since: '2026-11-22T12:00:00.000Z',
          dueOn: '2026-11-23',
        },
      ];
      expect(await told('2026-11-23T12:00:00Z')).toEqual(said);
      expect(await told('2026-11-23T12:00:00Z', DUKENBURG)).toEqual([]);
      await confirm('talis');
      expect(await told('2026-11-23T12:00:00Z')).toEqual(said);
      // The college's own receipt is not that of the municipality's subgraph.
      await confirm('gemeente-nijmegen', 'NOT_TAKEN_UP');
      expect(await told('2026-11-23T12:00:00Z')).toEqual(said);
      await confirm('gemeente-nijmegen');
      expect(await told('2026-11-23T12:00:00Z')).toEqual([]);
    });
  });
});
