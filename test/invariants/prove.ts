/** Proves a property over ten thousand cases from a seed that is written down, and that its premises held often enough to mean something. */
import { expect } from '@jest/globals';
import fc from 'fast-check';

const CASES = 10_000;

/** Counts, by name, how often something was the case. */
export type Count = (name: string) => void;

export interface Claim<T> {
  /** Replays the run; a failure also prints the path to its case. */
  readonly seed: number;
  readonly over: fc.Arbitrary<T>;
  /** How often at least each of these must have been counted. */
  readonly atLeast: Readonly<Record<string, number>>;
  /** What is wrong with this case, in words; null when nothing is. */
  readonly violation: (value: T, count: Count) => string | null;
}

export function prove<T>({ seed, over, atLeast, violation }: Claim<T>): void {
  const counted = new Map<string, number>();
  const count: Count = (name) => {
    counted.set(name, (counted.get(name) ?? 0) + 1);
  };
  fc.assert(
    fc.property(over, (value) => {
      const wrong = violation(value, count);
      if (wrong !== null) throw new Error(wrong);
    }),
    { seed, numRuns: CASES },
  );
  const short = Object.entries(atLeast).filter(([name, floor]) => (counted.get(name) ?? 0) < floor);
  expect(short.map(([name, floor]) => `${name}: ${counted.get(name) ?? 0} of at least ${floor}`)).toEqual([]);
}
