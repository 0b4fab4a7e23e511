/** A 8: the case is closed. Its seats end, and it leaves the agendas of meetings to come. */
import { Field, InputType } from 'type-graphql';
import { DayText, defineAct, Optional, YesNo } from '../../../kit/work/index.js';
import { Action } from '../../dossier/action.entity.js';
import { endSeats } from '../../registry/end-team-entry.js';
import { takeOffAgendas } from '../meetings/take-off-agendas.js';
import { isPastDay } from './care-end.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { everyone } from './step-parts.js';

@InputType()
class CloseCaseInput extends StepInput {
  @Field(() => String, { nullable: true, description: 'The day on which help and service ended, YYYY-MM-DD.' })
  @Optional()
  @DayText()
  careEndedOn?: string | null;

  @Field(() => Boolean, { description: 'Does help or service go on, so that its end is not known yet?' })
  @YesNo()
  careGoesOn!: boolean;
}

export const closeCase = defineAct({
  act: 'CLOSE_CASE',
  input: CloseCaseInput,
  async load(context, input: CloseCaseInput) {
    const handle = await loadStep(context, input);
    const open = await context.em.count(Action, { caseId: handle.id, doneOn: null });
    return { handle, hasOpenActions: open > 0 };
  },
  holds: {
    ACTIONS_REPORTED: ({ hasOpenActions }) => !hasOpenActions,
    // One of the two: the day, or that there is none yet. A day that stands is not said again.
    CARE_END_KNOWN_OR_FLAGGED: ({ handle }, { careEndedOn = null, careGoesOn }, context) => {
      if (handle.careEndedOn !== null) return careEndedOn === null && !careGoesOn;
      return careGoesOn ? careEndedOn === null : isPastDay(careEndedOn, context);
    },
  },
  async perform(context, { careEndedOn = null, careGoesOn }, { handle }) {
    const { em, actor, now } = context;
    const at = now.toISOString();
    await moveCase(context, handle, {
      careEndedOn: handle.careEndedOn ?? careEndedOn,
      careEndUnknown: careGoesOn,
    });
    await endSeats(em, { caseId: handle.id }, at);
    await takeOffAgendas(em, handle.id, { by: actor, at });
    return { id: handle.id, subjects: everyone(context) };
  },
});
