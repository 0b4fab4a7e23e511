import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Contribution, LogbookLine, type MessageBody, type MessageKind, type Receive } from '../kit/index.js';
import { receiversFor } from '../kit/receivers.js';
import { CasePhase } from '../kit/share/case-phase.entity.js';
import { currentVersion } from '../kit/share/current-letter.js';
import { GivenNotice } from '../kit/share/given-notice.entity.js';
import { OnwardUse } from '../kit/share/onward-use.entity.js';
import { Request } from '../kit/share/request.entity.js';
import { openSharing, type Sharing } from '../kit/testing/open-sharing.js';
import { subgraph } from './subgraph.js';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing(subgraph);
}, 60_000);
afterAll(() => sharing?.close());
afterEach(async () => {
  for (const kind of ['NOTICE', 'NOTICE_GIVEN', 'RECORDING_ANSWERED', 'CONTRIBUTED', 'ONWARD_USE_ANSWERED'] as const)
    await sharing.told(kind);
});

const em = () => sharing.subgraph.orm.em.fork();
const c = () => sharing.personOf('h01', 'c');
const DAY = 24 * 3_600_000;

/** What the college says, heard as the inbox hears it. */
async function hear<Kind extends MessageKind>(kind: Kind, body: MessageBody<Kind>, key = 'h01'): Promise<void> {
  const receive = receiversFor(subgraph)[kind] as Receive<Kind> | undefined;
  if (receive === undefined) throw new Error(`A partner does not take ${kind}.`);
  const caseId = sharing.caseOf(key);
  const message = { kind, caseId, to: 'housing', controller: 'gemeente-nijmegen', body } as const;
  const now = new Date(sharing.clock.now);
  await em().transactional((inner) =>
    receive(inner, message, { sender: 'casework', controller: 'gemeente-nijmegen', seq: 1, now }),
  );
}

const letter = { kind: 'SHARING', controller: 'talis', phase: 'APPROACH' } as const;
const versionOf = (
  recipients: readonly string[],
  categories: readonly string[],
  kind: 'SHARING' | 'EVICTION' = 'SHARING',
) => currentVersion({ ...letter, kind, recipients, categories });

describe('telling a person', () => {
  const give = (bend: object = {}) =>
    sharing.act('GIVE_NOTICE', 'talis-member', 'h01', {
      persons: [c()],
      letter: 'SHARING',
      categories: ['KNOWN'],
      recipients: ['sterker', 'politie'],
      // The letter is one, in whatever order it is asked for.
      noticeVersion: versionOf(['politie', 'sterker'], ['KNOWN']),
      language: 'nl',
      ...bend,
    });

  test('is kept with the letter, the language and who told it, and told to the college without them', async () => {
    const { done, id, at } = await give();
    expect(done).toBe(true);
    const row = await em().findOneOrFail(GivenNotice, { id: id ?? '' });
    expect(row).toMatchObject({ controller: 'talis', person: c(), language: 'nl', reason: null });
    expect(row.toldBy).toMatch(/^p-/);
    expect(await sharing.told('NOTICE')).toEqual([
      {
        notice: {
          id,
          recordedAt: at,
          kind: 'SHARING',
          person: c(),
          controller: 'talis',
          categories: ['KNOWN'],
          recipients: ['sterker', 'politie'],
          givenAt: at,
          deferredAt: null,
          deferredUntil: null,
          reasonGiven: null,
        },
      },
    ]);
  });

  test.each([
    ['PERSONS_OF_CASE', { persons: [randomUUID()] }],
    ['RECIPIENTS_NAMED', { recipients: [] }],
    ['NOTICE_CURRENT', { noticeVersion: `sha256:${'0'.repeat(64)}` }],
    ['NOTICE_CURRENT', { recipients: ['sterker'] }],
    ['NOTICE_CURRENT', { letter: 'EVICTION' }],
  ])('is refused for %s alone (%#)', async (code, bend) => {
    expect((await give(bend)).codes).toEqual([code]);
  });

  test('names a body outside the covenant too (C 4.2)', async () => {
    const recipients = ['entrea'];
    const noticeVersion = versionOf(recipients, ['KNOWN']);
    expect((await give({ recipients, noticeVersion })).codes).toEqual([]);
  });
});

describe('a notice that waits', () => {
  const dayAhead = (days: number) => new Date(sharing.clock.now + days * DAY).toISOString().slice(0, 10);
  const defer = (bend: object = {}) =>
    sharing.act('DEFER_NOTICE', 'talis-member', 'h01', {
      persons: [c()],
      categories: ['RENT_ARREARS'],
      recipients: ['sterker'],
      until: dayAhead(28),
      reason: 'De partner leest de post; dit weekend is zij alleen thuis.',
      ...bend,
    });
  const give = (notice: string | null, bend: object = {}) =>
    sharing.act('GIVE_DEFERRED_NOTICE', 'talis-member', 'h01', {
      notice,
      noticeVersion: versionOf(['sterker'], ['RENT_ARREARS']),
      language: 'ar',
      ...bend,
    });

  test('has a reason that stays here, and 28 days at most', async () => {
    const { done, id } = await defer();
    expect(done).toBe(true);
    const [told] = await sharing.told('NOTICE');
    expect(told?.notice).toMatchObject({ id, givenAt: null, deferredUntil: dayAhead(28), reasonGiven: true });
    expect(JSON.stringify(told)).not.toContain('weekend');
    const lines = await em().find(LogbookLine, { name: 'housing.defer_notice' });
    expect(lines.map(({ processingActivityId }) => processingActivityId.endsWith('/confidential'))).toEqual([true]);
  });

  test.each([
    ['DEFERRAL_WITHIN_28_DAYS', () => ({ until: dayAhead(29) })],
    ['DEFERRAL_WITHIN_28_DAYS', () => ({ until: dayAhead(-1) })],
    ['REASON_GIVEN', () => ({ reason: null })],
    ['RECIPIENTS_NAMED', () => ({ recipients: [] })],
    ['PERSONS_OF_CASE', () => ({ persons: [randomUUID()] })],
  ] as const)('is refused for %s alone (%#)', async (code, bend) => {
    expect((await defer(bend())).codes).toEqual([code]);
  });

  test('is given once, on its last day at the latest, by the letter of that day', async () => {
    const { id } = await defer({ until: dayAhead(3) });
    expect((await give(id, { noticeVersion: versionOf(['politie'], ['KNOWN']) })).codes).toEqual(['NOTICE_CURRENT']);
    expect((await give(randomUUID())).codes).toEqual(['NOTICE_OPEN']);
    sharing.clock.now += 4 * DAY;
    expect((await give(id)).codes).toEqual(['NOTICE_OPEN']);
    sharing.clock.now -= DAY;
    const { done, at } = await give(id);
    expect(done).toBe(true);
    expect(await sharing.told('NOTICE_GIVEN')).toEqual([{ notice: id, givenAt: at }]);
    expect((await give(id)).codes).toEqual(['NOTICE_OPEN']);
    sharing.clock.now -= 3 * DAY;
  });
});

/** A contribution of the demo world that holds in this step. */
async function currentOf(category: string): Promise<Contribution> {
  return em().findOneOrFail(Contribution, {
    caseId: sharing.caseOf('h01'),
    controller: 'talis',
    category,
    continues: null,
  });
}

describe('a request to record', () => {
  const FIELD = { field: 'RentArrears.monthsInArrears', recordAs: 'PROBLEM_OUTLINE' } as const;
  const ask = async (contribution: string, field: string = FIELD.field) => {
    const request = randomUUID();
    const at = new Date(sharing.clock.now).toISOString();
    await hear('RECORDING_REQUESTED', { request, controller: 'talis', contribution, ...FIELD, field, at });
    return request;
  };
  const answer = (request: string, bend: object = {}, account = 'talis-member') =>
    sharing.act('ANSWER_RECORDING_REQUEST', account, 'h01', {
      request,
      approve: true,
      weighing: 'Hoofdlijn volstaat; bedragen blijven hier.',
      ...bend,
    });

  test('approved, puts the approval on the contribution, each field on one of its own', async () => {
    const { id: contribution, category } = await currentOf('RENT_ARREARS');
    const request = await ask(contribution);
    const { done, at } = await answer(request);
    expect(done).toBe(true);
    expect(await sharing.told('RECORDING_ANSWERED')).toEqual([{ request, contribution, approved: true, at }]);
    const row = await em().findOneOrFail(Contribution, { id: contribution });
    expect(row.recordApproval).toEqual({ ...FIELD, givenAt: at });
    expect((await answer(request)).codes).toEqual(['REQUEST_OPEN']);

    const second = await ask(contribution, 'RentArrears.paymentPlan');
    expect((await answer(second)).codes).toEqual([]);
    const [contributed] = await sharing.told('CONTRIBUTED');
    const [answered] = await sharing.told('RECORDING_ANSWERED');
    const next = contributed?.contribution.id ?? '';
    expect(next).not.toBe(contribution);
    expect(contributed?.contribution).toMatchObject({ category, recordApproval: null });
    expect(answered).toMatchObject({ request: second, contribution: next, approved: true });

    // They are withdrawn as one: the first would else be shared under the name of the second.
    expect((await sharing.act('WITHDRAW_CONTRIBUTION', 'talis-member', 'h01', { contribution })).codes).toEqual([]);
    const withdrawn = await sharing.told('CONTRIBUTION_WITHDRAWN');
    expect(withdrawn.map((one) => one.contribution).sort()).toEqual([contribution, next].sort());
    expect((await answer(await ask(contribution))).codes).toEqual(['CONTRIBUTION_CURRENT']);
    expect((await answer(await ask(contribution), { approve: false })).codes).toEqual([]);
  });

  test('refused, changes nothing but the request', async () => {
    const { id: contribution } = await currentOf('TENANCY');
    const request = await ask(contribution);
    expect((await answer(request, { weighing: null })).codes).toEqual(['WEIGHED']);
    expect((await answer(request, { approve: false })).codes).toEqual([]);
    expect(await sharing.told('RECORDING_ANSWERED')).toMatchObject([{ request, contribution, approved: false }]);
    expect((await currentOf('TENANCY')).recordApproval).toBeNull();
    expect(await em().findOneOrFail(Request, { id: request })).toMatchObject({ state: 'REFUSED' });
  });

  test('of a contribution that is not his own he cannot answer', async () => {
    const request = await ask('someone-elses');
    expect((await answer(request)).codes).toEqual(['CONTRIBUTION_OWN']);
  });
});

describe('a request of onward use', () => {
  const a = () => sharing.personOf('h01', 'a');
  const DEBT = { organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' } as const;
  const SOCIAL_WORK = { organisation: 'sterker', domain: 'SOCIAL_WORK' } as const;
  const ask = async (recipient: typeof DEBT | typeof SOCIAL_WORK = SOCIAL_WORK) => {
    const request = randomUUID();
    const asked = { controller: 'talis', domain: 'HOUSING', category: 'TENANCY', persons: [a()] } as const;
    await hear('ONWARD_USE_REQUESTED', {
      ...asked,
      request,
      recipient,
      until: null,
      at: new Date(sharing.clock.now).toISOString(),
    });
    return request;
  };
  const until = () => new Date(sharing.clock.now + 10 * DAY).toISOString();
  const answer = (request: string, bend: object = {}) =>
    sharing.act('ANSWER_ONWARD_USE_REQUEST', 'talis-member', 'h01', {
      request,
      approve: true,
      until: until(),
      weighing: 'Alleen voor het adres in het hulpplan.',
      ...bend,
    });
  const used = (account: string) =>
    sharing.may({
      account,
      key: 'h01',
      coordinate: 'Tenancy.address',
      controller: 'talis',
      persons: [a()],
      action: 'use',
    });

  test('approved, lets that recipient use it until it ends, and nobody else', async () => {
    expect((await used('case-manager')).code).toBe('ONWARD_USE');
    const request = await ask();
    const { done, id, at } = await answer(request);
    expect(done).toBe(true);
    expect(await sharing.told('ONWARD_USE_ANSWERED')).toMatchObject([
      { request, approved: true, at, record: { id, controller: 'talis', category: 'TENANCY', recipient: SOCIAL_WORK } },
    ]);
    expect((await used('case-manager')).released).toBe(true);
    expect((await used('debt-counsellor')).released).toBe(false);
    const withdraw = () => sharing.act('WITHDRAW_ONWARD_USE', 'talis-member', 'h01', { onwardUse: id });
    expect((await withdraw()).codes).toEqual([]);
    expect(await sharing.told('ONWARD_USE_WITHDRAWN')).toMatchObject([{ record: id }]);
    expect((await used('case-manager')).code).toBe('ONWARD_USE');
    expect((await withdraw()).codes).toEqual(['ONWARD_USE_OWN']);
  });

  test('has an end, a weighing and a request that is open', async () => {
    const request = await ask();
    expect((await answer(request, { until: null })).codes).toEqual(['USE_ENDS']);
    expect((await answer(request, { until: new Date(sharing.clock.now).toISOString() })).codes).toEqual(['USE_ENDS']);
    expect((await answer(request, { weighing: null })).codes).toEqual(['WEIGHED']);
    expect((await answer(randomUUID())).codes).toEqual(['REQUEST_OPEN']);
    const before = await em().count(OnwardUse);
    expect((await answer(request, { approve: false, until: null })).codes).toEqual([]);
    expect(await em().count(OnwardUse)).toBe(before);
    expect(await sharing.told('ONWARD_USE_ANSWERED')).toMatchObject([{ request, approved: false, record: null }]);
  });
});

describe('what the college tells', () => {
  test('of the step a case is in is kept, the latest', async () => {
    const since = new Date(sharing.clock.now).toISOString();
    await hear('PHASE_MOVED', { phase: 'REVIEW', since });
    await hear('PHASE_MOVED', { phase: 'APPROACH', since });
    const known = await em().findOneOrFail(CasePhase, { caseId: sharing.caseOf('h01') });
    expect(known).toMatchObject({ phase: 'APPROACH', since: new Date(since) });
  });

  test('of what was recorded is a line about each person, with what went over to the college', async () => {
    const person = sharing.personOf('h01', 'a');
    const body = {
      record: randomUUID(),
      controller: 'talis',
      contribution: null,
      field: 'Tenancy.address',
      recordAs: 'CONTACT',
      persons: [person],
      at: new Date(sharing.clock.now).toISOString(),
    } as const;
    await hear('RECORDED', body);
    const [line, ...more] = await em().find(LogbookLine, { name: 'casework.recorded' });
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      dataSubjectId: person,
      attributes: {
        'nl.regieteam.transferred_to': 'gemeente-nijmegen',
        'nl.regieteam.coordinates': ['Tenancy.address'],
        'nl.regieteam.controller': 'talis',
      },
    });
  });
});
