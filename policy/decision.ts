/** A decision is a value: what was decided, where, by which rule and article, on which basis and which records. */
import type { RuleId } from './law/rules.js';
import type { BasisKind, Code, Gate, UserCode } from './vocabulary.js';

export interface Decision {
  readonly released: boolean;
  readonly code: Code;
  readonly gate: Gate;
  /** The rule that refused; of a release the one that admitted it where another rule would have refused, or null. */
  readonly rule: RuleId | null;
  readonly article: string;
  /** The contribution it was released on, or of those refused the one that came furthest; null where none was tried. */
  readonly contribution: string | null;
  /** The basis of that contribution (AVG 6). */
  readonly basis: BasisKind | null;
  /** Ids of the records it rested on, in code-unit order, each once. */
  readonly records: readonly string[];
  /** What the asking professional may hear (§5). */
  readonly reasonUser: { readonly code: UserCode };
}

/** What one gate said, in the order in which they were asked. */
export interface TraceStep {
  readonly gate: Gate;
  readonly passed: boolean;
  readonly code?: Code;
  /** The rule that refused, or that admitted. */
  readonly rule?: RuleId;
  /** The contribution tried, from G8 on. */
  readonly contribution?: string;
  readonly records?: readonly string[];
  /** Where the page could not be read. */
  readonly malformed?: string;
}
