/**
 * The case a partner speaks of. What it says of one that was declined is dropped: nothing of such a case is kept (A 2,
 * A 3; obligations 33, 38). What it says of a case it cannot know, of a stranger, or of another's record is refused.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../../kit/grant/refusal.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { Person } from '../../registry/person.entity.js';

/** Null when the case was declined. It is locked, so that it is not declined while something is written about it. */
export async function findCase(em: EntityManager, caseId: string): Promise<CaseHandle | null> {
  const [found] = await em.execute<{ phase: string }[]>('select phase from case_handle where id = ? for share', [
    caseId,
  ]);
  if (found === undefined) throw new Refusal('MESSAGE_NOT_YOURS');
  return found.phase === 'DECLINED' ? null : em.findOne(CaseHandle, { id: caseId });
}

export async function requirePersons(em: EntityManager, caseId: string, persons: readonly string[]): Promise<void> {
  const ids = [...new Set(persons)];
  if (!ids.every((id) => UUID.test(id))) throw new Refusal('MESSAGE_NOT_YOURS');
  if ((await em.count(Person, { caseId, id: { $in: ids } })) < ids.length) throw new Refusal('MESSAGE_NOT_YOURS');
}

/** A record of this controller in this case; of anyone else's it may change nothing (P 3). */
export function requireOwn<Row extends { readonly caseId: string; readonly controller: string }>(
  row: Row | null,
  { caseId, controller }: { readonly caseId: string; readonly controller: string },
): Row {
  if (row === null || row.caseId !== caseId || row.controller !== controller) throw new Refusal('MESSAGE_NOT_YOURS');
  return row;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
