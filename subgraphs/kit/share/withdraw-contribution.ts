/** P 3, P 5: who brought data in takes them back; the next question is answered without them (obligations 4, 76). */
import { Field, ID, InputType } from 'type-graphql';
import { Contribution } from '../contribution.entity.js';
import { type ActContext, CaseActInput, defineAct } from '../work/index.js';
import { Id } from './input-words.js';
import { inCase, ownContributions } from './of-case.js';

@InputType()
export class WithdrawContributionInput extends CaseActInput {
  @Field(() => ID)
  @Id()
  contribution!: string;
}

export const withdrawContribution = defineAct({
  act: 'WITHDRAW_CONTRIBUTION',
  input: WithdrawContributionInput,
  async load(context: ActContext, { contribution }: WithdrawContributionInput) {
    const shared = await ownContributions(context);
    const found = shared.find(({ id }) => id === contribution);
    return { found, others: found === undefined ? [] : shared.filter((one) => isSame(one, found)) };
  },
  holds: {
    CONTRIBUTION_OWN: ({ found }) => found !== undefined,
    CONTRIBUTION_CURRENT: ({ found }, _input, { now }) => found === undefined || isCurrentAt(found, now),
  },
  async perform(context, { contribution }, { others }) {
    const current = others.filter((one) => isCurrentAt(one, context.now));
    for (const { id } of current) await withdraw(context, inCase(context).caseId, id);
    return { id: contribution, subjects: others.flatMap(({ persons }) => persons) };
  },
});

/** Ends one, here at once and at the college by delivery. */
export async function withdraw({ em, now, send }: ActContext, caseId: string, id: string): Promise<void> {
  await em.nativeUpdate(Contribution, { id }, { withdrawnAt: now });
  const body = { contribution: id, withdrawnAt: now.toISOString() };
  await send({ kind: 'CONTRIBUTION_WITHDRAWN', caseId, to: 'casework', body });
}

/** Neither withdrawn nor ended; whether its phase is still the case's is another question. */
export function isCurrentAt({ withdrawnAt, validUntil }: Contribution, now: Date): boolean {
  return (withdrawnAt === null || withdrawnAt > now) && (validUntil === null || validUntil > now);
}

/** One and those that carry it on for another field to be recorded. */
function isSame(one: Contribution, found: Contribution): boolean {
  const root = found.continues ?? found.id;
  return one.id === root || one.continues === root;
}
