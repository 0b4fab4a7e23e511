/** Lists of records: shared ids, what is kept, in which order, and by which person. */
import { type Read, readObject } from './read-value.js';

interface Identified {
  readonly id: string;
}

const FEW = 12;

/** Do two entries of one list, well-formed or not, share an id? */
export function sharesId(entries: readonly unknown[]): boolean {
  if (entries.length < 2) return false;
  if (entries.length > FEW) return sharesIdAmongMany(entries);
  for (let later = 1; later < entries.length; later++) {
    const id = idOf(entries[later]);
    if (id === undefined) continue;
    for (let earlier = 0; earlier < later; earlier++) {
      if (idOf(entries[earlier]) === id) return true;
    }
  }
  return false;
}

/** The records that can be read; the others count as absent. */
export function keepWellFormed<T>(entries: readonly unknown[], read: Read<T>): T[] {
  const kept: T[] = [];
  for (const entry of entries) {
    const record = read(entry);
    if (record !== undefined) kept.push(record);
  }
  return kept;
}

export function byId<T extends Identified>(records: T[]): readonly T[] {
  return records.length > 1 ? records.sort(compareIds) : records;
}

/** Code-unit order, which is what `<` does to strings. */
export function compareIds(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function byPerson<T extends { readonly person: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.person);
    if (group === undefined) groups.set(record.person, [record]);
    else group.push(record);
  }
  return groups;
}

/** Whatever single value stands at `id`, text or not; null and shapes are no id. */
function idOf(entry: unknown): unknown {
  const id = readObject(entry)?.id;
  return typeof id === 'object' ? undefined : id;
}

function sharesIdAmongMany(entries: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (id === undefined) continue;
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
