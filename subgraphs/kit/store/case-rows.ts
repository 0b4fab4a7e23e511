/**
 * Rows of the cases in a grant, loaded once per table and request however many persons are asked for. The database is
 * asked only for rows whose every person the grant names: a row about one more person is not even read, save one under
 * which others hang, which then comes without anything of its own. Rows of an own record that is linked to a case are served
 * in its place, under the ids of the case; in the database they stay as they are.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseLink } from '../signal/case-link.entity.js';
import type { Person } from '../stubs.js';
import { PersonRow, type SubjectRow } from '../subject-row.entity.js';

type RowClass<T extends SubjectRow> = new () => T;

/** A person of the grant, or a row that already stands under one. */
type Under = Pick<Person, 'id' | 'caseId'> | PersonRow;

/** A linked record, with the ids of the case for those of its persons whom the grant names. */
interface OpenLink {
  readonly caseId: string;
  readonly record: string;
  readonly controller: string;
  readonly nameOf: ReadonlyMap<string, string>;
}

export class CaseRows {
  readonly #em: EntityManager;
  readonly #cases: readonly string[];
  readonly #persons: readonly string[];
  readonly #loaded = new Map<RowClass<SubjectRow>, Promise<ReadonlyMap<string, SubjectRow[]>>>();
  readonly #holders = new Map<RowClass<SubjectRow>, Promise<ReadonlyMap<string, SubjectRow[]>>>();
  #links: Promise<readonly OpenLink[]> | undefined;

  constructor(em: EntityManager, cases: readonly string[], persons: readonly string[]) {
    this.#em = em;
    this.#cases = cases;
    this.#persons = persons;
  }

  /** The rows of this table in this case, by id. */
  async ofCase<T extends SubjectRow>(entity: RowClass<T>, caseId: string): Promise<readonly T[]> {
    const loading = this.#loaded.get(entity) ?? this.#load(entity);
    this.#loaded.set(entity, loading);
    return ((await loading).get(caseId) ?? []) as T[];
  }

  /**
   * The rows of this table in this case under which others hang, each decided on its own persons: a household's file. One
   * about somebody whom the grant does not name comes as its id and controller alone, so that it leads on to what is about
   * the others, and nothing of its own can go out (obligation 14).
   */
  async holdersOfCase<T extends SubjectRow>(entity: RowClass<T>, caseId: string): Promise<readonly T[]> {
    const loading = this.#holders.get(entity) ?? this.#loadHolders(entity);
    this.#holders.set(entity, loading);
    return ((await loading).get(caseId) ?? []) as T[];
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

  async #load<T extends SubjectRow>(entity: RowClass<T>): Promise<ReadonlyMap<string, SubjectRow[]>> {
    this.#links ??= this.#loadLinks();
    const links = await this.#links;
    const records = links.map(({ record }) => record);
    const own = links.flatMap(({ nameOf }) => [...nameOf.keys()]);
    const rows = await this.#em.find(
      entity as RowClass<SubjectRow>,
      {
        $or: [
          { caseId: { $in: [...this.#cases] }, personIds: { $contained: [...this.#persons] } },
          ...(links.length > 0 ? [{ caseId: { $in: records }, personIds: { $contained: own } }] : []),
        ],
      },
      { orderBy: { id: 'asc' } },
    );
    const cases = new Set(this.#cases);
    const served = rows.flatMap((row) => (cases.has(row.caseId) ? [row] : serveUnder(entity, row, links)));
    return Map.groupBy(served, ({ caseId }) => caseId);
  }

  async #loadHolders<T extends SubjectRow>(entity: RowClass<T>): Promise<ReadonlyMap<string, SubjectRow[]>> {
    const whole = new Map<string, readonly T[]>();
    for (const caseId of this.#cases) whole.set(caseId, await this.ofCase(entity, caseId));
    this.#links ??= this.#loadLinks();
    const links = await this.#links;
    const places = [...this.#cases, ...links.map(({ record }) => record)];
    const all = await this.#em.find(
      entity as RowClass<SubjectRow>,
      { caseId: { $in: places } },
      // Of whom it is about nothing is read, nor is it kept for who asks the same table for what it says.
      { fields: ['id', 'caseId', 'controller'], disableIdentityMap: true, orderBy: { id: 'asc' } },
    );
    const served = all.flatMap(({ id, caseId: place, controller }) =>
      this.#placesOf(place, controller, links).map(
        (caseId) =>
          whole.get(caseId)?.find((row) => row.id === id) ??
          Object.assign(new entity(), { id, caseId, controller, personIds: [] }),
      ),
    );
    return Map.groupBy(served, ({ caseId }) => caseId);
  }

  /** The cases in which a row of this place stands: its own, or those its record is linked to. */
  #placesOf(place: string, controller: string, links: readonly OpenLink[]): readonly string[] {
    if (this.#cases.includes(place)) return [place];
    return links.filter((link) => link.record === place && link.controller === controller).map(({ caseId }) => caseId);
  }

  /** Once a request: which own records stand for which case. */
  async #loadLinks(): Promise<readonly OpenLink[]> {
    const named = new Set(this.#persons);
    const links = await this.#em.find(CaseLink, { caseId: { $in: [...this.#cases] } }, { orderBy: { id: 'asc' } });
    return links.map(({ caseId, record, controller, persons }) => ({
      caseId,
      record,
      controller,
      nameOf: new Map(persons.filter(({ person }) => named.has(person)).map(({ own, person }) => [own, person])),
    }));
  }
}

/** Copies of a row under each case its record is linked to. One that names somebody the link does not is in none (P 5; obligation 14). */
function serveUnder<T extends SubjectRow>(entity: RowClass<T>, row: SubjectRow, links: readonly OpenLink[]): T[] {
  return links
    .filter(({ record, controller }) => record === row.caseId && controller === row.controller)
    .flatMap(({ caseId, nameOf }) => {
      const personIds = row.personIds.flatMap((own) => nameOf.get(own) ?? []);
      if (personIds.length < row.personIds.length) return [];
      const personId = row instanceof PersonRow ? nameOf.get(row.personId) : undefined;
      if (row instanceof PersonRow && personId === undefined) return [];
      // A new object, which the ORM does not know: nothing of it can be written.
      return [Object.assign(new entity(), row, { caseId, personIds, ...(personId !== undefined && { personId }) })];
    });
}
