/** The database moves a case exactly as the table of transitions says, and leaves behind what each step must (A 1–8). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PHASES, type Phase } from '../../../policy/vocabulary.js';
import { TRANSITIONS } from '../../../policy/work/index.js';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { run } from '../testing/stage.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework?.orm.close(true));

/** All that any step asks of the handle. */
const WHOLE = {
  case_manager: "'p-1'",
  monitoring_until: "'2027-01-01'",
  monitoring_reason_given: 'true',
  outcome: "'GOALS_REACHED'",
  care_end_unknown: 'true',
} as const;

async function makeCase(
  em: EntityManager,
  phase: Phase,
  columns: Readonly<Record<string, string>> = {},
): Promise<string> {
  const id = randomUUID();
  const all = { ...WHOLE, ...columns };
  await run(
    em,
    `insert into case_handle (id, ward, phase, phase_since, needs, referrals, ${Object.keys(all).join(', ')})
     values (?, 'hatert', ?, '2026-11-01', '{}', '{}', ${Object.values(all).join(', ')})`,
    [id, phase],
  );
  return id;
}

const move = (em: EntityManager, id: string, to: Phase) =>
  run(em, `update case_handle set phase = ?, phase_since = '2026-11-23' where id = ?`, [to, id]);

test('every pair of phases there is, and no other', async () => {
  const allowed = PHASES.flatMap((from) => Object.values<Phase>(TRANSITIONS[from]).map((to) => `${from} > ${to}`));
  const moved: string[] = [];
  for (const from of PHASES) {
    for (const to of PHASES) {
      if (from === to) continue;
      await casework.undone(async (em) => {
        const id = await makeCase(em, from);
        const outcome = await move(em, id, to).then(
          () => 'moved',
          (error: Error) => error.message,
        );
        if (outcome === 'moved') moved.push(`${from} > ${to}`);
        else expect(outcome).toContain(`A case in ${from} does not move to ${to}`);
      });
    }
  }
  expect(moved.sort()).toEqual(allowed.sort());
});

describe('a step leaves behind what it must', () => {
  // biome-ignore format: a table
  test.each([
    ['ASSIGNMENT', 'APPROACH',   { case_manager: 'null' },                                              /begins with a case manager/],
    ['REVIEW',     'MONITORING', { monitoring_until: 'null', monitoring_reason_given: 'null' },         /a reason and an end ahead/],
    ['REVIEW',     'MONITORING', { monitoring_reason_given: 'false' },                                  /a reason and an end ahead/],
    ['REVIEW',     'MONITORING', { monitoring_until: "'2026-11-23'" },                                  /a reason and an end ahead/],
    ['REVIEW',     'CLOSURE',    { outcome: 'null' },                                                   /reached or proved impossible/],
    ['MONITORING', 'CLOSURE',    { outcome: "'NOT_TAKEN_UP'" },                                         /reached or proved impossible/],
    ['CLOSURE',    'CLOSED',     { care_end_unknown: 'false' },                                         /closes with the end of care/],
  ] as const)('%s to %s with %j: refused', async (from, to, columns, message) => {
    await casework.undone(async (em) => {
      const id = await makeCase(em, from, columns);
      await expect(move(em, id, to)).rejects.toThrow(message);
    });
  });

  test('a day of the end of care is enough to close', async () => {
    await casework.undone(async (em) => {
      const id = await makeCase(em, 'CLOSURE', { care_end_unknown: 'false', care_ended_on: "'2026-11-20'" });
      expect(await move(em, id, 'CLOSED')).toEqual([]);
    });
  });
});

describe('the end of care (R Bewaartermijn)', () => {
  const setEnd = (em: EntityManager, id: string, day: string) =>
    run(em, `update case_handle set care_ended_on = ${day}, care_end_unknown = false where id = ?`, [id]);

  test('is written once', async () => {
    await casework.undone(async (em) => {
      const id = await makeCase(em, 'CLOSED');
      await setEnd(em, id, "'2026-11-20'");
      await expect(setEnd(em, id, "'2026-11-21'")).rejects.toThrow(/written once/);
    });
  });

  test('is not taken back', async () => {
    await casework.undone(async (em) => {
      const id = await makeCase(em, 'CLOSED');
      await setEnd(em, id, "'2026-11-20'");
      await expect(setEnd(em, id, 'null')).rejects.toThrow(/written once/);
    });
  });

  test('is not recorded while the team works, and not beside the mark that it is unknown', async () => {
    await casework.undone(async (em) => {
      const id = await makeCase(em, 'REVIEW');
      await expect(setEnd(em, id, "'2026-11-20'")).rejects.toThrow(/CLOSURE or CLOSED/);
    });
    await casework.undone(async (em) => {
      await expect(makeCase(em, 'CLOSED', { care_ended_on: "'2026-11-20'" })).rejects.toThrow(/care_end_clear/);
    });
  });
});

describe('why a step was taken', () => {
  const write = (em: EntityManager, key: string, reason = 'Het blijft rustig.') =>
    run(em, `insert into step_reason values (?, ?, 'START_MONITORING', 'STEP', ?, 'p-1', now())`, [
      randomUUID(),
      casework.caseOf(key).id,
      reason,
    ]);

  test.each(['h02', 'h03', 'h04', 'h05', 'h15'])(
    'is nowhere before phase 5: %s (A slot; obligation 49)',
    async (key) => {
      await casework.undone(async (em) => {
        await expect(write(em, key)).rejects.toThrow(/before APPROACH/);
      });
    },
  );

  test('is short, and stands', async () => {
    await casework.undone(async (em) => {
      await expect(write(em, 'h01', 'x'.repeat(1001))).rejects.toThrow(/step_reason_short/);
    });
    await casework.undone(async (em) => {
      await write(em, 'h01');
      await expect(run(em, `update step_reason set reason = 'Anders.'`)).rejects.toThrow(/never rewritten/);
    });
  });
});
