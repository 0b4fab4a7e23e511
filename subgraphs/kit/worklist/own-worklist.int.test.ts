import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { createTestDatabase } from '../../../test/support/postgres.js';
import { Contribution } from '../contribution.entity.js';
import { defineSubgraph } from '../definition.js';
import { migrate, openDatabase } from '../store/database.js';
import { readOwnWorklist } from './own-worklist.js';
import type { WaitingTask } from './worklist.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const SINCE = '2026-11-20T09:00:00.000Z';
const CASE = randomUUID();
const PERSON = randomUUID();

/** Six corporations in one subgraph, strangers to each other; the municipality has several domains. */
const definition = defineSubgraph({ name: 'housing', entities: [], resolvers: [], migrations: [], demo: () => [] });
let orm: MikroORM;
beforeAll(async () => {
  orm = await openDatabase(definition, await createTestDatabase());
  await migrate(orm);
}, 60_000);
afterAll(() => orm.close(true));

async function undone(work: (em: EntityManager) => Promise<void>): Promise<void> {
  const em = orm.em.fork();
  await em.begin();
  try {
    await work(em);
  } finally {
    await em.rollback();
  }
}

interface By {
  readonly organisation?: string;
  readonly domains?: readonly string[];
  readonly actor?: string;
  readonly now?: Date;
}

async function told(em: EntityManager, by: By = {}): Promise<readonly WaitingTask[]> {
  const asker = {
    actor: 'p-1',
    organisation: 'talis',
    domains: ['HOUSING'],
    now: NOW,
    ruleSet: loadRuleSet({}),
    ...by,
  };
  const { cases, meetings, tasks } = await readOwnWorklist(em.fork({ keepTransactionContext: true }), asker);
  expect({ cases, meetings }).toEqual({ cases: [], meetings: [] });
  return tasks;
}

/** Another organisation of the same subgraph, and another domain of the same organisation. */
const STRANGERS: readonly By[] = [{ organisation: 'portaal' }, { domains: ['WMO'] }, { domains: [] }];

const move = (em: EntityManager, phase: string, since = SINCE, caseId = CASE) =>
  em.execute('insert into case_phase values (?, ?, ?) on conflict (case_id) do update set phase = ?, since = ?', [
    ...[caseId, phase, since],
    ...[phase, since],
  ]);

async function contribute(em: EntityManager, parts: Partial<Contribution> = {}): Promise<string> {
  const row = Object.assign(new Contribution(), {
    id: randomUUID(),
    caseId: CASE,
    recordedAt: new Date('2026-11-10T00:00:00Z'),
    controller: 'talis',
    domain: 'HOUSING',
    category: 'RENT_ARREARS',
    persons: [PERSON],
    phase: 'INQUIRY',
    recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: {},
    validFrom: new Date('2026-11-10T00:00:00Z'),
    basis: {},
    classGround: {},
    weighing: 'fictief',
    ...parts,
  });
  await em.insert(row);
  return row.id;
}

describe('a contribution to weigh anew (P 5; obligation 76)', () => {
  const silent = (subject: string) => [
    { kind: 'RECONFIRM_CONTRIBUTION', caseId: CASE, subject, person: null, version: null, since: SINCE, dueOn: null },
  ];

  test('when the case moved, for its own organisation and domain, until it is withdrawn', async () => {
    await undone(async (em) => {
      const id = await contribute(em);
      expect(await told(em)).toEqual([]);
      await move(em, 'INQUIRY', '2026-11-09T00:00:00Z');
      expect(await told(em)).toEqual([]);
      await move(em, 'ASSIGNMENT');
      expect(await told(em)).toEqual(silent(id));
      for (const by of STRANGERS) expect(await told(em, by)).toEqual([]);
      await em.execute('update contribution set withdrawn_at = ? where id = ?', [NOW, id]);
      expect(await told(em)).toEqual([]);
    });
  });

  test('when the case came back to the phase it was contributed for', async () => {
    await undone(async (em) => {
      const id = await contribute(em, { phase: 'APPROACH' });
      await move(em, 'APPROACH');
      expect(await told(em)).toEqual(silent(id));
    });
  });

  test('not when it ran out by itself, or the case has ended', async () => {
    await undone(async (em) => {
      await contribute(em, { validUntil: new Date('2026-11-23T10:00:00Z') });
      await move(em, 'ASSIGNMENT');
      expect(await told(em)).toEqual([]);
    });
    await undone(async (em) => {
      await contribute(em);
      for (const phase of ['DECLINED', 'CLOSED']) {
        await move(em, phase);
        expect(await told(em)).toEqual([]);
      }
    });
  });

  const later = {
    phase: 'ASSIGNMENT',
    recordedAt: new Date('2026-11-21T00:00:00Z'),
    validFrom: new Date('2026-11-21T00:00:00Z'),
  };
  const sterker = { organisation: 'sterker', domain: 'SOCIAL_WORK' };
  const police = { domain: 'POLICE', organisation: 'politie' };
  // biome-ignore format: a table
  test.each<[string, Partial<Contribution>, boolean]>([
    ['the same again',                           {},                                                        false],
    ['the same again, and withdrawn since',      { withdrawnAt: NOW },                                      false],
    ['for more persons and recipients',          { persons: [randomUUID(), PERSON], recipients: [police, sterker] }, false],
    ['for other recipients',                     { recipients: [police] },                                  true],
    ['for other persons',                        { persons: [randomUUID()] },                               true],
    ['another category',                         { category: 'TENANCY' },                                   true],
    ['another case',                             { caseId: randomUUID() },                                  true],
  ])('%s: still to weigh? ', async (_, parts, isWaiting) => {
    await undone(async (em) => {
      const id = await contribute(em);
      await move(em, 'ASSIGNMENT');
      await contribute(em, { ...later, ...parts });
      expect(await told(em)).toEqual(isWaiting ? silent(id) : []);
    });
  });
});

describe('a notice that waits (P 4; obligation 83)', () => {
  const defer = async (em: EntityManager, parts: { readonly kind?: string; readonly controller?: string } = {}) => {
    const id = randomUUID();
    await em.execute(
      `insert into given_notice (id, case_id, person, controller, kind, categories, recipients, recorded_at, deferred_at,
         deferred_until, reason) values (?, ?, ?, ?, ?, '{DEBTS}', '{sterker}', ?, ?, '2026-12-10', 'fictief')`,
      [id, CASE, PERSON, parts.controller ?? 'talis', parts.kind ?? 'SHARING', SINCE, SINCE],
    );
    return id;
  };

  test('with its last day, for its own organisation, until it is given', async () => {
    await undone(async (em) => {
      const id = await defer(em);
      const waiting = [
        {
          kind: 'GIVE_DEFERRED_NOTICE',
          caseId: CASE,
          subject: id,
          person: null,
          version: null,
          since: SINCE,
          dueOn: '2026-12-10',
        },
      ];
      expect(await told(em)).toEqual(waiting);
      expect(await told(em, { organisation: 'portaal' })).toEqual([]);
      await em.execute("update given_notice set given_at = ?, notice_version = 'sha256:0' where id = ?", [NOW, id]);
      expect(await told(em)).toEqual([]);
    });
  });

  test('for the domain alone that contributes what it tells of', async () => {
    await undone(async (em) => {
      await defer(em);
      await contribute(em, { domain: 'DEBT_COUNSELLING', category: 'DEBTS' });
      expect(await told(em)).toEqual([]);
      expect(await told(em, { domains: ['DEBT_COUNSELLING'] })).toHaveLength(1);
    });
  });

  test('of taking up is told by the college, to the case manager', async () => {
    await undone(async (em) => {
      await defer(em, { kind: 'TAKEN_UP' });
      expect(await told(em)).toEqual([]);
    });
  });
});

describe('a request to answer (P 3, P 5; obligations 75, 77)', () => {
  test('to record: for the domain of the contribution, until it is answered', async () => {
    await undone(async (em) => {
      const contribution = await contribute(em);
      const id = randomUUID();
      await em.execute(
        `insert into request (id, case_id, controller, kind, state, contribution, asked_at) values (?, ?, 'talis', 'RECORDING', 'OPEN', ?, ?)`,
        [id, CASE, contribution, SINCE],
      );
      expect(await told(em)).toEqual([
        {
          kind: 'ANSWER_RECORDING_REQUEST',
          caseId: CASE,
          subject: id,
          person: null,
          version: null,
          since: SINCE,
          dueOn: null,
        },
      ]);
      for (const by of STRANGERS) expect(await told(em, by)).toEqual([]);
      await em.execute(`update request set state = 'REFUSED', answered_at = ?, answered_by = 'p-1' where id = ?`, [
        NOW,
        id,
      ]);
      expect(await told(em)).toEqual([]);
    });
  });

  test('of onward use: for its domain, until it is answered', async () => {
    await undone(async (em) => {
      const id = randomUUID();
      await em.execute(
        `insert into request (id, case_id, controller, kind, state, domain, category, asked_at)
         values (?, ?, 'talis', 'ONWARD_USE', 'OPEN', 'HOUSING', 'TENANCY', ?)`,
        [id, CASE, SINCE],
      );
      expect(await told(em)).toEqual([
        {
          kind: 'ANSWER_ONWARD_USE_REQUEST',
          caseId: CASE,
          subject: id,
          person: null,
          version: null,
          since: SINCE,
          dueOn: null,
        },
      ]);
      for (const by of STRANGERS) expect(await told(em, by)).toEqual([]);
      await em.execute(`update request set state = 'APPROVED', answered_at = ?, answered_by = 'p-1' where id = ?`, [
        NOW,
        id,
      ]);
      expect(await told(em)).toEqual([]);
    });
  });
});

describe('a duty of the organisation (A 3; P 2; obligations 70, 82)', () => {
  const owe = async (em: EntityManager, kind: string, actor: string | null) => {
    const id = randomUUID();
    await em.execute(
      `insert into duty (id, controller, kind, case_id, about, actor, made_at, due_on) values (?, 'talis', ?, ?, 'X', ?, ?, '2026-12-04')`,
      [id, kind, CASE, actor, SINCE],
    );
    return id;
  };

  test.each(['INFORM_HOUSEHOLD', 'REVIEW_EMERGENCY'])(
    '%s: on its day, without the case, until it is done',
    async (kind) => {
      await undone(async (em) => {
        const id = await owe(em, kind, 'p-2');
        expect(await told(em)).toEqual([
          { kind, caseId: null, subject: id, person: null, version: null, since: SINCE, dueOn: '2026-12-04' },
        ]);
        expect(await told(em, { organisation: 'portaal' })).toEqual([]);
        await em.execute("update duty set done_at = ?, done_by = 'p-1' where id = ?", [NOW, id]);
        expect(await told(em)).toEqual([]);
      });
    },
  );

  test('an emergency is reviewed in the domain of what was shared', async () => {
    await undone(async (em) => {
      const id = await owe(em, 'REVIEW_EMERGENCY', 'p-2');
      expect(await told(em, { domains: ['WMO'] })).toHaveLength(1);
      await contribute(em, { id });
      expect(await told(em)).toHaveLength(1);
      expect(await told(em, { domains: ['WMO'] })).toEqual([]);
    });
  });

  test('an emergency is reviewed by another one than whose it was', async () => {
    await undone(async (em) => {
      await owe(em, 'REVIEW_EMERGENCY', 'p-2');
      const inform = await owe(em, 'INFORM_HOUSEHOLD', 'p-2');
      expect((await told(em, { actor: 'p-2' })).map(({ subject }) => subject)).toEqual([inform]);
    });
  });
});

test('messages of the organisation that do not arrive, and no other’s', async () => {
  await undone(async (em) => {
    await em.execute(
      `insert into outbox (id, peer, case_id, seq, kind, controller, body, created_at, attempts)
       values (gen_random_uuid(), 'casework', ?, 1, 'NOTICE_GIVEN', 'talis', '{}', ?, 5)`,
      [CASE, SINCE],
    );
    expect(await told(em)).toEqual([
      { kind: 'DELIVERY_STUCK', caseId: null, subject: null, person: null, version: null, since: SINCE, dueOn: null },
    ]);
    expect(await told(em, { organisation: 'portaal' })).toEqual([]);
  });
});
