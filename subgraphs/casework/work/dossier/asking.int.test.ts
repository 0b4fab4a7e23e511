/** Recording and onward use: what each act needs; and recording, asked of the contributor and done as far as he approved (P 3, P 5). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACTS, type ActName } from '../../../../policy/work/index.js';
import { type ActAsked, actorOf, type DoAct } from '../../testing/act.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';
import { run, toldOf } from '../../testing/stage.js';
import { tell } from '../../testing/tell-casework.js';

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

function contributionOf(category: string, condition: (recipients: string) => boolean = () => true): string {
  const found = casework
    .caseOf('h01')
    .facts.contributions.find(
      (one) => one.category === category && one.persons.includes(noor) && condition(JSON.stringify(one.recipients)),
    );
  if (found === undefined) throw new Error(`h01 has no contribution of ${category}.`);
  return found.id;
}
const rows = (em: EntityManager, sql: string, values: readonly unknown[] = []) => run<Input>(em, sql, values);

interface Row {
  readonly act: ActName;
  readonly as: string;
  readonly with: () => Input;
  readonly breaks: Readonly<
    Record<
      string,
      { readonly with?: Input; readonly prepare?: (em: EntityManager) => Promise<unknown>; readonly as?: string }
    >
  >;
}

const asking = () => ({
  persons: [noor],
  contribution: contributionOf('DEBTS'),
  field: STAGE,
  recordAs: 'PROGRESS',
});
const recording = () => ({
  persons: [noor],
  controller: 'gemeente-nijmegen',
  field: 'DebtCounselling.known',
  recordAs: 'PROBLEM_OUTLINE',
  outline: { text: 'Er zijn schulden.' },
});
const using = () => ({ persons: [noor], controller: 'talis', domain: 'HOUSING', category: 'RENT_ARREARS' });

/** Talis shares with the director that it knows her, on her consent, and lets that be recorded. */
async function shareTalis(em: EntityManager): Promise<string> {
  const id = randomUUID();
  const caseId = casework.caseOf('h01').id;
  const to = JSON.stringify([{ organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' }]);
  const items = JSON.stringify([{ controller: 'talis', domain: 'HOUSING', category: 'KNOWN' }]);
  const approval = { field: 'HousingFile.known', recordAs: 'PROGRESS', givenAt: '2026-11-20T00:00:00Z' };
  await run(
    em,
    `insert into contribution_reference (id, case_id, recorded_at, verified, controller, domain, category, persons, phase,
       recipients, purposes, necessity, "from", basis, class_ground, record_approval)
     values (?, ?, '2026-11-20', true, 'talis', 'HOUSING', 'KNOWN', array[?::uuid], 'APPROACH', ?, '{PLAN_AND_DIRECTION}',
       '{"proportionate": true, "leastIntrusive": true}', '2026-11-20', '{"kind": "CONSENT"}', '{}', ?)`,
    [id, caseId, noor, to, JSON.stringify(approval)],
  );
  await run(
    em,
    `insert into consent (id, case_id, recorded_at, verified, person, covers, items, recipients, purposes, informed, free,
       explicit, given_by, confirmed_by, given_at)
     values (?, ?, '2026-11-19', true, ?, '{PROCESSING, CROSS_DOMAIN}', ?, ?, '{PLAN_AND_DIRECTION}', true, true, true,
       '[{"role": "SELF", "organisation": null}]', '{}', '2026-11-19')`,
    [randomUUID(), caseId, noor, items, to],
  );
  await run(
    em,
    `insert into notice (id, case_id, recorded_at, verified, person, kind, controller, categories, recipients, given_at)
     values (?, ?, '2026-11-19', true, ?, 'SHARING', 'talis', '{KNOWN}', '{gemeente-nijmegen}', '2026-11-19')`,
    [randomUUID(), caseId, noor],
  );
  return id;
}
const ofTalis = { controller: 'talis', field: 'HousingFile.known', recordAs: 'PROGRESS', outline: null };
const progress = { on: '2026-11-22', text: 'Zij huurt van Talis.' };

/** She lets the college do nothing with what is known of her. */
const restrict = (em: EntityManager) =>
  run(
    em,
    `insert into case_limit (id, case_id, person, recorded_at, verified, kind, controller, "from")
     values (?, ?, ?, '2026-11-01', true, 'RESTRICTION', 'gemeente-nijmegen', '2026-11-01')`,
    [randomUUID(), casework.caseOf('h01').id, noor],
  );

const ROWS: readonly Row[] = [
  {
    act: 'REQUEST_RECORDING',
    as: DIRECTOR,
    with: asking,
    breaks: {
      PERSONS_OF_CASE: { with: { persons: [STRANGER] } },
      FIELD_KNOWN: { with: { field: 'DebtCounselling.mood' } },
      CONTRIBUTION_KNOWN: { with: { contribution: STRANGER } },
      NOT_YET_REQUESTED: {
        prepare: (em) => act(em, { act: 'REQUEST_RECORDING', as: DIRECTOR, on: 'h01', with: asking() }),
      },
    },
  },
  {
    act: 'RECORD_FROM_PARTNER',
    as: DIRECTOR,
    with: recording,
    breaks: {
      PERSONS_OF_CASE: { with: { persons: [STRANGER] } },
      FIELD_KNOWN: { with: { field: 'PoliceIncident.account' } },
      RECORDING_RELEASED: { with: { field: 'DebtCounselling.stage' } },
      NOT_LIMITED: {
        prepare: async (em) => [await shareTalis(em), await restrict(em)],
        with: { ...ofTalis, progress },
      },
    },
  },
  {
    act: 'REQUEST_ONWARD_USE',
    as: 'case-manager',
    with: using,
    breaks: {
      PERSONS_OF_CASE: { with: { persons: [STRANGER] } },
      CONTRIBUTION_KNOWN: { with: { category: 'EVICTION' } },
      NOT_OWN_DATA: { with: { controller: 'sterker', domain: 'SOCIAL_WORK', category: 'GOALS' } },
      NOT_YET_REQUESTED: {
        prepare: (em) => act(em, { act: 'REQUEST_ONWARD_USE', as: 'case-manager', on: 'h01', with: using() }),
      },
    },
  },
];
const ask = (row: Row, parts: Input = {}): ActAsked => ({
  act: row.act,
  as: row.as,
  on: 'h01',
  with: { ...row.with(), ...parts },
});

describe.each(ROWS)('$act', (row) => {
  test('is done', async () => {
    await casework.undone(async (em) => {
      expect(await act(em, ask(row))).toMatchObject({ done: true, refused: [] });
    });
  });

  test('names every precondition of its row here', () => {
    expect(Object.keys(row.breaks).sort()).toEqual([...ACTS[row.act].needs].sort());
  });

  test.each(Object.entries(row.breaks))('is refused for %s alone', async (need, { with: parts, prepare }) => {
    await casework.undone(async (em) => {
      await prepare?.(em);
      expect((await act(em, ask(row, parts))).refused).toEqual([need]);
    });
  });
});

const STAGE = 'DebtCounselling.stage';

describe('recording (P 3, P 5; obligations 74, 75, 81)', () => {
  const request = async (em: EntityManager): Promise<string> =>
    (await act(em, { act: 'REQUEST_RECORDING', as: DIRECTOR, on: 'h01', with: asking() })).id;
  const answer = (id: string, parts: object = {}) => ({
    request: id,
    contribution: contributionOf('DEBTS'),
    approved: true,
    at: '2026-11-22T23:00:00.000Z',
    ...parts,
  });
  const record = (parts: Input = {}): ActAsked => ({
    act: 'RECORD_FROM_PARTNER',
    as: DIRECTOR,
    on: 'h01',
    with: {
      persons: [noor],
      controller: 'gemeente-nijmegen',
      field: STAGE,
      recordAs: 'PROGRESS',
      progress: { on: '2026-11-22', text: 'De schulden worden geregeld.' },
      ...parts,
    },
  });

  test('is asked of the contributor, in whose answer lies the approval, and only then done', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      expect(await toldOf(em, casework, 'h01')).toEqual(['RECORDING_REQUESTED municipality']);
      expect((await act(em, record())).refused).toEqual(['RECORDING_RELEASED']);
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(id));
      const done = await act(em, record());
      expect(done).toMatchObject({ done: true, version: 1 });
      const [note] = await rows(em, 'select entered_by, origin, person_ids from progress_note where id = ?', [done.id]);
      expect(note).toEqual({
        entered_by: 'gemeente-nijmegen',
        person_ids: [noor],
        origin: {
          controller: 'gemeente-nijmegen',
          domain: 'DEBT_COUNSELLING',
          category: 'DEBTS',
          basis: 'PUBLIC_TASK',
          secrecy: 'NONE',
          classes: [],
        },
      });
      // The transfer stands in both logbooks: the partner hears of it, without what was written.
      const [sent] = await rows(em, `select peer, body from outbox where kind = 'RECORDED'`);
      expect(sent).toMatchObject({
        peer: 'municipality',
        body: { record: done.id, field: STAGE, persons: [noor] },
      });
      expect(JSON.stringify(sent)).not.toContain('schulden');
      const lines = await rows(em, `select attributes from logbook_line where name = 'casework.record_from_partner'`);
      expect(lines).toHaveLength(1);
    });
  });

  test('refused by him it stays undone, and another answer to the same request changes nothing', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(id, { approved: false }));
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(id));
      const [kept] = await rows(em, 'select approved from recording_request where id = ?', [id]);
      expect(kept).toEqual({ approved: false });
      expect((await act(em, record())).refused).toEqual(['RECORDING_RELEASED']);
      // He may be asked again.
      expect(await request(em)).not.toBe('');
    });
  });

  test('is approved once: the same answer again leaves the first', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(id));
      const approval = () =>
        rows(em, 'select record_approval from contribution_reference where id = ?', [contributionOf('DEBTS')]);
      const before = await approval();
      expect(before).toEqual([
        { record_approval: { field: STAGE, recordAs: 'PROGRESS', givenAt: '2026-11-22T23:00:00.000Z' } },
      ]);
      await tell(
        em,
        casework,
        'RECORDING_ANSWERED',
        'gemeente-nijmegen',
        answer(id, { at: '2026-11-22T23:30:00.000Z' }),
      );
      expect(await approval()).toEqual(before);
      // Approved for one thing, it is not asked for another (one approval a contribution).
      const another = { ...asking(), field: 'DebtCounselling.since' };
      expect((await act(em, { act: 'REQUEST_RECORDING', as: DIRECTOR, on: 'h01', with: another })).refused).toEqual([
        'NOT_YET_REQUESTED',
      ]);
    });
  });

  test('a clock ahead of ours does not keep the approval waiting', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await tell(
        em,
        casework,
        'RECORDING_ANSWERED',
        'gemeente-nijmegen',
        answer(id, { at: '2026-11-23T00:05:00.000Z' }),
      );
      expect(await act(em, record())).toMatchObject({ done: true });
    });
  });

  test.each([
    ['of a request there is not', 'gemeente-nijmegen', { request: STRANGER }],
    ['about another contribution', 'gemeente-nijmegen', { contribution: STRANGER }],
    ['by who did not contribute', 'talis', {}],
  ] as const)('an answer %s is refused and leaves nothing', async (_what, controller, parts) => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await expect(tell(em, casework, 'RECORDING_ANSWERED', controller, answer(id, parts))).rejects.toMatchObject({
        code: 'MESSAGE_NOT_YOURS',
      });
      expect(await rows(em, 'select approved from recording_request where id = ?', [id])).toEqual([{ approved: null }]);
    });
  });

  // biome-ignore format: a table
  const CLASSIFIED = [
    ['not as another datum than approved',        { recordAs: 'BODIES', progress: null, body: { organisation: 'x', role: 'y' } }, 'RECORDING_RELEASED'],
    ['not about whom it was not contributed',     { persons: () => [bas] },                                                       'RECORDING_RELEASED'],
    ['not in another’s name',                     { controller: 'talis' },                                                        'FIELD_KNOWN'],
    ['not in another part than that of the datum', { progress: null, outline: { text: 'x' } },                                    'INPUT_INVALID progress'],
    ['not in two parts',                          { outline: { text: 'x' } },                                                     'INPUT_INVALID progress'],
    ['not of a day to come',                      { progress: { on: '2026-11-24', text: 'x' } },                                  'DONE_PAST'],
  ] as const;

  test.each(CLASSIFIED)('%s', async (_what, parts, code) => {
    await casework.undone(async (em) => {
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(await request(em)));
      const input = Object.fromEntries(
        Object.entries(parts).map(([name, value]) => [name, typeof value === 'function' ? value() : value]),
      );
      expect((await act(em, record(input))).refused).toEqual([code]);
    });
  });

  // biome-ignore format: a table
  const PARTS = [
    ['PROBLEM_OUTLINE', { outline: { text: 'Bekend bij Talis.' } },                                                            'problem_outline'],
    ['CONTACT',         { contact: { person: () => noor, name: 'Noor' } },                                                     'contact'],
    ['PLAN',            { lifeDomain: { domain: 'HOUSING', goal: 'Blijven wonen.', necessity: 'Anders op straat.' } },         'plan_life_domain'],
    ['PRODUCT_ORDER',   { order: { domain: 'HOUSING', product: 'Woonbegeleiding', provider: 'talis' } },                       'product_order'],
    ['PROGRESS',        { progress },                                                                                          'progress_note'],
    ['ACTION',          { action: { description: 'Belt.', owner: 'talis', dueOn: '2026-12-01' } },                             'action'],
    ['BODIES',          { body: { organisation: 'talis', role: 'Verhuurder' } },                                               'involved_organisation'],
  ] as const;

  test.each(PARTS)('as %s it keeps its source, and its basis', async (recordAs, part, table) => {
    await casework.undone(async (em) => {
      await shareTalis(em);
      await run(em, 'alter table contribution_reference disable trigger keep_record');
      await run(
        em,
        `update contribution_reference set record_approval = jsonb_set(record_approval, '{recordAs}', ?::jsonb) where controller = 'talis' and record_approval is not null`,
        [JSON.stringify(recordAs)],
      );
      const input = JSON.parse(JSON.stringify(part, (_key, value) => (typeof value === 'function' ? value() : value)));
      const done = await act(
        em,
        record({ controller: 'talis', field: 'HousingFile.known', recordAs, progress: null, ...input }),
      );
      expect(done).toMatchObject({ done: true, refused: [] });
      const [made] = await rows(em, `select origin from ${table} where id = ?`, [done.id]);
      expect(made).toEqual({
        origin: {
          controller: 'talis',
          domain: 'HOUSING',
          category: 'KNOWN',
          basis: 'CONSENT',
          secrecy: 'NONE',
          classes: [],
        },
      });
    });
  });

  // biome-ignore format: a table
  const ASKED = [
    ['PLAN',          { lifeDomain: { domain: 'HOUSING', goal: 'Blijven wonen.' } },                     ['LIFE_DOMAIN_NEEDED']],
    ['PRODUCT_ORDER', { order: { domain: 'WMO', product: 'x', provider: 'y' } },                         ['INPUT_INVALID order.domain']],
    ['ACTION',        { action: { description: 'x', owner: 'portaal', dueOn: '2026-11-01' } },           ['OWNER_ON_TEAM', 'DUE_AHEAD']],
    ['CONTACT',       { contact: { person: STRANGER, name: 'x' } },                                      ['INPUT_INVALID contact.person']],
  ] as const;

  test.each(ASKED)('as %s it asks what the team’s own asks', async (recordAs, part, codes) => {
    await casework.undone(async (em) => {
      expect((await act(em, record({ recordAs, progress: null, ...part }))).refused).toEqual(codes);
    });
  });

  test('into a plan there must be one', async () => {
    await casework.undone(async (em) => {
      await run(em, `update plan_of_approach set ended_on = '2026-11-01'`);
      const lifeDomain = { domain: 'HOUSING', goal: 'Blijven wonen.', necessity: 'Anders op straat.' };
      expect((await act(em, record({ recordAs: 'PLAN', progress: null, lifeDomain }))).refused).toEqual([
        'PLAN_ACTIVE',
      ]);
    });
  });

  test('not once the contribution was withdrawn (P 3)', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(id));
      await run(em, `update contribution_reference set withdrawn_at = '2026-11-22' where id = ?`, [
        contributionOf('DEBTS'),
      ]);
      expect((await act(em, record())).refused).toEqual(['RECORDING_RELEASED']);
      expect((await act(em, { act: 'REQUEST_RECORDING', as: DIRECTOR, on: 'h01', with: asking() })).refused).toEqual([
        'CONTRIBUTION_KNOWN',
        'NOT_YET_REQUESTED',
      ]);
    });
  });

  test.each([
    ['a field of another category', { field: 'DebtCounselling.known' }],
    ['a field of another partner', { field: 'HousingFile.known' }],
    ['someone it is not about', { persons: () => [bas] }],
  ])('is not asked for %s', async (_what, parts) => {
    await casework.undone(async (em) => {
      const input = Object.fromEntries(
        Object.entries(parts).map(([name, value]) => [name, typeof value === 'function' ? value() : value]),
      );
      const asked = { act: 'REQUEST_RECORDING', as: DIRECTOR, on: 'h01', with: { ...asking(), ...input } } as const;
      expect((await act(em, asked)).refused).toEqual(['CONTRIBUTION_KNOWN']);
    });
  });

  test.each([
    `update recording_request set field = 'X.y'`,
    `update recording_request set approved = null, answered_at = null`,
    `update recording_request set answered_at = now() + interval '1 day'`,
    'delete from recording_request',
  ])('the database keeps what was asked and answered: %s', async (sql) => {
    await casework.undone(async (em) => {
      await tell(em, casework, 'RECORDING_ANSWERED', 'gemeente-nijmegen', answer(await request(em)));
      await expect(run(em, sql)).rejects.toThrow(/never|taken back/);
    });
  });

  test('and one open request a contribution', async () => {
    await casework.undone(async (em) => {
      await request(em);
      const again = run(
        em,
        `insert into recording_request (id, case_id, contribution, field, record_as, persons, requested_by, requested_at)
         select gen_random_uuid(), case_id, contribution, field, record_as, persons, requested_by, requested_at from recording_request`,
      );
      await expect(again).rejects.toThrow(/recording_request_one_open/);
    });
  });
});
