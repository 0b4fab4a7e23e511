/** The case team: parties, proposals, seats, its case manager and the shell partner (A 4; C 4.2; obligations 3, 9, 11, 39, 127). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TeamEntry } from '../../registry/team-entry.entity.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { type ActRow, describeActs } from '../../testing/act-table.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { handleOf, run } from '../../testing/stage.js';
import { IRISZORG, PORTAAL, SCHOOL, TALIS, TeamStage, YOUTH } from '../../testing/team-stage.js';

let casework: Casework;
let act: DoAct;
const stage = new TeamStage(() => casework);
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const DIRECTOR = 'process-director-dukenburg';
const OFFICER = 'authorisation-officer';
const NECESSARY = { proportionate: true, leastIntrusive: true };
const INTRUSIVE = { proportionate: true, leastIntrusive: false };
const IN_TWO_WEEKS = '2026-12-07T00:00:00Z';

const removeParty = (em: EntityManager, party: string) =>
  run(em, `update party set removed_at = '2026-11-22', removed_by = 'p' where id = ?`, [party]);

/** A proposal for a party that had none yet. */
async function propose(em: EntityManager, of = PORTAAL, account = 'portaal-member', until: string | null = null) {
  await stage.makeParty(em, 'h05', of);
  return { proposal: await stage.makeProposal(em, 'h05', of, stage.actor(account), until) };
}

const asOfficer = (account: string) => {
  const officer = casework.world.professionals.find((one) => one.account === OFFICER);
  return { actor: stage.actor(account), authorisations: officer?.authorisations ?? [] };
};

const ROWS: readonly ActRow[] = [
  {
    act: 'NAME_PARTY',
    as: DIRECTOR,
    on: 'h05',
    with: { organisation: 'politie', domain: 'POLICE', necessity: NECESSARY },
    without: {
      NECESSARY: { with: { necessity: INTRUSIVE } },
      PARTY_NEW: { with: TALIS },
      SHELL_PARTNER_ACTIVATED: { with: { organisation: 'ggd-gelderland-zuid', domain: 'PUBLIC_HEALTH' } },
    },
    several: { with: { ...TALIS, necessity: INTRUSIVE }, refused: ['NECESSARY', 'PARTY_NEW'] },
  },
  {
    act: 'REMOVE_PARTY',
    as: DIRECTOR,
    on: 'h05',
    prepare: async (em) => ({ party: await stage.partyOf(em, 'h05', TALIS) }),
    with: {},
    without: { PARTY_NAMED: { with: { party: randomUUID() } } },
    // A party of another case is none of this one's.
    several: { prepare: async (em) => ({ party: await stage.partyOf(em, 'h01', TALIS) }), refused: ['PARTY_NAMED'] },
  },
  {
    act: 'PROPOSE_MEMBER',
    as: 'portaal-member',
    prepare: async (em) => ({
      party: await stage.makeParty(em, 'h05', PORTAAL),
      actor: stage.actor('portaal-member'),
    }),
    with: {},
    without: {
      INVITED: {
        prepare: async (em) => ({
          party: await stage.partyOf(em, 'h05', TALIS),
          actor: stage.actor('portaal-member'),
        }),
      },
      MEMBER_OF_PARTY: {
        prepare: async (em) => ({
          party: await stage.makeParty(em, 'h05', PORTAAL),
          actor: stage.actor('talis-member'),
        }),
      },
    },
    several: {
      prepare: async () => ({ party: randomUUID(), actor: 'p-nobody' }),
      refused: ['INVITED', 'MEMBER_OF_PARTY'],
    },
  },
  {
    act: 'ADMIT_MEMBER',
    as: OFFICER,
    prepare: (em) => propose(em),
    with: {},
    without: {
      PROPOSAL_OPEN: { with: { proposal: randomUUID() } },
      PARTY_NAMED: {
        prepare: async (em) => {
          const made = await propose(em);
          await removeParty(em, await stage.partyOf(em, 'h05', PORTAAL));
          return made;
        },
      },
      NOT_HIMSELF: { prepare: (em) => proposeOfficer(em) },
      AUTHORISED: { prepare: (em) => propose(em, PORTAAL, 'police-member') },
      SCREENED: {
        prepare: async (em) => ({ proposal: await stage.makeProposal(em, 'h05', TALIS, stage.actor('unscreened')) }),
      },
      SECRECY_BOUND: {
        prepare: async (em) => {
          await stage.makeParty(em, 'h05', IRISZORG);
          const { actor } = await stage.makeAdHoc(em, IRISZORG);
          return { proposal: await stage.makeProposal(em, 'h05', IRISZORG, actor, IN_TWO_WEEKS) };
        },
      },
      AD_HOC_TIME_BOXED: { prepare: (em) => propose(em, SCHOOL, 'ad-hoc-school', '2026-12-21T00:00:01Z') },
    },
    several: {
      prepare: async (em) => {
        await stage.makeParty(em, 'h05', IRISZORG);
        const { actor } = await stage.makeAdHoc(em, IRISZORG);
        const proposal = await stage.makeProposal(em, 'h05', IRISZORG, actor);
        await removeParty(em, await stage.partyOf(em, 'h05', IRISZORG));
        return { proposal };
      },
      refused: ['PARTY_NAMED', 'SECRECY_BOUND', 'AD_HOC_TIME_BOXED'],
    },
  },
  {
    act: 'ACCEPT_SEAT',
    as: 'portaal-member',
    prepare: async (em) => ({ seat: await stage.makeSeat(em, 'h05', PORTAAL, stage.actor('portaal-member'), null) }),
    with: {},
    without: {
      SEAT_OWN: { prepare: async (em) => ({ seat: await stage.makeSeat(em, 'h05', PORTAAL, 'p-other', null) }) },
    },
    // Taken already.
    several: {
      prepare: async (em) => ({ seat: await stage.makeSeat(em, 'h05', PORTAAL, stage.actor('portaal-member')) }),
      refused: ['SEAT_OWN'],
    },
  },
  {
    act: 'END_SEAT',
    as: 'talis-member',
    prepare: async (em) => ({ seat: await stage.seatOf(em, 'h05', 'talis-member') }),
    with: {},
    without: {
      SEAT_OWN_OR_OFFICER: { prepare: async (em) => ({ seat: await stage.seatOf(em, 'h05', 'case-manager') }) },
      SEAT_CURRENT: { prepare: async (em) => ({ seat: await stage.seatOf(em, 'h14', 'talis-member') }) },
    },
    // To a member, one that does not exist is as another's.
    several: { with: { seat: randomUUID() }, refused: ['SEAT_OWN_OR_OFFICER'] },
  },
  {
    act: 'DESIGNATE_CASE_MANAGER',
    as: DIRECTOR,
    on: 'h05',
    prepare: async (em) => {
      await stage.makeSeat(em, 'h05', YOUTH, stage.actor('youth-case-manager'));
      return { actor: stage.actor('youth-case-manager'), replaces: stage.actor('case-manager') };
    },
    with: {},
    without: {
      ELIGIBLE_CASE_MANAGER: {
        prepare: async () => ({ actor: stage.actor('talis-member'), replaces: stage.actor('case-manager') }),
      },
      SEATED: {
        prepare: async () => ({ actor: stage.actor('youth-case-manager'), replaces: stage.actor('case-manager') }),
      },
    },
    several: {
      prepare: async () => ({ actor: stage.actor('portaal-member'), replaces: stage.actor('case-manager') }),
      refused: ['ELIGIBLE_CASE_MANAGER', 'SEATED'],
    },
  },
  {
    act: 'ACTIVATE_SHELL_PARTNER',
    as: DIRECTOR,
    on: 'h05',
    with: { partner: 'PUBLIC_HEALTH', necessity: NECESSARY },
    without: {
      SHELL_PARTNER: { with: { partner: 'POLICE' } },
      NECESSARY: { with: { necessity: INTRUSIVE } },
      NOT_YET_ACTIVATED: { prepare: (em) => activate(em) },
    },
    several: {
      prepare: (em) => activate(em),
      with: { partner: 'POLICE', necessity: INTRUSIVE },
      refused: ['SHELL_PARTNER', 'NECESSARY', 'NOT_YET_ACTIVATED'],
    },
  },
  {
    act: 'END_ACTIVATION',
    as: DIRECTOR,
    on: 'h05',
    prepare: (em) => activate(em),
    with: {},
    without: { ACTIVATION_CURRENT: { prepare: async () => ({}) } },
    several: { prepare: async () => ({}), refused: ['ACTIVATION_CURRENT'] },
  },
];

async function activate(em: EntityManager) {
  const row = [randomUUID(), stage.caseId('h05')];
  await run(em, `insert into activation values (?, ?, 'PUBLIC_HEALTH', '2026-11-20', null, true)`, row);
  return {};
}

/** The officer himself is authorised for a post at the table, and proposed for it. */
async function proposeOfficer(em: EntityManager) {
  await stage.makeParty(em, 'h05', SCHOOL);
  await run(
    em,
    `insert into authorisation (id, actor, organisation, capacity, domain, wards, screened_until, recorded_at)
     values (?, ?, 'gemeente-nijmegen', 'TEAM_MEMBER', 'COMPULSORY_EDUCATION', '{}', '2027-06-30', '2026-11-01')`,
    [randomUUID(), stage.actor(OFFICER)],
  );
  return { proposal: await stage.makeProposal(em, 'h05', SCHOOL, stage.actor(OFFICER)) };
}

describeActs(() => ({ casework, act }), ROWS);

describe('who joins a team', () => {
  test('is named, proposed, admitted, and takes his seat himself', async () => {
    await casework.undone(async (em) => {
      const party = await act(em, {
        as: DIRECTOR,
        act: 'NAME_PARTY',
        on: 'h05',
        with: { ...SCHOOL, necessity: NECESSARY },
      });
      const proposal = await act(em, {
        as: 'ad-hoc-school',
        act: 'PROPOSE_MEMBER',
        with: { party: party.id, actor: stage.actor('ad-hoc-school'), until: '2026-12-07T01:00:00+01:00' },
      });
      const seat = await act(em, { as: OFFICER, act: 'ADMIT_MEMBER', with: { proposal: proposal.id } });
      const accepted = await act(em, { as: 'ad-hoc-school', act: 'ACCEPT_SEAT', with: { seat: seat.id } });
      expect([party, proposal, seat, accepted].map(({ done }) => done)).toEqual([true, true, true, true]);
      expect(await em.findOneOrFail(TeamEntry, { id: seat.id })).toMatchObject({
        actor: stage.actor('ad-hoc-school'),
        until: new Date(IN_TWO_WEEKS).toISOString(),
        acceptedAt: casework.world.anchor.toISOString(),
      });
      // Of two officers, the second finds it dealt with.
      const again = await act(em, { as: OFFICER, act: 'ADMIT_MEMBER', with: { proposal: proposal.id } });
      expect(again.refused).toEqual(['PROPOSAL_OPEN']);
    });
  });

  test('is admitted by nobody who directs the case, whatever else he is (law.md §1.2)', async () => {
    await casework.undone(async (em) => {
      const { proposal } = await propose(em);
      const admit = { act: 'ADMIT_MEMBER', with: { proposal } } as const;
      expect((await act(em, { ...admit, as: asOfficer(DIRECTOR) })).refused).toEqual(['NOT_HIMSELF']);
      expect((await act(em, { ...admit, as: DIRECTOR })).refused).toEqual(['NOT_YOURS']);
      expect((await act(em, { ...admit, as: asOfficer('process-director-hatert') })).done).toBe(true);
    });
  });

  test('sits once: a second seat, or a second open proposal, is refused by the database', async () => {
    await casework.undone(async (em) => {
      const proposal = await stage.makeProposal(em, 'h05', TALIS, stage.actor('talis-member'));
      expect((await act(em, { as: OFFICER, act: 'ADMIT_MEMBER', with: { proposal } })).refused).toEqual(['CONFLICT']);
      const party = await stage.partyOf(em, 'h05', TALIS);
      const again = { party, actor: stage.actor('talis-member') };
      expect((await act(em, { as: 'talis-member', act: 'PROPOSE_MEMBER', with: again })).refused).toEqual(['CONFLICT']);
    });
  });

  test('is not proposed for a party of a case that is only a signal, or has ended', async () => {
    for (const phase of ['SIGNAL', 'CLOSED']) {
      await casework.undone(async (em) => {
        const caseId = randomUUID();
        const party = randomUUID();
        await run(
          em,
          `insert into case_handle (id, ward, phase, phase_since, needs, referrals) values (?, 'hatert', ?, '2026-11-01', '{}', '{}')`,
          [caseId, phase],
        );
        await run(em, `insert into party values (?, ?, 'portaal', 'HOUSING', true, true, 'p', '2026-11-02')`, [
          party,
          caseId,
        ]);
        const actor = stage.actor('portaal-member');
        const proposed = await act(em, { as: 'portaal-member', act: 'PROPOSE_MEMBER', with: { party, actor } });
        expect({ phase, refused: proposed.refused }).toEqual({ phase, refused: ['INVITED'] });
      });
    }
  });
});

describe('a party', () => {
  test('is of a body for a domain that the register gives it', async () => {
    await casework.undone(async (em) => {
      const name = (of: object) =>
        act(em, { as: DIRECTOR, act: 'NAME_PARTY', on: 'h05', with: { ...of, necessity: NECESSARY } });
      expect((await name({ organisation: 'portaal', domain: 'POLICE' })).refused).toEqual(['INPUT_INVALID domain']);
      expect((await name({ organisation: 'Portaal BV', domain: 'HOUSING' })).refused).toEqual([
        'INPUT_INVALID organisation',
      ]);
      expect((await name(IRISZORG)).done).toBe(true);
    });
  });

  test('that is taken off has no seat left, nor a case manager, and is named anew for another (A 4; obligation 39)', async () => {
    await casework.undone(async (em) => {
      const sterker = { organisation: 'sterker', domain: 'SOCIAL_WORK' };
      const party = await stage.partyOf(em, 'h05', sterker);
      const remove = { as: DIRECTOR, act: 'REMOVE_PARTY', on: 'h05', with: { party } } as const;
      expect((await act(em, remove)).done).toBe(true);
      expect(await stage.currentSeats(em, 'h05')).toEqual(['debt-counsellor', 'talis-member', 'wmo-member']);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBeNull();
      expect((await act(em, remove)).refused).toEqual(['PARTY_NAMED']);
      const name = await act(em, {
        as: DIRECTOR,
        act: 'NAME_PARTY',
        on: 'h05',
        with: { ...sterker, necessity: NECESSARY },
      });
      expect(name.done).toBe(true);
    });
  });

  test('is needed, once, and stands as it was named, whoever writes', async () => {
    await casework.undone(async (em) => {
      await expect(stage.makeParty(em, 'h05', TALIS)).rejects.toThrow(/party_one_current/);
    });
    const insert = (em: EntityManager, proportionate: boolean) =>
      run(em, `insert into party values (?, ?, 'politie', 'POLICE', ?, true, 'p', now())`, [
        randomUUID(),
        stage.caseId('h05'),
        proportionate,
      ]);
    await casework.undone(async (em) => {
      await expect(insert(em, false)).rejects.toThrow(/party_needed/);
    });
    await casework.undone(async (em) => {
      await insert(em, true);
      await expect(run(em, `update party set organisation = 'talis'`)).rejects.toThrow(/never rewritten/);
    });
  });

  test('keeps no seat behind, and gets none, once it is off the team, whoever writes', async () => {
    await casework.undone(async (em) => {
      const party = await stage.partyOf(em, 'h05', TALIS);
      await expect(removeParty(em, party)).rejects.toThrow(/leaves no seat behind/);
    });
    await casework.undone(async (em) => {
      await removeParty(em, await stage.makeParty(em, 'h05', PORTAAL));
      await expect(stage.makeSeat(em, 'h05', PORTAAL, 'p-1')).rejects.toThrow(/taken off the team has no seat/);
    });
  });

  test('is proposed for in its own case only, whoever writes', async () => {
    await casework.undone(async (em) => {
      const party = await stage.partyOf(em, 'h01', TALIS);
      const row = [randomUUID(), stage.caseId('h05'), party, stage.actor('talis-member')];
      const writing = run(em, `insert into proposal values (?, ?, ?, ?, 'talis', 'HOUSING', null, 'p', now())`, row);
      await expect(writing).rejects.toThrow(/needed in this case/);
    });
  });
});

describe('a seat', () => {
  test('is ended by the officer, and the case manager who loses his is none any more', async () => {
    await casework.undone(async (em) => {
      const seat = await stage.seatOf(em, 'h05', 'case-manager');
      const end = { as: OFFICER, act: 'END_SEAT', with: { seat } } as const;
      expect((await act(em, end)).done).toBe(true);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBeNull();
      expect((await act(em, end)).refused).toEqual(['SEAT_CURRENT']);
      expect((await act(em, { ...end, with: { seat: randomUUID() } })).refused).toEqual(['SEAT_CURRENT']);
    });
  });

  test('of another leaves the case manager where he is', async () => {
    await casework.undone(async (em) => {
      const seat = await stage.seatOf(em, 'h05', 'talis-member');
      expect((await act(em, { as: 'talis-member', act: 'END_SEAT', with: { seat } })).done).toBe(true);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBe(stage.actor('case-manager'));
    });
  });

  test('that ended is not taken', async () => {
    await casework.undone(async (em) => {
      const seat = await stage.makeSeat(em, 'h05', PORTAAL, stage.actor('portaal-member'), null);
      await run(em, `update team_entry set until = '2026-11-23' where id = ?`, [seat]);
      const accept = await act(em, { as: 'portaal-member', act: 'ACCEPT_SEAT', with: { seat } });
      expect(accept.refused).toEqual(['SEAT_OWN']);
    });
  });
});

describe('the case manager', () => {
  const designate = (em: EntityManager, input: object) =>
    act(em, { as: DIRECTOR, act: 'DESIGNATE_CASE_MANAGER', on: 'h05', with: { ...input } });

  test('is replaced by who knows whom he replaces: of two directors, the second is told', async () => {
    await casework.undone(async (em) => {
      const actor = stage.actor('youth-case-manager');
      await stage.makeSeat(em, 'h05', YOUTH, actor);
      const replaces = stage.actor('case-manager');
      expect((await designate(em, { actor })).refused).toEqual(['STALE_VERSION replaces']);
      expect((await designate(em, { actor, replaces })).done).toBe(true);
      expect((await handleOf(em, casework, 'h05')).caseManager).toBe(actor);
      expect((await designate(em, { actor, replaces })).refused).toEqual(['STALE_VERSION replaces']);
    });
  });

  test('has taken his seat, and sits for the body he is case manager of', async () => {
    const actor = () => stage.actor('youth-case-manager');
    const replaces = () => stage.actor('case-manager');
    await casework.undone(async (em) => {
      await stage.makeSeat(em, 'h05', YOUTH, actor(), null);
      expect((await designate(em, { actor: actor(), replaces: replaces() })).refused).toEqual(['SEATED']);
    });
    await casework.undone(async (em) => {
      await stage.makeSeat(em, 'h05', { ...YOUTH, domain: 'YOUTH_ACT' }, actor());
      expect((await designate(em, { actor: actor(), replaces: replaces() })).refused).toEqual(['SEATED']);
    });
  });
});

describe('the shell partner', () => {
  test('is called in once, whoever writes, and may be named a party from then on', async () => {
    await casework.undone(async (em) => {
      await activate(em);
      const ggd = { organisation: 'ggd-gelderland-zuid', domain: 'PUBLIC_HEALTH', necessity: NECESSARY };
      expect((await act(em, { as: DIRECTOR, act: 'NAME_PARTY', on: 'h05', with: ggd })).done).toBe(true);
      await expect(activate(em)).rejects.toThrow(/activation_one_open/);
    });
  });

  test('sees nothing from the moment it is not needed any more', async () => {
    await casework.undone(async (em) => {
      const end = { as: DIRECTOR, act: 'END_ACTIVATION', on: 'h16' } as const;
      expect((await act(em, end)).done).toBe(true);
      expect((await act(em, end)).refused).toEqual(['ACTIVATION_CURRENT']);
    });
  });
});
