/** A 2 and C 3: the signal belongs in the team, so those who know the household are asked (A 3). Answers only, no words. */
import { Field, InputType } from 'type-graphql';
import { defineAct, Part, YesNo } from '../../../kit/work/index.js';
import { wasDiscussed } from '../meetings/was-discussed.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { isNecessary, NecessityInput } from './step-parts.js';

@InputType()
class StartInquiryInput extends StepInput {
  @Field(() => Boolean, { description: 'Is there nuisance, or are there problems of several kinds (C 3)?' })
  @YesNo()
  nuisanceOrMultipleProblems!: boolean;

  @Field(() => Boolean, { description: 'Does regular help make no more progress (C 3)?' })
  @YesNo()
  regularHelpFails!: boolean;

  @Field(() => Boolean, { description: 'Does it serve the goals of the covenant (C 2)?' })
  @YesNo()
  servesGoals!: boolean;

  @Field(() => Boolean, { description: 'Does an approach under criminal law lead?' })
  @YesNo()
  criminalLawLeads!: boolean;

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;
}

export const startInquiry = defineAct({
  act: 'START_INQUIRY',
  input: StartInquiryInput,
  async load(context, input: StartInquiryInput) {
    const handle = await loadStep(context, input);
    // What was brought anonymously, or to one party alone, was not put to the team: it is brought anew for that (P 1; obligation 25).
    const isForTeam = handle.discussion === 'TEAM';
    return { handle, isDiscussed: isForTeam && (await wasDiscussed(context.em, handle.id)) };
  },
  holds: {
    TARGET_GROUP: (_state, { nuisanceOrMultipleProblems, regularHelpFails }) =>
      nuisanceOrMultipleProblems && regularHelpFails,
    GOALS_SERVED: (_state, { servesGoals }) => servesGoals,
    NOT_CRIMINAL_LED: (_state, { criminalLawLeads }) => !criminalLawLeads,
    DISCUSSED_BY_TEAM: ({ isDiscussed }) => isDiscussed,
    NECESSARY: (_state, { necessity }) => isNecessary(necessity),
  },
  async perform(context, _input, { handle }) {
    await moveCase(context, handle);
    return { id: handle.id, subjects: [] };
  },
});
