/** A decision is a value: what was decided, where, by which article, and on which records. */
import type { Code, Gate, UserCode } from './vocabulary.js';

export interface TraceStep {
  readonly gate: Gate;
  readonly passed: boolean;
  readonly code?: Code;
  /** The contribution tried, from G9 on. */
  readonly contribution?: string;
  readonly records?: readonly string[];
  /** Where the page could not be read. */
  readonly malformed?: string;
}

export interface Decision {
  readonly released: boolean;
  readonly code: Code;
  readonly gate: Gate;
  readonly article: string;
  readonly contribution: string | null;
  /** Ids of the records it rested on, in code-unit order, each once. */
  readonly records: readonly string[];
  readonly trace: readonly TraceStep[];
  /** What the asking professional may hear (§5). */
  readonly reasonUser: { readonly code: UserCode };
}
