import { LockMode } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, ActInput, Uuid } from '../../../kit/work/index.js';
import { Meeting } from '../../registry/meeting.entity.js';

@InputType()
export abstract class MeetingInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  meeting!: string;
}

/** The meeting, locked, if it is of one of his wards; one of another's and one that does not exist are the same. */
export async function findOwnMeeting({ em, subject }: ActContext, id: string): Promise<Meeting | null> {
  const wards = [...subject.wards];
  return await em.findOne(Meeting, { id, ward: { $in: wards } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
