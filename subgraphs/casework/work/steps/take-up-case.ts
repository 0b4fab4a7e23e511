/** A 3: the team takes the case up, with the parties it needs; whoever is not among them has no access from here (A 4). */
import { Field, InputType } from 'type-graphql';
import { defineAct, Part, YesNo } from '../../../kit/work/index.js';
import { Party } from '../../registry/party.entity.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { isNecessary, NecessityInput } from './step-parts.js';

@InputType()
class TakeUpCaseInput extends StepInput {
  @Field(() => Boolean, { description: 'Did the discussion show that a team approach is best here (C 3)?' })
  @YesNo()
  teamApproachIsBest!: boolean;

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;
}

export const takeUpCase = defineAct({
  act: 'TAKE_UP_CASE',
  input: TakeUpCaseInput,
  async load(context, input: TakeUpCaseInput) {
    const handle = await loadStep(context, input);
    const parties = await context.em.count(Party, { caseId: handle.id, removedAt: null });
    return { handle, hasParties: parties > 0 };
  },
  holds: {
    TEAM_APPROACH_NEEDED: (_state, { teamApproachIsBest }) => teamApproachIsBest,
    PARTIES_NAMED: ({ hasParties }) => hasParties,
    NECESSARY: (_state, { necessity }) => isNecessary(necessity),
  },
  async perform(context, _input, { handle }) {
    await moveCase(context, handle);
    return { id: handle.id, subjects: [] };
  },
});
