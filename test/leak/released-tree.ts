/**
 * What stays of an answer once every leaf is decided on: an object about people stays for a datum of it, or beneath it,
 * that was released; its handles come along, and name no one beyond those data.
 */
export type Path = readonly (string | number)[];

interface Kept {
  readonly value: unknown;
  /** Everyone the released data here and beneath are about. */
  readonly persons: ReadonlySet<string>;
}

export class ReleasedTree {
  readonly #standing = new Set<string>();
  readonly #leaves = new Map<string, readonly string[]>();
  readonly #handles = new Map<string, string>();

  /** An object that is there in its own right: an open case, the reader's own team entry. */
  stand(path: Path): void {
    this.#standing.add(keyOf(path));
  }

  release(path: Path, personIds: unknown): void {
    this.#leaves.set(keyOf(path), Array.isArray(personIds) ? personIds.map(String) : []);
  }

  carry(path: Path, field: string): void {
    this.#handles.set(keyOf(path), field);
  }

  prune(data: unknown): unknown {
    if (data === null || data === undefined) return data;
    return this.#object(data as Record<string, unknown>, [], true).value;
  }

  #object(object: Readonly<Record<string, unknown>>, path: Path, isThere: boolean): Kept {
    const persons = new Set<string>();
    const kept: Record<string, unknown> = {};
    let hasOwn = false;
    let hasAny = isThere;
    for (const [key, value] of Object.entries(object)) {
      const at = [...path, key];
      const leaf = this.#leaves.get(keyOf(at));
      if (leaf !== undefined) {
        hasOwn = true;
        for (const person of leaf) persons.add(person);
      }
      const isHandle = this.#handles.has(keyOf(at));
      const below = isHandle ? { value, persons: new Set<string>() } : this.#value(value, at);
      if (!isHandle && isObject(below.value)) hasAny = true;
      for (const person of below.persons) persons.add(person);
      kept[key] = below.value;
    }
    if (!hasOwn && !hasAny) return { value: null, persons: new Set() };
    for (const key of Object.keys(kept)) {
      const field = this.#handles.get(keyOf([...path, key]));
      if (field !== undefined) kept[key] = handleOf(field, kept[key], hasOwn || isThere, persons);
    }
    return { value: kept, persons };
  }

  #value(value: unknown, path: Path): Kept {
    if (!isObject(value)) return { value, persons: new Set() };
    if (!Array.isArray(value)) {
      return this.#object(value as Record<string, unknown>, path, this.#standing.has(keyOf(path)));
    }
    const items = value.map((item, at) => this.#value(item, [...path, at]));
    if (!value.some(isObject)) return { value, persons: new Set() };
    const kept = items.filter((item) => item.value !== null);
    const persons = new Set(kept.flatMap((item) => [...item.persons]));
    return { value: kept.length === 0 ? null : kept.map((item) => item.value), persons };
  }
}

/** Where only what hangs under a row was released, its handles tell no more than that does. */
function handleOf(field: string, value: unknown, isWhole: boolean, persons: ReadonlySet<string>): unknown {
  if (isWhole || field === 'id' || field === 'controller') return value;
  return field === 'personIds' && Array.isArray(value) ? value.filter((id) => persons.has(String(id))) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
