/** Limits the persons set (P 5, R Rechten; obligations 87, 93): a restriction or an objection, of one controller or of all. */
import type { Asked } from './asked.js';
import { isCurrent } from './interval.js';
import type { Limit } from './question.js';
import type { LimitKind } from './vocabulary.js';

/** The current limit of this kind of any of the persons, for this controller, for a second one where given, or for all. */
export function findLimit(
  { facts, time }: Asked,
  kind: LimitKind,
  persons: readonly string[],
  controller: string,
  second: string | null = null,
): Limit | undefined {
  if (facts.limits.size === 0) return undefined;
  let first: Limit | undefined;
  for (const person of persons) {
    for (const limit of facts.limits.get(person) ?? []) {
      if (limit.kind !== kind || !isCurrent(limit, time)) continue;
      if (limit.controller !== null && limit.controller !== controller && limit.controller !== second) continue;
      if (first === undefined || limit.id < first.id) first = limit;
    }
  }
  return first;
}
