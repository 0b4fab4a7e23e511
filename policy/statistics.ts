/**
 * What may leave in a dump for statistics (O&S; R Toegang r755–757, A slot r1029; obligations 105, 106): nothing that was
 * entered by, or comes from, another controller than the municipality. A figure made of records inherits their exclusion,
 * however many steps it was made in: a count of police actions tells of police actions.
 */
import { findPartner } from './organisations.js';

/** A record, or a figure made of records, that is asked for a dump. */
export interface StatisticalItem {
  readonly id: string;
  /** The organisation that entered it (ingegeven door); of a figure, the one that made it. */
  readonly enteredBy: string;
  /** The controller it comes from; null where it came from the person for this dossier, or was made by the team. */
  readonly origin: string | null;
  /** Ids of the items it was made of; empty for a record as it was entered. */
  readonly madeOf: readonly string[];
}

/**
 * Takes everything that is asked for a dump, with all it was made of; gives the items that may leave, in the same order.
 * Closed world: an item made of something that is not among them, of itself, or of what shares its id stays.
 */
export function selectForStatistics<Item extends StatisticalItem>(items: readonly Item[]): readonly Item[] {
  const named = Map.groupBy(items, ({ id }) => id);
  const users = new Map<string, string[]>();
  const open = new Map<string, number>();
  const ready: string[] = [];
  for (const [id, [item, second]] of named) {
    if (item === undefined || second !== undefined || !isMunicipal(item)) continue;
    const sources = new Set(item.madeOf);
    for (const source of sources) users.set(source, [...(users.get(source) ?? []), id]);
    open.set(id, sources.size);
    if (sources.size === 0) ready.push(id);
  }
  const free = new Set<string>();
  for (const id of ready) {
    free.add(id);
    for (const user of users.get(id) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  return items.filter(({ id }) => free.has(id));
}

/** Both who entered it and where it comes from; whoever is not registered is no municipality. */
function isMunicipal({ enteredBy, origin }: StatisticalItem): boolean {
  return isMunicipality(enteredBy) && (origin === null || isMunicipality(origin));
}

function isMunicipality(organisation: string): boolean {
  return findPartner(organisation) === 'MUNICIPALITY';
}
