import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { MessageBody, Receive } from '../kit/index.js';
import { receiversFor } from '../kit/receivers.js';
import { CasePhase } from '../kit/share/case-phase.entity.js';
import { ConsentEvent } from '../kit/share/consent-event.entity.js';
import { ConsentEvidence } from '../kit/share/consent-evidence.entity.js';
import { currentVersion } from '../kit/share/current-letter.js';
import { EXPIRE_CONSENTS } from '../kit/share/expire-consents.js';
import { type Bend, openSharing, type Sharing } from '../kit/testing/open-sharing.js';
import { subgraph } from './subgraph.js';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing(subgraph);
}, 60_000);
afterAll(() => sharing?.close());
afterEach(async () => {
  await sharing.told('CONSENT');
});

const em = () => sharing.subgraph.orm.em.fork();
const a = () => sharing.personOf('h01', 'a');
const GOALS = { controller: 'sterker', domain: 'SOCIAL_WORK', category: 'GOALS' } as const;
const ARREARS = { controller: 'talis', domain: 'HOUSING', category: 'RENT_ARREARS' } as const;
const DEBT = { organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' } as const;
const SELF = { role: 'SELF' } as const;
const PARENT = { role: 'REPRESENTATIVE' } as const;
const hoursAgo = (hours: number) => new Date(sharing.clock.now - hours * 3_600_000).toISOString();

const versionOf = (controller: string, category: string) =>
  currentVersion({
    kind: 'CONSENT',
    controller,
    phase: 'APPROACH',
    recipients: ['gemeente-nijmegen'],
    categories: [category],
  });

const said = (bend: object = {}) => ({
  person: a(),
  covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
  items: [GOALS],
  recipients: [DEBT],
  purposes: ['PLAN_AND_DIRECTION'],
  givenBy: [SELF],
  informed: true,
  free: true,
  explicit: true,
  refusalHarmless: true,
  expression: 'SPOKEN',
  account: 'Zij las de brief hardop en zei ja.',
  noticeVersions: [versionOf('sterker', 'GOALS')],
  language: 'nl',
  askedAt: hoursAgo(2),
  givenAt: hoursAgo(1),
  confirmsSecrecy: true,
  ...bend,
});
const record = (bend: object = {}, account = 'case-manager', facts?: Bend) =>
  sharing.act('RECORD_CONSENT', account, 'h01', said(bend), facts);
/** A social worker on the team who is not its case manager. */
const asMember: Bend = (facts) => ({
  ...facts,
  case: {
    ...facts.case,
    team: facts.case.team.map((entry) =>
      entry.organisation === 'sterker' ? { ...entry, actor: actorOf('social-work-member') } : entry,
    ),
  },
});
const actorOf = (account: string) =>
  sharing.subgraph.world.professionals.find((one) => one.account === account)?.actor ?? '';

describe('a consent', () => {
  test('is told by reference; its evidence and what happened stay where it was heard', async () => {
    const { done, id, at } = await record();
    expect(done).toBe(true);
    const [told] = await sharing.told('CONSENT');
    expect(told?.consent).toEqual({
      id,
      recordedAt: at,
      person: a(),
      covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
      items: [GOALS],
      recipients: [DEBT],
      purposes: ['PLAN_AND_DIRECTION'],
      informed: true,
      free: true,
      explicit: true,
      givenBy: [{ role: 'SELF', organisation: null }],
      confirmedBy: ['sterker'],
      givenAt: hoursAgo(1),
      refusedAt: null,
      expiresAt: null,
      withdrawnAt: null,
    });
    const evidence = await em().findOneOrFail(ConsentEvidence, { id: id ?? '' });
    expect(evidence).toMatchObject({
      schemaVersion: 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
      controller: 'sterker',
      refusalHarmless: true,
      expression: 'SPOKEN',
      account: 'Zij las de brief hardop en zei ja.',
      jurisdiction: 'NL',
    });
    const events = await em().find(ConsentEvent, { consent: id ?? '' }, { orderBy: { eventTime: 'asc' } });
    expect(events.map(({ eventState }) => eventState)).toEqual([
      'ConsentRequested',
      'ConsentGiven',
      'SecrecyConfirmed',
    ]);
  });

  test('that was refused is a record of its own, of which nothing else is asked', async () => {
    const refused = {
      givenAt: null,
      refusedAt: hoursAgo(1),
      informed: false,
      free: false,
      account: null,
      confirmsSecrecy: false,
    };
    const { done, id } = await record(refused);
    expect(done).toBe(true);
    const [told] = await sharing.told('CONSENT');
    expect(told?.consent).toMatchObject({ id, givenAt: null, refusedAt: hoursAgo(1), confirmedBy: [] });
    const events = await em().find(ConsentEvent, { consent: id ?? '' });
    expect(events.map(({ eventState }) => eventState).sort()).toEqual(['ConsentRefused', 'ConsentRequested']);
  });

  test.each([
    ['PERSONS_OF_CASE', { person: randomUUID() }],
    ['GIVEN_OR_REFUSED', { givenAt: null }],
    ['GIVEN_OR_REFUSED', { refusedAt: '2026-11-20T00:00:00Z' }],
    ['GIVEN_OR_REFUSED', { givenAt: '2026-12-24T00:00:00Z' }],
    ['FREELY_GIVEN', { informed: false }],
    ['FREELY_GIVEN', { free: false }],
    ['FREELY_GIVEN', { explicit: false }],
    ['FREELY_GIVEN', { refusalHarmless: false }],
    ['FREELY_GIVEN', { account: null }],
    ['GIVERS_NAMED', { givenBy: [] }],
    ['GIVERS_NAMED', { givenBy: [PARENT] }],
    ['ITEMS_NAMED', { items: [], confirmsSecrecy: false }],
    ['RECIPIENTS_NAMED', { recipients: [] }],
    ['NOTICE_CURRENT', { noticeVersions: [`sha256:${'0'.repeat(64)}`] }],
    ['SECRECY_ITEMS_OWN', { covers: ['PROCESSING'] }],
  ])('is refused for %s alone (%#)', async (code, bend) => {
    expect((await record(bend)).codes).toEqual([code]);
    expect(await sharing.told('CONSENT')).toEqual([]);
  });

  test('for others’ data is heard by the case manager, who does not confirm it for them', async () => {
    const both = {
      items: [GOALS, ARREARS],
      noticeVersions: [versionOf('sterker', 'GOALS'), versionOf('talis', 'RENT_ARREARS')],
      confirmsSecrecy: false,
    };
    expect((await record({ ...both, confirmsSecrecy: true })).codes).toEqual(['SECRECY_ITEMS_OWN']);
    expect((await record({ ...both, noticeVersions: both.noticeVersions.slice(0, 1) })).codes).toEqual([
      'NOTICE_CURRENT',
    ]);
    expect((await record(both, 'social-work-member', asMember)).codes).toEqual(['ITEMS_NAMED']);
    expect((await record(both)).codes).toEqual([]);
    expect(await sharing.told('CONSENT')).toMatchObject([{ consent: { confirmedBy: [] } }]);
    expect((await record({}, 'social-work-member', asMember)).codes).toEqual([]);
  });

  test('of a child is given by whom its age asks, of an unknown age by both (X4)', async () => {
    const born =
      (birthDate: string | null): Bend =>
      (facts) => ({
        ...facts,
        persons: facts.persons.map((person) => (person.id === a() ? { ...person, birthDate } : person)),
      });
    const table = [
      ['2020-01-01', [PARENT], []],
      ['2020-01-01', [SELF], ['GIVERS_NAMED']],
      ['2012-01-01', [PARENT], ['GIVERS_NAMED']],
      ['2012-01-01', [SELF, PARENT], []],
      ['2010-11-23', [SELF], []],
      ['2010-11-24', [SELF], ['GIVERS_NAMED']],
      [null, [SELF], ['GIVERS_NAMED']],
      [null, [SELF, PARENT], []],
      // Who speaks for a recipient or for the controller does not count as a representative.
      ['2020-01-01', [{ ...PARENT, organisation: 'gemeente-nijmegen' }], ['GIVERS_NAMED']],
      ['2020-01-01', [{ ...PARENT, organisation: 'sterker' }], ['GIVERS_NAMED']],
      ['2020-01-01', [{ ...PARENT, organisation: 'jeugdbescherming-gelderland' }], []],
    ] as const;
    for (const [birthDate, givenBy, codes] of table) {
      const answered = await record({ givenBy: [...givenBy], givenAt: hoursAgo(0) }, 'case-manager', born(birthDate));
      expect({ birthDate, givenBy, codes: answered.codes }).toEqual({ birthDate, givenBy, codes: [...codes] });
    }
  });

  test('given for a time ends with it, once', async () => {
    const until = (hours: number) => new Date(sharing.clock.now + hours * 3_600_000).toISOString();
    expect((await record({ expiresAt: until(0) })).refusals).toMatchObject([
      { code: 'INPUT_INVALID', field: 'expiresAt' },
    ]);
    const { id: short } = await record({ expiresAt: until(1) });
    await record({ expiresAt: until(3) });
    const run = () => em().transactional((inner) => EXPIRE_CONSENTS.run(inner, new Date(until(2))));
    await run();
    await run();
    const expired = await em().find(ConsentEvent, { eventState: 'ConsentExpired' });
    expect(expired).toMatchObject([{ consent: short, eventTime: new Date(until(1)), entityId: null }]);
  });

  test('that was withdrawn at the college is so beside its evidence, and nothing of it is ever edited', async () => {
    const { id: consent } = await record();
    const caseId = sharing.caseOf('h01');
    const hear = async (body: MessageBody<'CONSENT_WITHDRAWN'>) => {
      const receive = receiversFor(subgraph).CONSENT_WITHDRAWN as Receive<'CONSENT_WITHDRAWN'>;
      const message = {
        kind: 'CONSENT_WITHDRAWN',
        caseId,
        to: 'social-work',
        controller: 'gemeente-nijmegen',
        body,
      } as const;
      const meta = {
        sender: 'casework',
        controller: 'gemeente-nijmegen',
        seq: 1,
        now: new Date(sharing.clock.now),
      } as const;
      await em().transactional((inner) => receive(inner, message, meta));
    };
    await hear({ consent: consent ?? '', person: a(), withdrawnAt: hoursAgo(0) });
    await hear({ consent: randomUUID(), person: a(), withdrawnAt: hoursAgo(0) });
    const withdrawn = await em().find(ConsentEvent, { eventState: 'ConsentWithdrawn' });
    expect(withdrawn).toMatchObject([{ consent, eventTime: new Date(sharing.clock.now) }]);
    await expect(em().execute('update consent_event set event_time = now()')).rejects.toThrow('append-only');
    await expect(em().execute('delete from consent_evidence')).rejects.toThrow('kept while its case stands');
    await em().upsert(CasePhase, { caseId, phase: 'DECLINED', since: new Date(sharing.clock.now) });
    await em().execute('delete from consent_evidence where case_id = ?', [caseId]);
    expect(await em().count(ConsentEvidence, { caseId })).toBe(0);
  });
});
