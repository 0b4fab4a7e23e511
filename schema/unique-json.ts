/** JSON as law.md §1 asks for it at every door: UTF-8, and no key twice in one object, at any depth. */
import { isUtf8 } from 'node:buffer';

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const MAX_DEPTH = 64;

/** The value, or undefined for what is not UTF-8 JSON with unique keys. A byte order mark is no JSON. */
export function parseUniqueJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  return countMembers(bytes) === countKeys(value) ? value : undefined;
}

/** Members written: in valid JSON one colon each, outside strings. */
function countMembers(bytes: Buffer): number {
  let members = 0;
  const { length } = bytes;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at];
    if (byte === COLON) members++;
    else if (byte === QUOTE) {
      for (at++; at < length && bytes[at] !== QUOTE; at++) {
        if (bytes[at] === BACKSLASH) at++;
      }
    }
  }
  return members;
}

/** Keys kept: a key written twice is kept once. */
function countKeys(value: unknown): number {
  const deeper: unknown[] = [];
  let keys = countKeysWithin(value, MAX_DEPTH, deeper);
  for (let next = deeper.pop(); next !== undefined; next = deeper.pop())
    keys += countKeysWithin(next, MAX_DEPTH, deeper);
  return keys;
}

/** Walks down so many levels and leaves what lies deeper for later, so no depth overflows the stack. */
function countKeysWithin(value: unknown, levels: number, deeper: unknown[]): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) {
    deeper.push(value);
    return 0;
  }
  let keys = 0;
  if (Array.isArray(value)) {
    for (const part of value) {
      if (typeof part === 'object' && part !== null) keys += countKeysWithin(part, levels - 1, deeper);
    }
    return keys;
  }
  const object = value as Readonly<Record<string, unknown>>;
  for (const key in object) {
    keys++;
    const part = object[key];
    if (typeof part === 'object' && part !== null) keys += countKeysWithin(part, levels - 1, deeper);
  }
  return keys;
}
