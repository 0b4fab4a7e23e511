/** Puts the cases of the doors where the running system keeps them: casework's registry, and each partner's own store. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { caseRows, factRows } from '../../subgraphs/casework/demo/registry-rows.js';
import { Authorisation } from '../../subgraphs/casework/registry/authorisation.entity.js';
import { Professional } from '../../subgraphs/casework/registry/professional.entity.js';
import { subgraph as casework } from '../../subgraphs/casework/subgraph.js';
import { demoId, makeRow, type SubgraphDefinition, type World } from '../../subgraphs/kit/index.js';
import { toContribution } from '../../subgraphs/kit/store/contribution-facts.js';
import { openDatabase } from '../../subgraphs/kit/store/database.js';
import type { Stack } from '../support/stack.js';
import type { DoorCase } from './door-cases.js';
import type { DoorReader } from './door-readers.js';
import { subjectOf } from './request.js';
import type { Calendar } from './world.js';

type DemoCase = World['cases'][number];

/** PostgreSQL takes 65,535 parameters a statement; the widest table has some twenty columns. */
const ROWS_AT_ONCE = 500;

/** All professionals, and all cases with what is recorded of them. */
export async function seedCases(
  stack: Stack,
  readers: readonly DoorReader[],
  cases: readonly DoorCase[],
  calendar: Calendar,
): Promise<void> {
  const facts = cases.map((one) => ({ facts: one.facts }) as unknown as DemoCase);
  await insert(stack, casework, [
    ...professionalRows(stack, readers, calendar),
    ...caseRows({ cases: facts } as unknown as World),
    ...facts.flatMap(factRows),
  ]);
  for (const [definition, ofPartner] of Map.groupBy(cases, ({ real }) => real.definition)) {
    await insert(stack, definition, ofPartner.flatMap(partnerRows));
  }
}

function professionalRows(stack: Stack, readers: readonly DoorReader[], calendar: Calendar): readonly object[] {
  const actors = new Set(readers.map(({ actor }) => actor));
  return [
    ...stack.world.professionals
      .filter(({ actor }) => actors.has(actor))
      .map(({ actor, subject }) => makeRow(Professional, { actor, issuer: stack.addresses.issuer, subject })),
    ...readers.map((reader) =>
      makeRow(Authorisation, {
        id: demoId(`corpus/authorisation/${reader.account}/${reader.capacity}`),
        actor: reader.actor,
        recordedAt: calendar.at(-30),
        ...subjectOf(calendar, reader, reader.actor).properties,
      }),
    ),
  ];
}

function partnerRows({ id, real, persons }: DoorCase): readonly object[] {
  return persons.flatMap((person) => {
    const base = (name: string) => ({
      id: demoId(`corpus/row/${person.id}/${name}`),
      caseId: id,
      personIds: [person.id],
      controller: real.table.controller,
    });
    return [
      ...real.rowsOf(base, person.id),
      ...person.records.contributions.map((facts) => toContribution(facts as never, id, 'Afgewogen.')),
    ];
  });
}

async function insert(stack: Stack, definition: SubgraphDefinition, rows: readonly object[]): Promise<void> {
  const orm = await openDatabase(definition, stack.databaseUrl(definition.name));
  try {
    await insertAll(orm, rows);
  } finally {
    await orm.close();
  }
}

/** Class by class, in the order in which they come. */
async function insertAll(orm: MikroORM, rows: readonly object[]): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    for (const [entity, ofEntity] of Map.groupBy(rows, (row) => row.constructor as new () => object)) {
      for (let at = 0; at < ofEntity.length; at += ROWS_AT_ONCE) {
        await em.insertMany(entity, ofEntity.slice(at, at + ROWS_AT_ONCE));
      }
    }
  });
}
