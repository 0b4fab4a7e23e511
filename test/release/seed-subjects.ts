/** Puts the cases of the doors where the running system keeps them: casework's registry, and each subgraph's own store. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { caseRows, factRows } from '../../subgraphs/casework/demo/registry-rows.js';
import { Authorisation } from '../../subgraphs/casework/registry/authorisation.entity.js';
import { Professional } from '../../subgraphs/casework/registry/professional.entity.js';
import { subgraph as casework } from '../../subgraphs/casework/subgraph.js';
import { demoId, makeRow, type SubgraphDefinition, type World } from '../../subgraphs/kit/index.js';
import { openDatabase } from '../../subgraphs/kit/store/database.js';
import type { Stack } from '../support/stack.js';
import type { DoorReader } from './door-readers.js';
import type { DoorSubject } from './door-subject.js';
import { subjectOf } from './request.js';
import type { Calendar } from './world.js';

type DemoCase = World['cases'][number];

/** PostgreSQL takes 65,535 parameters a statement; the widest table has some twenty columns. */
const ROWS_AT_ONCE = 500;

/** All professionals first, then all facts, then what stands in the stores. */
export async function seedSubjects(
  stack: Stack,
  readers: readonly DoorReader[],
  subjects: readonly DoorSubject[],
  calendar: Calendar,
): Promise<void> {
  const cases = subjects.flatMap(({ facts }) => facts).map((facts) => ({ facts }) as unknown as DemoCase);
  await insert(stack, casework, [
    ...professionalRows(stack, readers, calendar),
    ...caseRows({ cases } as unknown as World),
    ...cases.flatMap(factRows),
  ]);
  for (const [definition, ofOne] of Map.groupBy(subjects, (subject) => subject.definition)) {
    await insert(
      stack,
      definition,
      ofOne.flatMap(({ stored }) => stored),
    );
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
