import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isMalformed, readFacts } from '../../../policy/index.js';
import { DEMO_ISSUER } from '../demo/registry-rows.js';
import { Authorisation } from '../registry/authorisation.entity.js';
import { endTeamEntry } from '../registry/end-team-entry.js';
import { setPhase } from '../registry/set-phase.js';
import { withdrawConsent } from '../registry/withdraw-consent.js';
import { ANCHOR, type Casework, openCasework } from '../testing/open-casework.js';
import { CASES_SQL } from './facts.sql.js';
import { answerFacts } from './load-facts.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
}, 60_000);
afterAll(() => casework?.orm.close(true));

const NOW = ANCHOR.toISOString();

async function ask(em: EntityManager, cases: readonly string[], account = 'case-manager') {
  const subject = casework.world.professionals.find((one) => one.account === account)?.subject ?? account;
  return await answerFacts(em, { professional: { issuer: DEMO_ISSUER, subject }, cases });
}

/** The facts of one case as they stand in this transaction. */
async function factsOf(em: EntityManager, key: string) {
  const { id } = casework.caseOf(key);
  return (await ask(em, [id])).cases[id] as {
    case: { phase: string; phaseSince: string; team: { id: string; until: string | null }[] };
    consents: { id: string; withdrawnAt: string | null }[];
    contributions: { id: string }[];
    limits: { id: string }[];
  };
}

describe('the facts of a case (law.md §1)', () => {
  test('are those of the world, read by the law itself, for every case', async () => {
    const { cases } = await ask(
      casework.orm.em.fork(),
      casework.world.cases.map(({ id }) => id),
    );
    expect(Object.keys(cases)).toHaveLength(casework.world.cases.length);
    for (const { id, key, facts } of casework.world.cases) {
      const read = readFacts(cases[id]);
      expect({ key, malformed: isMalformed(read) }).toEqual({ key, malformed: false });
      expect({ key, read }).toEqual({ key, read: readFacts(facts) });
      expect(JSON.stringify(cases[id])).not.toContain('MARK-');
    }
  });

  test('are absent for an unknown id, for what is no id, and once for an id asked twice', async () => {
    const { id } = casework.caseOf('h01');
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { cases } = await ask(casework.orm.em.fork(), [unknown, id, id, id.toUpperCase(), "x'}", '', '{}']);
    expect(Object.keys(cases)).toEqual([id]);
  });

  test('carry every instant with its offset and every day as a day', async () => {
    const facts = JSON.stringify((await ask(casework.orm.em.fork(), [casework.caseOf('h11').id])).cases);
    const instants = facts.match(/"(?:phaseSince|from|recordedAt|givenAt)":"[^"]+"/g) ?? [];
    expect(instants.length).toBeGreaterThan(5);
    for (const found of instants) expect(found).toMatch(/T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"$/);
    expect(facts).toMatch(/"birthDate":"\d{4}-\d\d-\d\d"/);
    expect(facts).toMatch(/"monitoring":\{"until":"\d{4}-\d\d-\d\d","reasonGiven":true\}/);
  });
});

describe('who asks', () => {
  test('is known by issuer and subject, with what the college authorised', async () => {
    const { actor, authorisations } = await ask(casework.orm.em.fork(), []);
    const expected = casework.world.professionals.find(({ account }) => account === 'case-manager');
    expect(actor).toBe(expected?.actor);
    expect(authorisations).toEqual(expected?.authorisations);
  });

  test('is nobody under another issuer or another subject', async () => {
    const nobody = { actor: null, authorisations: [], cases: {} };
    expect(await ask(casework.orm.em.fork(), [], 'no-such-subject')).toEqual(nobody);
    const [someone] = casework.world.professionals;
    const professional = { issuer: 'https://other.example', subject: someone?.subject ?? '' };
    expect(await answerFacts(casework.orm.em.fork(), { professional, cases: [] })).toEqual(nobody);
  });

  test('has no authorisation from the moment it ended (obligation 20)', async () => {
    await casework.undone(async (em) => {
      const actor = (await ask(em, [])).actor ?? '';
      await em.nativeUpdate(Authorisation, { actor }, { endedAt: '2026-11-01T00:00:00Z' });
      expect((await ask(em, [])).authorisations).toEqual([]);
    });
  });
});

describe('what is written shows at the next question', () => {
  test('a consent withdrawn (P 2; obligation 58)', async () => {
    await casework.undone(async (em) => {
      const [consent] = (await factsOf(em, 'h01')).consents.filter(({ withdrawnAt }) => withdrawnAt === null);
      if (consent === undefined) throw new Error('h01 has no consent');
      expect(await withdrawConsent(em, consent.id, NOW)).toBe(true);
      const after = (await factsOf(em, 'h01')).consents.find(({ id }) => id === consent.id);
      expect(Date.parse(after?.withdrawnAt ?? '')).toBe(ANCHOR.getTime());
      // Said again later, the first moment stands.
      expect(await withdrawConsent(em, consent.id, '2026-12-24T00:00:00Z')).toBe(true);
      expect((await factsOf(em, 'h01')).consents.find(({ id }) => id === consent.id)).toEqual(after);
    });
  });

  test('a place in the team ended, a phase moved (A 4, P 5)', async () => {
    await casework.undone(async (em) => {
      const [entry] = (await factsOf(em, 'h01')).case.team;
      expect(await endTeamEntry(em, entry?.id ?? '', NOW)).toBe(true);
      expect(await setPhase(em, casework.caseOf('h01').id, { phase: 'REVIEW', since: NOW, by: 'p-1' })).toBe(true);
      const after = (await factsOf(em, 'h01')).case;
      expect(after.team.find(({ id }) => id === entry?.id)?.until).toMatch(/^2026-11-23T00:00:00/);
      expect(after.phase).toBe('REVIEW');
      expect(after.phaseSince).toMatch(/^2026-11-23T00:00:00/);
    });
  });

  test('an unverified record is absent, an unverified limit is in force (R, P 3)', async () => {
    await casework.undone(async (em) => {
      // Rows stand as they were recorded, so the test takes the guards away first.
      const sql = em.getConnection();
      const run = (text: string) => sql.execute(text, [], 'run', em.getTransactionContext());
      await run('alter table contribution_reference disable trigger keep_record');
      await run('alter table case_limit disable trigger keep_record');
      await run('update contribution_reference set verified = false');
      await run('update case_limit set verified = false');
      const { contributions, limits } = await factsOf(em, 'h17');
      expect(contributions).toEqual([]);
      expect(limits).toHaveLength(2);
    });
  });
});

describe('cost (design §9)', () => {
  test('goes by the index of the case in every table, however many cases are stored', async () => {
    await casework.undone(async (em) => {
      const ids = `{${casework.caseOf('h01').id}}`;
      const run = <T>(text: string, values: unknown[] = []) =>
        em.getConnection().execute<T[]>(text, values, 'all', em.getTransactionContext());
      // A dozen cases fit in one page, where reading the table is cheaper: ask what is done when it is not.
      await run('set local enable_seqscan = off');
      const plan = await run<{ 'QUERY PLAN': string }>(`explain ${CASES_SQL}`, [ids]);
      const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(lines).not.toContain('Seq Scan');
      for (const table of TABLES) expect(lines).toContain(`${table}_case_id_index`);
    });
  });
});

const TABLES = [
  'team_entry',
  'activation',
  'person',
  'contribution_reference',
  'consent',
  'notice',
  'case_limit',
  'onward_use',
];
