import type { EntityManager } from '@mikro-orm/postgresql';
import { lockCase } from '../../../kit/work/index.js';
import type { CaseRecord } from '../../registry/case-record.js';

/** The row with its case locked, as it stands from then on: an act that names it waits for the others of that case. */
export async function lockRow<Row extends CaseRecord>(em: EntityManager, row: Row | null): Promise<Row | null> {
  if (row === null) return null;
  await lockCase(em, row.caseId);
  return await em.refresh(row);
}
