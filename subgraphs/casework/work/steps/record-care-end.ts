/** R Bewaartermijn; P 5: the day from which the retention term runs, said once. */
import { Field, InputType } from 'type-graphql';
import { CaseActInput, DayText, defineAct } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { isPastDay } from './care-end.js';
import { everyone } from './step-parts.js';

@InputType()
class RecordCareEndInput extends CaseActInput {
  @Field(() => String, { description: 'The day on which help and service ended, YYYY-MM-DD.' })
  @DayText()
  careEndedOn!: string;
}

export const recordCareEnd = defineAct({
  act: 'RECORD_CARE_END',
  input: RecordCareEndInput,
  load: ({ em, caseId }) => em.findOneOrFail(CaseHandle, { id: caseId ?? '' }),
  holds: {
    CARE_END_NOT_YET_SET: ({ careEndedOn }) => careEndedOn === null,
    CARE_END_PAST: (_handle, { careEndedOn }, context) => isPastDay(careEndedOn, context),
  },
  async perform(context, { careEndedOn }: RecordCareEndInput, { id }) {
    await context.em.nativeUpdate(CaseHandle, { id }, { careEndedOn, careEndUnknown: false });
    return { id, subjects: everyone(context) };
  },
});
