/** P 4: informing waits, exceptionally, with a reason that stays here and a day to look again (obligation 83). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { parseDay } from '../../../policy/index.js';
import { isShortDeferral } from '../../../policy/work/index.js';
import { type ActContext, CaseActInput, DayText, defineAct, Optional, Paragraph, Uuids } from '../work/index.js';
import { GivenNotice } from './given-notice.entity.js';
import { Bodies, Words } from './input-words.js';
import { sendNotice } from './notice-row.js';
import { areOfCase, inCase, lowerIds } from './of-case.js';

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
  async perform(context, input, { caseId, controller, persons }) {
    const notices = persons.map((person) =>
      Object.assign(new GivenNotice(), {
        id: randomUUID(),
        caseId,
        person,
        controller,
        kind: 'SHARING',
        categories: [...new Set(input.categories)],
        recipients: [...new Set(input.recipients)],
        recordedAt: context.now,
        deferredAt: context.now,
        deferredUntil: input.until,
        reason: input.reason ?? null,
      }),
    );
    await context.em.insertMany(GivenNotice, notices);
    for (const notice of notices) await sendNotice(context, notice);
    const [first, ...more] = notices;
    // The person may not learn from a register of processing that informing him waits (obligation 83).
    return {
      ...(first !== undefined && more.length === 0 && { id: first.id }),
      subjects: persons,
      isConfidential: true,
    };
  },
});
