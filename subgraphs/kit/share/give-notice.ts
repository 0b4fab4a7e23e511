/** P 4, A 1: a person is told what is shared with whom, by the letter of today, before it is shared (obligations 30, 80, 120). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, defineAct, OneOf, Uuids } from '../work/index.js';
import { currentVersion } from './current-letter.js';
import { GivenNotice } from './given-notice.entity.js';
import { Bodies, Language, LetterVersion, Words } from './input-words.js';
import { sendNotice } from './notice-row.js';
import { areOfCase, inCase, lowerIds } from './of-case.js';

/** The letter before sharing, and that before the report of an eviction (C 4.2): to the law both are notices of sharing. */
const LETTERS = ['SHARING', 'EVICTION'] as const;

@InputType()
export class GiveNoticeInput extends CaseActInput {
  @Field(() => [ID], { description: 'Who was told, each himself.' })
  @Uuids()
  persons!: string[];

  @Field(() => String)
  @OneOf(LETTERS)
  letter!: (typeof LETTERS)[number];

  @Field(() => [String])
  @Words()
  categories!: string[];

  @Field(() => [ID], { description: 'The organisations the letter names.' })
  @Bodies()
  recipients!: string[];

  @Field(() => String, { description: 'That stands under the letter shown.' })
  @LetterVersion()
  noticeVersion!: string;

  @Field(() => String, { description: 'In which it was explained (BCP 47).' })
  @Language()
  language!: string;
}

export const giveNotice = defineAct({
  act: 'GIVE_NOTICE',
  input: GiveNoticeInput,
  load: async (context: ActContext, { persons }: GiveNoticeInput) => ({
    ...inCase(context),
    persons: lowerIds(persons),
  }),
  holds: {
    PERSONS_OF_CASE: ({ facts, persons }) => areOfCase(facts, persons),
    RECIPIENTS_NAMED: (_state, { recipients }) => recipients.length > 0,
    NOTICE_CURRENT: ({ case: { phase }, controller }, { letter, recipients, categories, noticeVersion }) =>
      // Without a recipient there is no letter at all, and that is said by its own name.
      recipients.length === 0 ||
      currentVersion({ kind: letter, controller, phase, recipients, categories }) === noticeVersion,
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
        givenAt: context.now,
        noticeVersion: input.noticeVersion,
        language: input.language,
        toldBy: context.actor,
      }),
    );
    await context.em.insertMany(GivenNotice, notices);
    for (const notice of notices) await sendNotice(context, notice);
    const [first, ...more] = notices;
    return { ...(first !== undefined && more.length === 0 && { id: first.id }), subjects: persons };
  },
});
