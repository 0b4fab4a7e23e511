/** P 4, A 1: a person is told what is shared with whom, by the letter of today, before it is shared (obligations 30, 80, 120). */
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, defineAct, OneOf, Uuids } from '../work/index.js';
import { currentVersion } from './current-letter.js';
import { Bodies, Language, LetterVersion, Words } from './input-words.js';
import { areOfCase, inCase, lowerIds } from './of-case.js';
import { recordNotices } from './record-notices.js';

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
  async perform(context, input, about) {
    const { categories, recipients, noticeVersion, language } = input;
    const told = { givenAt: context.now, noticeVersion, language, toldBy: context.actor };
    return recordNotices(context, { ...about, categories, recipients }, told);
  },
});
