import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Contribution } from '../kit/index.js';
import { Duty } from '../kit/purge/duty.entity.js';
import { ConsentEvent } from '../kit/share/consent-event.entity.js';
import { type Bend, openSharing, type Sharing } from '../kit/testing/open-sharing.js';
import { subgraph } from './subgraph.js';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing(subgraph);
}, 60_000);
afterAll(() => sharing?.close());
afterEach(async () => {
  for (const kind of ['CONTRIBUTED', 'CONTRIBUTION_WITHDRAWN', 'NOTICE', 'CONSENT_CONFIRMED'] as const)
    await sharing.told(kind);
});

const POLICE = { organisation: 'politie', domain: 'POLICE' };
const SOCIAL_WORK = { organisation: 'sterker', domain: 'SOCIAL_WORK' };
const HOUR = 3_600_000;
const hoursAhead = (hours: number) => new Date(sharing.clock.now + hours * HOUR).toISOString();

const CONFLICT = { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, alternativesConsidered: true, minimal: true } };
const VITAL = {
  kind: 'VITAL_INTEREST',
  answers: { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true },
};

/** What the controller of h07 may say to the case manager there, as care to one in care. */
const crisis = (bend: object = {}) => ({
  phase: 'APPROACH',
  persons: [sharing.personOf('h07', 'a')],
  category: 'CRISIS_AGREEMENT',
  recipients: [SOCIAL_WORK],
  purposes: ['PLAN_AND_DIRECTION'],
  necessity: { proportionate: true, leastIntrusive: true },
  basis: { kind: 'PUBLIC_TASK', taskHolder: 'MENTAL_HEALTH', law: 'WVGGZ', serves: 'WMO' },
  secrecyLift: { kind: 'CONSENT' },
  classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_H' }],
  classLaw: 'WVGGZ',
  weighing: 'Zonder de crisisafspraak staat de casemanager vannacht voor een dichte deur.',
  ...bend,
});
const contribute = (bend: object = {}, key = 'h07', facts?: Bend) =>
  sharing.act('CONTRIBUTE', 'mental-health-member', key, crisis(bend), facts);

describe('secrecy and special data', () => {
  test('take a lift and a ground of their own; a consent may still come', async () => {
    expect((await contribute()).codes).toEqual([]);
    expect((await contribute({ secrecyLift: null })).codes).toEqual(['SECRECY_LIFTED']);
    expect((await contribute({ classGround: [] })).codes).toEqual(['GROUND_FOR_CLASS']);
    expect((await contribute({ classLaw: 'WGS_3' })).codes).toEqual(['GROUND_FOR_CLASS']);
    const byConsent = { classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_A' }], classLaw: null };
    expect((await contribute(byConsent)).codes).toEqual([]);
    // No consent makes a corporation or the police one in care.
    expect((await contribute({ recipients: [SOCIAL_WORK, POLICE] })).codes).toEqual(['GROUND_FOR_CLASS']);
    expect((await contribute({ ...byConsent, recipients: [SOCIAL_WORK, POLICE] })).codes).toEqual([]);
  });

  test('of another profession’s lift there is none here', async () => {
    const involved = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-1', necessity: true };
    expect((await contribute({ secrecyLift: involved })).codes).toEqual(['SECRECY_LIFTED']);
    const unweighed = { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, minimal: true } };
    expect((await contribute({ secrecyLift: unweighed, until: hoursAhead(24), category: 'KNOWN' })).codes).toEqual([
      'TOLD_OR_DEFERRED',
      'SECRECY_LIFTED',
    ]);
  });

  test('a contribution that waits for a consent is withheld until it is there', async () => {
    const { id } = await contribute();
    const asked = {
      account: 'case-manager',
      key: 'h07',
      coordinate: 'MentalHealthFile.crisisAgreement',
      controller: 'pro-persona',
      persons: [sharing.personOf('h07', 'a')],
    };
    // The emergency of the demo world released it; it is over in four days.
    sharing.clock.now += 96 * HOUR;
    expect(await sharing.may(asked)).toMatchObject({ released: false, code: 'CROSS_DOMAIN' });
    const consented: Bend = (facts) => ({
      ...facts,
      consents: [
        {
          id: 'now',
          recordedAt: hoursAhead(-1),
          person: asked.persons[0],
          covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
          items: [{ controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE', category: 'CRISIS_AGREEMENT' }],
          recipients: [SOCIAL_WORK],
          purposes: ['PLAN_AND_DIRECTION'],
          informed: true,
          free: true,
          explicit: true,
          givenBy: [{ role: 'SELF', organisation: null }],
          confirmedBy: ['pro-persona'],
          givenAt: hoursAhead(-1),
          refusedAt: null,
          expiresAt: null,
          withdrawnAt: null,
        },
      ],
    });
    expect(await sharing.may({ ...asked, bend: consented })).toMatchObject({ released: true });
    expect(id).not.toBeNull();
    sharing.clock.now -= 96 * HOUR;
  });
});

describe('an emergency', () => {
  const vital = (bend: object = {}) =>
    contribute(
      {
        persons: [sharing.personOf('h08', 'a')],
        recipients: [POLICE, SOCIAL_WORK],
        basis: VITAL,
        secrecyLift: CONFLICT,
        classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_C' }],
        classLaw: null,
        until: hoursAhead(72),
        ...bend,
      },
      'h08',
    );
  const asked = (account: string) => ({
    account,
    key: 'h08',
    coordinate: 'MentalHealthFile.crisisAgreement',
    controller: 'pro-persona',
    persons: [sharing.personOf('h08', 'a')],
  });
  const colleague = 'mental-health-colleague';

  test('has an end within 72 hours, makes a duty of review, and the next waits for that review', async () => {
    // That of the demo world is today's too, and nobody reviewed it.
    expect((await vital()).codes).toEqual(['EMERGENCY_REVIEWED']);
    const em = sharing.subgraph.orm.em.fork();
    await em.nativeUpdate(
      Contribution,
      { caseId: sharing.caseOf('h08'), category: 'CRISIS_AGREEMENT' },
      { validFrom: new Date(sharing.clock.now - 30 * 24 * HOUR - 1), withdrawnAt: new Date(0) },
    );
    expect((await sharing.may(asked('police-member'))).released).toBe(false);
    expect((await vital({ until: hoursAhead(72.001) })).codes).toEqual(['EMERGENCY_TIME_BOXED']);
    expect((await vital({ until: null })).codes).toEqual(['EMERGENCY_TIME_BOXED']);

    const { id } = await vital();
    expect(await sharing.may(asked('police-member'))).toMatchObject({ released: true, contribution: id });
    expect((await sharing.may(asked('talis-member'))).released).toBe(false);
    const duty = await em.findOneOrFail(Duty, { id: id ?? '' });
    expect(duty).toMatchObject({
      kind: 'REVIEW_EMERGENCY',
      about: 'CRISIS_AGREEMENT',
      dueOn: '2026-11-30',
      doneAt: null,
    });

    expect((await vital()).codes).toEqual(['EMERGENCY_REVIEWED']);
    const review = (account: string, input: object) =>
      sharing.act('REVIEW_EMERGENCY', account, null, { duty: id, ...input });
    const found = { justified: true, reason: 'Terecht: er was geen andere weg.' };
    expect((await review('mental-health-member', { justified: true })).codes).toEqual([
      'REVIEWED_BY_ANOTHER',
      'REASON_GIVEN',
    ]);
    expect((await review('mental-health-member', found)).codes).toEqual(['REVIEWED_BY_ANOTHER']);
    addColleague(colleague);
    expect((await review(colleague, { justified: true })).codes).toEqual(['REASON_GIVEN']);
    expect(await review(colleague, found)).toMatchObject({ done: true, id, version: 2 });
    expect((await review(colleague, found)).codes).toEqual(['DUTY_OPEN']);
    expect((await sharing.may(asked('police-member'))).released).toBe(true);
    expect((await vital()).codes).toEqual([]);
  });

  test('that was not right to share ends with its review', async () => {
    const em = sharing.subgraph.orm.em.fork();
    const [latest] = await em.find(Duty, { doneAt: null, kind: 'REVIEW_EMERGENCY' });
    const input = { duty: latest?.id, justified: false, reason: 'De huisarts was bereikbaar.' };
    expect((await sharing.act('REVIEW_EMERGENCY', colleague, null, input)).codes).toEqual([]);
    expect(await sharing.told('CONTRIBUTION_WITHDRAWN')).toMatchObject([{ contribution: latest?.id }]);
    const row = await em.findOneOrFail(Contribution, { id: latest?.id ?? '' });
    expect(row.withdrawnAt?.getTime()).toBe(sharing.clock.now);
  });

  test('ends at the 72 hours, to the millisecond', async () => {
    sharing.clock.now += 72 * HOUR - 1;
    expect((await sharing.may(asked('case-manager'))).released).toBe(true);
    sharing.clock.now += 1;
    expect((await sharing.may(asked('case-manager'))).released).toBe(false);
    sharing.clock.now -= 72 * HOUR;
  });

  test('is none in monitoring (A 7; obligation 47)', async () => {
    const monitored: Bend = (facts) => ({
      ...facts,
      case: { ...facts.case, phase: 'MONITORING', monitoring: { until: '2027-01-01', reasonGiven: true } },
    });
    const said = {
      phase: 'MONITORING',
      category: 'KNOWN',
      basis: VITAL,
      until: hoursAhead(24),
      recipients: [SOCIAL_WORK],
    };
    expect((await contribute(said, 'h07', monitored)).codes).toContain('BASIS_OF_PHASE');
  });
});

/** Another professional of the same organisation, with the same authorisation. */
function addColleague(account: string): void {
  const { professionals } = sharing.subgraph.world;
  const [known] = professionals.filter((one) => one.account === 'mental-health-member');
  if (known === undefined) throw new Error('The demo world has a professional of mental health.');
  (professionals as (typeof known)[]).push({
    ...known,
    account: account as typeof known.account,
    actor: 'p-colleague',
  });
}

describe('confirming a consent that lifts secrecy', () => {
  const person = () => sharing.personOf('h01', 'a');
  const withConsent =
    (bend: object = {}): Bend =>
    (facts) => ({
      ...facts,
      consents: [
        {
          id: CONSENT,
          recordedAt: hoursAhead(-24),
          person: person(),
          covers: ['SECRECY'],
          items: [{ controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE', category: 'OUTREACH' }],
          recipients: [SOCIAL_WORK],
          purposes: ['PLAN_AND_DIRECTION'],
          informed: true,
          free: true,
          explicit: true,
          givenBy: [{ role: 'SELF', organisation: null }],
          confirmedBy: [],
          givenAt: hoursAhead(-24),
          refusedAt: null,
          expiresAt: null,
          withdrawnAt: null,
          ...bend,
        },
      ],
    });
  const CONSENT = 'c0ffee00-0000-4000-8000-000000000001';
  const confirm = (bend: Bend, input: object = {}) =>
    sharing.act(
      'CONFIRM_CONSENT',
      'mental-health-member',
      'h01',
      { person: person(), consent: CONSENT, seen: true, ...input },
      bend,
    );

  test('is told, and stands beside what the controller knows of it', async () => {
    const { done, at } = await confirm(withConsent());
    expect(done).toBe(true);
    expect(await sharing.told('CONSENT_CONFIRMED')).toEqual([{ consent: CONSENT, controller: 'pro-persona', at }]);
    const events = await sharing.subgraph.orm.em.fork().find(ConsentEvent, { consent: CONSENT });
    expect(events.map(({ eventState }) => eventState)).toEqual(['SecrecyConfirmed']);
  });

  test.each([
    ['not seen', {}, { seen: false }],
    ['refused', { givenAt: null, refusedAt: '2026-11-01T00:00:00Z' }, {}],
    ['withdrawn', { withdrawnAt: '2026-11-01T00:00:00Z' }, {}],
    ['not of secrecy', { covers: ['PROCESSING'] }, {}],
    ['confirmed before', { confirmedBy: ['pro-persona'] }, {}],
    ['of another', { items: [{ controller: 'sterker', domain: 'SOCIAL_WORK', category: 'GOALS' }] }, {}],
    ['not there', { id: 'c0ffee00-0000-4000-8000-000000000002' }, {}],
  ])('is refused where it is %s', async (_what, bend, input) => {
    expect((await confirm(withConsent(bend), input)).codes).toEqual(['CONSENT_SEEN']);
  });
});
