/**
 * Rows of a controller's own administration that stand in the case itself, with no own record between: they are taken back
 * under one, by ids of persons that the case never knew (A 3 "neemt deze weer mee terug naar zijn moederorganisatie").
 */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../definition.js';
import { OwnRecord } from '../signal/own-record.entity.js';
import { PersonRow, SubjectRow } from '../subject-row.entity.js';

const LABEL = 'Teruggenomen uit een casus die niet is opgepakt';

type RowClass = new () => SubjectRow;

/** How many rows, by controller. */
export async function takeBack(
  em: EntityManager,
  { entities, signal }: SubgraphDefinition,
  caseId: string,
): Promise<ReadonlyMap<string, number>> {
  const classes = entities.filter(
    (entity): entity is RowClass => entity.prototype instanceof SubjectRow && entity !== signal?.entity,
  );
  const found = await Promise.all(
    classes.map(async (entity) => ({ entity, rows: await readRows(em, entity, caseId) })),
  );
  const counts = new Map<string, number>();
  const controllers = new Set(found.flatMap(({ rows }) => rows.map(({ controller }) => controller)));
  for (const controller of controllers) {
    const record = randomUUID();
    const ownOf = new Map<string, string>();
    const nameOwn = (person: string): string => {
      const own = ownOf.get(person) ?? randomUUID();
      ownOf.set(person, own);
      return own;
    };
    for (const { entity, rows } of found) {
      for (const row of rows.filter((each) => each.controller === controller)) {
        const personIds = row.personIds.map(nameOwn);
        const columns = row instanceof PersonRow ? { personIds, personId: nameOwn(row.personId) } : { personIds };
        await em.nativeUpdate(entity, { id: row.id }, { ...columns, caseId: record });
        counts.set(controller, (counts.get(controller) ?? 0) + 1);
      }
    }
    await em.insert(OwnRecord, { id: record, controller, persons: [...ownOf.values()], label: LABEL });
  }
  return counts;
}

/** Read only, so that nothing of them is written by the way. */
function readRows(em: EntityManager, entity: RowClass, caseId: string): Promise<SubjectRow[]> {
  return em.find(entity, { caseId }, { disableIdentityMap: true });
}
