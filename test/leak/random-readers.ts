/** Random readers with random operations: anyone may ask anything, and most often he is on the case that he asks. */
import fc from 'fast-check';
import type { LawfulWorld } from './expected-answer.js';
import type { Professional } from './expected-release.js';
import { type RandomOperation, randomOperations } from './random-operation.js';

export interface RandomQuestion {
  readonly account: string;
  readonly operation: RandomOperation;
}

export function randomQuestions({ schema, world, law }: LawfulWorld): fc.Arbitrary<RandomQuestion> {
  const everyCase = world.cases.map(({ id }) => id);
  const chances = world.professionals.flatMap((reader) => {
    const own = world.cases.filter((one) => law.isOpen(reader, one)).map(({ id }) => id);
    const on = (cases: readonly string[]) =>
      fc.record({ account: fc.constant(reader.account), operation: randomOperations(schema, cases) });
    const asStranger = { weight: 1, arbitrary: on(everyCase) };
    return own.length === 0 ? [asStranger] : [asStranger, { weight: 5, arbitrary: on(own) }];
  });
  return fc.oneof(...chances);
}

export function getReader({ world }: LawfulWorld, account: string): Professional {
  const reader = world.professionals.find((one) => one.account === account);
  if (reader === undefined) throw new Error(`The demo world has no ${account}.`);
  return reader;
}
