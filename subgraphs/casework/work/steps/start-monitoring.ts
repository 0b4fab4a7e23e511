/** A 7: the case is rounded off, and watched for as long as the team says. */
import { Field, InputType } from 'type-graphql';
import { defineAct, YesNo } from '../../../kit/work/index.js';
import { endsInTime, MonitoringInput } from './monitoring-input.js';
import { loadStep, moveCase } from './move-case.js';
import { everyone, keepReason } from './step-parts.js';

@InputType()
class StartMonitoringInput extends MonitoringInput {
  @Field(() => Boolean, { description: 'Was it agreed with the organisations involved what keeps it stable?' })
  @YesNo()
  stabilityAgreed!: boolean;
}

export const startMonitoring = defineAct({
  act: 'START_MONITORING',
  input: StartMonitoringInput,
  load: loadStep,
  holds: {
    OUTCOME_BY_TEAM: (_handle, { decidedByTeam }) => decidedByTeam,
    REASON_GIVEN: (_handle, { reason }) => typeof reason === 'string',
    MONITORING_ENDS: (_handle, input, context) => endsInTime(input, context),
    STABILITY_AGREED: (_handle, { stabilityAgreed }) => stabilityAgreed,
  },
  async perform(context, { reason, until = null, whyLonger }, handle) {
    await moveCase(context, handle, { monitoringUntil: until, monitoringReasonGiven: true });
    await keepReason(context, 'STEP', reason);
    await keepReason(context, 'LONGER', whyLonger);
    return { id: handle.id, subjects: everyone(context) };
  },
});
