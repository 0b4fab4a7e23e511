/** The requests of the college that this controller still has to answer (P 3, P 5). */
import type { ActContext } from '../work/index.js';
import { Request } from './request.entity.js';

/** Null where there is none of this kind that is open for it. */
export async function findOpen(context: ActContext, id: string, kind: Request['kind']): Promise<Request | null> {
  const { em, caseId, organisation: controller } = context;
  return em.findOne(Request, { id: id.toLowerCase(), caseId, controller, kind, state: 'OPEN' });
}

export async function close({ em, now, actor }: ActContext, { id }: Request, approved: boolean): Promise<void> {
  const state = approved ? 'APPROVED' : 'REFUSED';
  await em.nativeUpdate(Request, { id }, { state, answeredAt: now, answeredBy: actor });
}
