/** C 2, A 5: one household, one plan of approach; no area of life is filled in beforehand (obligation 52). */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, PlainText } from '../../../kit/work/index.js';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { makeCore, NOT_LIMITED, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';
import { today } from './days.js';
import { findPlan } from './find-plan.js';

@InputType()
class StartPlanInput extends PersonsInput {
  @Field(() => String)
  @PlainText(1000)
  goal!: string;
}

export const startPlan = defineAct({
  act: 'START_PLAN',
  input: StartPlanInput,
  async load(context: ActContext, { persons }: StartPlanInput) {
    return { plan: await findPlan(context), core: requireCore(context, { recordAs: 'PLAN', persons }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED, NO_ACTIVE_PLAN: ({ plan }) => plan === null },
  async perform(context, { persons, goal }) {
    return await makeCore(context, PlanOfApproach, { persons, content: { goal, startedOn: today(context) } });
  },
});
