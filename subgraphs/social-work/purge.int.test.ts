/** A 3: what a partner brought in is taken back when the case is declined; its own file alone remembers (obligations 26, 36, 82). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { getCase, getRecord } from '../kit/demo/index.js';
import type { Message } from '../kit/index.js';
import { SubjectRow } from '../kit/index.js';
import { OWN_FILE_TABLES, SHARED_TABLES, TABLES_KEPT } from '../kit/purge/purge-case.js';
import { receiversFor } from '../kit/receivers.js';
import { CaseLink } from '../kit/signal/case-link.entity.js';
import { findTexts } from '../kit/testing/find-texts.js';
import { type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { consentsOf, signalInput } from '../kit/testing/signal-input.js';
import { subgraph } from './subgraph.js';

const NOW = new Date();
let sterker: OpenSubgraph;
beforeAll(async () => {
  sterker = await openSubgraph(subgraph, { now: () => NOW.getTime() });
}, 60_000);
afterAll(() => sterker?.close());

const em = (): EntityManager => sterker.orm.em.fork();
const rows = (sql: string, values: readonly unknown[] = []) =>
  em().execute<Readonly<Record<string, unknown>>[]>(sql, [...values]);

/** As the inbox has it applied. */
function hearDeclined(caseId: string, outcome = 'NOT_TAKEN_UP'): Promise<void> {
  const receive = receiversFor(subgraph).CASE_DECLINED as (
    em: EntityManager,
    message: Message,
    meta: object,
  ) => Promise<void>;
  const controller = 'gemeente-nijmegen';
  const body = { outcome, at: NOW.toISOString() };
  const message = { kind: 'CASE_DECLINED', caseId, to: 'social-work', controller, body } as Message;
  return em().transactional((inner) => receive(inner, message, { sender: 'casework', controller, seq: 1, now: NOW }));
}

/** By consent of one, and with the notice to the other put off: everything a signal can leave behind. */
async function bring(): Promise<string> {
  const full = signalInput(sterker.world, NOW.getTime(), {
    controller: 'sterker',
    flags: ['SELF_DIRECTION_TOO_LOW'],
  });
  const [first, second] = full.notices;
  const { caseId, codes } = await sterker.act({
    act: 'BRING_SIGNAL',
    account: 'social-work-member',
    input: {
      ...full,
      persons: full.persons.map((each) => ({ ...each, name: 'MARKNAAM Verzonnen' })),
      notices: [
        first,
        {
          recordPerson: second?.recordPerson,
          deferredUntil: new Date(NOW.getTime() + 10 * 86_400_000).toISOString().slice(0, 10),
          reason: 'Vrees voor geweld. MARK-TEST-REASON',
        },
      ],
      secrecyLift: { kind: 'CONSENT' },
      consents: consentsOf(getRecord(sterker.world, 'sterker', 'r01'), ['a', 'b'], NOW.getTime()),
    },
  });
  expect(codes).toEqual([]);
  return caseId ?? '';
}

async function personsOf(caseId: string): Promise<readonly string[]> {
  const links = await em().find(CaseLink, { caseId });
  return links.flatMap(({ persons }) => persons.map(({ person }) => person));
}

const MARKS = ['MARKNAAM', 'MARK-TEST'];

test('every table that knows a case is purged of it, or keeps what it has for a reason', async () => {
  const found = await rows(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'case_id' order by 1`,
  );
  const own = subgraph.entities.filter((entity) => entity.prototype instanceof SubjectRow);
  const tables = own.map((entity) => sterker.orm.getMetadata().get(entity as new () => object).tableName);
  const listed = [...SHARED_TABLES, 'consent_event', ...OWN_FILE_TABLES, ...Object.keys(TABLES_KEPT), ...tables];
  expect(found.map(({ name }) => name)).toEqual([...listed].sort());
});

describe('a signal of a case that is declined', () => {
  test('leaves its weighing, a duty, a receipt, and nothing else of it or its people', async () => {
    const caseId = await bring();
    const persons = await personsOf(caseId);
    expect(await findTexts(em(), MARKS)).toEqual([
      'consent_evidence.account',
      'contribution.weighing',
      'given_notice.reason',
      'social_work_signal.name',
      'weighing_record.text',
    ]);
    await hearDeclined(caseId);
    expect(await findTexts(em(), MARKS)).toEqual(['weighing_record.text']);
    // The logbook is the partner's own, and says who was processed (obligation 38).
    expect(await findTexts(em(), persons)).toEqual(['logbook_line.attributes', 'logbook_line.data_subject_id']);
    expect(await findTexts(em(), [caseId])).toEqual([
      'act_record.case_id',
      'act_record.record_id',
      'case_phase.case_id',
      'logbook_line.attributes',
      'outbox.case_id',
      'outbox_cursor.case_id',
      'purge_receipt.case_id',
    ]);
    const record = getRecord(sterker.world, 'sterker', 'r01').id;
    expect(await rows('select record, case_id from weighing_record')).toEqual([{ record, case_id: null }]);
    expect(await rows('select controller, outcome, counts from purge_receipt')).toEqual([
      {
        controller: 'sterker',
        outcome: 'NOT_TAKEN_UP',
        counts: {
          CASE_LINK: 1,
          CONSENT_EVENT: 4,
          CONSENT_EVIDENCE: 2,
          CONTRIBUTION: 2,
          GIVEN_NOTICE: 2,
          OWN_FILE: 1,
          SOCIAL_WORK_SIGNAL: 2,
        },
      },
    ]);
  });

  test('is told to be gone, also in the place of what the college had not heard yet', async () => {
    const told = await rows('select seq, kind, body from outbox order by seq');
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['PURGED']));
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_row, at) => at + 1));
    expect(told.slice(0, -1).every(({ body }) => JSON.stringify(body).includes('"counts":{}'))).toBe(true);
    expect(told.at(-1)?.body).toMatchObject({ counts: { CONTRIBUTION: 2 } });
  });

  test('makes one duty to inform the household, however often it is told (obligation 82)', async () => {
    const [row] = await rows('select case_id from purge_receipt');
    await hearDeclined(String(row?.case_id));
    const record = getRecord(sterker.world, 'sterker', 'r01').id;
    const due = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    expect(await rows('select kind, record, case_id, about, due_on::text, done_at from duty')).toEqual([
      {
        kind: 'INFORM_HOUSEHOLD',
        record,
        case_id: null,
        about: 'NOT_TAKEN_UP',
        due_on: due.format(new Date(NOW.getTime() + 14 * 86_400_000)),
        done_at: null,
      },
    ]);
    expect(await rows('select 1 from purge_receipt')).toHaveLength(1);
  });

  test('the household is informed once, by whoever of the organisation sees that it is still to be done', async () => {
    const [row] = await rows('select id from duty');
    const inform = (duty = String(row?.id)) =>
      sterker.act({ act: 'INFORM_HOUSEHOLD', account: 'social-work-member', input: { duty } });
    expect((await inform('00000000-0000-4000-8000-000000000000')).codes).toEqual(['DUTY_OPEN']);
    const both = await Promise.all([inform(), inform()]);
    expect(both.map(({ done }) => done).sort()).toEqual([false, true]);
    expect(both.find(({ done }) => done)).toMatchObject({ caseId: null, version: 2 });
    expect((await inform()).codes).toEqual(['DUTY_OPEN']);
    const lines = await rows(`select data_subject_id from logbook_line where name = 'social-work.inform_household'`);
    const { persons } = getRecord(sterker.world, 'sterker', 'r01');
    expect(lines.map((line) => line.data_subject_id).sort()).toEqual(persons.map(({ id }) => id).sort());
  });
});

describe('what stands in a case itself, with no own record between', () => {
  test('is taken back under a record of its own, with ids the case never knew (A 3)', async () => {
    const { id: caseId, persons } = getCase(sterker.world, 'h03');
    const of = (table: string) => rows(`select id, person_ids from ${table} where case_id = ?`, [caseId]);
    const [goals, signals] = [await of('social_work_goal'), await of('social_work_signal')];
    expect([goals.length, signals.length]).toEqual([2, 1]);
    await hearDeclined(caseId);
    const kept = await rows('select case_id, person_ids, person_id, text from social_work_goal where id in (?, ?)', [
      ...goals.map(({ id }) => id),
    ]);
    const [record] = await rows('select * from own_record where id = ?', [kept[0]?.case_id]);
    expect(record).toMatchObject({ controller: 'sterker' });
    for (const goal of kept) {
      expect(goal.person_ids).toEqual(record?.persons);
      expect(record?.persons).toContain(goal.person_id);
      expect(String(goal.text)).toContain('MARK-MWK-h03');
    }
    expect(await findTexts(em(), [persons[0]?.id ?? ''])).toEqual([]);
    expect(await rows('select 1 from social_work_signal where id = ?', [signals[0]?.id])).toEqual([]);
  });
});
