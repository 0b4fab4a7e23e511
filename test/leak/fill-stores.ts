/** Fills the empty stores of a stack with a world of a test's own, as each subgraph would fill its own with the demo world. */
import pg from 'pg';
import { subgraph as casework } from '../../subgraphs/casework/subgraph.js';
import { subgraph as housing } from '../../subgraphs/housing/subgraph.js';
import type { World } from '../../subgraphs/kit/index.js';
import { openDatabase } from '../../subgraphs/kit/store/database.js';
import { seedDemo } from '../../subgraphs/kit/store/demo-seeder.js';
import { subgraph as mentalHealth } from '../../subgraphs/mental-health/subgraph.js';
import { subgraph as municipality } from '../../subgraphs/municipality/subgraph.js';
import { subgraph as police } from '../../subgraphs/police/subgraph.js';
import { subgraph as publicHealth } from '../../subgraphs/public-health/subgraph.js';
import { subgraph as socialWork } from '../../subgraphs/social-work/subgraph.js';
import { subgraph as youthProtection } from '../../subgraphs/youth-protection/subgraph.js';
import type { Stack } from '../support/stack.js';

const DEFINITIONS = [
  casework,
  municipality,
  housing,
  police,
  youthProtection,
  mentalHealth,
  socialWork,
  publicHealth,
] as const;

/** Throws where a store holds anything already, or its constraints refuse a row. */
export async function fillStores(stack: Stack, world: World): Promise<void> {
  for (const definition of DEFINITIONS) {
    const orm = await openDatabase(definition, stack.databaseUrl(definition.name));
    try {
      if (!(await seedDemo(orm, definition, () => world)))
        throw new Error(`The store of ${definition.name} is not empty.`);
    } finally {
      await orm.close();
    }
  }
  const client = new pg.Client({ connectionString: stack.databaseUrl('casework') });
  await client.connect();
  await client.query('update professional set issuer = $1', [stack.addresses.issuer]);
  await client.end();
}
