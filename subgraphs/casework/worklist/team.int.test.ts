import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demoActor } from '../../kit/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { worklistOf } from '../testing/worklist.js';

const DUKENBURG = 'process-director-dukenburg';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework.orm.close(true));

const idOf = (key: string) => casework.caseOf(key).id;

/** A party of h05, of ward dukenburg, in ASSIGNMENT. */
async function nameParty(em: EntityManager, organisation: string, domain: string): Promise<string> {
  const id = randomUUID();
  await em.execute(
    `insert into party (id, case_id, organisation, domain, proportionate, least_intrusive, named_by, named_at)
     values (?, ?, ?, ?, true, true, 'p', '2026-11-20')`,
    [id, idOf('h05'), organisation, domain],
  );
  return id;
}

async function propose(em: EntityManager, party: string, account: string, organisation: string, domain: string) {
  const id = randomUUID();
  await em.execute(
    `insert into proposal (id, case_id, party, actor, organisation, domain, proposed_by, proposed_at)
     values (?, ?, ?, ?, ?, ?, 'p', '2026-11-21')`,
    [id, idOf('h05'), party, demoActor(account), organisation, domain],
  );
  return id;
}

async function seat(
  em: EntityManager,
  account: string,
  organisation: string,
  domain: string,
  until: string | null = null,
) {
  const id = randomUUID();
  await em.execute(
    `insert into team_entry (id, case_id, actor, organisation, domain, "from", "until")
     values (?, ?, ?, ?, ?, '2026-11-22', ?)`,
    [id, idOf('h05'), demoActor(account), organisation, domain, until],
  );
  return id;
}

describe('designating a case manager (A 4; obligation 11)', () => {
  test('told to the director of the ward where there is none, or none with a seat', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string) => (await worklistOf(em, casework, account)).of('DESIGNATE_CASE_MANAGER');
      expect(await told(DUKENBURG)).toEqual([]);
      await em.execute('update case_handle set case_manager = null where id = ?', [idOf('h05')]);
      await em.execute(`update team_entry set until = '2026-11-22' where case_id = ? and actor = ?`, [
        idOf('h11'),
        demoActor('case-manager'),
      ]);
      expect(await told(DUKENBURG)).toEqual(['DESIGNATE_CASE_MANAGER h05', 'DESIGNATE_CASE_MANAGER h11']);
      for (const account of ['process-director-hatert', 'management-assistant', 'case-manager', 'talis-member'])
        expect(await told(account)).toEqual([]);
      await em.execute('update case_handle set case_manager = ? where id = ?', [
        demoActor('case-manager'),
        idOf('h05'),
      ]);
      expect(await told(DUKENBURG)).toEqual(['DESIGNATE_CASE_MANAGER h11']);
    });
  });
});

describe('proposing a member (A 4)', () => {
  const told = async (em: EntityManager, account: string) =>
    (await worklistOf(em, casework, account)).all('PROPOSE_MEMBER');

  test('told to the party’s own people of the ward, without the case, until someone is proposed', async () => {
    await casework.undone(async (em) => {
      expect(await told(em, 'police-member')).toEqual([]);
      const party = await nameParty(em, 'politie', 'POLICE');
      const said = {
        kind: 'PROPOSE_MEMBER',
        caseId: null,
        subject: party,
        person: null,
        version: null,
        since: '2026-11-20T00:00:00.000Z',
        dueOn: null,
      };
      expect(await told(em, 'police-member')).toEqual([said]);
      for (const account of ['talis-member', 'social-work-member', 'outsider', DUKENBURG, 'authorisation-officer'])
        expect(await told(em, account)).toEqual([]);
      await propose(em, party, 'police-member', 'politie', 'POLICE');
      expect(await told(em, 'police-member')).toEqual([]);
    });
  });

  test('not told of a seat that is taken, a party taken off, another domain or another ward', async () => {
    await casework.undone(async (em) => {
      await nameParty(em, 'politie', 'POLICE');
      await seat(em, 'police-member', 'politie', 'POLICE');
      expect(await told(em, 'police-member')).toEqual([]);
      await nameParty(em, 'gemeente-nijmegen', 'YOUTH_ACT');
      expect(await told(em, 'wmo-member')).toEqual([]);
    });
    await casework.undone(async (em) => {
      const party = await nameParty(em, 'portaal', 'HOUSING');
      await em.execute(`update party set removed_at = '2026-11-22', removed_by = 'p' where id = ?`, [party]);
      expect(await told(em, 'portaal-member')).toEqual([]);
    });
    await casework.undone(async (em) => {
      // The outsider is of Talis too, of another ward.
      await em.execute("update team_entry set until = '2026-11-22' where case_id = ? and actor = ?", [
        idOf('h05'),
        demoActor('talis-member'),
      ]);
      expect((await told(em, 'talis-member')).map(({ kind }) => kind)).toEqual(['PROPOSE_MEMBER']);
      expect(await told(em, 'outsider')).toEqual([]);
    });
  });

  test('whoever is called to any ward is told of his domain', async () => {
    await casework.undone(async (em) => {
      const party = await nameParty(em, 'gemeente-nijmegen', 'COMPULSORY_EDUCATION');
      expect((await told(em, 'ad-hoc-school')).map(({ subject }) => subject)).toEqual([party]);
    });
  });
});

describe('admitting and accepting (R Toegang; C 4.2)', () => {
  test('a proposal waits for the officer, without the case, until it is answered or the party is no longer needed', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string) => (await worklistOf(em, casework, account)).all('ADMIT_MEMBER');
      const party = await nameParty(em, 'politie', 'POLICE');
      const proposal = await propose(em, party, 'police-member', 'politie', 'POLICE');
      expect(await told('authorisation-officer')).toEqual([
        {
          kind: 'ADMIT_MEMBER',
          caseId: null,
          subject: proposal,
          person: null,
          version: null,
          since: '2026-11-21T00:00:00.000Z',
          dueOn: null,
        },
      ]);
      for (const account of ['police-member', DUKENBURG, 'compliance-officer', 'case-manager'])
        expect(await told(account)).toEqual([]);
      const entry = await seat(em, 'police-member', 'politie', 'POLICE');
      await em.execute(`update proposal set answered_at = '2026-11-22', answered_by = 'p', seat = ? where id = ?`, [
        entry,
        proposal,
      ]);
      expect(await told('authorisation-officer')).toEqual([]);
      const other = await nameParty(em, 'portaal', 'HOUSING');
      await propose(em, other, 'portaal-member', 'portaal', 'HOUSING');
      expect(await told('authorisation-officer')).toHaveLength(1);
      await em.execute(`update party set removed_at = '2026-11-22', removed_by = 'p' where id = ?`, [other]);
      expect(await told('authorisation-officer')).toEqual([]);
    });
  });

  test('nobody is asked to admit himself (obligation 9)', async () => {
    await casework.undone(async (em) => {
      const party = await nameParty(em, 'politie', 'POLICE');
      await propose(em, party, 'authorisation-officer', 'politie', 'POLICE');
      expect((await worklistOf(em, casework, 'authorisation-officer')).of('ADMIT_MEMBER')).toEqual([]);
    });
  });

  test('a seat waits for the one whose it is, without the case, until he accepts it', async () => {
    await casework.undone(async (em) => {
      const told = async (account: string) => (await worklistOf(em, casework, account)).all('ACCEPT_SEAT');
      const entry = await seat(em, 'police-member', 'politie', 'POLICE');
      const incidental = await seat(em, 'ad-hoc-school', 'gemeente-nijmegen', 'COMPULSORY_EDUCATION', '2026-12-15');
      const said = (subject: string) => [
        {
          kind: 'ACCEPT_SEAT',
          caseId: null,
          subject,
          person: null,
          version: null,
          since: '2026-11-22T00:00:00.000Z',
          dueOn: null,
        },
      ];
      expect(await told('police-member')).toEqual(said(entry));
      expect(await told('ad-hoc-school')).toEqual(said(incidental));
      for (const account of ['talis-member', 'portaal-member', DUKENBURG, 'authorisation-officer'])
        expect(await told(account)).toEqual([]);
      await em.execute(`update team_entry set accepted_at = '2026-11-22' where id = ?`, [entry]);
      expect(await told('police-member')).toEqual([]);
    });
  });
});
