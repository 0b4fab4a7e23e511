/** Each step of a case: done when all holds, refused with exactly what fails alone, and with everything at once (A 2–8). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Phase } from '../../../../policy/vocabulary.js';
import { ACTS, type ActName, nextPhase, type PreconditionId } from '../../../../policy/work/index.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { handleOf, putOnAgenda, run, toldOf } from '../../testing/stage.js';

let casework: Casework;
let act: DoAct;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

type Prepare = (em: EntityManager) => Promise<unknown>;
interface Without {
  readonly with?: Readonly<Record<string, unknown>>;
  readonly prepare?: Prepare;
}
interface Step {
  readonly act: ActName;
  readonly on: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly prepare?: Prepare;
  /** By the precondition that fails then, and fails alone. */
  readonly without: Readonly<Partial<Record<PreconditionId, Without>>>;
  /** Fails them all. */
  readonly nothing?: Without;
}

const id = (key: string) => casework.caseOf(key).id;
const NECESSARY = { proportionate: true, leastIntrusive: true };
const INTRUSIVE = { proportionate: true, leastIntrusive: false };
const BELONGS = {
  nuisanceOrMultipleProblems: true,
  regularHelpFails: true,
  servesGoals: true,
  criminalLawLeads: false,
  necessity: NECESSARY,
};
const MONITORING = { decidedByTeam: true, reason: 'Het blijft rustig.', until: '2027-04-01' };
const CLOSING = { decidedByTeam: true, outcome: 'GOALS_REACHED', reason: 'Alle doelen zijn behaald.' };

const addReference = (key: string) => (em: EntityManager) =>
  run(
    em,
    `insert into contribution_reference select gen_random_uuid(), ?, recorded_at, recorded_by, about, verified, controller,
       domain, category, persons, 'ASSIGNMENT', recipients, purposes, necessity, "from", until, withdrawn_at, ?::jsonb,
       secrecy_lift, class_ground, class_law, record_approval
     from contribution_reference where case_id = ? limit 1`,
    [id(key), JSON.stringify({ kind: 'FURTHER_PROCESSING', decisionReference: null, answers: {} }), id(key)],
  );

/** What the case manager does in phase 4: the talk with everyone, and the question whether domains may be crossed. */
async function tellAndAsk(em: EntityManager): Promise<void> {
  await tell(em);
  await askConsent(em);
}

function tell(em: EntityManager) {
  return run(
    em,
    `insert into notice (id, case_id, recorded_at, verified, person, kind, controller, categories, recipients, given_at)
     select gen_random_uuid(), case_id, '2026-11-20', true, id, 'TAKEN_UP', 'sterker', '{}', '{}', '2026-11-20'
     from person where case_id = ?`,
    [id('h05')],
  );
}

function askConsent(em: EntityManager) {
  return run(
    em,
    `insert into consent (id, case_id, recorded_at, verified, person, covers, items, recipients, purposes, informed, free,
       explicit, given_by, confirmed_by, refused_at)
     select gen_random_uuid(), case_id, '2026-11-20', true, id, '{CROSS_DOMAIN}', '[]', '[]', '{}', true, true, true, '[]',
       '{}', '2026-11-20' from person where case_id = ?`,
    [id('h05')],
  );
}

const removeParties = (key: string) => async (em: EntityManager) => {
  await run(em, `update team_entry set until = '2026-11-20' where case_id = ?`, [id(key)]);
  await run(em, `update party set removed_at = '2026-11-20', removed_by = 'p' where case_id = ?`, [id(key)]);
};

const addParty = (key: string) => (em: EntityManager) =>
  run(em, `insert into party values (?, ?, 'politie', 'POLICE', true, true, 'p', '2026-11-20')`, [
    randomUUID(),
    id(key),
  ]);

const STEPS: readonly Step[] = [
  {
    act: 'ASSESS_SIGNAL',
    on: 'h02',
    with: { expectedPhase: 'SIGNAL' },
    without: {
      SIGNAL_BROUGHT: {
        prepare: (em) =>
          run(em, `alter table contribution_reference disable trigger keep_record`).then(() =>
            run(em, `delete from contribution_reference where case_id = ?`, [id('h02')]),
          ),
      },
    },
  },
  {
    act: 'START_INQUIRY',
    on: 'h03',
    with: { expectedPhase: 'ASSESSMENT', ...BELONGS },
    prepare: (em) => putOnAgenda(em, casework, 'h03'),
    without: {
      TARGET_GROUP: { with: { regularHelpFails: false } },
      GOALS_SERVED: { with: { servesGoals: false } },
      NOT_CRIMINAL_LED: { with: { criminalLawLeads: true } },
      DISCUSSED_BY_TEAM: { prepare: (em) => putOnAgenda(em, casework, 'h03', true) },
      NECESSARY: { with: { necessity: INTRUSIVE } },
    },
    nothing: {
      with: {
        nuisanceOrMultipleProblems: false,
        regularHelpFails: true,
        servesGoals: false,
        criminalLawLeads: true,
        necessity: INTRUSIVE,
      },
      prepare: async () => undefined,
    },
  },
  {
    act: 'TAKE_UP_CASE',
    on: 'h04',
    with: { expectedPhase: 'INQUIRY', teamApproachIsBest: true, necessity: NECESSARY },
    prepare: (em) => addParty('h04')(em),
    without: {
      TEAM_APPROACH_NEEDED: { with: { teamApproachIsBest: false } },
      PARTIES_NAMED: { prepare: async () => undefined },
      NECESSARY: { with: { necessity: { proportionate: false, leastIntrusive: true } } },
    },
    nothing: { with: { teamApproachIsBest: false, necessity: INTRUSIVE }, prepare: async () => undefined },
  },
  {
    act: 'START_APPROACH',
    on: 'h05',
    with: { expectedPhase: 'ASSIGNMENT' },
    prepare: tellAndAsk,
    without: {
      CASE_MANAGER_SET: {
        prepare: async (em) => {
          await tellAndAsk(em);
          await run(em, 'update case_handle set case_manager = null where id = ?', [id('h05')]);
          // What is shared in the municipality's name is shared with its case manager.
          await run(em, `update contribution_reference set until = '2026-11-20' where case_id = ?`, [id('h05')]);
        },
      },
      TEAM_SEATED: {
        prepare: async (em) => {
          await tellAndAsk(em);
          await addParty('h05')(em);
        },
      },
      TALK_HELD: { prepare: askConsent },
      CONSENT_ASKED: { prepare: tell },
      BASIS_PER_ITEM: {
        prepare: async (em) => {
          await tellAndAsk(em);
          await addReference('h05')(em);
        },
      },
      // Without needs no public task serves any, so the contributions of this case go too.
      NEEDS_RECORDED: {
        prepare: async (em) => {
          await tellAndAsk(em);
          await run(em, `update contribution_reference set until = '2026-11-20' where case_id = ?`, [id('h05')]);
          await run(em, `update case_handle set needs = '{}' where id = ?`, [id('h05')]);
        },
      },
    },
    nothing: {
      prepare: async (em) => {
        await removeParties('h05')(em);
        await run(em, `update case_handle set needs = '{}' where id = ?`, [id('h05')]);
      },
    },
  },
  {
    act: 'RESUME_APPROACH',
    on: 'h09',
    with: { expectedPhase: 'REVIEW', reason: 'Er is nog geen rust.' },
    without: { REASON_GIVEN: { with: { reason: null } } },
  },
  {
    act: 'START_MONITORING',
    on: 'h09',
    with: { expectedPhase: 'REVIEW', ...MONITORING, stabilityAgreed: true },
    without: {
      OUTCOME_BY_TEAM: { with: { decidedByTeam: false } },
      REASON_GIVEN: { with: { reason: undefined } },
      MONITORING_ENDS: { with: { until: '2027-12-01' } },
      STABILITY_AGREED: { with: { stabilityAgreed: false } },
    },
    nothing: { with: { decidedByTeam: false, reason: null, until: null, stabilityAgreed: false } },
  },
  {
    act: 'EXTEND_MONITORING',
    on: 'h11',
    with: { expectedPhase: 'MONITORING', ...MONITORING, until: '2027-05-20' },
    without: {
      OUTCOME_BY_TEAM: { with: { decidedByTeam: false } },
      REASON_GIVEN: { with: { reason: null } },
      // Earlier than the end there is: that is no extension.
      MONITORING_ENDS: { with: { until: '2027-04-01' } },
    },
    nothing: { with: { decidedByTeam: false, reason: null, until: '2026-11-23' } },
  },
  {
    act: 'START_CLOSURE',
    on: 'h11',
    with: { expectedPhase: 'MONITORING', ...CLOSING },
    without: {
      OUTCOME_BY_TEAM: { with: { decidedByTeam: false } },
      GOALS_REACHED_OR_IMPOSSIBLE: { with: { outcome: null } },
      REASON_GIVEN: { with: { reason: null } },
    },
    nothing: { with: { decidedByTeam: false, outcome: null, reason: null } },
  },
  {
    act: 'CLOSE_CASE',
    on: 'h13',
    with: { expectedPhase: 'CLOSURE', careEndedOn: '2026-11-20', careGoesOn: false },
    prepare: (em) => run(em, `update action set done_on = '2026-11-20' where case_id = ?`, [id('h13')]),
    without: {
      ACTIONS_REPORTED: { prepare: async () => undefined },
      CARE_END_KNOWN_OR_FLAGGED: { with: { careEndedOn: '2026-12-24' } },
    },
    nothing: { with: { careEndedOn: null }, prepare: async () => undefined },
  },
  {
    act: 'RECORD_CARE_END',
    on: 'h13',
    with: { careEndedOn: '2026-11-23' },
    without: {
      CARE_END_NOT_YET_SET: {
        prepare: (em) => run(em, `update case_handle set care_ended_on = '2026-11-01' where id = ?`, [id('h13')]),
      },
      CARE_END_PAST: { with: { careEndedOn: '2026-11-24' } },
    },
    nothing: {
      with: { careEndedOn: '2026-11-24' },
      prepare: (em) => run(em, `update case_handle set care_ended_on = '2026-11-01' where id = ?`, [id('h13')]),
    },
  },
];

function directorOf(key: string): string {
  return casework.caseOf(key).ward === 'hatert' ? 'process-director-hatert' : 'process-director-dukenburg';
}

async function doStep(em: EntityManager, step: Step, without: Without = {}) {
  await (without.prepare ?? step.prepare)?.(em);
  return await act(em, {
    as: directorOf(step.on),
    act: step.act,
    on: step.on,
    with: { ...step.with, ...without.with },
  });
}

describe.each(STEPS)('$act', (step) => {
  test('is done, and moves the case as the table says', async () => {
    await casework.undone(async (em) => {
      const before = await handleOf(em, casework, step.on);
      expect(await doStep(em, step)).toMatchObject({ done: true, refused: [], id: before.id, caseId: before.id });
      const after = await handleOf(em, casework, step.on);
      expect(after.phase).toBe(nextPhase(before.phase, step.act) ?? before.phase);
    });
  });

  test('says of each precondition when it fails, and of it alone', async () => {
    expect(Object.keys(step.without).sort()).toEqual([...ACTS[step.act].needs].sort());
    for (const [need, without] of Object.entries(step.without)) {
      await casework.undone(async (em) => {
        expect({ need, ...(await doStep(em, step, without)) }).toMatchObject({ need, done: false, refused: [need] });
      });
    }
  });

  test('says all that fails at once, and changes nothing', async () => {
    const { needs } = ACTS[step.act];
    const [only] = Object.values(step.without);
    await casework.undone(async (em) => {
      const { refused } = await doStep(em, step, step.nothing ?? only);
      expect(refused).toEqual(needs);
      expect((await handleOf(em, casework, step.on)).phase).toBe(casework.caseOf(step.on).facts.case.phase);
      expect(await toldOf(em, casework, step.on)).toEqual([]);
    });
  });

  test('is refused to who saw another phase', async () => {
    if (!('expectedPhase' in step.with)) return expect(step.act).toBe('RECORD_CARE_END');
    const seen: Phase = 'SIGNAL' === step.with.expectedPhase ? 'INQUIRY' : 'SIGNAL';
    await casework.undone(async (em) => {
      const { refused } = await doStep(em, step, { with: { expectedPhase: seen } });
      expect(refused).toEqual(['STALE_PHASE expectedPhase']);
    });
  });
});

const step = (name: ActName): Step => {
  const found = STEPS.find((one) => one.act === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('what a step leaves behind', () => {
  test('is told to the partners with a stake, and to no other', async () => {
    await casework.undone(async (em) => {
      await run(em, `insert into inbox_cursor values ('police', ?, 1, now())`, [id('h09')]);
      await doStep(em, step('RESUME_APPROACH'));
      expect(await toldOf(em, casework, 'h09')).toEqual(
        ['housing', 'municipality', 'police'].map((peer) => `PHASE_MOVED ${peer}`),
      );
    });
  });

  test('monitoring has an end and its reasons (A 7; obligation 47)', async () => {
    await casework.undone(async (em) => {
      const longer = { until: '2027-12-01', whyLonger: 'Twee winters zijn nodig.' };
      expect(await doStep(em, step('START_MONITORING'), { with: longer })).toMatchObject({ done: true });
      expect(await handleOf(em, casework, 'h09')).toMatchObject({
        monitoringUntil: '2027-12-01',
        monitoringReasonGiven: true,
      });
      const reasons = await run(em, 'select act, kind, reason from step_reason where case_id = ? order by kind', [
        id('h09'),
      ]);
      expect(reasons).toEqual([
        { act: 'START_MONITORING', kind: 'LONGER', reason: 'Twee winters zijn nodig.' },
        { act: 'START_MONITORING', kind: 'STEP', reason: 'Het blijft rustig.' },
      ]);
    });
  });

  test('monitoring that is resumed from has no end any more', async () => {
    await casework.undone(async (em) => {
      await act(em, {
        as: 'process-director-dukenburg',
        act: 'RESUME_APPROACH',
        on: 'h11',
        with: { expectedPhase: 'MONITORING', reason: 'Het ging mis.' },
      });
      expect(await handleOf(em, casework, 'h11')).toMatchObject({ phase: 'APPROACH', monitoringUntil: null });
    });
  });

  test('of two who extend monitoring alike, one does', async () => {
    await casework.undone(async (em) => {
      expect((await doStep(em, step('EXTEND_MONITORING'))).done).toBe(true);
      expect((await doStep(em, step('EXTEND_MONITORING'))).refused).toEqual(['MONITORING_ENDS']);
    });
  });

  test('a case that closes has no seats, and is on no agenda to come', async () => {
    await casework.undone(async (em) => {
      await putOnAgenda(em, casework, 'h13', true);
      expect((await doStep(em, step('CLOSE_CASE'))).done).toBe(true);
      const left = await run(
        em,
        `select 1 from team_entry where case_id = ? and until is null
         union all select 2 from agenda_item where case_id = ? and removed_at is null`,
        [id('h13'), id('h13')],
      );
      expect(left).toEqual([]);
      expect(await handleOf(em, casework, 'h13')).toMatchObject({ careEndedOn: '2026-11-20', careEndUnknown: false });
    });
  });

  test('a case closes while care goes on, and its end is recorded once it is known (R; obligation 94)', async () => {
    await casework.undone(async (em) => {
      const goesOn = { careEndedOn: null, careGoesOn: true };
      expect((await doStep(em, step('CLOSE_CASE'), { with: goesOn })).done).toBe(true);
      expect(await handleOf(em, casework, 'h13')).toMatchObject({ careEndedOn: null, careEndUnknown: true });
      expect((await doStep(em, step('RECORD_CARE_END'))).done).toBe(true);
      expect(await handleOf(em, casework, 'h13')).toMatchObject({ careEndedOn: '2026-11-23', careEndUnknown: false });
      expect((await doStep(em, step('RECORD_CARE_END'))).refused).toEqual(['CARE_END_NOT_YET_SET']);
    });
  });

  test('is logged for everyone in the household from phase 4 on, and for nobody before (obligation 38)', async () => {
    const logged = (em: EntityManager) => run(em, `select data_subject_id from logbook_line`);
    await casework.undone(async (em) => {
      await doStep(em, step('TAKE_UP_CASE'));
      expect(await logged(em)).toEqual([]);
    });
    await casework.undone(async (em) => {
      await doStep(em, step('START_APPROACH'));
      expect(await logged(em)).toHaveLength(casework.caseOf('h05').persons.length);
    });
  });

  test('what was brought anonymously, or to one party alone, is not inquired into by the team (obligation 25)', async () => {
    for (const discussion of ['ANONYMOUS', 'BILATERAL']) {
      await casework.undone(async (em) => {
        await run(em, 'update case_handle set discussion = ? where id = ?', [discussion, id('h03')]);
        expect((await doStep(em, step('START_INQUIRY'))).refused).toEqual(['DISCUSSED_BY_TEAM']);
      });
    }
  });
});
