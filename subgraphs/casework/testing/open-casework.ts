/** Casework's own tables with the demo world in them, on a fresh real database. For tests. */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase } from '../../../test/support/postgres.js';
import { createWorld, type DemoCase, getCase, type World } from '../../kit/demo/index.js';
import { migrate, openDatabase } from '../../kit/store/database.js';
import { seedDemo } from '../../kit/store/demo-seeder.js';
import { subgraph } from '../subgraph.js';

export const ANCHOR = new Date('2026-11-23T00:00:00Z');

export interface Casework {
  readonly orm: MikroORM;
  readonly world: World;
  /** By its readable key. */
  readonly caseOf: (key: string) => DemoCase;
  /** Runs in a transaction that is undone, so that no test sees another's rows. */
  readonly undone: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;
}

export async function openCasework(): Promise<Casework> {
  const orm = await openDatabase(subgraph, await createTestDatabase());
  await migrate(orm);
  const world = createWorld(ANCHOR);
  await seedDemo(orm, subgraph, () => world);
  return {
    orm,
    world,
    caseOf: (key) => getCase(world, key),
    async undone(work) {
      const em = orm.em.fork();
      await em.begin();
      try {
        return await work(em);
      } finally {
        await em.rollback();
      }
    },
  };
}
