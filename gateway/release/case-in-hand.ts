/** One case of a request, at one moment: who asks, the facts as they stand, and the judge over both. */
import type { Facts } from '../../policy/index.js';
import type { Judge } from './judge.js';

export interface CaseInHand {
  readonly id: string;
  /** AuthZEN subject, as sent to partners. */
  readonly subject: unknown;
  readonly facts: Facts;
  /** law.md facts as casework answered them, to be narrowed per receiver. */
  readonly rawFacts: Readonly<Record<string, unknown>>;
  readonly personIds: readonly string[];
  readonly judge: Judge;
}
