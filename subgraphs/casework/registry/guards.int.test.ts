/** What the database refuses whoever writes: the constraints and triggers of the first migration. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Phase } from '../../../policy/vocabulary.js';
import { makeRow } from '../../kit/index.js';
import { findDrift } from '../../kit/store/database.js';
import { PlanOfApproach } from '../dossier/plan-of-approach.entity.js';
import { ProblemOutline } from '../dossier/problem-outline.entity.js';
import { ANCHOR, type Casework, openCasework } from '../testing/open-casework.js';
import { CasePhaseHistory } from './case-phase-history.entity.js';
import { Consent } from './consent.entity.js';
import { recordConsent } from './record-consent.js';
import { setPhase } from './set-phase.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework?.orm.close(true));

const NOW = ANCHOR.toISOString();
const LATER = '2026-11-24T00:00:00.000Z';

function outline(caseId: string, columns: Partial<ProblemOutline> = {}): ProblemOutline {
  return makeRow(ProblemOutline, {
    id: randomUUID(),
    caseId,
    personIds: [],
    origin: null,
    enteredBy: 'gemeente-nijmegen',
    enteredAt: NOW,
    text: 'Fictief',
    ...columns,
  });
}

function run(em: EntityManager, sql: string): Promise<unknown> {
  return em.getConnection().execute(sql, [], 'run', em.getTransactionContext());
}

test('the classes and the migration agree', async () => {
  expect(await findDrift(casework.orm)).toBe('');
});

describe('core data (A slot; obligation 49)', () => {
  test.each(['h02', 'h03', 'h04', 'h05', 'h15'])(
    'are refused before APPROACH, and where a signal was declined: %s',
    async (key) => {
      await casework.undone(async (em) => {
        await expect(em.insert(outline(casework.caseOf(key).id))).rejects.toThrow(/No core data before APPROACH/);
      });
    },
  );

  test('are kept from APPROACH on', async () => {
    await casework.undone(async (em) => {
      const row = outline(casework.caseOf('h01').id);
      await em.insert(row);
      expect(await em.count(ProblemOutline, { id: row.id })).toBe(1);
    });
  });

  test('stay in broad outline, and an origin names someone (obligation 100)', async () => {
    const caseId = casework.caseOf('h01').id;
    await casework.undone(async (em) => {
      await expect(em.insert(outline(caseId, { text: 'x'.repeat(1001) }))).rejects.toThrow(/in_broad_lines/);
    });
    const origin = {
      controller: 'talis',
      domain: 'HOUSING',
      category: 'KNOWN',
      basis: 'CONSENT',
      secrecy: 'NONE',
      classes: [],
    } as const;
    await casework.undone(async (em) => {
      await expect(em.insert(outline(caseId, { origin }))).rejects.toThrow(/origin_names_someone/);
    });
  });

  test('keep their source for ever (P 4; obligation 81)', async () => {
    await casework.undone(async (em) => {
      await expect(em.nativeUpdate(ProblemOutline, {}, { enteredBy: 'talis' })).rejects.toThrow(/kept for ever/);
    });
  });

  test('hold one active plan a household (obligation 52)', async () => {
    await casework.undone(async (em) => {
      const second = makeRow(PlanOfApproach, {
        ...outline(casework.caseOf('h01').id),
        goal: 'Tweede plan',
        startedOn: '2026-11-23',
      });
      await expect(em.insert(second)).rejects.toThrow(/plan_of_approach_one_active/);
    });
  });
});

describe('the phase of a case (law.md §1.2)', () => {
  const MOVES: readonly [string, Phase, boolean][] = [
    ['h02', 'ASSESSMENT', true],
    ['h04', 'ASSIGNMENT', true],
    ['h04', 'DECLINED', true],
    ['h04', 'CLOSED', false],
    ['h01', 'REVIEW', true],
    ['h01', 'CLOSED', false],
    ['h01', 'INQUIRY', false],
    ['h01', 'SIGNAL', false],
    ['h01', 'DECLINED', false],
    ['h01', 'ASSIGNMENT', false],
    ['h14', 'CLOSURE', false],
    ['h15', 'SIGNAL', false],
  ];

  test.each(MOVES)('%s to %s: %s', async (key, phase, allowed) => {
    await casework.undone(async (em) => {
      const moving = setPhase(em, casework.caseOf(key).id, { phase, since: LATER, by: 'p-director' });
      if (!allowed) {
        await expect(moving).rejects.toThrow(/does not move to|does not return/);
        return;
      }
      expect(await moving).toBe(true);
      const [last] = await em.find(
        CasePhaseHistory,
        { caseId: casework.caseOf(key).id },
        { orderBy: { since: 'desc' } },
      );
      expect(last).toMatchObject({ phase, since: LATER, setBy: 'p-director' });
    });
  });

  test('begins after the one before, and its beginning is not rewritten', async () => {
    const { id } = casework.caseOf('h01');
    await casework.undone(async (em) => {
      const early = setPhase(em, id, { phase: 'REVIEW', since: '2020-01-01T00:00:00Z', by: 'p' });
      await expect(early).rejects.toThrow(/begins after/);
    });
    await casework.undone(async (em) => {
      const rewriting = run(em, `update case_handle set phase_since = now() where id = '${id}'`);
      await expect(rewriting).rejects.toThrow(/began when it began/);
    });
  });

  test('is a word of the law', async () => {
    await casework.undone(async (em) => {
      const sql = `insert into case_handle (id, ward, phase, phase_since, needs, referrals) values ('${randomUUID()}', 'hatert', 'PAUSED', now(), '{}', '{}')`;
      await expect(run(em, sql)).rejects.toThrow(/case_handle_phase_check/);
    });
  });
});

describe('records of fact are append-only (R, P 2, P 3)', () => {
  // biome-ignore format: a table
  const REFUSED = [
    ['a consent is not widened',         `update consent set recipients = '[]'`],
    ['a withdrawal is not taken back',   `update consent set withdrawn_at = null where withdrawn_at is not null`],
    ['a withdrawal is not put off',      `update consent set withdrawn_at = now() + interval '9 years' where withdrawn_at is not null`],
    ['an expiry is not put off',         `update consent set expires_at = null where expires_at is not null`],
    ['a consent is not removed',         `delete from consent`],
    ['a notice is not removed',          `delete from notice`],
    ['a notice is not dated back',       `update notice set given_at = '2020-01-01' where given_at is not null`],
    ['a contribution is not rewritten',  `update contribution_reference set category = 'OTHER'`],
    ['a limit is not moved',             `update case_limit set "from" = now() + interval '1 day'`],
    ['an ended place is not reopened',   `update team_entry set until = null where until is not null`],
    ['a place is not removed',           `delete from team_entry`],
    ['an authorisation is not widened',  `update authorisation set capacity = 'PROCESS_DIRECTOR'`],
    ['the history is not rewritten',     `update case_phase_history set phase = 'CLOSED'`],
    ['the history is not removed',       `delete from case_phase_history`],
  ] as const;

  test.each(REFUSED)('%s', async (_what, sql) => {
    await casework.undone(async (em) => {
      await expect(run(em, sql)).rejects.toThrow(/never|taken back/);
    });
  });

  test('an end may be brought forward', async () => {
    await casework.undone(async (em) => {
      await run(em, `update consent set withdrawn_at = '2020-01-01' where withdrawn_at is not null`);
      expect(await em.count(Consent, { withdrawnAt: '2020-01-01T00:00:00.000Z' })).toBeGreaterThan(0);
    });
  });

  test('a record is about someone of its own case, and a refusal is not also a consent', async () => {
    const said = {
      id: randomUUID(),
      caseId: casework.caseOf('h01').id,
      person: casework.caseOf('h06').persons[0]?.id ?? '',
      covers: ['PROCESSING'],
      items: [{ controller: 'talis', domain: 'HOUSING', category: 'KNOWN' }],
      recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
      purposes: ['PLAN_AND_DIRECTION'],
      informed: true,
      free: true,
      explicit: true,
      givenBy: [{ role: 'SELF', organisation: null }],
      confirmedBy: [],
      givenAt: NOW,
      refusedAt: null,
      expiresAt: null,
      recordedBy: 'p-1',
    } as const;
    await casework.undone(async (em) => {
      await expect(recordConsent(em, said, NOW)).rejects.toThrow(/another case/);
    });
    const person = casework.caseOf('h01').persons[0]?.id ?? '';
    await casework.undone(async (em) => {
      await expect(recordConsent(em, { ...said, person, refusedAt: NOW }, NOW)).rejects.toThrow(/refused_or_given/);
    });
    await casework.undone(async (em) => {
      await recordConsent(em, { ...said, person }, NOW);
      expect(await em.findOneOrFail(Consent, { id: said.id })).toMatchObject({
        verified: true,
        withdrawnAt: null,
        recordedAt: NOW,
      });
    });
  });
});
