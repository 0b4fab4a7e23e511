/** Fills an empty database with the demo world: this subgraph's own rows and its controllers' contributions. */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Seeder } from '@mikro-orm/seeder';
import { getSubgraph } from '../../../schema/subgraphs.js';
import type { SubgraphDefinition } from '../definition.js';
import type { World } from '../demo/world.js';
import { toContribution } from './contribution-facts.js';
import { listEntities } from './database.js';

class DemoSeeder extends Seeder {
  readonly #definition: SubgraphDefinition;
  readonly #world: World;

  constructor(definition: SubgraphDefinition, world: World) {
    super();
    this.#definition = definition;
    this.#world = world;
  }

  override async run(em: EntityManager): Promise<void> {
    const rows = [...this.#definition.demo(this.#world), ...this.#contributions()];
    for (const [entity, ofEntity] of Map.groupBy(rows, (row) => row.constructor as new () => object)) {
      await em.insertMany(entity, ofEntity);
    }
  }

  /** Casework keeps references only: each contribution stands with the controller who weighed it (P 3). */
  #contributions(): readonly object[] {
    if (this.#definition.name === 'casework') return [];
    const { controllers } = getSubgraph(this.#definition.name);
    const isOwn = new Set<string>(controllers);
    return this.#world.cases.flatMap((one) =>
      one.facts.contributions
        .filter(({ controller }) => isOwn.has(controller))
        .map((facts) => toContribution(facts, one.id, weigh(facts.id, facts.category, facts.phase))),
    );
  }
}

/** Fictional, and marked, so that a leak test can look for it. */
function weigh(id: string, category: string, phase: string): string {
  return `Weighed: ${category} is needed in ${phase}, nothing less will do. MARK-WEIGHING-${id}`;
}

/** All or nothing, and nothing when any table of the subgraph holds a row. True when it seeded. */
export async function seedDemo(orm: MikroORM, definition: SubgraphDefinition, world: () => World): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    for (const entity of listEntities(definition)) {
      if ((await em.count(entity)) > 0) return false;
    }
    await new DemoSeeder(definition, world()).run(em);
    return true;
  });
}
