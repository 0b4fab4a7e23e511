/** Fills an empty database with the demo world: this subgraph's own rows, its controllers' contributions and notices. */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Seeder } from '@mikro-orm/seeder';
import { getSubgraph } from '../../../schema/subgraphs.js';
import { makeRow, type SubgraphDefinition } from '../definition.js';
import type { World } from '../demo/world.js';
import { CasePhase } from '../share/case-phase.entity.js';
import { toGivenNotice } from '../share/notice-row.js';
import { toOnwardUse } from '../share/onward-use-row.js';
import { OwnRecord } from '../signal/own-record.entity.js';
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
    const rows = [
      ...this.#definition.demo(this.#world),
      ...this.#contributions(),
      ...this.#shares(),
      ...this.#records(),
    ];
    for (const [entity, ofEntity] of Map.groupBy(rows, (row) => row.constructor as new () => object)) {
      await em.insertMany(entity, ofEntity);
    }
  }

  /** Casework keeps references only: each contribution stands with the controller who weighed it (P 3). */
  #contributions(): readonly object[] {
    const isOwn = this.#ownControllers();
    return this.#world.cases.flatMap((one) =>
      one.facts.contributions
        .filter(({ controller }) => isOwn.has(controller))
        .map((facts) => toContribution(facts, one.id, weigh(facts.id, facts.category, facts.phase))),
    );
  }

  /** What each controller told the household itself, with the reason of a deferral (P 4), and what it approved (P 5). */
  #shares(): readonly object[] {
    const isOwn = this.#ownControllers();
    return this.#world.cases.flatMap(({ id, facts }) => [
      ...this.#heardOf(facts),
      ...facts.notices
        .filter(({ kind, controller }) => kind === 'SHARING' && isOwn.has(controller))
        .map((notice) => toGivenNotice(notice, id, `Telling would bring danger now. MARK-REASON-${notice.id}`)),
      ...facts.onwardUse.filter(({ controller }) => isOwn.has(controller)).map((use) => toOnwardUse(use, id)),
    ]);
  }

  /**
   * What stands under own records: the rows this subgraph would make of a case, but no signal, because none was brought.
   * One controller at a time: to it, the others' records of the same people do not exist.
   */
  #records(): readonly object[] {
    const { demo, signal } = this.#definition;
    return [...this.#ownControllers()].flatMap((controller) => {
      const records = this.#world.records.filter((record) => record.controller === controller);
      const rows = records.length === 0 ? [] : demo({ ...this.#world, cases: records });
      return [
        ...records.map(({ id, label, persons }) =>
          makeRow(OwnRecord, { id, controller, label, persons: persons.map((person) => person.id) }),
        ),
        ...rows.filter((row) => signal === undefined || !(row instanceof signal.entity)),
      ];
    });
  }

  /** A partner with a stake in a case was told of its phases (P 5). */
  #heardOf({ case: { id, phase, phaseSince }, contributions }: World['cases'][number]['facts']): readonly object[] {
    const isOwn = this.#ownControllers();
    if (!contributions.some(({ controller }) => isOwn.has(controller))) return [];
    return [Object.assign(new CasePhase(), { caseId: id, phase, since: new Date(phaseSince) })];
  }

  #ownControllers(): ReadonlySet<string> {
    const { name } = this.#definition;
    return new Set(name === 'casework' ? [] : getSubgraph(name).controllers);
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
