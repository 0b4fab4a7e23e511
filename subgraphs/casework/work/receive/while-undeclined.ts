/**
 * What arrives about a case that was declined meanwhile is dropped, and whoever sent it is told once more, so that he too
 * takes back what he brought in (A 3; obligation 36). The case is held while this is asked, as an act holds it: either the
 * message comes first and its sender is told by the act, or the act does and he is told here.
 */

import type { Receive } from '../../../kit/delivery/receive.js';
import { enqueue, type MessageKind, type Receivers } from '../../../kit/index.js';
import { lockCase } from '../../../kit/work/lock-case.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';

export function whileUndeclined(receivers: Receivers): Receivers {
  const guarded = Object.entries(receivers).map(([kind, receive]) => [kind, guard(receive as Receive<MessageKind>)]);
  return Object.fromEntries(guarded) as Receivers;
}

function guard(receive: Receive<MessageKind>): Receive<MessageKind> {
  return async (em, message, meta) => {
    const { caseId } = message;
    await lockCase(em, caseId);
    const handle = await em.findOne(CaseHandle, { id: caseId });
    if (handle?.phase !== 'DECLINED') return receive(em, message, meta);
    const body = { outcome: handle.outcome ?? 'NOT_TAKEN_UP', at: meta.now.toISOString() };
    const { sender: to } = meta;
    await enqueue(em, { kind: 'CASE_DECLINED', caseId, to, controller: 'gemeente-nijmegen', body }, meta.now);
  };
}
