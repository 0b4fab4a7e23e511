/**
 * C 4.2: within a week the director sends the action list round. What goes out is that there is one: a link, under which
 * each reads the actions of his own cases (P 5; obligations 27, 110).
 */
import { randomUUID } from 'node:crypto';
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { ActionListRecipient } from '../../registry/action-list-recipient.entity.js';
import { Meeting } from '../../registry/meeting.entity.js';
import { findOwnMeeting, MeetingInput } from './find-meeting.js';
import { findRecipients } from './find-recipients.js';

@InputType()
class SendActionListInput extends MeetingInput {}

export const sendActionList = defineAct({
  act: 'SEND_ACTION_LIST',
  input: SendActionListInput,
  load: async (context, { meeting }: SendActionListInput) => ({ meeting: await findOwnMeeting(context, meeting) }),
  // Of another ward's meeting nothing else is asked.
  holds: {
    OWN_WARD: ({ meeting }) => meeting !== null,
    MEETING_HELD: ({ meeting }) => meeting === null || meeting.heldAt !== null,
    NOT_YET_SENT: ({ meeting }) => meeting === null || meeting.listSentAt === null,
  },
  async perform(context, { meeting }: SendActionListInput) {
    const { em, actor, now } = context;
    const sentAt = now.toISOString();
    const recipients = await findRecipients(context, meeting);
    await em.nativeUpdate(Meeting, { id: meeting }, { listSentAt: sentAt, listSentBy: actor });
    const rows = recipients.map((recipient) => ({ id: randomUUID(), meeting, actor: recipient, sentAt }));
    if (rows.length > 0) await em.insertMany(ActionListRecipient, rows);
    return { id: meeting, subjects: [] };
  },
});
