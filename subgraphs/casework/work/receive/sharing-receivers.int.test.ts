import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isMalformed, readFacts } from '../../../../policy/index.js';
import type { Organisation } from '../../../../policy/vocabulary.js';
import { getSubgraph, SUBGRAPH_NAMES, type SubgraphName } from '../../../../schema/subgraphs.js';
import type { MessageBody, MessageKind, Receive } from '../../../kit/index.js';
import { loadFacts } from '../../facts/load-facts.js';
import { Consent } from '../../registry/consent.entity.js';
import { ContributionDeclined } from '../../registry/contribution-declined.entity.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { Notice } from '../../registry/notice.entity.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { COLLEGE_RECEIVERS } from '../receivers.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework?.orm.close(true));

/** By the college's clock; the partner's is a little ahead. */
const NOW = new Date(ANCHOR.getTime() + 12 * 3_600_000);
const AHEAD = new Date(NOW.getTime() + 60_000).toISOString();

async function tell<Kind extends MessageKind>(
  em: EntityManager,
  kind: Kind,
  controller: Organisation,
  body: MessageBody<Kind>,
  key = 'h01',
): Promise<void> {
  const caseId = casework.caseOf(key).id;
  const sender = SUBGRAPH_NAMES.map(getSubgraph).find(
    ({ name, controllers }) => name !== 'casework' && controllers.includes(controller),
  )?.name as SubgraphName;
  const receive = COLLEGE_RECEIVERS[kind] as Receive<Kind> | undefined;
  if (receive === undefined) throw new Error(`The college does not take ${kind}.`);
  await receive(em, { kind, caseId, to: 'casework', controller, body }, { sender, controller, seq: 1, now: NOW });
}

const personOf = (key = 'h01', person = 'a') =>
  casework.caseOf(key).persons.find((one) => one.key === person)?.id ?? '';

const contribution = (bend: object = {}) =>
  ({
    id: randomUUID(),
    recordedAt: AHEAD,
    controller: 'talis',
    domain: 'HOUSING',
    category: 'RENT_ARREARS',
    persons: [personOf()],
    phase: 'APPROACH',
    recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    from: NOW.toISOString(),
    until: null,
    withdrawnAt: null,
    basis: { kind: 'CONSENT' },
    secrecyLift: null,
    classGround: {},
    classLaw: null,
    recordApproval: null,
    ...bend,
  }) as MessageBody<'CONTRIBUTED'>['contribution'];

const notice = (bend: object = {}) =>
  ({
    id: randomUUID(),
    recordedAt: AHEAD,
    kind: 'SHARING',
    person: personOf(),
    controller: 'pro-persona',
    categories: ['CRISIS_AGREEMENT'],
    recipients: ['politie', 'gemeente-nijmegen'],
    givenAt: null,
    deferredAt: NOW.toISOString(),
    deferredUntil: '2026-12-10',
    reasonGiven: true,
    ...bend,
  }) as MessageBody<'NOTICE'>['notice'];

const consent = (bend: object = {}) =>
  ({
    id: randomUUID(),
    recordedAt: AHEAD,
    person: personOf(),
    covers: ['PROCESSING', 'SECRECY'],
    items: [{ controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE', category: 'OUTREACH' }],
    recipients: [{ organisation: 'politie', domain: 'POLICE' }],
    purposes: ['PLAN_AND_DIRECTION'],
    informed: true,
    free: true,
    explicit: true,
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [],
    givenAt: NOW.toISOString(),
    refusedAt: null,
    expiresAt: null,
    withdrawnAt: null,
    ...bend,
  }) as MessageBody<'CONSENT'>['consent'];

/** The facts of the case as the law reads them in this transaction. */
async function factsOf(em: EntityManager, key = 'h01') {
  const { id } = casework.caseOf(key);
  const facts = readFacts((await loadFacts({ em }, [id])).get(id));
  if (isMalformed(facts)) throw new Error(facts.malformed);
  return facts;
}

const refused = { code: 'MESSAGE_NOT_YOURS' };

describe('a contribution that is told of', () => {
  test('stands as a reference, verified, by the clock of the college, and once however often it is told', async () => {
    await casework.undone(async (em) => {
      const said = contribution();
      await tell(em, 'CONTRIBUTED', 'talis', { contribution: said });
      await tell(em, 'CONTRIBUTED', 'talis', { contribution: said });
      const row = await em.findOneOrFail(ContributionReference, { id: said.id });
      expect(row).toMatchObject({ verified: true, recordedAt: NOW.toISOString(), recordedBy: null });
      expect(row.about).toMatchObject({ controller: 'talis', domain: 'HOUSING', secrecy: 'NONE' });
      const known = (await factsOf(em)).contributions.find(({ id }) => id === said.id);
      expect(known).toMatchObject({ category: 'RENT_ARREARS', persons: [personOf()], basis: { kind: 'CONSENT' } });
    });
  });

  test('about a person of another case, or in a case that is not there, is refused', async () => {
    await casework.undone(async (em) => {
      const stranger = contribution({ persons: [personOf('h10')] });
      await expect(tell(em, 'CONTRIBUTED', 'talis', { contribution: stranger })).rejects.toMatchObject(refused);
      const message = { kind: 'CONTRIBUTED', caseId: randomUUID(), to: 'casework', controller: 'talis' } as const;
      const receive = COLLEGE_RECEIVERS.CONTRIBUTED?.(
        em,
        { ...message, body: { contribution: contribution() } },
        { sender: 'housing', controller: 'talis', seq: 1, now: NOW },
      );
      await expect(receive).rejects.toMatchObject(refused);
    });
  });

  test('is dropped when the case was declined (A 3; obligation 33)', async () => {
    await casework.undone(async (em) => {
      const before = await em.count(ContributionReference);
      await tell(em, 'CONTRIBUTED', 'talis', { contribution: contribution({ persons: [personOf('h15')] }) }, 'h15');
      expect(await em.count(ContributionReference)).toBe(before);
    });
  });

  test('is withdrawn by its own controller, for ever, and not later than now whatever his clock says', async () => {
    await casework.undone(async (em) => {
      const said = contribution();
      await tell(em, 'CONTRIBUTED', 'talis', { contribution: said });
      const withdrawn = { contribution: said.id, withdrawnAt: AHEAD };
      for (const stranger of ['portaal', 'politie'] as const)
        await expect(tell(em, 'CONTRIBUTION_WITHDRAWN', stranger, withdrawn)).rejects.toMatchObject(refused);
      await tell(em, 'CONTRIBUTION_WITHDRAWN', 'talis', withdrawn);
      const later = { contribution: said.id, withdrawnAt: '2026-12-24T00:00:00.000Z' };
      await tell(em, 'CONTRIBUTION_WITHDRAWN', 'talis', later);
      const facts = await factsOf(em);
      const at = facts.contributions.find(({ id }) => id === said.id)?.withdrawnAt;
      expect(at).toEqual({ seconds: NOW.getTime() / 1000, nanos: 0 });
    });
  });

  test('of one controller another may not tell again as its own', async () => {
    await casework.undone(async (em) => {
      const said = contribution();
      await tell(em, 'CONTRIBUTED', 'talis', { contribution: said });
      const stolen = contribution({ id: said.id, controller: 'portaal' });
      await expect(tell(em, 'CONTRIBUTED', 'portaal', { contribution: stolen })).rejects.toMatchObject(refused);
    });
  });
});

test('that nothing was brought in is kept, once, without a why (obligation 26)', async () => {
  await casework.undone(async (em) => {
    const said = { id: randomUUID(), controller: 'talis', domain: 'HOUSING', category: null, at: AHEAD } as const;
    await tell(em, 'CONTRIBUTION_DECLINED', 'talis', said);
    await tell(em, 'CONTRIBUTION_DECLINED', 'talis', said);
    const [row, ...more] = await em.find(ContributionDeclined, {});
    expect(row).toMatchObject({ ...said, caseId: casework.caseOf('h01').id, recordedAt: NOW.toISOString() });
    expect(more).toEqual([]);
  });
});

describe('a notice that is told of', () => {
  test('is as secret as the domain it speaks of, and readable by whom it surely names', async () => {
    await casework.undone(async (em) => {
      const said = notice();
      await tell(em, 'NOTICE', 'pro-persona', { notice: said });
      const { about } = await em.findOneOrFail(Notice, { id: said.id });
      expect(about).toEqual({
        controller: 'pro-persona',
        domain: 'MENTAL_HEALTH_CARE',
        secrecy: 'MEDICAL',
        classes: ['SPECIAL'],
        recipients: [{ organisation: 'politie', domain: 'POLICE' }],
      });
    });
  });

  test('is given later by its own controller, once', async () => {
    await casework.undone(async (em) => {
      const said = notice();
      await tell(em, 'NOTICE', 'pro-persona', { notice: said });
      const given = { notice: said.id, givenAt: NOW.toISOString() };
      await expect(tell(em, 'NOTICE_GIVEN', 'sterker', given)).rejects.toMatchObject(refused);
      await tell(em, 'NOTICE_GIVEN', 'pro-persona', given);
      await tell(em, 'NOTICE_GIVEN', 'pro-persona', { notice: said.id, givenAt: AHEAD });
      const known = (await factsOf(em)).notices.get(personOf())?.find(({ id }) => id === said.id);
      expect(known).toMatchObject({ givenAt: { seconds: NOW.getTime() / 1000 }, reasonGiven: true });
    });
  });
});

describe('a consent that is told of', () => {
  test('of its own data may be confirmed at once, by its own controller only', async () => {
    await casework.undone(async (em) => {
      const said = consent({ confirmedBy: ['pro-persona'] });
      await tell(em, 'CONSENT', 'pro-persona', { consent: said });
      expect(await em.findOneOrFail(Consent, { id: said.id })).toMatchObject({ recordedBy: null, verified: true });
      const foreign = consent({ confirmedBy: ['sterker'] });
      await expect(tell(em, 'CONSENT', 'pro-persona', { consent: foreign })).rejects.toMatchObject(refused);
    });
  });

  test('of another controller comes from the case team, and lifts secrecy once that controller confirmed it', async () => {
    await casework.undone(async (em) => {
      const said = consent();
      await expect(tell(em, 'CONSENT', 'portaal', { consent: said })).rejects.toMatchObject(refused);
      await tell(em, 'CONSENT', 'sterker', { consent: said });
      await tell(em, 'CONSENT', 'sterker', { consent: said });
      const confirmed = async () =>
        (await factsOf(em)).consents.get(personOf())?.find(({ id }) => id === said.id)?.confirmedBy;
      expect(await confirmed()).toEqual([]);
      const confirm = (controller: Organisation) =>
        tell(em, 'CONSENT_CONFIRMED', controller, { consent: said.id, controller, at: AHEAD });
      await expect(confirm('politie')).rejects.toMatchObject(refused);
      await confirm('pro-persona');
      await confirm('pro-persona');
      expect(await confirmed()).toEqual(['pro-persona']);
    });
  });
});

test('what a partner told is never rewritten or removed', async () => {
  await casework.undone(async (em) => {
    const said = { id: randomUUID(), controller: 'talis', domain: 'HOUSING', category: null, at: AHEAD } as const;
    await tell(em, 'CONTRIBUTION_DECLINED', 'talis', said);
    await expect(em.nativeUpdate(ContributionDeclined, { id: said.id }, { category: 'KNOWN' })).rejects.toThrow(
      'never rewritten',
    );
  });
});
