/** P 4: as soon as it can be, the person is told what waited; within the deferral, so that what was shared meanwhile stands (obligation 83). */
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, defineAct, Uuid } from '../work/index.js';
import { currentVersion } from './current-letter.js';
import { GivenNotice } from './given-notice.entity.js';
import { Language, LetterVersion } from './input-words.js';
import { inCase } from './of-case.js';
import { isWaiting, isWithinDeferral, todayOf } from './own-notices.js';

@InputType()
export class GiveDeferredNoticeInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  notice!: string;

  @Field(() => String)
  @LetterVersion()
  noticeVersion!: string;

  @Field(() => String, { description: 'In which it was explained (BCP 47).' })
  @Language()
  language!: string;
}

export const giveDeferredNotice = defineAct({
  act: 'GIVE_DEFERRED_NOTICE',
  input: GiveDeferredNoticeInput,
  async load(context: ActContext, { notice }: GiveDeferredNoticeInput) {
    const { caseId, controller, case: one } = inCase(context);
    return { phase: one.phase, notice: await context.em.findOne(GivenNotice, { id: notice, caseId, controller }) };
  },
  holds: {
    NOTICE_OPEN: ({ notice }, _input, context) =>
      notice !== null && isWaiting(notice) && isWithinDeferral(notice, todayOf(context)),
    NOTICE_CURRENT: ({ notice, phase }, { noticeVersion }) => {
      if (notice === null) return true;
      const { controller, recipients, categories } = notice;
      return currentVersion({ kind: 'SHARING', controller, phase, recipients, categories }) === noticeVersion;
    },
  },
  async perform({ em, now, actor, send }, { noticeVersion, language }, { notice }) {
    if (notice === null) throw new Error('A notice that is open is there.');
    const { id, caseId, person } = notice;
    await em.nativeUpdate(GivenNotice, { id }, { givenAt: now, noticeVersion, language, toldBy: actor });
    const body = { notice: id, givenAt: now.toISOString() };
    await send({ kind: 'NOTICE_GIVEN', caseId, to: 'casework', body });
    return { id, subjects: [person] };
  },
});
