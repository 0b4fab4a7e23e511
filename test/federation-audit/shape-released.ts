/** The answer by the client's keys, of values read by the keys that were asked: gateway/release/shape.ts without its law. */
import { isJsonObject, type JsonObject } from '../../gateway/json.js';
import type { FieldNode } from '../../gateway/release/operation.js';

/** `data` is what the inner gateway answered to `nodes`; null where it answered nothing. */
export function shapeReleased(nodes: readonly FieldNode[], data: unknown): JsonObject | null {
  if (!isJsonObject(data)) return null;
  const shaped: Record<string, unknown> = {};
  for (const node of nodes) {
    const value = Object.hasOwn(data, node.innerKey) ? shapeValue(node, data[node.innerKey]) : null;
    Object.defineProperty(shaped, node.responseKey, { value, enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}

function shapeValue(node: FieldNode, value: unknown): unknown {
  if (value === null || value === undefined || node.children === null) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => shapeValue(node, item));
  // Where the type was not asked, the same was asked of all.
  const type = isJsonObject(value) && typeof value.__typename === 'string' ? value.__typename : undefined;
  const [first = []] = node.children.values();
  return shapeReleased(type === undefined ? first : (node.children.get(type) ?? []), value);
}
