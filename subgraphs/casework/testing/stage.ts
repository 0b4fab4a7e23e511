/** Puts a case of the demo world where a test needs it, in the test's own transaction. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseHandle } from '../registry/case-handle.entity.js';
import type { Casework } from './open-casework.js';

/** Runs SQL as it stands, past the entities and their identity map. */
export function run<Row extends object>(
  em: EntityManager,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());
}

/** The handle as the database has it now. */
export async function handleOf(em: EntityManager, { caseOf }: Casework, key: string): Promise<CaseHandle> {
  return await em.fork({ keepTransactionContext: true }).findOneOrFail(CaseHandle, { id: caseOf(key).id });
}

/** A meeting of the ward of a case that has it on its agenda; held, unless it is said to be still open. */
export async function putOnAgenda(
  em: EntityManager,
  { caseOf }: Casework,
  key: string,
  isOpen = false,
): Promise<string> {
  const { id, ward } = caseOf(key);
  const meeting = randomUUID();
  await run(
    em,
    `insert into meeting (id, ward, "on", planned_by, planned_at) values (?, ?, '2026-11-20', 'p', '2026-11-01')`,
    [meeting, ward],
  );
  await run(
    em,
    `insert into agenda_item (id, meeting, case_id, added_by, added_at) values (?, ?, ?, 'p', '2026-11-02')`,
    [randomUUID(), meeting, id],
  );
  if (!isOpen) await run(em, `update meeting set held_at = '2026-11-20', held_by = 'p' where id = ?`, [meeting]);
  return meeting;
}

/** Who was told what of a case: `PHASE_MOVED housing`. */
export async function toldOf(em: EntityManager, { caseOf }: Casework, key: string): Promise<readonly string[]> {
  const rows = await run<{ kind: string; peer: string }>(em, 'select kind, peer from outbox where case_id = ?', [
    caseOf(key).id,
  ]);
  return rows.map(({ kind, peer }) => `${kind} ${peer}`).sort();
}
