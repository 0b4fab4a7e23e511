/**
 * P 3, P 5: the contributor decides whether a datum of his goes into the process dossier, each field by itself; by that it
 * becomes the college's (obligations 74, 75).
 */
import { randomUUID } from 'node:crypto';
import { Contribution } from '../contribution.entity.js';
import { type ActContext, defineAct } from '../work/index.js';
import { AnswerRecordingRequestInput } from './answer-inputs.js';
import { findLinked, ownContributions } from './of-case.js';
import { close, findOpen } from './open-requests.js';
import { isBehind } from './reconfirm-contribution.js';
import { recordWeighing, sendContribution } from './record-sharing.js';
import type { Request } from './request.entity.js';
import { isCurrentAt } from './withdraw-contribution.js';

export const answerRecordingRequest = defineAct({
  act: 'ANSWER_RECORDING_REQUEST',
  input: AnswerRecordingRequestInput,
  async load(context: ActContext, input: AnswerRecordingRequestInput) {
    const request = await findOpen(context, input.request, 'RECORDING');
    const shared = await ownContributions(context);
    const found = shared.find(({ id }) => id === request?.contribution);
    return { request, found, record: (await findLinked(context, shared)).record };
  },
  holds: {
    REQUEST_OPEN: ({ request }) => request !== null,
    CONTRIBUTION_OWN: ({ request, found }) => request === null || found !== undefined,
    CONTRIBUTION_CURRENT: ({ found }, { approve }, context) =>
      !approve || found === undefined || (isCurrentAt(found, context.now) && !isBehind(found, context)),
    WEIGHED: (_state, { weighing }) => typeof weighing === 'string',
  },
  async perform(context, { approve, weighing }, { request, found, record }) {
    if (request === null || found === undefined) throw new Error('A request that is open is of a contribution.');
    const { category, persons, caseId } = found;
    const contribution = approve ? await approveField(context, found, request) : found.id;
    await close(context, request, approve);
    await recordWeighing(context, { category, shared: approve, text: weighing ?? '', record });
    const body = { request: request.id, contribution, approved: approve, at: context.now.toISOString() };
    await context.send({ kind: 'RECORDING_ANSWERED', caseId, to: 'casework', body });
    return { id: request.id, subjects: persons };
  },
});

/**
 * Puts the approval on the contribution, and answers which one carries it. A contribution carries one approval (law.md
 * §1): for a second field another one goes on with its terms, and is withdrawn with it.
 */
async function approveField(context: ActContext, found: Contribution, { field, recordAs }: Request): Promise<string> {
  const { em, now } = context;
  const recordApproval = { field, recordAs, givenAt: now.toISOString() };
  if (found.recordApproval === null) {
    await em.nativeUpdate(Contribution, { id: found.id }, { recordApproval });
    return found.id;
  }
  const next = Object.assign(new Contribution(), found, {
    id: randomUUID(),
    recordedAt: now,
    validFrom: now,
    recordApproval: null,
    continues: found.continues ?? found.id,
  });
  // The college hears of it first as it was, and of the approval by the answer.
  await sendContribution(context, next);
  await em.insert(Contribution, { ...next, recordApproval });
  return next.id;
}
