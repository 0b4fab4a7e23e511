/** C 4.2: the meeting was held; its agenda stands from here, and the action list is due within a week (obligation 110). */
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { Meeting } from '../../registry/meeting.entity.js';
import { findOwnMeeting, MeetingInput } from './find-meeting.js';

@InputType()
class HoldMeetingInput extends MeetingInput {}

export const holdMeeting = defineAct({
  act: 'HOLD_MEETING',
  input: HoldMeetingInput,
  load: async (context, { meeting }: HoldMeetingInput) => ({ meeting: await findOwnMeeting(context, meeting) }),
  // Of another ward's meeting nothing else is asked.
  holds: {
    OWN_WARD: ({ meeting }) => meeting !== null,
    MEETING_OPEN: ({ meeting }) => meeting === null || meeting.heldAt === null,
  },
  async perform({ em, actor, now }, { meeting: id }: HoldMeetingInput) {
    await em.nativeUpdate(Meeting, { id }, { heldAt: now.toISOString(), heldBy: actor });
    return { id, subjects: [] };
  },
});
