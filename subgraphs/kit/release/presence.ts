/**
 * What stays in an answer. An object about people is there only because a datum of it was released: with none it is
 * taken out, so that "withheld" and "absent" look the same (threats A23). Handles come along, they never come alone.
 */
import { type GraphQLSchema, getNamedType, type ResponsePath } from 'graphql';
import type { Contract } from '../../../schema/contract.js';
import { ENTITIES } from '../../../schema/subgraphs.js';
import { listObjectTypes } from '../code-schema.js';

type Path = ResponsePath;

interface Node {
  readonly below: Map<string | number, Node>;
  present: boolean;
}

export interface HandleTypes {
  /** Types that are nothing but handles and stand for themselves: the case, its persons, the reader's own team entry. */
  readonly standing: ReadonlySet<string>;
  /** Types that only carry handles of the record they hang under: Origin, About. */
  readonly carriers: ReadonlySet<string>;
}

/**
 * Sorts the types that hold handles only. For a partner a person is neither: he appears with a datum about him or not at
 * all. In casework he stands, because the household is where the gateway learns whom it may ask the partners about.
 */
export function findHandleTypes(schema: GraphQLSchema, contract: Contract): HandleTypes {
  const standing = new Set<string>();
  const carriers = new Set<string>();
  const reached = new Set<string>();
  const types = listObjectTypes(schema);
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      if (contract.rule(type.name, field.name)?.kind === 'edge') reached.add(getNamedType(field.type).name);
    }
  }
  for (const type of types) {
    const rules = Object.keys(type.getFields()).map((field) => contract.rule(type.name, field));
    const leaves = rules.filter((rule) => rule?.kind !== 'edge');
    const handlesOnly = leaves.every((rule) => rule?.kind === 'process' && rule.section === 'HANDLE');
    if (leaves.length === 0 || !handlesOnly) continue;
    if (type.name === 'Person' && !reached.has('Person')) continue;
    if (ENTITIES.some((entity) => entity === type.name) || reached.has(type.name)) standing.add(type.name);
    else carriers.add(type.name);
  }
  return { standing, carriers };
}

export class Presence {
  readonly #types: HandleTypes;
  readonly #root: Node = { below: new Map(), present: true };
  readonly #kept = new Set<Path>();

  constructor(types: HandleTypes) {
    this.#types = types;
  }

  /** A datum was released here: it, its object and all that lead to it stay. */
  keep(leaf: Path): void {
    this.#nodeOf(leaf).present = true;
    for (let path = leaf.prev; path !== undefined && !this.#kept.has(path); path = path.prev) {
      this.#kept.add(path);
      this.#nodeOf(path).present = true;
    }
  }

  /** A handle was asked here: it stays if its object does; that of a standing type keeps its object too. */
  keepHandle(leaf: Path): void {
    if (leaf.typename !== undefined && this.#types.standing.has(leaf.typename)) {
      this.keep(leaf);
      return;
    }
    this.#nodeOf(leaf).present = true;
    for (let path = leaf; path.prev !== undefined; path = path.prev) {
      if (path.typename !== undefined && !this.#types.carriers.has(path.typename)) break;
      this.#nodeOf(path.prev).present = true;
    }
  }

  /** The answer without what has nothing released beneath it. Entities keep their place in the list. */
  prune(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const kept: Record<string, unknown> = Object.create(null);
    for (const [key, value] of Object.entries(data)) {
      const node = this.#root.below.get(key);
      kept[key] = Array.isArray(value)
        ? value.map((item, at) => pruneValue(item, node?.below.get(at)))
        : pruneValue(value, node);
    }
    return kept;
  }

  #nodeOf(path: Path): Node {
    const above = path.prev === undefined ? this.#root : this.#nodeOf(path.prev);
    const found = above.below.get(path.key);
    if (found !== undefined) return found;
    const node: Node = { below: new Map(), present: false };
    above.below.set(path.key, node);
    return node;
  }
}

function pruneValue(value: unknown, node: Node | undefined): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (node === undefined || !node.present) return null;
  if (Array.isArray(value)) {
    return value.map((item, at) => pruneValue(item, node.below.get(at))).filter((item) => item !== null);
  }
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) kept[key] = pruneValue(item, node.below.get(key));
  return kept;
}
