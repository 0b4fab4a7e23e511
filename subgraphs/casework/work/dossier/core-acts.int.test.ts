/** The acts on core data: each done, each precondition alone in the way, and what two editors get to hear. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActName } from '../../../../policy/work/index.js';
import { ACTS } from '../../../../policy/work/index.js';
import { LogbookLine } from '../../../kit/index.js';
import { type ActAsked, actorOf, type DoAct } from '../../testing/act.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { run } from '../../testing/stage.js';

let casework: Casework;
let act: DoAct;
let noor: string;
let bas: string;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
  [noor = '', bas = ''] = casework.caseOf('h01').persons.map(({ id }) => id);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const DIRECTOR = 'process-director-hatert';
const STRANGER = '00000000-0000-4000-8000-000000000000';
type Input = Record<string, unknown>;
type Prepare = (em: EntityManager) => Promise<unknown>;

const on = () => casework.caseOf('h01').id;

/** A row of the case as the database has it. */
async function row(em: EntityManager, table: string, id: string): Promise<Input> {
  const [found = {}] = await run<Input>(em, `select * from ${table} where id = ?`, [id]);
  return found;
}
async function idOf(em: EntityManager, table: string, condition: string): Promise<string> {
  const [found] = await run<{ id: string }>(em, `select id from ${table} where case_id = ? and ${condition}`, [on()]);
  if (found === undefined) throw new Error(`h01 has no such ${table}.`);
  return found.id;
}
/** She asked that nothing be done with what is known of her (P 5; obligation 93). */
const restrictNoor: Prepare = (em) =>
  run(
    em,
    `insert into case_limit (id, case_id, person, recorded_at, verified, kind, controller, "from")
     values (?, ?, ?, '2026-11-01', true, 'RESTRICTION', 'gemeente-nijmegen', '2026-11-01')`,
    [randomUUID(), on(), noor],
  );
const endPlan: Prepare = (em) =>
  run(em, `update plan_of_approach set ended_on = '2026-11-01' where case_id = ?`, [on()]);

const openAction = (em: EntityManager) => idOf(em, 'action', `done_on is null and owner = 'sterker'`);
const order = (em: EntityManager) => idOf(em, 'product_order', `origin ->> 'domain' = 'WMO'`);

interface Row {
  readonly act: ActName;
  readonly as: string;
  readonly with: (em: EntityManager) => Promise<Input> | Input;
  readonly prepare?: Prepare;
  /** Each precondition of the act, and what alone breaks it. */
  readonly breaks: Readonly<
    Record<string, { readonly with?: Input; readonly prepare?: Prepare; readonly as?: string }>
  >;
  readonly table: string;
  readonly made: Input;
}

const OTHERS = { persons: [STRANGER] };
const limited = { prepare: restrictNoor };

const ROWS: readonly Row[] = [
  {
    act: 'RECORD_CONTACT',
    as: 'management-assistant',
    prepare: (em) => run(em, 'delete from contact'),
    with: () => ({
      contact: { person: noor, name: 'Noor Fictief', address: 'Fictieve Kersenpit 12', phone: '024-0000000' },
    }),
    breaks: { PERSONS_OF_CASE: { with: { contact: { person: STRANGER, name: 'Niemand' } } }, NOT_LIMITED: limited },
    table: 'contact',
    made: {
      name: 'Noor Fictief',
      phone: '024-0000000',
      birth_year: null,
      origin: null,
      entered_by: 'gemeente-nijmegen',
    },
  },
  {
    act: 'WRITE_OUTLINE',
    as: DIRECTOR,
    with: () => ({ persons: [noor, bas], outline: { text: 'Schulden en overlast.' } }),
    breaks: { PERSONS_OF_CASE: { with: OTHERS }, NOT_LIMITED: limited },
    table: 'problem_outline',
    made: { text: 'Schulden en overlast.', origin: null },
  },
  {
    act: 'START_PLAN',
    as: 'case-manager',
    prepare: endPlan,
    with: () => ({ persons: [noor], goal: 'Rust in huis.' }),
    breaks: {
      PERSONS_OF_CASE: { with: OTHERS },
      NOT_LIMITED: limited,
      NO_ACTIVE_PLAN: {
        prepare: (em) => run(em, 'update plan_of_approach set ended_on = null where case_id = ?', [on()]),
      },
    },
    table: 'plan_of_approach',
    made: { goal: 'Rust in huis.', ended_on: null, entered_by: 'sterker' },
  },
  {
    act: 'REVISE_PLAN',
    as: 'case-manager',
    with: () => ({ expectedVersion: 1, goal: 'Rust in huis en schuldenvrij.' }),
    breaks: { PLAN_ACTIVE: { prepare: endPlan }, NOT_LIMITED: limited },
    table: 'plan_of_approach',
    made: {
      goal: 'Rust in huis en schuldenvrij.',
      version: 2,
      entered_by: 'gemeente-nijmegen',
      edited_by: ['sterker'],
    },
  },
  {
    act: 'ADD_LIFE_DOMAIN',
    as: 'case-manager',
    with: () => ({
      persons: [noor],
      lifeDomain: { domain: 'FINANCES', goal: 'Vaste lasten betaald.', necessity: 'Anders dreigt uitzetting.' },
    }),
    breaks: {
      PLAN_ACTIVE: { prepare: endPlan },
      PERSONS_OF_CASE: { with: OTHERS },
      NOT_LIMITED: limited,
      LIFE_DOMAIN_NEEDED: { with: { lifeDomain: { domain: 'FINANCES', goal: 'Vaste lasten betaald.' } } },
      LIFE_DOMAIN_NEW: { with: { lifeDomain: { domain: 'DAILY_LIVING', goal: 'Dagritme.', necessity: 'Nodig.' } } },
    },
    table: 'plan_life_domain',
    made: { domain: 'FINANCES', necessity: 'Anders dreigt uitzetting.', origin: null },
  },
  {
    act: 'ADD_ACTION',
    as: 'talis-member',
    with: () => ({ persons: [noor], action: { description: 'Belt aan.', owner: 'talis', dueOn: '2026-11-23' } }),
    breaks: {
      PLAN_ACTIVE: { prepare: endPlan },
      PERSONS_OF_CASE: { with: OTHERS },
      NOT_LIMITED: limited,
      OWNER_ON_TEAM: {
        as: DIRECTOR,
        with: { action: { description: 'Belt aan.', owner: 'portaal', dueOn: '2026-12-01' } },
      },
      OWNER_MAY_RECORD: { with: { action: { description: 'Belt aan.', owner: 'politie', dueOn: '2026-12-01' } } },
      DUE_AHEAD: { with: { action: { description: 'Belt aan.', owner: 'talis', dueOn: '2026-11-22' } } },
    },
    table: 'action',
    made: { description: 'Belt aan.', owner: 'talis', done_on: null, effect: null, entered_by: 'talis' },
  },
  {
    act: 'REPORT_ACTION',
    as: 'case-manager',
    with: async (em) => ({
      id: await openAction(em),
      expectedVersion: 1,
      doneOn: '2026-11-23',
      effect: 'De post is open.',
    }),
    breaks: {
      ACTION_OPEN: { with: { id: STRANGER } },
      NOT_LIMITED: limited,
      OWNER_MAY_RECORD: { as: 'talis-member' },
      DONE_PAST: { with: { doneOn: '2026-11-24' } },
    },
    table: 'action',
    made: { effect: 'De post is open.', version: 2, entered_by: 'sterker', edited_by: [] },
  },
  {
    act: 'ORDER_PRODUCT',
    as: 'management-assistant',
    with: () => ({
      persons: [noor],
      order: { domain: 'DEBT_COUNSELLING', product: 'Budgetbeheer', provider: 'gemeente-nijmegen' },
    }),
    breaks: {
      PERSONS_OF_CASE: { with: OTHERS },
      NOT_LIMITED: limited,
      REFERRAL_OF_PLAN: { with: { order: { domain: 'YOUTH_ACT', product: 'Jeugdhulp', provider: 'entrea' } } },
    },
    table: 'product_order',
    made: {
      state: 'ORDERED',
      origin: {
        controller: 'gemeente-nijmegen',
        domain: 'DEBT_COUNSELLING',
        category: 'DEBTS',
        basis: 'PUBLIC_TASK',
        secrecy: 'NONE',
        classes: [],
      },
    },
  },
  {
    act: 'CHANGE_ORDER',
    as: DIRECTOR,
    with: async (em) => ({ id: await order(em), expectedVersion: 1, state: 'RUNNING' }),
    breaks: {
      ORDER_KNOWN: { with: { id: STRANGER } },
      NOT_LIMITED: limited,
      ORDER_MAY_MOVE: { with: { state: 'ENDED' } },
    },
    table: 'product_order',
    made: { state: 'RUNNING', version: 2 },
  },
  {
    act: 'WRITE_PROGRESS',
    as: 'police-member',
    with: () => ({ persons: [noor], progress: { on: '2026-11-23', text: 'Geen meldingen.' } }),
    breaks: {
      PERSONS_OF_CASE: { with: OTHERS },
      NOT_LIMITED: limited,
      DONE_PAST: { with: { progress: { on: '2026-11-24', text: 'Geen meldingen.' } } },
    },
    table: 'progress_note',
    made: { text: 'Geen meldingen.', entered_by: 'politie', version: 1 },
  },
  {
    act: 'INVOLVE_ORGANISATION',
    as: DIRECTOR,
    with: () => ({ persons: [noor], body: { organisation: 'entrea', role: 'Opvoedhulp' } }),
    breaks: { PERSONS_OF_CASE: { with: OTHERS }, NOT_LIMITED: limited },
    table: 'involved_organisation',
    made: { organisation: 'entrea', role: 'Opvoedhulp' },
  },
];

async function ask(em: EntityManager, { act: name, as, with: input }: Row): Promise<ActAsked> {
  return { act: name, as, on: 'h01', with: await input(em) };
}

describe.each(ROWS)('$act', (of) => {
  test('is done, kept with who wrote it, and logged for everyone it is about', async () => {
    await casework.undone(async (em) => {
      await of.prepare?.(em);
      const asked = await ask(em, of);
      const before = await em.count(LogbookLine);
      const done = await act(em, asked);
      expect(done).toMatchObject({ done: true, refused: [] });
      const kept = await row(em, of.table, done.id);
      expect(kept).toMatchObject({ case_id: on(), ...of.made });
      expect(kept.version).toBe(done.version);
      expect((await em.count(LogbookLine)) - before).toBe((kept.person_ids as readonly string[]).length);
    });
  });

  test('names every precondition of its row here', () => {
    expect(Object.keys(of.breaks).sort()).toEqual([...ACTS[of.act].needs].sort());
  });

  test.each(Object.entries(of.breaks))('is refused for %s alone', async (need, broken) => {
    await casework.undone(async (em) => {
      await of.prepare?.(em);
      const asked = await ask(em, of);
      await broken.prepare?.(em);
      const { refused } = await act(em, { ...asked, as: broken.as ?? of.as, with: { ...asked.with, ...broken.with } });
      expect(refused).toEqual([need]);
    });
  });

  test('is not done before the dossier begins (A slot; obligation 49)', async () => {
    await casework.undone(async (em) => {
      const asked = { ...(await ask(em, of)), on: 'h05', as: 'process-director-dukenburg' };
      expect((await act(em, asked)).refused).toEqual(['WRONG_PHASE']);
    });
  });
});

test('all that fails is told together', async () => {
  await casework.undone(async (em) => {
    await endPlan(em);
    await restrictNoor(em);
    const action = { description: 'Belt aan.', owner: 'portaal', dueOn: '2026-11-01' };
    const { refused } = await act(em, {
      act: 'ADD_ACTION',
      as: 'talis-member',
      on: 'h01',
      with: { persons: [noor, STRANGER], action },
    });
    expect(refused).toEqual([...ACTS.ADD_ACTION.needs]);
  });
});
