/** A 7: monitoring goes on past its end, with a reason for that and a new end. */
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { endsInTime, MonitoringInput } from './monitoring-input.js';
import { loadStep } from './move-case.js';
import { everyone, keepReason } from './step-parts.js';

@InputType()
class ExtendMonitoringInput extends MonitoringInput {}

export const extendMonitoring = defineAct({
  act: 'EXTEND_MONITORING',
  input: ExtendMonitoringInput,
  load: loadStep,
  holds: {
    OUTCOME_BY_TEAM: (_handle, { decidedByTeam }) => decidedByTeam,
    REASON_GIVEN: (_handle, { reason }) => typeof reason === 'string',
    // Ahead of today, and later than the end there is: of two who extend it alike, the second finds it done.
    MONITORING_ENDS: ({ monitoringUntil }, input, context) =>
      endsInTime(input, context) && (input.until ?? '') > (monitoringUntil ?? ''),
  },
  async perform(context, { reason, until = null, whyLonger }, { id }) {
    await context.em.nativeUpdate(CaseHandle, { id }, { monitoringUntil: until, monitoringReasonGiven: true });
    await keepReason(context, 'STEP', reason);
    await keepReason(context, 'LONGER', whyLonger);
    return { id, subjects: everyone(context) };
  },
});
