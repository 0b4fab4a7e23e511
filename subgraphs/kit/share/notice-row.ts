/** A notice between the controller's own row and the facts the law is asked with (law.md §1). */

import type { MessageBody } from '../delivery/messages.js';
import type { NoticeFacts } from '../demo/facts.js';
import type { ActContext } from '../work/index.js';
import { GivenNotice } from './given-notice.entity.js';

/** The reason and the text shown stay here: the law asks only whether there is a reason. */
export function toNoticeFacts(row: GivenNotice): NoticeFacts {
  const { id, kind, person, controller, categories, recipients, deferredUntil, reason } = row;
  return {
    id,
    recordedAt: row.recordedAt.toISOString(),
    kind,
    person,
    controller,
    categories,
    recipients,
    givenAt: row.givenAt?.toISOString() ?? null,
    deferredAt: row.deferredAt?.toISOString() ?? null,
    deferredUntil,
    reasonGiven: reason === null ? null : true,
  };
}

/** The row of a notice of the demo world; no letter of it was ever printed, so its version is made up. */
export function toGivenNotice(facts: NoticeFacts, caseId: string, reason: string): GivenNotice {
  const { recordedAt, givenAt, deferredAt, reasonGiven, categories, recipients, ...same } = facts;
  return Object.assign(new GivenNotice(), {
    ...same,
    caseId,
    categories: [...categories],
    recipients: [...recipients],
    recordedAt: new Date(recordedAt),
    givenAt: givenAt === null ? null : new Date(givenAt),
    deferredAt: deferredAt === null ? null : new Date(deferredAt),
    reason: reasonGiven === true ? reason : null,
    noticeVersion: givenAt === null ? null : `sha256:${'0'.repeat(64)}`,
    language: givenAt === null ? null : 'nl',
  });
}

/** Tells the college that it was told, or waits: neither the reason, nor the text, nor who told it. */
export async function sendNotice({ send }: ActContext, row: GivenNotice): Promise<void> {
  const body = { notice: toNoticeFacts(row) } as unknown as MessageBody<'NOTICE'>;
  await send({ kind: 'NOTICE', caseId: row.caseId, to: 'casework', body });
}
