/** Who changes a core datum: two editors, whose text it is, and what the database refuses whoever writes. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parseInstant, readFacts, readSubject } from '../../../../policy/index.js';
import { readFields } from '../../../../schema/rule-set/fields.js';
import { loadRuleSet } from '../../../../schema/rule-set/index.js';
import type { ActContext } from '../../../kit/work/index.js';
import { ORDER_MOVES, ORDER_STATES } from '../../dossier/product-order.entity.js';
import { loadFacts } from '../../facts/load-facts.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { run } from '../../testing/stage.js';
import { mayRecordCore, requireCore } from './core-writing.js';
import { findOrderOrigin, PROVISION_CATEGORIES } from './order-origin.js';

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

async function idOf(em: EntityManager, table: string, condition: string): Promise<string> {
  const sql = `select id from ${table} where case_id = ? and ${condition}`;
  const [found] = await run<{ id: string }>(em, sql, [casework.caseOf('h01').id]);
  if (found === undefined) throw new Error(`h01 has no such ${table}.`);
  return found.id;
}
const on = (
  as: string,
  name: 'RECORD_CONTACT' | 'WRITE_OUTLINE' | 'REVISE_PLAN' | 'REPORT_ACTION' | 'CHANGE_ORDER',
) => ({
  as,
  act: name,
  on: 'h01',
});

describe('two editors (obligation 19)', () => {
  test('of the plan: the second is told, and what the first wrote stands', async () => {
    await casework.undone(async (em) => {
      const first = await act(em, {
        ...on('case-manager', 'REVISE_PLAN'),
        with: { expectedVersion: 1, goal: 'Rust.' },
      });
      expect(first).toMatchObject({ done: true, version: 2 });
      const second = { ...on(DIRECTOR, 'REVISE_PLAN'), with: { expectedVersion: 1, goal: 'Werk.' } };
      expect((await act(em, second)).refused).toEqual(['STALE_VERSION expectedVersion']);
      expect(await run(em, 'select goal from plan_of_approach where id = ?', [first.id])).toEqual([{ goal: 'Rust.' }]);
      // Who read again goes on.
      expect(await act(em, { ...second, with: { expectedVersion: 2, goal: 'Werk.' } })).toMatchObject({ version: 3 });
    });
  });

  test('at the same moment, in two transactions: one of them writes', async () => {
    const input = { expectedVersion: 1, goal: 'Tegelijk.' };
    const done = await Promise.all(
      ['case-manager', DIRECTOR].map((as) =>
        act(casework.orm.em.fork(), { as, act: 'REVISE_PLAN', on: 'h10', with: input }),
      ),
    );
    const told = done.map(({ refused }) => refused.join());
    expect(told.sort()).toEqual(['', 'STALE_VERSION expectedVersion']);
  });

  test('of an action: what was reported is not reported over', async () => {
    await casework.undone(async (em) => {
      const id = await idOf(em, 'action', `owner = 'sterker' and done_on is null`);
      const report = { id, expectedVersion: 1, doneOn: '2026-11-23', effect: 'Gelukt.' };
      expect(await act(em, { ...on('case-manager', 'REPORT_ACTION'), with: report })).toMatchObject({ done: true });
      const again = { ...on(DIRECTOR, 'REPORT_ACTION'), with: { ...report, effect: 'Mislukt.' } };
      expect((await act(em, again)).refused).toEqual(['STALE_VERSION expectedVersion']);
      const read = { ...again, with: { ...report, expectedVersion: 2, effect: 'Mislukt.' } };
      expect((await act(em, read)).refused).toEqual(['ACTION_OPEN']);
    });
  });
});

describe('name and address', () => {
  const contact = () => ({ person: noor, name: 'Noor Fictief' });

  test('who saw none is told that there is one, and who saw it changes it', async () => {
    await casework.undone(async (em) => {
      const blind = { ...on(DIRECTOR, 'RECORD_CONTACT'), with: { contact: contact() } };
      expect((await act(em, blind)).refused).toEqual(['STALE_VERSION expectedVersion']);
      const seen = { ...blind, with: { contact: contact(), expectedVersion: 1 } };
      expect(await act(em, seen)).toMatchObject({ done: true, version: 2 });
      expect((await act(em, seen)).refused).toEqual(['STALE_VERSION expectedVersion']);
    });
  });

  test('of a person who has none there is no version', async () => {
    await casework.undone(async (em) => {
      await run(em, 'delete from contact');
      const seen = { ...on(DIRECTOR, 'RECORD_CONTACT'), with: { contact: contact(), expectedVersion: 1 } };
      expect((await act(em, seen)).refused).toEqual(['NOT_FOUND']);
    });
  });
});

describe('whose text it is', () => {
  test('an outline is written anew about the same persons only, at the version that was read', async () => {
    await casework.undone(async (em) => {
      const id = await idOf(em, 'problem_outline', 'origin is null');
      const persons = casework.caseOf('h01').persons.map((person) => person.id);
      const write = (parts: object) => ({
        ...on(DIRECTOR, 'WRITE_OUTLINE'),
        with: { persons, outline: { text: 'Anders.' }, id, expectedVersion: 1, ...parts },
      });
      expect((await act(em, write({ persons: [bas] }))).refused).toEqual(['INPUT_INVALID persons']);
      expect((await act(em, write({ expectedVersion: 2 }))).refused).toEqual(['STALE_VERSION expectedVersion']);
      expect((await act(em, write({ expectedVersion: undefined }))).refused).toEqual(['STALE_VERSION expectedVersion']);
      expect(await act(em, write({}))).toMatchObject({ done: true, id, version: 2 });
    });
  });

  test('what came from a partner’s file is not the team’s to rewrite, nor told of (P 4; obligation 81)', async () => {
    await casework.undone(async (em) => {
      const outline = await idOf(em, 'problem_outline', 'origin is not null');
      const area = await idOf(em, 'plan_life_domain', 'origin is not null');
      const text = { persons: [noor], outline: { text: 'Anders.' }, id: outline, expectedVersion: 1 };
      expect((await act(em, { ...on(DIRECTOR, 'WRITE_OUTLINE'), with: text })).refused).toEqual(['NOT_FOUND']);
      const revised = { lifeDomain: area, expectedVersion: 1, goal: 'Anders.' };
      expect((await act(em, { ...on(DIRECTOR, 'REVISE_PLAN'), with: revised })).refused).toEqual(['NOT_FOUND']);
      const lifeDomain = { domain: 'HOUSING', goal: 'Huis behouden.', necessity: 'Anders op straat.' };
      const adding = {
        as: DIRECTOR,
        act: 'ADD_LIFE_DOMAIN',
        on: 'h01',
        with: { persons: [noor], lifeDomain },
      } as const;
      expect(await act(em, adding)).toMatchObject({ done: true });
      expect((await act(em, adding)).refused).toEqual(['LIFE_DOMAIN_NEW']);
    });
  });

  test('an area of life is revised by itself, and keeps why it is needed', async () => {
    await casework.undone(async (em) => {
      const area = await idOf(em, 'plan_life_domain', 'origin is null');
      const revised = { lifeDomain: area, expectedVersion: 1, goal: 'Anders.' };
      const done = await act(em, { ...on('case-manager', 'REVISE_PLAN'), with: revised });
      expect(done).toMatchObject({ done: true, id: area, version: 2 });
      const [kept] = await run<{ goal: string; necessity: string; edited_by: string[] }>(
        em,
        'select goal, necessity, edited_by from plan_life_domain where id = ?',
        [area],
      );
      expect(kept).toMatchObject({ goal: 'Anders.', edited_by: ['sterker'] });
      expect(kept?.necessity).toMatch(/Zonder dagritme/);
    });
  });

  test('a partner who writes in the college’s row is kept as such for statistics (obligation 106)', async () => {
    await casework.undone(async (em) => {
      await act(em, { ...on('case-manager', 'REVISE_PLAN'), with: { expectedVersion: 1, goal: 'Rust.' } });
      await act(em, { ...on(DIRECTOR, 'REVISE_PLAN'), with: { expectedVersion: 2, goal: 'Werk.' } });
      const sql = 'select entered_by, edited_by from plan_of_approach where case_id = ?';
      expect(await run(em, sql, [casework.caseOf('h01').id])).toEqual([
        { entered_by: 'gemeente-nijmegen', edited_by: ['sterker'] },
      ]);
    });
  });
});

describe('an order', () => {
  const MOVES = ORDER_STATES.flatMap((from) =>
    ORDER_STATES.map((to) => [from, to, from === to || (ORDER_MOVES[from] as readonly string[]).includes(to)] as const),
  );

  // By hand, of P 5: ordered, then running or cancelled; running, then ended.
  test('goes these ways', () => {
    const ways = MOVES.filter(([from, to, may]) => may && from !== to).map(([from, to]) => `${from} ${to}`);
    expect(ways).toEqual(['ORDERED RUNNING', 'ORDERED CANCELLED', 'RUNNING ENDED']);
  });

  test.each(MOVES)('%s to %s in the database: %s', async (from, to, may) => {
    await casework.undone(async (em) => {
      const id = await idOf(em, 'product_order', `origin ->> 'domain' = 'WMO'`);
      if (from === 'ENDED') await run(em, `update product_order set state = 'RUNNING' where id = ?`, [id]);
      await run(em, 'update product_order set state = ? where id = ?', [from, id]);
      const moving = run(em, 'update product_order set state = ? where id = ?', [to, id]);
      if (may) await moving;
      else await expect(moving).rejects.toThrow(/does not become/);
    });
  });

  test('is of a category the municipality has, for each law it serves and for no other (A 5; obligation 101)', () => {
    for (const [domain, category] of Object.entries(PROVISION_CATEGORIES)) {
      const origin = findOrderOrigin(domain as keyof typeof PROVISION_CATEGORIES, readFields());
      expect(origin).toMatchObject({ controller: 'gemeente-nijmegen', domain, category, secrecy: 'NONE' });
    }
    expect(Object.keys(PROVISION_CATEGORIES).sort()).toEqual([
      'DEBT_COUNSELLING',
      'PARTICIPATION_ACT',
      'WMO',
      'YOUTH_ACT',
    ]);
    expect([findOrderOrigin('POLICE', readFields()), findOrderOrigin('WMO', [])]).toEqual([undefined, undefined]);
  });
});

describe('who writes', () => {
  test('is asked of the law, also where the row of the act let him through (R Toegang; obligation 10)', async () => {
    const { id } = casework.caseOf('h01');
    const facts = readFacts((await loadFacts({ em: casework.orm.em.fork() }, [id])).get(id));
    const school = casework.world.professionals.find(({ account }) => account === 'ad-hoc-school');
    const subject = readSubject({
      type: 'professional',
      id: school?.actor,
      properties: { ...school?.authorisations[0] },
    });
    const time = parseInstant(ANCHOR.toISOString());
    const context = { act: 'WRITE_PROGRESS', facts, subject, time, ruleSet: loadRuleSet({}) } as unknown as ActContext;
    const asked = { recordAs: 'PROGRESS', persons: [noor] } as const;
    expect(mayRecordCore(context, asked)).toEqual({ isOfCase: true, isUnlimited: true, isWriter: false });
    const refusals = [expect.objectContaining({ code: 'NOT_YOURS' })];
    expect(() => requireCore(context, asked)).toThrow(expect.objectContaining({ refusals }));
    // Where the act names it as a precondition it is told with the others.
    expect(requireCore({ ...context, act: 'ADD_ACTION' }, asked).isWriter).toBe(false);
  });
});

describe('free text (P 5; obligation 100)', () => {
  test.each([
    ['identifiers', 'Zijn bsn is 111222333.'],
    ['an address to mail', 'Mail noor@voorbeeld.example.'],
    ['too much', 'x'.repeat(1001)],
    ['nothing', '  '],
  ])('holds no %s', async (_what, text) => {
    await casework.undone(async (em) => {
      const asked = {
        as: DIRECTOR,
        act: 'WRITE_OUTLINE',
        on: 'h01',
        with: { persons: [noor], outline: { text } },
      } as const;
      expect((await act(em, asked)).refused).toEqual(['INPUT_INVALID outline.text']);
    });
  });

  test('and nobody is written about who is not named', async () => {
    await casework.undone(async (em) => {
      const asked = {
        as: DIRECTOR,
        act: 'WRITE_OUTLINE',
        on: 'h01',
        with: { persons: [], outline: { text: 'x' } },
      } as const;
      expect((await act(em, asked)).refused).toEqual(['INPUT_INVALID persons']);
    });
  });
});

describe('the database refuses, whoever writes', () => {
  // biome-ignore format: a table
  const REFUSED = [
    ['that an editor is forgotten',    `update plan_of_approach set edited_by = '{sterker}'; update plan_of_approach set edited_by = '{}'`, /is kept/],
    ['a person of another case',       `insert into progress_note (id, case_id, person_ids, entered_by, entered_at, "on", text) select gen_random_uuid(), p.case_id, array[o.id], 'x', now(), '2026-11-01', 'x' from progress_note p, person o where o.case_id <> p.case_id limit 1`, /another case/],
    ['more than an outline of effect', `update action set effect = repeat('x', 1001)`, /action_effect_short/],
    ['a long name',                    `update contact set name = repeat('x', 201)`, /contact_name_short/],
    ['one area of life twice',         `insert into plan_life_domain (id, case_id, person_ids, entered_by, entered_at, plan, domain, goal, necessity) select gen_random_uuid(), case_id, person_ids, 'x', now(), plan, domain, 'x', 'x' from plan_life_domain where origin is null limit 1`, /plan_life_domain_once/],
  ] as const;

  test.each(REFUSED)('%s', async (_what, sql, why) => {
    await casework.undone(async (em) => {
      const [last = '', ...before] = sql.split('; ').reverse();
      for (const each of before) await run(em, each);
      await expect(run(em, last)).rejects.toThrow(why);
    });
  });

  test('and raises the version by itself, whatever is said of it', async () => {
    await casework.undone(async (em) => {
      await run(em, `update action set version = 40, description = 'x' where case_id = ?`, [casework.caseOf('h01').id]);
      const versions = await run<{ version: number }>(em, 'select version from action where case_id = ?', [
        casework.caseOf('h01').id,
      ]);
      expect(new Set(versions.map(({ version }) => version))).toEqual(new Set([2]));
    });
  });
});
