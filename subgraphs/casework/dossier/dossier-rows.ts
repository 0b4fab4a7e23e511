/** Rows of one table of the cases asked, read once a request however many persons they stand under. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { KitContext } from '../../kit/index.js';
import type { CaseRecord } from '../registry/case-record.js';
import { Person } from '../registry/person.entity.js';

type RowClass<T extends CaseRecord | Person> = new () => T;
type Loaded = Map<string, Promise<readonly (CaseRecord | Person)[]>>;

/** Holds for one request: its entity manager lives no longer. */
const LOADED = new WeakMap<EntityManager, Loaded>();

/** The rows of a case in order of id. A case that the grant does not name has none. */
export async function rowsOfCase<T extends CaseRecord | Person>(
  context: KitContext,
  entity: RowClass<T>,
  caseId: string,
): Promise<readonly T[]> {
  if (!isGranted(context, caseId)) return [];
  const { em } = context;
  const loaded = LOADED.get(em) ?? new Map();
  LOADED.set(em, loaded);
  const key = `${entity.name} ${caseId}`;
  const rows = loaded.get(key) ?? em.find(entity as RowClass<Person>, { caseId }, { orderBy: { id: 'asc' } });
  loaded.set(key, rows);
  return (await rows) as readonly unknown[] as readonly T[];
}

export function isGranted({ grant }: KitContext, caseId: string): boolean {
  return grant.cases.some(({ id }) => id === caseId);
}
