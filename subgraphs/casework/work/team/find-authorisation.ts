import { LockMode } from '@mikro-orm/postgresql';
import type { ActContext } from '../../../kit/work/index.js';
import { Authorisation } from '../../registry/authorisation.entity.js';

/** The authorisation if it still holds, locked against another officer; null else. */
export async function findCurrentAuthorisation({ em, now }: ActContext, id: string): Promise<Authorisation | null> {
  const row = await em.findOne(Authorisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return row === null || (row.endedAt !== null && Date.parse(row.endedAt) <= now.getTime()) ? null : row;
}
