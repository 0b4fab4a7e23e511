/** C 4.2: the director calls the team of his ward together, every four weeks (obligation 109). */
import { randomUUID } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { ActInput, defineAct, InstantText, Slug } from '../../../kit/work/index.js';
import { Meeting } from '../../registry/meeting.entity.js';
import { readInstant } from '../team/read-instant.js';

@InputType()
class PlanMeetingInput extends ActInput {
  @Field(() => String)
  @Slug()
  ward!: string;

  @Field(() => String, { description: 'When it begins, RFC 3339.' })
  @InstantText()
  on!: string;
}

export const planMeeting = defineAct({
  act: 'PLAN_MEETING',
  input: PlanMeetingInput,
  load: async (context, { on }: PlanMeetingInput) => ({ on: readInstant(context, on, 'on') }),
  holds: {
    OWN_WARD: (_state, { ward }, { subject }) => subject.wards.includes(ward),
    MEETING_AHEAD: ({ on }, _input, { now }) => Date.parse(on) > now.getTime(),
  },
  async perform({ em, actor, now }, { ward }: PlanMeetingInput, { on }) {
    const id = randomUUID();
    const open = { heldAt: null, heldBy: null, listSentAt: null, listSentBy: null };
    await em.insert(Meeting, { id, ward, on, plannedBy: actor, plannedAt: now.toISOString(), ...open });
    return { id, subjects: [] };
  },
});
