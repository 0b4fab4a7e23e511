/** Optimistic locking: whoever changes something names the version he saw; the second of two is told, and nothing is lost. */
import type { ActContext } from './define-act.js';
import { ActRefused, refusalOf } from './refusal-of-act.js';

/** Throws ActRefused NOT_FOUND where there is no such row for him, STALE_VERSION where someone changed it meanwhile. */
export function requireVersion<Row extends { readonly version: number }>(
  { act }: Pick<ActContext, 'act'>,
  row: Row | null,
  expected: number,
): Row {
  if (row === null) throw new ActRefused([refusalOf('NOT_FOUND', act)]);
  if (row.version !== expected) throw new ActRefused([refusalOf('STALE_VERSION', act, 'expectedVersion')]);
  return row;
}

/** The row, or ActRefused NOT_FOUND: one of another case and one that does not exist are the same. */
export function requireFound<Row>({ act }: Pick<ActContext, 'act'>, row: Row | null, field?: string): Row {
  if (row === null) throw new ActRefused([refusalOf('NOT_FOUND', act, field ?? null)]);
  return row;
}
