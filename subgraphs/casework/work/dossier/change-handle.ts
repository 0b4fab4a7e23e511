/** What is set on the handle of a case, at the version of the case that was read. */
import type { Domain } from '../../../../policy/vocabulary.js';
import { type ActContext, ActRefused, refusalOf, requireVersion } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';

/** The handle as the database has it; refused where someone changed it meanwhile. */
export async function readHandle(context: ActContext, expectedVersion: number): Promise<CaseHandle> {
  const handle = await context.em.findOne(CaseHandle, { id: context.caseId ?? '' }, { disableIdentityMap: true });
  return requireVersion(context, handle, expectedVersion);
}

/** A need or a referral is of a law under which the municipality helps: another has nothing to serve (G10; obligation 45). */
export function requireServed({ act, ruleSet }: ActContext, domains: readonly Domain[], field: string): void {
  const { servedDomains } = ruleSet.document;
  if (domains.some((domain) => !servedDomains.includes(domain)))
    throw new ActRefused([refusalOf('INPUT_INVALID', act, field)]);
}
