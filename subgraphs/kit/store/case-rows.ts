/**
 * Rows of the cases in a grant, loaded once per table and request however many persons are asked for. The database is
 * asked only for rows whose every person the grant names: a row about one more person is not even read.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from '../stubs.js';
import { PersonRow, type SubjectRow } from '../subject-row.entity.js';

type RowClass<T extends SubjectRow> = new () => T;

/** A person of the grant, or a row that already stands under one. */
type Under = Pick<Person, 'id' | 'caseId'> | PersonRow;

export class CaseRows {
  readonly #em: EntityManager;
  readonly #cases: readonly string[];
  readonly #persons: readonly string[];
  readonly #loaded = new Map<RowClass<SubjectRow>, Promise<ReadonlyMap<string, SubjectRow[]>>>();

  constructor(em: EntityManager, cases: readonly string[], persons: readonly string[]) {
    this.#em = em;
    this.#cases = cases;
    this.#persons = persons;
  }

  /** The rows of this table in this case, by id. */
  async ofCase<T extends SubjectRow>(entity: RowClass<T>, caseId: string): Promise<readonly T[]> {
    const loaded = this.#loaded.get(entity) ?? this.#load(entity);
    return ((await loaded).get(caseId) ?? []) as T[];
  }

  /** The rows of this table that stand under this person (or beside this row of his), by id. */
  async ofPerson<T extends PersonRow>(entity: RowClass<T>, under: Under): Promise<readonly T[]> {
    const id = under instanceof PersonRow ? under.personId : under.id;
    const rows = await this.ofCase(entity, under.caseId);
    return rows.filter((row) => row.personId === id);
  }

  /** The one row of this table under this person, or null. */
  async findOfPerson<T extends PersonRow>(entity: RowClass<T>, under: Under): Promise<T | null> {
    return (await this.ofPerson(entity, under))[0] ?? null;
  }

  #load<T extends SubjectRow>(entity: RowClass<T>): Promise<ReadonlyMap<string, SubjectRow[]>> {
    const loading = this.#em
      .find(
        entity as RowClass<SubjectRow>,
        { caseId: { $in: [...this.#cases] }, personIds: { $contained: [...this.#persons] } },
        { orderBy: { id: 'asc' } },
      )
      .then((rows) => Map.groupBy(rows, (row) => row.caseId));
    this.#loaded.set(entity, loading);
    return loading;
  }
}
