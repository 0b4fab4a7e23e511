/** I28: what an operation is for is the server's to say; nothing that a caller puts beside or around it changes that. */
import { expect } from '@jest/globals';
import { questionKey, readRecord, requestIn } from './decisions.js';
import { pretence } from './other-way.js';
import { type Answered, HERE, REGISTERED } from './stage.js';
import type { Told } from './stream.js';

export async function checkPurpose(told: Told): Promise<boolean> {
  const { scene, ask } = told;
  // One in ten is the operation that is registered for the second purpose: it stays so, whoever says what of it.
  if (scene.question.pair % 10 === 0) {
    const operation = { document: REGISTERED, variables: { id: HERE } };
    const plain = await ask(scene, operation);
    const bend = pretence('NuisanceReduction');
    const pretended = await ask(scene, { ...bend, ...operation, variables: { ...bend.variables, id: HERE } });
    expect(decisionsIn(pretended)).toBe(decisionsIn(plain));
    expect([purposesIn(plain), purposesIn(pretended)]).toEqual([['NUISANCE_REDUCTION'], ['NUISANCE_REDUCTION']]);
    return true;
  }
  const { answer } = await told.otherWay();
  expect(decisionsIn(answer)).toBe(decisionsIn(told));
  expect([purposesIn(told), purposesIn(answer)]).toEqual([['PLAN_AND_DIRECTION'], ['PLAN_AND_DIRECTION']]);
  return true;
}

/** Every purpose that was recorded, or told to a partner. */
function purposesIn({ lines, sent }: Answered): readonly string[] {
  const told = sent.map(({ body }) => JSON.parse(body).extensions.regietafel.purpose as string);
  return [...new Set([...lines.map((line) => requestIn(line).purpose), ...told])];
}

function decisionsIn({ lines }: Answered): string {
  const decisions = lines
    .flatMap(readRecord)
    .map((each) => JSON.stringify([questionKey(each), each.decision, each.code, each.records]));
  return decisions.sort().join('\n');
}
