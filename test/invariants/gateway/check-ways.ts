/** I24: whichever way a field is asked, it is decided on as when it is asked straight. */
import { expect } from '@jest/globals';
import { questionKey, readRecord } from './decisions.js';
import { type Path, straighten, straightenPath, type Way } from './paired-operations.js';
import type { Answered } from './stage.js';
import type { Told } from './stream.js';

export async function checkWays(told: Told): Promise<boolean> {
  const { scene, ask } = told;
  const other = scene.question.isRound ? scene.pair.straight : scene.pair.round;
  const answer = await ask({ ...scene, way: other });
  expect(seen(answer, other)).toEqual(seen(told, scene.way));
  return told.sent.length > 0;
}

/** All of an answer that a way may not change. */
function seen({ data, extensions, lines, sent }: Answered, { keys }: Way) {
  const { withheld = [], unavailable = [] } = (extensions ?? {}) as Readonly<Record<string, readonly { path: Path }[]>>;
  const straight = (denials: readonly { path: Path }[]) =>
    denials.map((denial) => JSON.stringify({ ...denial, path: straightenPath(denial.path, keys) })).sort();
  return {
    data: straighten(data, keys),
    withheld: straight(withheld),
    unavailable: straight(unavailable),
    decisions: lines
      .flatMap(readRecord)
      .map((each) => JSON.stringify([questionKey(each), each.decision, each.answered, each.code, each.records]))
      .sort(),
    asked: sent.map(({ name, body }) => `${name} ${grantIn(body)}`).sort(),
  };
}

/** What a partner may answer, in no order. */
function grantIn(body: string): string {
  const { cases } = JSON.parse(body).extensions.regietafel as {
    readonly cases: readonly { readonly id: string; readonly facts: unknown; readonly released: readonly object[] }[];
  };
  const grants = cases.map((each) => ({ ...each, released: each.released.map((one) => JSON.stringify(one)).sort() }));
  return JSON.stringify(grants.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
