/** The acts about the household itself: who they are, what they need, what they were told, what they took back, what was decided. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isMalformed, parseInstant, readFacts } from '../../../../policy/index.js';
import { ACTS, type ActName, isEveryoneTold } from '../../../../policy/work/index.js';
import { loadRuleSet } from '../../../../schema/rule-set/index.js';
import { LogbookLine } from '../../../kit/index.js';
import { currentVersion } from '../../../kit/share/current-letter.js';
import { loadFacts } from '../../facts/load-facts.js';
import { type ActAsked, actorOf, type DoAct } from '../../testing/act.js';
import { type Ask, askerOf } from '../../testing/ask-casework.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { handleOf, run, toldOf } from '../../testing/stage.js';

let casework: Casework;
let act: DoAct;
let ask: Ask;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
  ask = askerOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const STRANGER = '00000000-0000-4000-8000-000000000000';
const HATERT = 'process-director-hatert';
const DUKENBURG = 'process-director-dukenburg';
const personOf = (key: string, at = 0) => casework.caseOf(key).persons[at]?.id ?? '';
const letter = (phase: string, recipients = ['talis']) => ({
  categories: ['KNOWN'],
  recipients,
  version: currentVersion({ kind: 'TAKEN_UP', controller: 'sterker', phase, recipients, categories: ['KNOWN'] }),
});

type Input = Record<string, unknown>;
interface Row {
  readonly act: ActName;
  readonly as: string;
  readonly on: string;
  readonly with: (em: EntityManager) => Promise<Input> | Input;
  readonly breaks: Readonly<
    Record<
      string,
      { readonly with?: Input | (() => Input); readonly prepare?: (em: EntityManager) => Promise<unknown> }
    >
  >;
  readonly subjects: number;
}

const NECESSARY = { proportionate: true, leastIntrusive: true };
const consentOf = async (em: EntityManager, condition: string): Promise<string> => {
  const sql = `select id from consent where case_id = ? and ${condition} order by id limit 1`;
  const [found] = await run<{ id: string }>(em, sql, [casework.caseOf('h01').id]);
  if (found === undefined) throw new Error(`h01 has no consent ${condition}.`);
  return found.id;
};
const given = (em: EntityManager) => consentOf(em, 'given_at is not null and withdrawn_at is null');

const ROWS: readonly Row[] = [
  {
    act: 'RECORD_PERSON',
    as: 'management-assistant',
    on: 'h05',
    with: () => ({ person: personOf('h05'), expectedVersion: 1, birthDate: '1964-02-29', represented: true }),
    breaks: {
      PERSONS_OF_CASE: { with: { person: STRANGER } },
      NOT_CONSENT_RECORDER: {
        prepare: (em) =>
          run(
            em,
            `insert into consent (id, case_id, recorded_at, recorded_by, verified, person, covers, items, recipients,
               purposes, informed, free, explicit, given_by, confirmed_by, given_at)
             values (?, ?, '2026-11-20', ?, true, ?, '{PROCESSING}', '[]', '[]', '{}', true, true, true, '[]', '{}', '2026-11-20')`,
            [randomUUID(), casework.caseOf('h05').id, actorOfAccount('management-assistant'), personOf('h05')],
          ),
      },
    },
    subjects: 1,
  },
  {
    act: 'RECORD_NEEDS',
    as: DUKENBURG,
    on: 'h05',
    with: () => ({ expectedVersion: 1, needs: ['WMO', 'DEBT_COUNSELLING'], necessity: NECESSARY }),
    breaks: { NECESSARY: { with: { necessity: { ...NECESSARY, leastIntrusive: false } } } },
    subjects: 1,
  },
  {
    act: 'SET_REFERRALS',
    as: HATERT,
    on: 'h01',
    with: () => ({ expectedVersion: 1, referrals: ['WMO'] }),
    breaks: { PLAN_ACTIVE: { prepare: (em) => run(em, `update plan_of_approach set ended_on = '2026-11-01'`) } },
    subjects: 3,
  },
  {
    act: 'HOLD_OUTREACH_TALK',
    as: 'case-manager',
    on: 'h05',
    with: () => ({ heldAt: '2026-11-22T10:00:00Z', letter: letter('ASSIGNMENT'), told: [{ person: personOf('h05') }] }),
    breaks: {
      PERSONS_OF_CASE: { with: { told: [{ person: STRANGER }] } },
      NOTICE_CURRENT: { with: () => ({ letter: { ...letter('ASSIGNMENT'), version: `sha256:${'0'.repeat(64)}` } }) },
      TALK_PAST: { with: { heldAt: '2026-11-23T00:00:01Z' } },
      DEFERRAL_WITHIN_28_DAYS: {
        with: () => ({ told: [{ person: personOf('h05'), deferredUntil: '2026-12-22', reasonGiven: true }] }),
      },
      REASON_GIVEN: { with: () => ({ told: [{ person: personOf('h05'), deferredUntil: '2026-12-21' }] }) },
    },
    subjects: 1,
  },
  {
    act: 'WITHDRAW_CONSENT',
    as: 'talis-member',
    on: 'h01',
    with: async (em) => ({ consent: await given(em) }),
    breaks: { CONSENT_CURRENT: { with: { consent: STRANGER } } },
    subjects: 1,
  },
  {
    act: 'RECORD_DECISION',
    as: HATERT,
    on: 'h01',
    with: () => ({
      persons: [personOf('h01')],
      kind: 'NOT_SHARE',
      data: [{ controller: 'talis', domain: 'HOUSING' }],
      recipients: [],
      reason: 'Minder kan ook.',
    }),
    breaks: { PERSONS_OF_CASE: { with: { persons: [STRANGER] } }, REASON_GIVEN: { with: { reason: null } } },
    subjects: 1,
  },
  {
    act: 'CALL_IN_SAFETY_HOUSE',
    as: HATERT,
    on: 'h01',
    with: () => ({ persons: [personOf('h01')], threats: ['PERSONS'], reason: 'Er is gedreigd.' }),
    breaks: {
      PERSONS_OF_CASE: { with: { persons: [STRANGER] } },
      THREAT_JUDGED: { with: { threats: [] } },
      REASON_GIVEN: { with: { reason: null } },
    },
    subjects: 1,
  },
];

function actorOfAccount(name: string): string {
  return casework.world.professionals.find(({ account }) => account === name)?.actor ?? '';
}
async function asked(em: EntityManager, row: Row): Promise<ActAsked> {
  return { act: row.act, as: row.as, on: row.on, with: await row.with(em) };
}

describe.each(ROWS)('$act', (row) => {
  test('is done, and logged for everyone it is about', async () => {
    await casework.undone(async (em) => {
      const before = await em.count(LogbookLine);
      expect(await act(em, await asked(em, row))).toMatchObject({ done: true, refused: [] });
      expect((await em.count(LogbookLine)) - before).toBe(row.subjects);
    });
  });

  test('names every precondition of its row here', () => {
    expect(Object.keys(row.breaks).sort()).toEqual([...ACTS[row.act].needs].sort());
  });

  test.each(Object.entries(row.breaks))('is refused for %s alone', async (need, { with: changed, prepare }) => {
    await casework.undone(async (em) => {
      const good = await asked(em, row);
      await prepare?.(em);
      const parts = typeof changed === 'function' ? changed() : changed;
      expect((await act(em, { ...good, with: { ...good.with, ...parts } })).refused).toEqual([need]);
    });
  });

  test('is nobody’s who may not do it', async () => {
    await casework.undone(async (em) => {
      const { refused } = await act(em, { ...(await asked(em, row)), as: 'outsider' });
      expect(refused).toEqual(['NOT_AVAILABLE']);
    });
  });
});

describe('who they are', () => {
  const record = (parts: Input = {}) => ({
    act: 'RECORD_PERSON' as const,
    as: DUKENBURG,
    on: 'h05',
    with: { person: personOf('h05'), expectedVersion: 1, birthDate: '1964-02-29', represented: true, ...parts },
  });

  test('stands in the facts, and the second of two editors is told', async () => {
    await casework.undone(async (em) => {
      expect(await act(em, record())).toMatchObject({ done: true, version: 2 });
      const [person] = await run(em, 'select birth_date, represented from person where id = ?', [personOf('h05')]);
      expect(person).toEqual({ birth_date: '1964-02-29', represented: true });
      expect((await act(em, record({ represented: false }))).refused).toEqual(['STALE_VERSION expectedVersion']);
      expect(await act(em, record({ expectedVersion: 2, birthDate: null }))).toMatchObject({ version: 3 });
    });
  });

  test('nobody is born tomorrow, nor on a day there is not', async () => {
    await casework.undone(async (em) => {
      for (const birthDate of ['2026-11-24', '2026-02-30'])
        expect((await act(em, record({ birthDate }))).refused).toEqual(['INPUT_INVALID birthDate']);
    });
  });
});

describe('what they need', () => {
  test('stands on the handle, of the laws that can be served only, and at the version that was read', async () => {
    await casework.undone(async (em) => {
      const needs = (parts: Input) => ({
        act: 'RECORD_NEEDS' as const,
        as: DUKENBURG,
        on: 'h05',
        with: { expectedVersion: 1, needs: ['YOUTH_ACT'], necessity: NECESSARY, ...parts },
      });
      expect((await act(em, needs({ needs: ['POLICE'] }))).refused).toEqual(['INPUT_INVALID needs']);
      expect((await act(em, needs({ needs: [] }))).refused).toEqual(['INPUT_INVALID needs']);
      expect(await act(em, needs({}))).toMatchObject({ done: true, version: 2 });
      expect((await handleOf(em, casework, 'h05')).needs).toEqual(['YOUTH_ACT']);
      expect((await act(em, needs({}))).refused).toEqual(['STALE_VERSION expectedVersion']);
    });
  });

  test('a referral taken out is out of the facts, and with it what rested on it (A 5; obligation 45)', async () => {
    await casework.undone(async (em) => {
      const set = (parts: Input) => ({
        act: 'SET_REFERRALS' as const,
        as: HATERT,
        on: 'h01',
        with: { expectedVersion: 1, referrals: ['WMO'], ...parts },
      });
      const plan = await act(em, set({}));
      expect(plan).toMatchObject({ done: true, version: 2 });
      expect((await handleOf(em, casework, 'h01')).referrals).toEqual(['WMO']);
      expect((await act(em, set({}))).refused).toEqual(['STALE_VERSION expectedVersion']);
      const order = { domain: 'DEBT_COUNSELLING', product: 'Budgetbeheer', provider: 'gemeente-nijmegen' };
      const ordering = {
        act: 'ORDER_PRODUCT',
        as: HATERT,
        on: 'h01',
        with: { persons: [personOf('h01')], order },
      } as const;
      expect((await act(em, ordering)).refused).toEqual(['REFERRAL_OF_PLAN']);
      expect(await act(em, set({ expectedVersion: 2, referrals: [] }))).toMatchObject({ done: true });
      expect((await handleOf(em, casework, 'h01')).referrals).toEqual([]);
    });
  });
});

describe('what they were told (A 4, P 4; obligations 40, 81, 83)', () => {
  const talk = (told: readonly Input[], at = ANCHOR): ActAsked => ({
    act: 'HOLD_OUTREACH_TALK',
    as: 'case-manager',
    on: 'h05',
    at,
    with: { heldAt: '2026-11-22T10:00:00Z', letter: letter('ASSIGNMENT'), told },
  });
  const noticesOf = (em: EntityManager) =>
    run(
      em,
      `select kind, controller, categories, recipients, given_at is not null as given, deferred_until, text_version is not null as shown
       from notice where case_id = ? and kind = 'TAKEN_UP'`,
      [casework.caseOf('h05').id],
    );
  const isTold = async (em: EntityManager, at: Date) => {
    const { id } = casework.caseOf('h05');
    const facts = readFacts((await loadFacts({ em }, [id])).get(id));
    const time = parseInstant(at.toISOString());
    if (isMalformed(facts) || time === undefined) throw new Error('h05 cannot be read.');
    return isEveryoneTold(facts, time, loadRuleSet({}));
  };
  const TOLD = { kind: 'TAKEN_UP', controller: 'sterker', categories: [], recipients: [] };

  test('counts for the law, with the version of the letter that was shown', async () => {
    await casework.undone(async (em) => {
      expect(await isTold(em, ANCHOR)).toBe(false);
      expect(await act(em, talk([{ person: personOf('h05') }]))).toMatchObject({ done: true });
      expect(await noticesOf(em)).toEqual([{ ...TOLD, given: true, deferred_until: null, shown: true }]);
      expect(await isTold(em, ANCHOR)).toBe(true);
    });
  });

  test('put off, it serves for its days; told then, the same notice is given', async () => {
    await casework.undone(async (em) => {
      const later = { person: personOf('h05'), deferredUntil: '2026-12-21', reasonGiven: true };
      expect(await act(em, talk([later]))).toMatchObject({ done: true });
      expect(await isTold(em, ANCHOR)).toBe(true);
      expect(await isTold(em, new Date('2026-12-22T12:00:00Z'))).toBe(false);
      const tenth = new Date('2026-12-10T12:00:00Z');
      expect(await act(em, talk([{ person: personOf('h05') }], tenth))).toMatchObject({ done: true });
      expect(await noticesOf(em)).toEqual([{ ...TOLD, given: true, deferred_until: '2026-12-21', shown: true }]);
    });
  });

  test('put off again, the days run on from the first time', async () => {
    await casework.undone(async (em) => {
      const later = (deferredUntil: string) => ({ person: personOf('h05'), deferredUntil, reasonGiven: true });
      const tenth = new Date('2026-12-10T12:00:00Z');
      expect(await act(em, talk([later('2026-12-12')]))).toMatchObject({ done: true });
      expect((await act(em, talk([later('2026-12-22')], tenth))).refused).toEqual(['DEFERRAL_WITHIN_28_DAYS']);
      expect((await act(em, talk([later('2026-12-09')], tenth))).refused).toEqual(['DEFERRAL_WITHIN_28_DAYS']);
      expect(await act(em, talk([later('2026-12-21')], tenth))).toMatchObject({ done: true });
    });
  });

  test('nobody is told twice in one talk, and no letter is that nobody can be sent', async () => {
    await casework.undone(async (em) => {
      const person = { person: personOf('h05') };
      expect((await act(em, talk([person, person]))).refused).toEqual(['PERSONS_OF_CASE']);
      const nobody = {
        ...talk([person]),
        with: { ...talk([person]).with, letter: { ...letter('ASSIGNMENT'), recipients: [] } },
      };
      expect((await act(em, nobody)).refused).toEqual(['NOTICE_CURRENT']);
    });
  });
});

describe('what they took back (P 2; obligations 58, 59)', () => {
  test('counts at the next question, is told to whose data it was about, and is not undone', async () => {
    await casework.undone(async (em) => {
      const consent = await consentOf(em, `items @> '[{"controller": "pro-persona"}]' and given_at is not null`);
      const asked = { act: 'WITHDRAW_CONSENT', as: 'talis-member', on: 'h01', with: { consent } } as const;
      expect(await act(em, asked)).toMatchObject({ done: true, id: consent });
      const [row] = await run(em, 'select withdrawn_at from consent where id = ?', [consent]);
      expect(row).toEqual({ withdrawn_at: '2026-11-23 00:00:00+00' });
      expect(await toldOf(em, casework, 'h01')).toEqual(['CONSENT_WITHDRAWN mental-health']);
      expect((await act(em, asked)).refused).toEqual(['CONSENT_CURRENT']);
    });
  });

  test('is told once to a subgraph, whatever it names of it; never to casework itself', async () => {
    await casework.undone(async (em) => {
      const consent = await consentOf(em, `items @> '[{"controller": "gemeente-nijmegen"}]' and given_at is not null`);
      await act(em, { act: 'WITHDRAW_CONSENT', as: HATERT, on: 'h01', with: { consent } });
      expect(await toldOf(em, casework, 'h01')).toEqual(
        ['housing', 'municipality', 'police', 'social-work'].map((peer) => `CONSENT_WITHDRAWN ${peer}`),
      );
    });
  });

  test('of another case, or a refusal, there is nothing to take back', async () => {
    await casework.undone(async (em) => {
      const refusal = await consentOf(em, 'refused_at is not null');
      const own = await given(em);
      const asked = { act: 'WITHDRAW_CONSENT', as: HATERT } as const;
      expect((await act(em, { ...asked, on: 'h01', with: { consent: refusal } })).refused).toEqual(['CONSENT_CURRENT']);
      expect((await act(em, { ...asked, on: 'h08', with: { consent: own } })).refused).toEqual(['CONSENT_CURRENT']);
    });
  });
});

describe('what the director decided (P 1, C 3; obligations 26, 115)', () => {
  const VIEW = 'query ($id: ID!) { case(id: $id) { decisions { kind reason threats recordedAt } } }';
  const seenBy = async (account: string) => {
    const { data } = await ask({ account, key: 'h01', query: VIEW });
    return ((data?.case ?? {}) as { decisions: readonly { reason: string }[] | null }).decisions;
  };

  test('is read by director and case manager, of secret data only by whom it was for, and never rewritten', async () => {
    const decide = (parts: Input) =>
      act(casework.orm.em.fork(), {
        act: 'RECORD_DECISION',
        as: HATERT,
        on: 'h01',
        with: { persons: [personOf('h01')], kind: 'SHARE_FURTHER', data: [], recipients: [], ...parts },
      });
    expect(await decide({ reason: 'Delen is nodig.' })).toMatchObject({ done: true });
    expect(
      await decide({ reason: 'Over zorg.', data: [{ controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE' }] }),
    ).toMatchObject({ done: true });
    const reasons = async (account: string) => (await seenBy(account))?.map(({ reason }) => reason).sort();
    expect(await reasons(HATERT)).toEqual(['Delen is nodig.', 'Over zorg.']);
    expect(await reasons('case-manager')).toEqual(['Delen is nodig.']);
    // Asked for nothing else, not even the case is there for who may read none of it.
    expect(await seenBy('talis-member')).toBeUndefined();
    await casework.undone(async (em) => {
      await expect(run(em, `update director_decision set reason = 'x'`)).rejects.toThrow(/never rewritten/);
    });
    await casework.undone(async (em) => {
      await expect(run(em, 'delete from director_decision')).rejects.toThrow(/never removed/);
    });
  });

  test('to call the Safety House in tells it nothing, and names what is at risk', async () => {
    await casework.undone(async (em) => {
      const { id } = await act(em, {
        act: 'CALL_IN_SAFETY_HOUSE',
        as: HATERT,
        on: 'h01',
        with: { persons: [personOf('h01')], threats: ['PUBLIC_ORDER', 'PERSONS'], reason: 'Er is gedreigd.' },
      });
      const [row] = await run(em, 'select kind, threats from director_decision where id = ?', [id]);
      expect(row).toEqual({ kind: 'SAFETY_HOUSE', threats: ['PUBLIC_ORDER', 'PERSONS'] });
      expect(await toldOf(em, casework, 'h01')).toEqual([]);
    });
  });

  test.each([
    ['before phase 5', 'h05', `'NOT_SHARE', 'x', '{}'`, /No core data before APPROACH/],
    ['without a reason', 'h01', `'NOT_SHARE', ' ', '{}'`, /director_decision_reasoned/],
    ['at length', 'h01', `'NOT_SHARE', repeat('x', 1001), '{}'`, /director_decision_short/],
    ['to call in for nothing', 'h01', `'SAFETY_HOUSE', 'x', '{}'`, /director_decision_threat_judged/],
    ['to share for a threat', 'h01', `'SHARE_FURTHER', 'x', '{PERSONS}'`, /director_decision_threat_judged/],
  ])('no decision is kept %s', async (_what, key, values, why) => {
    await casework.undone(async (em) => {
      const sql = `insert into director_decision (id, case_id, recorded_at, verified, persons, kind, reason, threats)
        values (?, ?, now(), true, '{}', ${values})`;
      await expect(run(em, sql, [randomUUID(), casework.caseOf(key).id])).rejects.toThrow(why);
    });
  });
});
