/** A 8: the goals were reached, or proved impossible to reach. */
import { Field, InputType } from 'type-graphql';
import { defineAct, OneOf, Optional, Paragraph, YesNo } from '../../../kit/work/index.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { everyone, keepReason, REASON_LENGTH } from './step-parts.js';

const ENDINGS = ['GOALS_REACHED', 'GOALS_IMPOSSIBLE'] as const;

@InputType()
class StartClosureInput extends StepInput {
  @Field(() => Boolean, { description: 'Did the team decide so?' })
  @YesNo()
  decidedByTeam!: boolean;

  @Field(() => String, { nullable: true, description: 'GOALS_REACHED or GOALS_IMPOSSIBLE.' })
  @Optional()
  @OneOf(ENDINGS)
  outcome?: (typeof ENDINGS)[number] | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Paragraph(REASON_LENGTH)
  reason?: string | null;
}

export const startClosure = defineAct({
  act: 'START_CLOSURE',
  input: StartClosureInput,
  load: loadStep,
  holds: {
    OUTCOME_BY_TEAM: (_handle, { decidedByTeam }) => decidedByTeam,
    GOALS_REACHED_OR_IMPOSSIBLE: (_handle, { outcome }) => typeof outcome === 'string',
    REASON_GIVEN: (_handle, { reason }) => typeof reason === 'string',
  },
  async perform(context, { outcome = null, reason }, handle) {
    await moveCase(context, handle, { outcome, monitoringUntil: null, monitoringReasonGiven: null });
    await keepReason(context, 'STEP', reason);
    return { id: handle.id, subjects: everyone(context) };
  },
});
