/** A 1 as the database of one partner sees it: each thing that must hold, alone and all at once, and what is written then. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getRecord } from '../kit/demo/index.js';
import type { ActAnswered } from '../kit/testing/act.js';
import { type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { ANSWERS, signalInput } from '../kit/testing/signal-input.js';
import { subgraph } from './subgraph.js';

let housing: OpenSubgraph;
beforeAll(async () => {
  housing = await openSubgraph(subgraph);
}, 60_000);
afterAll(() => housing?.close());

type Input = ReturnType<typeof signalInput>;
type Change = (input: Input) => object;

const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const EVICTION = {
  filedOn: day(-3),
  concern: 'MINORS',
  preventable: 'NO',
  shelterNeeded: 'YES',
  secondChance: 'NOT_YET_KNOWN',
};

function input(): Input {
  return signalInput(housing.world, Date.now(), {
    controller: 'talis',
    flags: ['SELF_DIRECTION_TOO_LOW', 'IN_ARREARS'],
  });
}

function bring(change: Change = () => ({}), account = 'talis-member'): Promise<ActAnswered> {
  const full = input();
  return housing.act({ act: 'BRING_SIGNAL', account, input: { ...full, ...change(full) } });
}

const rows = (table: string, caseId: string | null) =>
  housing.orm.em
    .fork()
    .execute<Readonly<Record<string, unknown>>[]>(`select * from ${table} where case_id = ?`, [caseId]);

const ofFirst = (full: Input, change: object) => ({
  notices: full.notices.map((notice, at) => (at === 0 ? { ...notice, ...change } : notice)),
});
const NOT_TOLD = { givenAt: null, noticeVersion: null, language: null };

describe('what must hold before a signal is brought (A 1; obligations 25, 29–31)', () => {
  // biome-ignore format: a table
  const alone: readonly (readonly [string, string, Change])[] = [
    ['RECORD_KNOWN',        'a record there is not',            () => ({ record: '00000000-0000-4000-8000-000000000000' })],
    ['RECORD_KNOWN',        'a record of another corporation',  () => ({ record: getRecord(housing.world, 'portaal', 'r02').id })],
    ['RECORD_KNOWN',        'somebody the record does not hold', (full) => ({
      persons: [...full.persons, { recordPerson: '00000000-0000-4000-8000-000000000001', name: 'Nel Verzonnen', flags: [] }],
      notices: [...full.notices, { ...full.notices[0], recordPerson: '00000000-0000-4000-8000-000000000001' }],
    })],
    ['CRITERION_MET',       'enough self-direction',            () => ({ answers: { ...ANSWERS, selfDirectionTooLow: false } })],
    ['CRITERION_MET',       'no answer about the problems',     () => ({ answers: { ...ANSWERS, seriousProblems: null } })],
    ['OWN_POWERS_WEIGHED',  'own powers that suffice',          () => ({ answers: { ...ANSWERS, ownPowersInsufficient: false } })],
    ['GOALS_SERVED',        'no goal of the covenant',          () => ({ answers: { ...ANSWERS, contributesToGoals: false } })],
    ['COMPATIBLE',          'an obstacle',                      () => ({ answers: { ...ANSWERS, obstacle: true } })],
    ['COMPATIBLE',          'a factor that was not weighed',    () => ({ answers: { ...ANSWERS, factors: { ...ANSWERS.factors, d: false } } })],
    ['NECESSARY',           'something less would do',          () => ({ necessity: { proportionate: true, leastIntrusive: false } })],
    ['TOLD_OR_DEFERRED',    'nobody told',                      () => ({ notices: [] })],
    ['TOLD_OR_DEFERRED',    'one who is told tomorrow',         (full) => ofFirst(full, { givenAt: new Date(Date.now() + DAY).toISOString() })],
    ['TOLD_OR_DEFERRED',    'one told by no letter',            (full) => ofFirst(full, { noticeVersion: null })],
    ['TOLD_OR_DEFERRED',    'one deferred without a reason',    (full) => ofFirst(full, { ...NOT_TOLD, deferredUntil: day(7) })],
    ['TOLD_OR_DEFERRED',    'one deferred for 29 days',         (full) => ofFirst(full, { ...NOT_TOLD, deferredUntil: day(30), reason: 'Gevaar' })],
    ['MINIMAL_SET',         'a name that says more',            (full) => ({ persons: full.persons.map((each) => ({ ...each, name: 'Jan, schuld 1200 euro' })) })],
    ['MINIMAL_SET',         'no flag at all',                   (full) => ({ persons: full.persons.map((each) => ({ ...each, flags: [] })) })],
    ['MINIMAL_SET',         'no name in a discussion by name',  (full) => ({ persons: full.persons.map((each) => ({ ...each, name: null })) })],
    ['RECIPIENTS_NAMED',    'no recipient',                     () => ({ recipients: [] })],
    ['RECIPIENTS_NAMED',    'a seat there is not',              () => ({ recipients: [{ organisation: 'politie', domain: 'WMO' }] })],
    ['ANONYMOUS_HAS_NO_NAME', 'a name in an anonymous discussion', () => ({ discussion: 'ANONYMOUS' })],
    ['BILATERAL_HAS_ONE_RECIPIENT', 'two organisations in a bilateral talk', () => ({ discussion: 'BILATERAL' })],
    ['EVICTION_FILED',      'an eviction not filed for',        () => ({ eviction: { ...EVICTION, filedOn: null } })],
    ['EVICTION_FILED',      'an eviction filed for tomorrow',   () => ({ eviction: { ...EVICTION, filedOn: day(2) } })],
    ['EVICTION_CONCERNS',   'an eviction of nobody vulnerable', () => ({ eviction: { ...EVICTION, concern: null } })],
    ['EVICTION_ASKED',      'a question not answered',          () => ({ eviction: { ...EVICTION, secondChance: null } })],
    ['EVICTION_TOLD_BEFORE', 'a deferral on the eviction route', (full) => ({ eviction: EVICTION, ...ofFirst(full, { ...NOT_TOLD, deferredUntil: day(7), reason: 'Gevaar' }) })],
  ];

  test.each(alone)('%s: %s', async (code, _what, change) => {
    expect((await bring(change)).codes).toEqual([code]);
  });

  test('all that fail are told at once, and nothing is written', async () => {
    const before = await housing.orm.em.fork().execute('select count(*) from outbox_cursor');
    const refused = await bring(() => ({
      record: '00000000-0000-4000-8000-000000000000',
      discussion: 'BILATERAL',
      answers: {},
      necessity: { proportionate: false, leastIntrusive: false },
      notices: [],
      recipients: [],
      eviction: {},
    }));
    expect(refused.done).toBe(false);
    expect(refused.codes).toEqual([
      'RECORD_KNOWN',
      'CRITERION_MET',
      'OWN_POWERS_WEIGHED',
      'GOALS_SERVED',
      'COMPATIBLE',
      'NECESSARY',
      'TOLD_OR_DEFERRED',
      'RECIPIENTS_NAMED',
      'BILATERAL_HAS_ONE_RECIPIENT',
      'EVICTION_FILED',
      'EVICTION_CONCERNS',
      'EVICTION_TOLD_BEFORE',
      'EVICTION_ASKED',
    ]);
    expect(await housing.orm.em.fork().execute('select count(*) from outbox_cursor')).toEqual(before);
    expect(await housing.orm.em.fork().execute('select 1 from weighing_record')).toEqual([]);
  });

  test('whoever cannot bring is told so, and nothing of the record', async () => {
    expect((await bring(undefined, 'unscreened')).codes).toEqual(['NOT_AVAILABLE']);
    expect((await bring(undefined, 'police-member')).codes).toEqual(['NOT_AVAILABLE']);
  });
});

describe('a signal that is brought', () => {
  test('stands here with its name and its weighing, and at the college without either (obligations 26, 31)', async () => {
    const { caseId, id } = await bring(() => ({ eviction: EVICTION }));
    expect(id).toBe(caseId);
    const [signal] = await rows('housing_signal', caseId);
    expect(signal).toMatchObject({
      name: 'Noortje Verzonnen-Appelboom, Ruben Verzonnen-Appelboom',
      in_arrears: true,
      nuisance_reported: null,
      eviction_threatens: true,
      eviction_concern: 'MINORS',
    });
    const contributions = await rows('contribution', caseId);
    expect(contributions.map(({ category }) => category).sort()).toEqual(['EVICTION', 'KNOWN', 'NAME', 'RENT_ARREARS']);
    expect(await rows('weighing_record', caseId)).toMatchObject([{ shared: true, act: 'BRING_SIGNAL' }]);
    expect(await rows('case_link', caseId)).toMatchObject([{ brought: true, source: 'SELF' }]);
    const told = await rows('outbox', caseId);
    expect(told.map(({ kind }) => kind)).toEqual([
      'CASE_BROUGHT',
      'NOTICE',
      'NOTICE',
      'CONTRIBUTED',
      'CONTRIBUTED',
      'CONTRIBUTED',
      'CONTRIBUTED',
    ]);
    const record = getRecord(housing.world, 'talis', 'r01');
    for (const hidden of ['Verzonnen', 'MARK', record.id, ...record.persons.map((person) => person.id)])
      expect(JSON.stringify(told)).not.toContain(hidden);
  });

  test('has ids that nothing else has, each time anew', async () => {
    const [first, second] = [await bring(), await bring()];
    const [one] = await rows('housing_signal', first.caseId);
    const [other] = await rows('housing_signal', second.caseId);
    const ids = [first.caseId, second.caseId, one?.person_ids, other?.person_ids].flat();
    expect(new Set(ids).size).toBe(6);
  });

  test('names nobody in an anonymous discussion', async () => {
    const { caseId, codes } = await bring((full) => ({
      discussion: 'ANONYMOUS',
      persons: full.persons.map((each) => ({ ...each, name: null })),
    }));
    expect(codes).toEqual([]);
    expect(await rows('housing_signal', caseId)).toMatchObject([{ name: null, in_arrears: true }]);
    expect((await rows('contribution', caseId)).map(({ category }) => category)).not.toContain('NAME');
  });

  test('may be told of later, with the reason here alone (P 4; obligation 83)', async () => {
    const reason = 'Vrees voor geweld. MARK-TEST-REASON';
    const { caseId } = await bring((full) => ofFirst(full, { ...NOT_TOLD, deferredUntil: day(20), reason }));
    const notices = await rows('given_notice', caseId);
    expect(notices.map((notice) => notice.reason).sort()).toEqual([null, reason].sort());
    expect(JSON.stringify(await rows('outbox', caseId))).not.toContain('MARK-TEST-REASON');
    const lines = await housing.orm.em
      .fork()
      .execute<{ activity: string }[]>(
        `select processing_activity_id as activity from logbook_line where attributes ->> 'nl.regieteam.case' = ?`,
        [caseId],
      );
    expect(lines).toHaveLength(2);
  });
});
