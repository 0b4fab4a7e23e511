/** One rule of the law: where it stands, what it says, and what must be so for it not to stand in the way. */
import type { Code, Gate } from '../vocabulary.js';

export interface Rule {
  readonly gate: Gate;
  /** What a refusal by this rule is called; `RELEASED` for a rule that admits. */
  readonly code: Code;
  /** C = covenant, P = Bijlage 1, R = Bijlage 2, A = Bijlage 3, or a statute by the name of `SOURCES`. */
  readonly article: string;
  /** Numbers of docs/obligations.md. */
  readonly obligations: readonly number[];
  /** The rule in Dutch, in the covenant's own words where it has them. */
  readonly text: string;
  /** In Dutch: what would have to be recorded, or otherwise, for the rule to be met. Empty for a rule that admits. */
  readonly needed: string;
}
