/** What the first decision lets each subgraph answer: per case, person and controller, the released coordinates. */
import type { SubgraphName } from '../../schema/subgraphs.js';

export interface Released {
  /** Null for the process dossier, which is asked of casework only. */
  readonly person: string | null;
  readonly controller: string;
  readonly coordinates: readonly string[];
}

interface Entry {
  readonly person: string | null;
  readonly controller: string;
  readonly coordinates: Set<string>;
}

export class Grants {
  private readonly entries = new Map<SubgraphName, Map<string, Map<string, Entry>>>();
  private readonly sendable = new Map<SubgraphName, Set<string>>();

  /** Lets `subgraph` answer `coordinate` of this person and controller. */
  add(subgraph: SubgraphName, caseId: string, person: string | null, controller: string, coordinate: string): void {
    const cases = getOrSet(this.entries, subgraph, () => new Map<string, Map<string, Entry>>());
    const entries = getOrSet(cases, caseId, () => new Map<string, Entry>());
    const key = `${person ?? ''}|${controller}`;
    getOrSet(entries, key, () => ({ person, controller, coordinates: new Set<string>() })).coordinates.add(coordinate);
  }

  /** Lets a representation of this entity be sent to `subgraph`. */
  allowEntity(subgraph: SubgraphName, type: string, id: string): void {
    getOrSet(this.sendable, subgraph, () => new Set<string>()).add(`${type}:${id}`);
  }

  isSendable(subgraph: SubgraphName, type: unknown, id: unknown): boolean {
    return this.sendable.get(subgraph)?.has(`${String(type)}:${String(id)}`) ?? false;
  }

  hasCoordinate(subgraph: SubgraphName, coordinate: string): boolean {
    for (const entries of this.entries.get(subgraph)?.values() ?? []) {
      for (const entry of entries.values()) if (entry.coordinates.has(coordinate)) return true;
    }
    return false;
  }

  casesOf(subgraph: SubgraphName): readonly string[] {
    return [...(this.entries.get(subgraph)?.keys() ?? [])];
  }

  releasedIn(subgraph: SubgraphName, caseId: string): readonly Released[] {
    return [...(this.entries.get(subgraph)?.get(caseId)?.values() ?? [])].map((entry) => ({
      person: entry.person,
      controller: entry.controller,
      coordinates: [...entry.coordinates].sort(),
    }));
  }
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
