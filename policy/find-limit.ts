/** Limits the persons set (P 5, R Rechten; obligations 87, 93): a restriction or an objection, of one controller or of all. */
import type { Asked } from './asked.js';
import { isCurrent } from './interval.js';
import type { Limit } from './question.js';
import type { LimitKind } from './vocabulary.js';

/** The current limit of this kind of any of the persons, for one of these controllers or for all. */
export function findLimit(
  asked: Asked,
  kind: LimitKind,
  persons: readonly string[],
  controllers: readonly string[],
): Limit | undefined {
  if (asked.facts.limits.size === 0) return undefined;
  let first: Limit | undefined;
  for (const person of persons) {
    for (const limit of asked.facts.limits.get(person) ?? []) {
      if (limit.kind !== kind || !isCurrent(limit, asked.time)) continue;
      if (limit.controller !== null && !controllers.includes(limit.controller)) continue;
      if (first === undefined || limit.id < first.id) first = limit;
    }
  }
  return first;
}
