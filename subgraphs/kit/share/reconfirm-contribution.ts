/**
 * P 5: what was shared for one step is silent in the next, until its contributor weighs it anew and names a basis of that
 * step; silence is a no (obligations 66, 76). The old contribution stands as it was.
 */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import type { Contribution } from '../contribution.entity.js';
import { type ActContext, defineAct } from '../work/index.js';
import { Id } from './input-words.js';
import { findLinked, inCase, ownContributions, requirePhase, sinceOf } from './of-case.js';
import { recordSharing } from './record-sharing.js';
import { SharingInput } from './shared-fields.js';
import { SHARING_HOLDS, type Weighed, weighSharing } from './weigh-sharing.js';
import { isCurrentAt } from './withdraw-contribution.js';

@InputType()
export class ReconfirmContributionInput extends SharingInput {
  @Field(() => ID)
  @Id()
  contribution!: string;
}

/** No field is of it, so nothing can be wrong with one. */
const NO_CATEGORY = 'NONE';

interface State extends Weighed {
  readonly earlier: Contribution | undefined;
  readonly record: string | null;
}

export const reconfirmContribution = defineAct({
  act: 'RECONFIRM_CONTRIBUTION',
  input: ReconfirmContributionInput,
  async load(context: ActContext, input: ReconfirmContributionInput): Promise<State> {
    requirePhase(context, input.phase);
    const shared = await ownContributions(context);
    const earlier = shared.find(({ id }) => id === input.contribution);
    const about = { id: randomUUID(), category: earlier?.category ?? NO_CATEGORY, persons: earlier?.persons ?? [] };
    const { record } = await findLinked(context, shared);
    // Of one that is not his nothing is weighed, and nothing is said but that.
    return { ...(await weighSharing(context, input, about, shared)), earlier, record };
  },
  holds: {
    ...SHARING_HOLDS,
    CATEGORY_OWN: ({ earlier, rules }) => earlier === undefined || rules.length > 0,
    CONTRIBUTION_OWN: ({ earlier }) => earlier !== undefined,
    CONTRIBUTION_CURRENT: ({ earlier }, _input, { now }) => earlier === undefined || isCurrentAt(earlier, now),
    PHASE_HAS_MOVED: ({ earlier }, _input, context) => earlier === undefined || isBehind(earlier, context),
  },
  perform: (context, { weighing }, state) => recordSharing(context, state, weighing ?? '', state.record),
});

/** Of another phase, or of the same one before the case came back to it: then it matches no question (G8). */
export function isBehind({ phase, validFrom }: Contribution, context: ActContext): boolean {
  const { case: one } = inCase(context);
  return phase !== one.phase || validFrom.getTime() < sinceOf(one);
}
