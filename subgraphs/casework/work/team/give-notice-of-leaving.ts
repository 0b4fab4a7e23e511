/** C 7: a partner leaves by a letter, a year ahead; what it brought in stays as it is (obligation 20). */
import { randomUUID } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { amsterdamDay, parseDate, parseDay } from '../../../../policy/index.js';
import { ORGANISATIONS, type Organisation } from '../../../../policy/vocabulary.js';
import { isAYearAhead } from '../../../../policy/work/index.js';
import { ActInput, DayText, defineAct, Line, OneOf, Optional } from '../../../kit/work/index.js';
import { Leaving } from '../../registry/leaving.entity.js';

@InputType()
class GiveNoticeOfLeavingInput extends ActInput {
  @Field(() => String)
  @OneOf(ORGANISATIONS)
  organisation!: Organisation;

  @Field(() => String, { nullable: true, description: 'The mark of the letter.' })
  @Optional()
  @Line(100)
  letter?: string | null;

  @Field(() => String, { description: 'The day the letter was given, YYYY-MM-DD.' })
  @DayText()
  givenOn!: string;

  @Field(() => String, { description: 'The first day without the partner, YYYY-MM-DD.' })
  @DayText()
  leavesOn!: string;
}

export const giveNoticeOfLeaving = defineAct({
  act: 'GIVE_NOTICE_OF_LEAVING',
  input: GiveNoticeOfLeavingInput,
  load: async ({ em }, { organisation }: GiveNoticeOfLeavingInput) => ({
    known: await em.count(Leaving, { organisation }),
  }),
  holds: {
    // A letter that is still to come is none.
    IN_WRITING: (_state, { letter, givenOn }, { time }) =>
      typeof letter === 'string' && (parseDay(givenOn) ?? Number.POSITIVE_INFINITY) <= amsterdamDay(time),
    A_YEAR_AHEAD: (_state, { givenOn, leavesOn }) => {
      const given = parseDate(givenOn);
      const leaves = parseDay(leavesOn);
      return given !== undefined && leaves !== undefined && isAYearAhead(given, leaves);
    },
    NOT_YET_LEAVING: ({ known }) => known === 0,
  },
  async perform({ em, actor, now }, { organisation, letter, givenOn, leavesOn }: GiveNoticeOfLeavingInput) {
    const id = randomUUID();
    const said = { organisation, letter: letter ?? '', givenOn, leavesOn };
    await em.insert(Leaving, { id, ...said, recordedBy: actor, recordedAt: now.toISOString(), endedAt: null });
    return { id, subjects: [] };
  },
});
