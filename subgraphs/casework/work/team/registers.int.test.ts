/** Who is authorised, for what and how long, and partners that leave (R Toegang; C 4.2, C 7; obligations 9, 18, 20, 126, 128). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DEMO_ISSUER } from '../../demo/registry-rows.js';
import { answerFacts } from '../../facts/load-facts.js';
import { Authorisation } from '../../registry/authorisation.entity.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { Leaving } from '../../registry/leaving.entity.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { type ActRow, describeActs } from '../../testing/act-table.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { handleOf, run } from '../../testing/stage.js';
import { IRISZORG, TeamStage } from '../../testing/team-stage.js';
import { endLeavers } from './end-leavers.js';

let casework: Casework;
let act: DoAct;
const stage = new TeamStage(() => casework);
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const OFFICER = 'authorisation-officer';
const NEW_MEMBER = {
  issuer: 'https://idp.portaal.example',
  subject: 'someone-new',
  organisation: 'portaal',
  capacity: 'TEAM_MEMBER',
  domain: 'HOUSING',
  wards: ['hatert'],
  screenedUntil: '2026-11-23',
  professionBound: false,
  secrecyDeclaredOn: null,
  proposal: 'voordracht-2026-12',
};
const AD_HOC = { ...IRISZORG, capacity: 'AD_HOC', wards: [] };
const LEAVES = { organisation: 'talis', letter: 'brief-2026-7', givenOn: '2026-11-23', leavesOn: '2027-11-23' };

const leave = async (em: EntityManager, leavesOn = '2027-11-23', organisation = 'talis') => {
  const row = [randomUUID(), organisation, leavesOn];
  await run(em, `insert into leaving values (?, ?, 'brief-2026-7', '2025-11-01', ?, 'p', '2025-11-02')`, row);
  return {};
};

const ROWS: readonly ActRow[] = [
  {
    act: 'GRANT_AUTHORISATION',
    as: OFFICER,
    with: NEW_MEMBER,
    without: {
      NOT_HIMSELF: { prepare: async () => ({ actor: stage.actor(OFFICER) }), with: { issuer: null, subject: null } },
      POST_OF_REGISTER: { with: { capacity: 'CASE_MANAGER' } },
      PROPOSED_BY_EMPLOYER: { with: { proposal: null } },
      SCREENED: { with: { screenedUntil: '2026-11-22' } },
      SECRECY_BOUND: { with: AD_HOC },
    },
    several: {
      with: { ...AD_HOC, proposal: null, screenedUntil: null, secrecyDeclaredOn: '2026-11-24' },
      refused: ['PROPOSED_BY_EMPLOYER', 'SCREENED', 'SECRECY_BOUND'],
    },
  },
  {
    act: 'REVOKE_AUTHORISATION',
    as: OFFICER,
    prepare: async (em) => ({ authorisation: await stage.authorisationOf(em, 'talis-member') }),
    with: {},
    without: { AUTHORISATION_CURRENT: { with: { authorisation: randomUUID() } } },
    several: {
      prepare: async (em) => {
        const authorisation = await stage.authorisationOf(em, 'talis-member');
        await run(em, `update authorisation set ended_at = '2026-11-23' where id = ?`, [authorisation]);
        return { authorisation };
      },
      refused: ['AUTHORISATION_CURRENT'],
    },
  },
  {
    act: 'RENEW_SCREENING',
    as: OFFICER,
    prepare: async (em) => ({ authorisation: await stage.authorisationOf(em, 'unscreened') }),
    with: { screenedUntil: '2028-01-01' },
    without: {
      NOT_HIMSELF: { prepare: async (em) => ({ authorisation: await stage.authorisationOf(em, OFFICER) }) },
      AUTHORISATION_CURRENT: { with: { authorisation: randomUUID() } },
      SCREENED: { with: { screenedUntil: '2026-11-22' } },
      SECRECY_BOUND: {
        prepare: async (em) => ({ authorisation: (await stage.makeAdHoc(em, IRISZORG)).authorisation }),
      },
    },
    several: {
      prepare: async (em) => ({ authorisation: (await stage.makeAdHoc(em, IRISZORG)).authorisation }),
      with: { screenedUntil: '2026-11-22', secrecyDeclaredOn: '2026-11-24' },
      refused: ['SCREENED', 'SECRECY_BOUND'],
    },
  },
  {
    act: 'GIVE_NOTICE_OF_LEAVING',
    as: OFFICER,
    with: LEAVES,
    without: {
      IN_WRITING: { with: { letter: null } },
      A_YEAR_AHEAD: { with: { leavesOn: '2027-11-22' } },
      NOT_YET_LEAVING: { prepare: (em) => leave(em) },
    },
    several: {
      prepare: (em) => leave(em),
      // A letter that is still to come is none.
      with: { givenOn: '2026-11-24', leavesOn: '2026-12-01' },
      refused: ['IN_WRITING', 'A_YEAR_AHEAD', 'NOT_YET_LEAVING'],
    },
  },
];

describeActs(() => ({ casework, act }), ROWS);

const authorisationsOf = async (em: EntityManager, issuer: string, subject: string) =>
  (await answerFacts(em, { professional: { issuer, subject }, cases: [] })) as {
    readonly actor: string | null;
    readonly authorisations: readonly Record<string, unknown>[];
  };

describe('an authorisation', () => {
  const grant = (em: EntityManager, input: object) =>
    act(em, { as: OFFICER, act: 'GRANT_AUTHORISATION', with: { ...NEW_MEMBER, ...input } });

  test('makes someone new known, by a pseudonym; with the next one he is known already', async () => {
    await casework.undone(async (em) => {
      const { id } = await grant(em, {});
      const { actor, authorisations } = await authorisationsOf(em, NEW_MEMBER.issuer, NEW_MEMBER.subject);
      expect(actor).toMatch(/^p-[0-9a-f-]{36}$/);
      expect(authorisations).toEqual([
        expect.objectContaining({ organisation: 'portaal', capacity: 'TEAM_MEMBER', screenedUntil: '2026-11-23' }),
      ]);
      expect(await em.findOneOrFail(Authorisation, { id })).toMatchObject({
        grantedBy: stage.actor(OFFICER),
        proposedBy: 'voordracht-2026-12',
      });
      expect((await grant(em, {})).refused).toEqual(['CONFLICT']);
      const declared = { ...AD_HOC, secrecyDeclaredOn: '2026-11-23' };
      expect((await grant(em, declared)).done).toBe(true);
      expect((await authorisationsOf(em, NEW_MEMBER.issuer, NEW_MEMBER.subject)).actor).toBe(actor);
    });
  });

  test('is for someone named one way, and for nobody unknown', async () => {
    await casework.undone(async (em) => {
      expect((await grant(em, { actor: 'p-nobody', issuer: null, subject: null })).refused).toEqual([
        'NOT_FOUND actor',
      ]);
      expect((await grant(em, { actor: 'p-nobody' })).refused).toEqual(['INPUT_INVALID actor']);
      expect((await grant(em, { subject: null })).refused).toEqual(['INPUT_INVALID actor']);
      expect((await grant(em, { wards: ['Hatert'] })).refused).toEqual(['INPUT_INVALID wards']);
    });
  });

  test('is not for himself, by whichever name', async () => {
    await casework.undone(async (em) => {
      const officer = casework.world.professionals.find(({ account }) => account === OFFICER);
      const himself = { issuer: DEMO_ISSUER, subject: officer?.subject };
      expect((await grant(em, himself)).refused).toEqual(['NOT_HIMSELF']);
    });
  });

  test('ends with the seats he held by it, unless another holds them (obligation 39)', async () => {
    await casework.undone(async (em) => {
      const revoke = async (account: string) =>
        act(em, {
          as: OFFICER,
          act: 'REVOKE_AUTHORISATION',
          with: { authorisation: await stage.authorisationOf(em, account) },
        });
      const actor = stage.actor('talis-member');
      await run(
        em,
        `insert into authorisation (id, actor, organisation, capacity, domain, wards, profession_bound, recorded_at)
         values (?, ?, 'talis', 'AD_HOC', 'HOUSING', '{}', false, '2026-11-01')`,
        [randomUUID(), actor],
      );
      // The order of ids decides which of the two goes first; both must go before the seats do.
      expect((await revoke('talis-member')).done).toBe(true);
      expect(await stage.currentSeats(em, 'h05')).toContain('talis-member');
      expect((await revoke('talis-member')).done).toBe(true);
      expect(await stage.currentSeats(em, 'h05')).not.toContain('talis-member');
      expect(await stage.currentSeats(em, 'h01')).not.toContain('talis-member');
      expect((await revoke('case-manager')).done).toBe(true);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBeNull();
      expect((await handleOf(em, casework, 'h06')).caseManager).toBe(stage.actor('youth-case-manager'));
      // A case that was closed is history.
      expect((await handleOf(em, casework, 'h14')).caseManager).toBe(stage.actor('case-manager'));
    });
  });

  test('with a new screening takes the place of the old one: of two officers, one renews', async () => {
    await casework.undone(async (em) => {
      const authorisation = await stage.authorisationOf(em, 'ad-hoc-school');
      const renew = {
        as: OFFICER,
        act: 'RENEW_SCREENING',
        with: { authorisation, screenedUntil: '2028-01-01', secrecyDeclaredOn: '2026-11-20' },
      } as const;
      const renewed = await act(em, renew);
      expect(renewed.done).toBe(true);
      const rows = await em.find(Authorisation, { actor: stage.actor('ad-hoc-school') });
      expect(rows.filter(({ endedAt }) => endedAt === null)).toEqual([
        expect.objectContaining({
          id: renewed.id,
          capacity: 'AD_HOC',
          screenedUntil: '2028-01-01',
          secrecyDeclaredOn: '2026-11-20',
        }),
      ]);
      expect(rows.find(({ id }) => id === authorisation)).toMatchObject({ endedBy: stage.actor(OFFICER) });
      expect((await act(em, renew)).refused).toEqual(['AUTHORISATION_CURRENT']);
    });
  });

  test('is granted by nobody but the officer', async () => {
    await casework.undone(async (em) => {
      const asDirector = { as: 'process-director-hatert', act: 'GRANT_AUTHORISATION', with: NEW_MEMBER } as const;
      expect((await act(em, asDirector)).refused).toEqual(['NOT_YOURS']);
    });
  });
});

describe('a partner that leaves (C 7; obligation 20)', () => {
  const LAST_MOMENT = new Date('2027-11-22T22:59:59Z');
  const FIRST_MOMENT = new Date('2027-11-22T23:00:00Z');

  test('is authorised and sits until the day it leaves, in Amsterdam, and not from then on', async () => {
    await casework.undone(async (em) => {
      expect((await act(em, { as: OFFICER, act: 'GIVE_NOTICE_OF_LEAVING', with: LEAVES })).done).toBe(true);
      await endLeavers(em, LAST_MOMENT);
      expect(await stage.currentSeats(em, 'h05')).toContain('talis-member');
      await endLeavers(em, FIRST_MOMENT);
      const open = { organisation: 'talis', endedAt: null };
      expect(await em.count(Authorisation, open)).toBe(0);
      const left = await run(em, `select 1 from team_entry where organisation = 'talis' and until is null`);
      expect(left).toEqual([]);
      // Nobody else is touched, and what it brought in stands.
      expect(await em.count(Authorisation, { organisation: 'portaal', endedAt: null })).toBe(1);
      expect(await em.count(ContributionReference, { controller: 'talis', withdrawnAt: null })).toBeGreaterThan(0);
      expect((await em.findOneOrFail(Leaving, { organisation: 'talis' })).endedAt).toBe(FIRST_MOMENT.toISOString());
    });
  });

  test('is ended once: run again, nothing moves', async () => {
    await casework.undone(async (em) => {
      await leave(em, '2026-11-23');
      await endLeavers(em, casework.world.anchor);
      const rows = () =>
        run(em, `select id, ended_at from authorisation union all select id, until from team_entry order by id`);
      const first = await rows();
      await endLeavers(em, new Date('2026-11-24T00:00:00Z'));
      expect(await rows()).toEqual(first);
    });
  });

  test('that was case manager’s body leaves the case without one', async () => {
    await casework.undone(async (em) => {
      await leave(em, '2026-11-23', 'sterker');
      await endLeavers(em, casework.world.anchor);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBeNull();
      expect((await handleOf(em, casework, 'h06')).caseManager).toBe(stage.actor('youth-case-manager'));
    });
  });

  test('is authorised no more afterwards, whoever writes', async () => {
    await casework.undone(async (em) => {
      await leave(em, '2026-11-23', 'portaal');
      const granted = await act(em, { as: OFFICER, act: 'GRANT_AUTHORISATION', with: NEW_MEMBER });
      expect(granted.refused).toEqual(['POST_OF_REGISTER']);
      const writing = run(
        em,
        `insert into authorisation (id, actor, organisation, capacity, domain, wards, profession_bound, recorded_at)
         values (?, ?, 'portaal', 'AD_HOC', 'HOUSING', '{}', false, '2026-11-23')`,
        [randomUUID(), stage.actor('talis-member')],
      );
      await expect(writing).rejects.toThrow(/has left/);
    });
  });

  test('gives notice a year ahead and once, whoever writes', async () => {
    await casework.undone(async (em) => {
      await expect(leave(em, '2026-10-31')).rejects.toThrow(/leaving_a_year_ahead/);
    });
    await casework.undone(async (em) => {
      await leave(em);
      await expect(leave(em)).rejects.toThrow(/leaving_once/);
    });
    await casework.undone(async (em) => {
      await leave(em);
      await expect(run(em, `update leaving set leaves_on = '2030-01-01'`)).rejects.toThrow(/never rewritten/);
    });
  });
});
