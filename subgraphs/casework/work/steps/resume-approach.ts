/** A 6, A 7: it is not done yet, or not stable: the approach goes on, and monitoring with it ends. */
import { Field, InputType } from 'type-graphql';
import { defineAct, Optional, Paragraph } from '../../../kit/work/index.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { everyone, keepReason, REASON_LENGTH } from './step-parts.js';

@InputType()
class ResumeApproachInput extends StepInput {
  @Field(() => String, { nullable: true })
  @Optional()
  @Paragraph(REASON_LENGTH)
  reason?: string | null;
}

export const resumeApproach = defineAct({
  act: 'RESUME_APPROACH',
  input: ResumeApproachInput,
  load: loadStep,
  holds: { REASON_GIVEN: (_handle, { reason }) => typeof reason === 'string' },
  async perform(context, { reason }, handle) {
    await moveCase(context, handle, { monitoringUntil: null, monitoringReasonGiven: null });
    await keepReason(context, 'STEP', reason);
    return { id: handle.id, subjects: everyone(context) };
  },
});
