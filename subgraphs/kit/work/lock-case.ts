import type { EntityManager } from '@mikro-orm/postgresql';

/** Holds a case, or another name, until the transaction ends: acts and messages about it come one after the other, also from several replicas. */
export async function lockCase(em: EntityManager, name: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name.toLowerCase()]);
}
