/** A controller's own facts between the tables they stand in and the shape the law is asked with (law.md §1). */
import type { EntityManager, Loaded } from '@mikro-orm/postgresql';
import { Contribution } from '../contribution.entity.js';
import type { ContributionFacts } from '../demo/facts.js';
import type { GrantedCase } from '../grant/grant.js';
import { OnwardUse } from '../share/onward-use.entity.js';
import { toOnwardUseFacts } from '../share/onward-use-row.js';

/**
 * The facts of each granted case with our own contributions and approvals of onward use in them: what the gateway says of
 * those is not asked. The weighing is not even read.
 */
export async function loadOwnFacts(
  em: EntityManager,
  cases: readonly GrantedCase[],
  controllers: readonly string[],
): Promise<ReadonlyMap<string, object>> {
  if (cases.length === 0) return new Map();
  const where = { caseId: { $in: cases.map(({ id }) => id) }, controller: { $in: [...controllers] } };
  const rows = await em.find(Contribution, where, { exclude: ['weighing'] });
  const uses = await em.find(OnwardUse, where);
  const contributions = Map.groupBy(rows, ({ caseId }) => caseId);
  const approved = Map.groupBy(uses, ({ caseId }) => caseId);
  return new Map(
    cases.map(({ id, facts }) => [
      id,
      {
        ...facts,
        contributions: (contributions.get(id) ?? []).map(toContributionFacts),
        onwardUse: (approved.get(id) ?? []).map(toOnwardUseFacts),
      },
    ]),
  );
}

/** As it travels: the weighing, and who contributed, stay here. */
export function toContributionFacts(row: Loaded<Contribution, never, never, 'weighing'>): object {
  const { id, controller, domain, category, persons, phase, recipients, purposes, necessity } = row;
  const { basis, secrecyLift, classGround, classLaw, recordApproval } = row;
  return {
    id,
    recordedAt: row.recordedAt.toISOString(),
    controller,
    domain,
    category,
    persons,
    phase,
    recipients,
    purposes,
    necessity,
    from: row.validFrom.toISOString(),
    until: row.validUntil?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    basis,
    secrecyLift,
    classGround,
    classLaw,
    recordApproval,
  };
}

/** The row of a contribution that was weighed so. */
export function toContribution(facts: ContributionFacts, caseId: string, weighing: string): Contribution {
  const { recordedAt, from, until, withdrawnAt, persons, purposes, ...same } = facts;
  return Object.assign(new Contribution(), {
    ...same,
    caseId,
    persons: [...persons],
    purposes: [...purposes],
    recordedAt: new Date(recordedAt),
    validFrom: new Date(from),
    validUntil: until === null ? null : new Date(until),
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    weighing,
  });
}
