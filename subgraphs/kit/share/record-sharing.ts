/** Makes a contribution of what was weighed: the row, the weighing in the own file, the duty of an emergency, the word to the college. */
import { randomUUID } from 'node:crypto';
import { Contribution } from '../contribution.entity.js';
import type { MessageBody } from '../delivery/messages.js';
import { Duty } from '../purge/duty.entity.js';
import { WeighingRecord } from '../signal/weighing-record.entity.js';
import { toContributionFacts } from '../store/contribution-facts.js';
import type { ActContext, Performed } from '../work/index.js';
import { inCase } from './of-case.js';
import { dayText, todayOf } from './own-notices.js';
import { isEmergency } from './proposal.js';
import type { Weighed } from './weigh-sharing.js';

/** An emergency is reviewed by a colleague within a week (P 2; obligations 61, 70). */
const REVIEW_WITHIN_DAYS = 7;

/** `record` is the own record of those it is about. */
export async function recordSharing(
  context: ActContext,
  { proposal, isConfidential }: Weighed,
  weighing: string,
  record: string | null,
): Promise<Performed> {
  const { em, now, actor } = context;
  const { caseId } = inCase(context);
  const { id, from, until, persons, recipients, purposes, basis, ...same } = proposal;
  if (basis === null) throw new Error('A contribution has a basis.');
  const contribution = Object.assign(new Contribution(), {
    ...same,
    id,
    basis,
    caseId,
    persons: [...persons],
    recipients,
    purposes: [...purposes],
    recordedAt: now,
    validFrom: from,
    validUntil: until,
    weighing,
    contributedBy: actor,
  });
  await em.insert(Contribution, contribution);
  await recordWeighing(context, { category: proposal.category, shared: true, text: weighing, record });
  if (isEmergency(proposal)) await addReview(context, contribution, record);
  await sendContribution(context, contribution);
  return { id, subjects: persons, isConfidential };
}

/** Neither the weighing nor who weighed goes with it (P 1, P 3; obligation 26). */
export async function sendContribution(context: ActContext, contribution: Contribution): Promise<void> {
  const body = { contribution: toContributionFacts(contribution as never) } as unknown as MessageBody<'CONTRIBUTED'>;
  await context.send({ kind: 'CONTRIBUTED', caseId: contribution.caseId, to: 'casework', body });
}

export async function recordWeighing(
  { em, act, actor, organisation, caseId, now }: ActContext,
  said: {
    readonly category: string | null;
    readonly shared: boolean;
    readonly text: string;
    readonly record: string | null;
  },
): Promise<string> {
  const id = randomUUID();
  await em.insert(WeighingRecord, { ...said, id, controller: organisation, act, actor, caseId, at: now });
  return id;
}

/** A colleague looks back at what was shared in an emergency (P 2; obligations 61, 70). The duty has the id of what it reviews. */
export async function addReview(
  context: ActContext,
  { id, caseId, category }: Pick<Contribution, 'id' | 'caseId' | 'category'>,
  record: string | null,
): Promise<void> {
  const { em, organisation, actor, now } = context;
  await em.insert(Duty, {
    id,
    controller: organisation,
    kind: 'REVIEW_EMERGENCY',
    record,
    caseId,
    about: category,
    actor,
    madeAt: now,
    dueOn: dayText(todayOf(context) + REVIEW_WITHIN_DAYS),
    doneAt: null,
    doneBy: null,
    findings: null,
    version: 1,
  });
}
