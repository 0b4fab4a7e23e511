/** A 2, A 3: a case that is declined leaves its handle and its phases here, and nothing else (obligations 33, 36–38). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Message, MessageKind } from '../../../kit/index.js';
import { findTexts } from '../../../kit/testing/find-texts.js';
import { lockCase } from '../../../kit/work/lock-case.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { COLLEGE_RECEIVERS } from '../receivers.js';
import { TABLES_KEPT, TABLES_OF_CASE } from './tables-of-case.js';

let casework: Casework;
let act: DoAct;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const idOf = (key: string) => casework.caseOf(key).id;
const query = <Row extends object>(em: EntityManager, sql: string, values: readonly unknown[] = []) =>
  em.execute<Row[]>(sql, [...values]);

function decline(em: EntityManager, key: string, change: object = {}, at = ANCHOR) {
  const expectedPhase = casework.caseOf(key).facts.case.phase;
  const as = casework.caseOf(key).ward === 'hatert' ? 'process-director-hatert' : 'process-director-dukenburg';
  return act(em, {
    act: 'DECLINE_CASE',
    as,
    on: key,
    at,
    with: { expectedPhase, decidedByTeam: true, outcome: 'NOT_TAKEN_UP', ...change },
  });
}

/** Delivers a message of the police, as the inbox does: in a transaction of its own, or in the one given. */
function hear(em: EntityManager, kind: MessageKind, caseId: string, body: object): Promise<void> {
  const receive = COLLEGE_RECEIVERS[kind] as (em: EntityManager, message: Message, meta: object) => Promise<void>;
  const message = { kind, caseId, to: 'casework', controller: 'politie', body } as Message;
  return receive(em, message, { sender: 'police', controller: 'politie', seq: 1, now: ANCHOR });
}

function contribution(key: string): object {
  const one = casework.caseOf(key);
  const [known] = one.facts.contributions;
  if (known === undefined) throw new Error(`${key} has no contribution.`);
  return { contribution: { ...known, id: randomUUID(), controller: 'politie', domain: 'POLICE' } };
}

describe('the lists of tables', () => {
  test('name every table that knows a case, once', async () => {
    const rows = await query<{ name: string }>(
      casework.orm.em.fork(),
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'case_id' order by 1`,
    );
    const listed = [...TABLES_OF_CASE, ...Object.keys(TABLES_KEPT)];
    expect(rows.map(({ name }) => name)).toEqual([...listed].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('a case that is declined', () => {
  test.each(['h02', 'h03', 'h04'])('%s leaves nothing of its people in any column of any table', async (key) => {
    await casework.undone(async (em) => {
      const one = casework.caseOf(key);
      const { contributions, consents, notices } = one.facts;
      const ids = [...one.persons, ...contributions, ...consents, ...notices].map(({ id }) => id);
      expect(await findTexts(em, ids)).toContain('person.id');
      expect(await decline(em, key)).toMatchObject({ done: true, refused: [] });
      expect(await findTexts(em, ids)).toEqual([]);
      expect(await findTexts(em, [one.id])).toEqual([
        'act_record.case_id',
        'act_record.record_id',
        'case_handle.id',
        'case_phase_history.case_id',
        'outbox.case_id',
        'outbox_cursor.case_id',
        'purge_receipt.case_id',
      ]);
    });
  });

  test('is counted by month, ward and outcome, and receipted by numbers alone (obligation 33)', async () => {
    await casework.undone(async (em) => {
      // Half past eleven in the evening of the last of November, in Nijmegen.
      const late = new Date('2026-11-30T22:30:00Z');
      await decline(em, 'h02', { outcome: 'SCALED_UP' }, late);
      await decline(em, 'h03', { outcome: 'SCALED_UP' }, new Date(late.getTime() + 1_800_000));
      const counts = await query(em, 'select * from outcome_count order by month, ward');
      expect(counts).toEqual([
        { month: '2026-11', ward: 'hatert', outcome: 'SCALED_UP', count: 1 },
        { month: '2026-12', ward: 'hatert', outcome: 'SCALED_UP', count: 1 },
      ]);
      const receipts = await query(em, 'select controller, outcome, counts from purge_receipt where case_id = ?', [
        idOf('h02'),
      ]);
      const { contributions, notices } = casework.caseOf('h02').facts;
      expect(receipts).toEqual([
        {
          controller: 'gemeente-nijmegen',
          outcome: 'SCALED_UP',
          counts: { PERSON: 2, NOTICE: notices.length, CONTRIBUTION_REFERENCE: contributions.length },
        },
      ]);
    });
  });

  test('is told to those with a stake in it and to no other, each in the place of what it had not heard', async () => {
    await casework.undone(async (em) => {
      const said = { kind: 'PHASE_MOVED', body: { phase: 'ASSESSMENT', since: ANCHOR.toISOString() } };
      await em.execute(
        `insert into outbox (id, peer, case_id, seq, kind, controller, body, created_at, attempts)
         values (gen_random_uuid(), 'housing', ?, 1, ?, 'gemeente-nijmegen', ?::jsonb, now(), 0)`,
        [idOf('h02'), said.kind, JSON.stringify(said.body)],
      );
      await em.execute(`insert into outbox_cursor (peer, case_id, last_seq) values ('housing', ?, 1)`, [idOf('h02')]);
      await decline(em, 'h02');
      const told = await query(em, 'select peer, seq, kind, body from outbox where case_id = ? order by seq', [
        idOf('h02'),
      ]);
      const body = { outcome: 'NOT_TAKEN_UP', at: ANCHOR.toISOString() };
      expect(told).toEqual([
        { peer: 'housing', seq: 1, kind: 'CASE_DECLINED', body },
        { peer: 'housing', seq: 2, kind: 'CASE_DECLINED', body },
      ]);
    });
  });

  test.each([
    ['without the team', 'h02', { decidedByTeam: false }, ['OUTCOME_BY_TEAM']],
    ['in a phase it is not in', 'h02', { expectedPhase: 'INQUIRY' }, ['STALE_PHASE expectedPhase']],
    ['with words of its own', 'h02', { outcome: 'Te ingewikkeld' }, ['INPUT_INVALID outcome']],
    ['once it was taken up', 'h05', {}, ['WRONG_PHASE']],
    ['twice', 'h15', {}, ['NOT_AVAILABLE']],
  ])('is not declined %s', async (_what, key, change, refused) => {
    await casework.undone(async (em) => {
      expect((await decline(em, key, change)).refused).toEqual(refused);
      expect(await query(em, 'select 1 from outcome_count')).toEqual([]);
    });
  });
});

describe('records of fact', () => {
  test.each(['notice', 'contribution_reference', 'case_phase_history'])(
    '%s: none is removed while its case stands',
    async (table) => {
      await casework.undone(async (em) => {
        await expect(em.execute(`delete from ${table} where case_id = ?`, [idOf('h02')])).rejects.toThrow(
          /append-only/,
        );
      });
    },
  );

  test('the phases of a case stay when it is declined', async () => {
    await casework.undone(async (em) => {
      await decline(em, 'h02');
      const removal = em.execute('delete from case_phase_history where case_id = ?', [idOf('h02')]);
      await expect(removal).rejects.toThrow(/append-only/);
    });
  });
});

describe('what arrives about a case that was declined', () => {
  test('is dropped, and its sender is told again (obligation 36)', async () => {
    await casework.undone(async (em) => {
      await decline(em, 'h03', { outcome: 'SCALED_DOWN' });
      await em.execute('delete from outbox');
      await hear(em, 'CONTRIBUTED', idOf('h03'), contribution('h03'));
      expect(await query(em, 'select 1 from contribution_reference where case_id = ?', [idOf('h03')])).toEqual([]);
      expect(await query(em, 'select peer, kind, body from outbox')).toEqual([
        { peer: 'police', kind: 'CASE_DECLINED', body: { outcome: 'SCALED_DOWN', at: ANCHOR.toISOString() } },
      ]);
    });
  });

  test('PURGED is kept as a receipt of its sender', async () => {
    await casework.undone(async (em) => {
      await hear(em, 'PURGED', idOf('h15'), { counts: { CONTRIBUTION: 2 }, at: ANCHOR.toISOString() });
      expect(await query(em, 'select case_id, controller, counts from purge_receipt')).toEqual([
        { case_id: idOf('h15'), controller: 'politie', counts: { CONTRIBUTION: 2 } },
      ]);
    });
  });

  /** Both at the same moment, each in a transaction of its own; the one named is the first to hold the case. */
  test.each(['DECLINE', 'CONTRIBUTED'] as const)(
    'leaves nothing and nobody untold, when %s comes first by a moment',
    async (first) => {
      const key = first === 'DECLINE' ? 'h02' : 'h04';
      const caseId = idOf(key);
      const gate = casework.orm.em.fork();
      await gate.begin();
      await lockCase(gate, caseId);
      const waiting: Promise<unknown>[] = [];
      const steps = {
        DECLINE: () => decline(casework.orm.em.fork(), key),
        CONTRIBUTED: () =>
          casework.orm.em.fork().transactional(async (em) => {
            // What the inbox writes first: by this the act would know the sender, were it committed.
            await em.execute(
              `insert into inbox_cursor (sender, case_id, last_seq, at) values ('police', ?, 1, now())`,
              [caseId],
            );
            await hear(em, 'CONTRIBUTED', caseId, contribution(key));
          }),
      };
      const order = first === 'DECLINE' ? (['DECLINE', 'CONTRIBUTED'] as const) : (['CONTRIBUTED', 'DECLINE'] as const);
      for (const [at, step] of order.entries()) {
        waiting.push(steps[step]());
        while ((await countWaiting()) <= at) await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await gate.rollback();
      await Promise.all(waiting);
      const em = casework.orm.em.fork();
      expect(await query(em, 'select 1 from contribution_reference where case_id = ?', [caseId])).toEqual([]);
      expect(await query(em, `select kind from outbox where case_id = ? and peer = 'police'`, [caseId])).toEqual([
        { kind: 'CASE_DECLINED' },
      ]);
    },
    20_000,
  );

  async function countWaiting(): Promise<number> {
    const [row] = await query<{ n: string }>(
      casework.orm.em.fork(),
      `select count(*) as n from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    return Number(row?.n ?? 0);
  }
});
