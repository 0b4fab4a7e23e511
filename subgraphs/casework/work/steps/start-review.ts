/** A 6: the team discusses whether its involvement can end. */
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { loadStep, moveCase, StepInput } from './move-case.js';

@InputType()
class StartReviewInput extends StepInput {}

export const startReview = defineAct({
  act: 'START_REVIEW',
  input: StartReviewInput,
  async load(context, input: StartReviewInput) {
    const handle = await loadStep(context, input);
    const plans = await context.em.count(PlanOfApproach, { caseId: handle.id, endedOn: null });
    return { handle, hasPlan: plans > 0 };
  },
  holds: { PLAN_ACTIVE: ({ hasPlan }) => hasPlan },
  async perform(context, _input, { handle }) {
    await moveCase(context, handle);
    return { id: handle.id, subjects: [] };
  },
});
