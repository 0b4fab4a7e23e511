import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Acts of one case are done one after the other, also from several replicas; others by their key. An act that names a
 * seat or a proposal locks its case so, once it knows it.
 */
export async function lockCase(em: EntityManager, name: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name.toLowerCase()]);
}
