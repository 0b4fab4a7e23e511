/** An approval of onward use between the controller's own row and the facts the law is asked with (law.md §1). */
import type { OnwardUseFacts } from '../demo/facts.js';
import { OnwardUse } from './onward-use.entity.js';

export function toOnwardUseFacts(row: OnwardUse): object {
  const { id, controller, domain, category, persons, recipient } = row;
  return {
    id,
    recordedAt: row.recordedAt.toISOString(),
    controller,
    domain,
    category,
    persons,
    recipient,
    from: row.validFrom.toISOString(),
    until: row.validUntil?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  };
}

export function toOnwardUse(facts: OnwardUseFacts, caseId: string): OnwardUse {
  const { recordedAt, from, until, withdrawnAt, persons, ...same } = facts;
  return Object.assign(new OnwardUse(), {
    ...same,
    caseId,
    persons: [...persons],
    recordedAt: new Date(recordedAt),
    validFrom: new Date(from),
    validUntil: until === null ? null : new Date(until),
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  });
}
