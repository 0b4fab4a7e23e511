/** How long the process dossier may keep a datum (P 5, R Bewaartermijn; obligations 94–96, 99; I16). */
import { anniversaryOf, type CalendarDate, type Day } from './instant.js';
import type { RuleSet } from './rule-set.js';
import type { Domain } from './vocabulary.js';

export interface Retention {
  /** The first day on which it may no longer be there; null while the end of care is not known: then nobody has started the clock. */
  readonly until: Day | null;
  readonly article: string;
}

/**
 * The term counts from the end of help and service, never from the closing of the case. It is the longest that is allowed: what is no
 * longer necessary goes sooner. `domain` is the origin's; what the team made itself is of CASE_DIRECTION.
 */
export function retentionOf(careEndedOn: CalendarDate | null, domain: Domain, { document }: RuleSet): Retention {
  const { years, article } = document.retention[domain];
  return { until: careEndedOn === null ? null : anniversaryOf(careEndedOn, years), article };
}
