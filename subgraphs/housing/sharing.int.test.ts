import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Contribution } from '../kit/index.js';
import { type Bend, openSharing, type Sharing } from '../kit/testing/open-sharing.js';
import { subgraph } from './subgraph.js';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing(subgraph);
}, 60_000);
afterAll(() => sharing?.close());
/** What a test told is not the next one's. */
afterEach(async () => {
  for (const kind of ['CONTRIBUTED', 'CONTRIBUTION_WITHDRAWN', 'CONTRIBUTION_DECLINED', 'NOTICE'] as const)
    await sharing.told(kind);
});

const POLICE = { organisation: 'politie', domain: 'POLICE' };
const DEBT = { organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' };
const YOUTH = { organisation: 'jeugdbescherming-gelderland', domain: 'CHILD_PROTECTION' };
const SOCIAL_WORK = { organisation: 'sterker', domain: 'SOCIAL_WORK' };
const NECESSARY = { proportionate: true, leastIntrusive: true };
const a = () => sharing.personOf('h01', 'a');

const arrears = (bend: object = {}) => ({
  phase: 'APPROACH',
  persons: [a()],
  category: 'RENT_ARREARS',
  recipients: [DEBT],
  purposes: ['PLAN_AND_DIRECTION'],
  necessity: NECESSARY,
  basis: { kind: 'PUBLIC_TASK', taskHolder: 'MUNICIPALITY', law: 'WGS_3', serves: 'DEBT_COUNSELLING' },
  weighing: 'Het huurteam ziet het geld verdwijnen; zonder deze cijfers kan niemand helpen.',
  ...bend,
});

const contribute = (bend: object = {}, account = 'talis-member', facts?: Bend) =>
  sharing.act('CONTRIBUTE', account, 'h01', arrears(bend), facts);

/** The demo world's own contributions of this kind would release it just as well. */
async function withdrawAll(category: string): Promise<void> {
  const em = sharing.subgraph.orm.em.fork();
  const caseId = sharing.caseOf('h01');
  await em.nativeUpdate(Contribution, { caseId, category, withdrawnAt: null }, { withdrawnAt: new Date(0) });
}

const ARREARS = { key: 'h01', coordinate: 'RentArrears.arrearsInCents', controller: 'talis' } as const;

describe('contributing', () => {
  test('releases to whom it names, for the persons it names, and to nobody else', async () => {
    await withdrawAll('RENT_ARREARS');
    const may = (account: string, persons = [a()]) => sharing.may({ ...ARREARS, account, persons });
    expect((await may('debt-counsellor')).code).toBe('CONTRIBUTION');
    const { done, id, codes } = await contribute();
    expect({ done, codes }).toEqual({ done: true, codes: [] });
    expect(await may('debt-counsellor')).toMatchObject({ released: true, contribution: id });
    expect((await may('case-manager')).released).toBe(false);
    expect((await may('police-member')).released).toBe(false);
    expect((await may('debt-counsellor', [a(), sharing.personOf('h01', 'b')])).released).toBe(false);
  });

  test('tells the college by reference, and keeps why it was weighed so', async () => {
    const { id, at } = await contribute();
    const [told, ...more] = await sharing.told('CONTRIBUTED');
    expect(more).toEqual([]);
    expect(told?.contribution).toEqual({
      id,
      recordedAt: at,
      controller: 'talis',
      domain: 'HOUSING',
      category: 'RENT_ARREARS',
      persons: [a()],
      phase: 'APPROACH',
      recipients: [DEBT],
      purposes: ['PLAN_AND_DIRECTION'],
      necessity: NECESSARY,
      from: at,
      until: null,
      withdrawnAt: null,
      basis: {
        kind: 'PUBLIC_TASK',
        taskHolder: 'MUNICIPALITY',
        law: 'WGS_3',
        serves: 'DEBT_COUNSELLING',
        decisionReference: null,
      },
      secrecyLift: null,
      classGround: {},
      classLaw: null,
      recordApproval: null,
    });
    const em = sharing.subgraph.orm.em.fork();
    expect(await em.findOneOrFail(Contribution, { id: id ?? '' })).toMatchObject({ weighing: arrears().weighing });
    const [weighing] = await em.execute<object[]>('select * from weighing_record order by at desc, id limit 1');
    expect(weighing).toMatchObject({ controller: 'talis', act: 'CONTRIBUTE', shared: true, text: arrears().weighing });
    const outbox = await em.execute<{ body: object }[]>('select body from outbox');
    expect(JSON.stringify(outbox)).not.toContain('huurteam');
  });

  test('may come before the consent it waits for: until then the gates withhold', async () => {
    await withdrawAll('NUISANCE_REPORTS');
    const b = sharing.personOf('h01', 'b');
    const said = { category: 'NUISANCE_REPORTS', persons: [a()], recipients: [POLICE], basis: { kind: 'CONSENT' } };
    const without: Bend = (facts) => ({ ...facts, consents: [] });
    expect((await contribute(said, 'talis-member', without)).codes).toEqual([]);
    const asked = { ...ARREARS, coordinate: 'NuisanceReport.kind', account: 'police-member', persons: [a()] };
    expect(await sharing.may({ ...asked, bend: without })).toMatchObject({ released: false, code: 'BASIS' });
    expect(await sharing.may(asked)).toMatchObject({ released: true });
    expect((await sharing.may({ ...asked, persons: [b] })).released).toBe(false);
  });

  interface Alone {
    readonly code: string;
    readonly bend: () => object;
    readonly facts?: Bend;
  }
  const alone: readonly Alone[] = [
    { code: 'CATEGORY_OWN', bend: () => ({ category: 'DEBTS' }) },
    { code: 'CATEGORY_OWN', bend: () => ({ category: 'NAME' }) },
    { code: 'RECIPIENTS_NAMED', bend: () => ({ recipients: [] }) },
    { code: 'RECIPIENTS_NAMED', bend: () => ({ recipients: [DEBT, { organisation: 'talis', domain: 'HOUSING' }] }) },
    { code: 'RECIPIENTS_NAMED', bend: () => ({ recipients: [DEBT, DEBT] }) },
    { code: 'RECIPIENTS_NAMED', bend: () => ({ recipients: [{ organisation: 'politie', domain: 'HOUSING' }] }) },
    { code: 'NECESSARY', bend: () => ({ necessity: { proportionate: true, leastIntrusive: false } }) },
    { code: 'WEIGHED', bend: () => ({ weighing: null }) },
    { code: 'BASIS_OF_PHASE', bend: () => ({ basis: { kind: 'LEGITIMATE_INTEREST' } }) },
    { code: 'BASIS_OF_PHASE', bend: () => ({ basis: { kind: 'FURTHER_PROCESSING', answers: {} } }) },
    { code: 'BASIS_OF_PHASE', bend: () => ({ basis: { kind: 'PUBLIC_TASK', law: 'WGS_3' } }) },
    { code: 'BASIS_OF_PHASE', bend: () => ({ basis: { ...arrears().basis, law: 'WMO_2_3_2' } }) },
    { code: 'BASIS_OF_PHASE', bend: () => ({ basis: { ...VITAL, answers: {} }, until: hoursAhead(24) }) },
    { code: 'TOLD_OR_DEFERRED', bend: () => ({ recipients: [YOUTH], basis: { kind: 'CONSENT' } }) },
    { code: 'EMERGENCY_TIME_BOXED', bend: () => ({ basis: VITAL, until: null }) },
    { code: 'EMERGENCY_TIME_BOXED', bend: () => ({ basis: VITAL, until: hoursAhead(72, 1) }) },
    { code: 'EMERGENCY_TIME_BOXED', bend: () => ({ basis: VITAL, until: hoursAhead(-1) }) },
    {
      code: 'PERSONS_OF_CASE',
      bend: () => ({}),
      facts: (facts) => ({ ...facts, persons: facts.persons.filter(({ id }) => id !== a()) }),
    },
  ];
  test.each(alone)('is refused for $code alone (%#)', async ({ code, bend, facts }) => {
    expect((await contribute(bend(), 'talis-member', facts)).codes).toEqual([code]);
    expect(await sharing.told('CONTRIBUTED')).toEqual([]);
  });

  test('takes a link of the own record to everyone it is about (A 3)', async () => {
    const c = sharing.personOf('h01', 'c');
    const em = sharing.subgraph.orm.em.fork();
    await em.execute(
      `insert into given_notice (id, case_id, person, controller, kind, categories, recipients, recorded_at, given_at, notice_version)
       select gen_random_uuid(), case_id, ?, controller, kind, categories, recipients, recorded_at, given_at, notice_version
       from given_notice where person = ? and controller = 'talis'`,
      [c, a()],
    );
    const said = { persons: [a(), c] };
    expect((await contribute(said)).codes).toEqual(['RECORD_LINKED']);
    const linked = { case_id: sharing.caseOf('h01'), persons: JSON.stringify([{ own: c, person: c }]) };
    await em.execute(
      `insert into case_link (id, case_id, record, controller, persons, brought, linked_by, linked_at)
       values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?::jsonb, false, 'p-1', now())`,
      [linked.case_id, 'portaal', linked.persons],
    );
    expect((await contribute(said)).codes).toEqual(['RECORD_LINKED']);
    await em.execute(`update case_link set controller = 'talis' where case_id = ?`, [linked.case_id]);
    expect((await contribute(said)).codes).toEqual([]);
  });

  test('is told everything that is missing at once', async () => {
    const { codes } = await contribute({ recipients: [YOUTH], basis: { kind: 'CONTRACT' }, weighing: null });
    expect([...codes].sort()).toEqual(['BASIS_OF_PHASE', 'TOLD_OR_DEFERRED', 'WEIGHED']);
  });

  test('of another step than the case is in is stale, and an end that has passed is none', async () => {
    expect((await contribute({ phase: 'ASSIGNMENT' })).codes).toEqual(['STALE_PHASE']);
    expect((await contribute({ until: hoursAhead(-1) })).refusals).toMatchObject([
      { code: 'INPUT_INVALID', field: 'until' },
    ]);
    expect((await contribute({ until: '2026-02-31T10:00:00Z' })).refusals).toMatchObject([
      { code: 'INPUT_INVALID', field: 'until' },
    ]);
  });

  test('of a task is for a referral of the plan: no referral, no basis (A 5; obligation 45)', async () => {
    const without: Bend = (facts) => ({ ...facts, case: { ...facts.case, referrals: ['WMO'] } });
    expect((await contribute({}, 'talis-member', without)).codes).toEqual(['BASIS_OF_PHASE']);
  });

  test('in phases 1–3 stands on further processing alone, with every answer', async () => {
    const person = sharing.personOf('h04', 'a');
    const answers = {
      ...{
        ownPowersInsufficient: true,
        contributesToGoals: true,
        compatible: true,
        obstacle: false,
        knowsHousehold: true,
      },
      factors: { a: true, b: true, c: true, d: true, e: true },
    };
    const share = (basis: object) =>
      sharing.act('CONTRIBUTE', 'talis-member', 'h04', {
        ...arrears({ phase: 'INQUIRY', persons: [person], basis }),
      });
    expect((await share({ kind: 'FURTHER_PROCESSING', answers })).codes).toEqual([]);
    expect((await share({ kind: 'CONSENT' })).codes).toEqual(['BASIS_OF_PHASE']);
    for (const left of Object.keys(answers)) {
      const bent = { ...answers, [left]: null };
      expect((await share({ kind: 'FURTHER_PROCESSING', answers: bent })).codes).toEqual(['BASIS_OF_PHASE']);
    }
  });
});

const VITAL = {
  kind: 'VITAL_INTEREST',
  answers: { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true },
};
const hoursAhead = (hours: number, seconds = 0) =>
  new Date(sharing.clock.now + hours * 3_600_000 + seconds * 1000).toISOString();

describe('declining to contribute', () => {
  test('is a record with its weighing, and the college hears that it was so', async () => {
    const input = { category: 'TENANCY', weighing: 'Het huurcontract doet hier niet ter zake.' };
    const { done, id, at } = await sharing.act('DECLINE_TO_CONTRIBUTE', 'talis-member', 'h01', input);
    expect(done).toBe(true);
    expect(await sharing.told('CONTRIBUTION_DECLINED')).toEqual([
      { id, controller: 'talis', domain: 'HOUSING', category: 'TENANCY', at },
    ]);
    const [row] = await sharing.subgraph.orm.em
      .fork()
      .execute<object[]>('select shared, text, category from weighing_record where id = ?', [id]);
    expect(row).toEqual({ shared: false, text: input.weighing, category: 'TENANCY' });
  });

  test('takes a weighing, and a category there is', async () => {
    const decline = (input: object) => sharing.act('DECLINE_TO_CONTRIBUTE', 'talis-member', 'h01', input);
    expect((await decline({ category: 'TENANCY' })).codes).toEqual(['WEIGHED']);
    expect((await decline({ category: 'DEBTS', weighing: 'nee' })).refusals).toMatchObject([
      { code: 'NOT_FOUND', field: 'category' },
    ]);
  });
});

describe('withdrawing', () => {
  test('counts at once at the contributor, and is told', async () => {
    await withdrawAll('RENT_ARREARS');
    const { id } = await contribute();
    const withdraw = () => sharing.act('WITHDRAW_CONTRIBUTION', 'talis-member', 'h01', { contribution: id });
    const { done, at } = await withdraw();
    expect(done).toBe(true);
    expect((await sharing.may({ ...ARREARS, account: 'debt-counsellor', persons: [a()] })).code).toBe('CONTRIBUTION');
    expect(await sharing.told('CONTRIBUTION_WITHDRAWN')).toEqual([{ contribution: id, withdrawnAt: at }]);
    expect((await withdraw()).codes).toEqual(['CONTRIBUTION_CURRENT']);
  });

  test('is only of one’s own organisation', async () => {
    const { id } = await contribute();
    const input = { contribution: id };
    // Portaal is no stranger to this database, only to this household.
    const facts: Bend = (one) => ({
      ...one,
      case: {
        ...one.case,
        team: one.case.team.map((entry) =>
          entry.organisation === 'talis' ? { ...entry, organisation: 'portaal', actor: portaalActor() } : entry,
        ),
      },
    });
    expect((await sharing.act('WITHDRAW_CONTRIBUTION', 'portaal-member', 'h01', input, facts)).codes).toEqual([
      'CONTRIBUTION_OWN',
    ]);
  });
});

const portaalActor = () =>
  sharing.subgraph.world.professionals.find(({ account }) => account === 'portaal-member')?.actor ?? '';

describe('confirming for the step the case is in now', () => {
  const earlier = async () => {
    const em = sharing.subgraph.orm.em.fork();
    const row = await em.findOneOrFail(Contribution, {
      caseId: sharing.caseOf('h18'),
      category: 'RENT_ARREARS',
      phase: 'ASSIGNMENT',
    });
    return row.id;
  };
  const confirm = async (bend: object = {}) => {
    const { persons: _persons, category: _category, ...same } = arrears({ recipients: [SOCIAL_WORK] });
    return sharing.act('RECONFIRM_CONTRIBUTION', 'portaal-member', 'h18', {
      ...same,
      contribution: await earlier(),
      ...bend,
    });
  };
  const asked = () => ({
    account: 'case-manager',
    key: 'h18',
    coordinate: 'RentArrears.arrearsInCents',
    controller: 'portaal',
    persons: [sharing.personOf('h18', 'a')],
  });

  test('shares again what was silent since the case moved, weighed and based anew', async () => {
    expect((await sharing.may(asked())).code).toBe('CONTRIBUTION');
    const { done, id } = await confirm();
    expect(done).toBe(true);
    expect(await sharing.may(asked())).toMatchObject({ released: true, contribution: id });
    const [told] = await sharing.told('CONTRIBUTED');
    expect(told?.contribution).toMatchObject({ id, category: 'RENT_ARREARS', phase: 'APPROACH' });
    expect((await confirm({ contribution: id })).codes).toEqual(['PHASE_HAS_MOVED']);
  });

  test.each([
    ['CONTRIBUTION_OWN', { contribution: 'no-such-contribution' }],
    ['WEIGHED', { weighing: null }],
    ['NECESSARY', { necessity: { proportionate: false, leastIntrusive: true } }],
    ['BASIS_OF_PHASE', { basis: { kind: 'FURTHER_PROCESSING', answers: { compatible: true } } }],
    ['RECIPIENTS_NAMED', { recipients: [] }],
    ['TOLD_OR_DEFERRED', { recipients: [DEBT] }],
    ['EMERGENCY_TIME_BOXED', { basis: VITAL }],
  ])('is refused for %s alone', async (code, bend) => {
    expect((await confirm(bend)).codes).toEqual([code]);
  });
});
