/** I24: whichever way a field is asked, it is decided on as when it is asked straight. */
import { expect } from '@jest/globals';
import { questionKey, readRecord } from './decisions.js';
import { type Path, straighten, straightenPath, type Way } from './paired-operations.js';
import type { Answered } from './stage.js';
import type { Told } from './stream.js';

export async function checkWays(told: Told): Promise<boolean> {
  const { scene } = told;
  const { answer, way } = await told.otherWay();
  const [here, there] = [seen(told, scene.way), seen(answer, way)];
  if (JSON.stringify(here) !== JSON.stringify(there)) expect(there).toEqual(here);
  checkMeta(told.data, scene.way);
  checkMeta(answer.data, way);
  return told.sent.length > 0;
}

const metaOf = new Map<string, string>();

/** What is said of the schema is the same to everyone, whatever he may see. */
function checkMeta(data: unknown, { query, keys }: Way): void {
  const meta = Object.entries(data ?? {}).filter(([key]) => !Object.hasOwn(keys, key));
  if (meta.length === 0) return;
  const text = JSON.stringify(meta);
  expect(text).toBe(metaOf.get(query) ?? text);
  metaOf.set(query, text);
}

/** All of an answer that a way may not change. */
function seen({ data, extensions, lines, sent }: Answered, { keys }: Way) {
  const { withheld = [], unavailable = [] } = (extensions ?? {}) as Readonly<Record<string, readonly { path: Path }[]>>;
  const straight = (denials: readonly { path: Path }[]) =>
    denials.map((denial) => JSON.stringify({ ...denial, path: straightenPath(denial.path, keys) })).sort();
  return {
    data: inOrder(straighten(data, keys)),
    withheld: straight(withheld),
    unavailable: straight(unavailable),
    decisions: lines
      .flatMap(readRecord)
      .map((each) => JSON.stringify([questionKey(each), each.decision, each.answered, each.code, each.records]))
      .sort(),
    asked: sent.map(({ name, body }) => `${name} ${grantIn(body)}`).sort(),
  };
}

/** The keys of an object are answered in the order in which they are asked. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/** What a partner may answer, in no order. */
function grantIn(body: string): string {
  const { cases } = JSON.parse(body).extensions.regietafel as {
    readonly cases: readonly { readonly id: string; readonly facts: unknown; readonly released: readonly object[] }[];
  };
  const grants = cases.map((each) => ({ ...each, released: each.released.map((one) => JSON.stringify(one)).sort() }));
  return JSON.stringify(grants.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
