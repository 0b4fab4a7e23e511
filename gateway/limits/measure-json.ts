import { isJsonObject } from '../json.js';

/** The size of a JSON value as text, by a walk without recursion, stopping once it is past the limit. */
export function measureJson(value: unknown, limit: number): number {
  const left: unknown[] = [value];
  let bytes = 0;
  while (left.length > 0 && bytes <= limit) {
    const next = left.pop();
    if (typeof next === 'string') bytes += Buffer.byteLength(next) + 2;
    else if (Array.isArray(next)) {
      bytes += 2 + next.length;
      for (const item of next) left.push(item);
    } else if (isJsonObject(next)) {
      bytes += 2;
      for (const [name, item] of Object.entries(next)) {
        bytes += Buffer.byteLength(name) + 4;
        left.push(item);
      }
    } else bytes += String(next).length;
  }
  return bytes;
}

/** How many objects and lists stand inside each other, by a walk without recursion, stopping once it is past the limit. */
export function measureDepth(root: unknown, limit: number): number {
  let level: readonly object[] = isShape(root) ? [root] : [];
  let depth = 0;
  for (; level.length > 0 && depth <= limit; depth += 1) {
    const below: object[] = [];
    for (const each of level) for (const value of Object.values(each)) if (isShape(value)) below.push(value);
    level = below;
  }
  return depth;
}

function isShape(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
