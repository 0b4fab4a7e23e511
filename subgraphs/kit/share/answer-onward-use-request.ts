/** P 5: seeing is not using; the contributor approves each further use by itself, for a time (obligation 77). */
import { randomUUID } from 'node:crypto';
import type { MessageBody } from '../delivery/messages.js';
import { type ActContext, defineAct } from '../work/index.js';
import { AnswerOnwardUseRequestInput } from './answer-inputs.js';
import { findLinked, inCase, readInstant, sinceOf } from './of-case.js';
import { OnwardUse } from './onward-use.entity.js';
import { toOnwardUseFacts } from './onward-use-row.js';
import { close, findOpen } from './open-requests.js';
import { recordWeighing } from './record-sharing.js';
import type { Request } from './request.entity.js';

export const answerOnwardUseRequest = defineAct({
  act: 'ANSWER_ONWARD_USE_REQUEST',
  input: AnswerOnwardUseRequestInput,
  async load(context: ActContext, input: AnswerOnwardUseRequestInput) {
    const request = await findOpen(context, input.request, 'ONWARD_USE');
    // Of another domain of the same organisation another professional decides.
    const own = request?.domain === context.domain ? request : null;
    const until = readInstant(context, input.until, 'until');
    return { request: own, until, record: (await findLinked(context, [])).record };
  },
  holds: {
    REQUEST_OPEN: ({ request }) => request !== null,
    WEIGHED: (_state, { weighing }) => typeof weighing === 'string',
    USE_ENDS: ({ until }, { approve }, { now }) => !approve || (until !== null && until > now),
  },
  async perform(context, { approve, weighing }, { request, until, record }) {
    if (request === null) throw new Error('A request that is answered is open.');
    const { id, caseId, category, persons } = request;
    const use = approve ? useOf(context, request, until) : null;
    if (use !== null) await context.em.insert(OnwardUse, use);
    await close(context, request, approve);
    await recordWeighing(context, { category, shared: approve, text: weighing ?? '', record });
    const body = {
      request: id,
      approved: approve,
      record: use === null ? null : toOnwardUseFacts(use),
      at: context.now.toISOString(),
    } as MessageBody<'ONWARD_USE_ANSWERED'>;
    await context.send({ kind: 'ONWARD_USE_ANSWERED', caseId, to: 'casework', body });
    return { id: use?.id ?? id, subjects: persons ?? [] };
  },
});

/** It holds from now on, and in this step only. */
function useOf(context: ActContext, request: Request, until: Date | null): OnwardUse {
  const { id, caseId, controller, domain, category, persons, recipient } = request;
  if (domain === null || category === null || persons === null || recipient === null)
    throw new Error('A request of onward use says which data, of whom and by whom.');
  const from = new Date(Math.max(context.now.getTime(), sinceOf(inCase(context).case)));
  return Object.assign(new OnwardUse(), {
    id: randomUUID(),
    caseId,
    recordedAt: context.now,
    controller,
    domain,
    category,
    persons: [...persons],
    recipient,
    validFrom: from,
    validUntil: until,
    request: id,
    approvedBy: context.actor,
  });
}
