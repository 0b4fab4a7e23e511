/** P 3, P 5: the college asks a contributor for a separate yes; it waits for him in his own worklist (obligations 75, 77). */
import type { Receive } from '../../delivery/receive.js';
import { Request } from '../request.entity.js';

export const receiveRecordingRequested: Receive<'RECORDING_REQUESTED'> = async (em, { caseId, body }) => {
  const { request, controller, contribution, field, recordAs, at } = body;
  const asked = { id: request, caseId, controller, kind: 'RECORDING', state: 'OPEN', askedAt: new Date(at) } as const;
  await em.insert(Object.assign(new Request(), asked, { contribution, field, recordAs }));
};

export const receiveOnwardUseRequested: Receive<'ONWARD_USE_REQUESTED'> = async (em, { caseId, body }) => {
  const { request, controller, domain, category, persons, recipient, until, at } = body;
  const asked = { id: request, caseId, controller, kind: 'ONWARD_USE', state: 'OPEN', askedAt: new Date(at) } as const;
  const askedUntil = until === null ? null : new Date(until);
  await em.insert(
    Object.assign(new Request(), asked, { domain, category, persons: [...persons], recipient, askedUntil }),
  );
};
