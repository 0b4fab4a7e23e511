import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase } from '../../../test/support/postgres.js';
import { defineSubgraph } from '../definition.js';
import { findDrift, migrate, openDatabase } from '../store/database.js';
import { enqueue } from './enqueue.js';
import type { Message } from './messages.js';

const definition = defineSubgraph({
  name: 'police',
  entities: [],
  resolvers: [],
  migrations: [],
  demo: () => [],
});
const AT = new Date('2026-11-23T10:00:00Z');
let orm: MikroORM;

beforeAll(async () => {
  orm = await openDatabase(definition, await createTestDatabase());
  await migrate(orm);
}, 60_000);
afterAll(() => orm?.close(true));

function given(caseId: string): Message {
  const body = { notice: 'n-1', givenAt: AT.toISOString() };
  return { kind: 'NOTICE_GIVEN', caseId, to: 'casework', controller: 'politie', body };
}

const numbersOf = async (caseId: string): Promise<readonly number[]> => {
  const rows = await orm.em
    .fork()
    .execute<{ seq: number }[]>('select seq from outbox where case_id = ? order by seq', [caseId]);
  return rows.map(({ seq }) => seq);
};
const jobsOf = (caseId: string) =>
  orm.em.fork().execute<{ key: string }[]>('select key from graphile_worker.jobs where key like ?', [`%${caseId}`]);

test('the classes of the kit are its tables', async () => {
  expect(await findDrift(orm)).toBe('');
});

describe('a message that is said', () => {
  test('stands with its job when the transaction is committed', async () => {
    const caseId = randomUUID();
    await orm.em.fork().transactional((em) => enqueue(em, given(caseId), AT));
    expect(await numbersOf(caseId)).toEqual([1]);
    expect(await jobsOf(caseId)).toEqual([{ key: `deliver/casework/${caseId}` }]);
  });

  test('is nowhere when it is rolled back, and its number is given to the next', async () => {
    const caseId = randomUUID();
    const failed = orm.em.fork().transactional(async (em) => {
      await enqueue(em, given(caseId), AT);
      throw new Error('the act fails after all');
    });
    await expect(failed).rejects.toThrow('after all');
    expect([await numbersOf(caseId), await jobsOf(caseId)]).toEqual([[], []]);
    await orm.em.fork().transactional((em) => enqueue(em, given(caseId), AT));
    expect(await numbersOf(caseId)).toEqual([1]);
  });

  test('has a number of its own, also when many are said at once', async () => {
    const caseId = randomUUID();
    await Promise.all(
      Array.from({ length: 8 }, () => orm.em.fork().transactional((em) => enqueue(em, given(caseId), AT))),
    );
    expect(await numbersOf(caseId)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await jobsOf(caseId)).toHaveLength(1);
  });

  test.each([
    ['to another partner', { to: 'housing' }],
    ['with a body that is not of its kind', { body: { notice: 'Jan de Vries', givenAt: AT.toISOString() } }],
    ['with more than its kind has', { body: { notice: 'n-1', givenAt: AT.toISOString(), note: 'n' } }],
    ['as the college, by a partner', { kind: 'PHASE_MOVED', to: 'police', body: {} }],
  ])('is refused %s', async (_what, change) => {
    const caseId = randomUUID();
    const wrong = { ...given(caseId), ...change } as Message;
    await expect(orm.em.fork().transactional((em) => enqueue(em, wrong, AT))).rejects.toThrow();
    expect(await numbersOf(caseId)).toEqual([]);
  });
});
