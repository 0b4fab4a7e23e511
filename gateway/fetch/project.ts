/**
 * Projects a subgraph's answer onto what was asked of it. The inner gateway merges every key a subgraph returns, asked
 * or not, so one partner could answer for another (threats.md 2). Only keys of the fetch's own selection are copied,
 * into objects made here; a key is read as an own property only, so `__proto__` in an answer is a key like any other.
 */
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { isJsonObject, type JsonObject } from '../json.js';

interface Shape {
  /** By response key: the shape beneath, or null for a leaf. */
  readonly fields: ReadonlyMap<string, Shape | null>;
}

const shapes = new LRUCache<string, Shape>({ max: 1_000 });

/** What of `data` the query asked for; missing keys stay missing, everything unasked is left behind. */
export function project(query: string, data: unknown): JsonObject | null {
  const projected = copy(shapeOfQuery(query), data);
  return isJsonObject(projected) ? projected : null;
}

function shapeOfQuery(query: string): Shape {
  const cached = shapes.get(query);
  if (cached !== undefined) return cached;
  const document = parse(query, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  }
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a fetch without an operation');
  const shape = shapeOf([operation.selectionSet], fragments);
  shapes.set(query, shape);
  return shape;
}

function shapeOf(sets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): Shape {
  const groups = new Map<string, SelectionSetNode[] | null>();
  for (const set of sets) gather(set, fragments, groups);
  const fields = new Map<string, Shape | null>();
  for (const [key, inner] of groups) fields.set(key, inner === null ? null : shapeOf(inner, fragments));
  return { fields };
}

function gather(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  groups: Map<string, SelectionSetNode[] | null>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      if (selection.selectionSet === undefined) groups.set(key, null);
      else groups.set(key, [...(groups.get(key) ?? []), selection.selectionSet]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      gather(selection.selectionSet, fragments, groups);
    } else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) gather(fragment.selectionSet, fragments, groups);
    }
  }
}

function copy(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(shape, item));
  if (!isJsonObject(value)) return null;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of shape.fields) {
    if (!Object.hasOwn(value, key)) continue;
    const found = inner === null ? leaf(value[key]) : copy(inner, value[key]);
    Object.defineProperty(result, key, { value: found, enumerable: true, configurable: true, writable: true });
  }
  return result;
}

/** A leaf is a scalar or a list of scalars; an object where a scalar was asked is no answer. */
function leaf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaf);
  return typeof value === 'object' ? null : (value ?? null);
}
