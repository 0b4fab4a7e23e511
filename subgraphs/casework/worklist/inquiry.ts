/** Gathering what the partners know: each member of the ward says whether his organisation contributes (A 3; obligation 26). */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Subject } from '../../../policy/index.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { ContributionDeclined } from '../registry/contribution-declined.entity.js';
import { ContributionReference } from '../registry/contribution-reference.entity.js';
import type { OwnCase } from './own-cases.js';

/** By `case_id` of the cases in INQUIRY in his ward. */
export async function listInquiryTasks(em: EntityManager, cases: readonly OwnCase[]): Promise<readonly WaitingTask[]> {
  const asked = cases.filter(({ handle, memberOf }) => handle.phase === 'INQUIRY' && memberOf.length > 0);
  const inCases = { caseId: { $in: asked.map(({ handle }) => handle.id) } };
  const said = [
    // One that was withdrawn is an answer too.
    ...(await em.find(ContributionReference, inCases, { fields: ['caseId', 'controller', 'domain'] })),
    ...(await em.find(ContributionDeclined, { ...inCases, category: null })),
  ];
  const hasSaid = (caseId: string, { organisation, domain }: Subject) =>
    said.some((one) => one.caseId === caseId && one.controller === organisation && one.domain === domain);
  return asked
    .filter(({ handle, memberOf }) => memberOf.some((post) => !hasSaid(handle.id, post)))
    .map(({ handle: { id, phaseSince } }) => task('SAY_WHETHER_KNOWN', { caseId: id, since: phaseSince }));
}
