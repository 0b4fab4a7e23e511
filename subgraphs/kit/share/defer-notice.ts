/** P 4: informing waits, exceptionally, with a reason that stays here and a day to look again (obligation 83). */
import { Field, ID, InputType } from 'type-graphql';
import { parseDay } from '../../../policy/index.js';
import { isShortDeferral } from '../../../policy/work/index.js';
import { type ActContext, CaseActInput, DayText, defineAct, Optional, Paragraph, Uuids } from '../work/index.js';
import { Bodies, Words } from './input-words.js';
import { areOfCase, inCase, lowerIds } from './of-case.js';
import { recordNotices } from './record-notices.js';

@InputType()
export class DeferNoticeInput extends CaseActInput {
  @Field(() => [ID])
  @Uuids()
  persons!: string[];

  @Field(() => [String])
  @Words()
  categories!: string[];

  @Field(() => [ID], { description: 'The organisations it is about.' })
  @Bodies()
  recipients!: string[];

  @Field(() => String, { description: 'The last day of the deferral: a day ahead, 28 days at most.' })
  @DayText()
  until!: string;

  @Field(() => String, { nullable: true, description: 'Why telling now cannot be. It stays with your organisation.' })
  @Optional()
  @Paragraph(2000)
  reason?: string | null;
}

export const deferNotice = defineAct({
  act: 'DEFER_NOTICE',
  input: DeferNoticeInput,
  load: async (context: ActContext, { persons }: DeferNoticeInput) => ({
    ...inCase(context),
    persons: lowerIds(persons),
  }),
  holds: {
    PERSONS_OF_CASE: ({ facts, persons }) => areOfCase(facts, persons),
    RECIPIENTS_NAMED: (_state, { recipients }) => recipients.length > 0,
    REASON_GIVEN: (_state, { reason }) => typeof reason === 'string',
    DEFERRAL_WITHIN_28_DAYS: (_state, { until }, { time, ruleSet }) =>
      isShortDeferral(time, parseDay(until) ?? null, ruleSet),
  },
  async perform(context, input, about) {
    const { categories, recipients, until, reason = null } = input;
    const deferred = { deferredAt: context.now, deferredUntil: until, reason };
    const recorded = await recordNotices(context, { ...about, categories, recipients }, deferred);
    // The person may not learn from a register of processing that informing him waits (obligation 83).
    return { ...recorded, isConfidential: true };
  },
});
