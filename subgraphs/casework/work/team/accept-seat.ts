/** C 4.2: who joins decides so himself, and only for himself (obligation 12). */
import { Field, ID, InputType } from 'type-graphql';
import { ActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import { TeamEntry } from '../../registry/team-entry.entity.js';
import { findSeat, isOpenSeat } from './find-seat.js';

@InputType()
class AcceptSeatInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  seat!: string;
}

export const acceptSeat = defineAct({
  act: 'ACCEPT_SEAT',
  input: AcceptSeatInput,
  async load(context, { seat }: AcceptSeatInput) {
    return { seat: await findSeat(context, seat) };
  },
  holds: {
    SEAT_OWN: ({ seat }, _input, context) =>
      seat !== null && seat.actor === context.actor && seat.acceptedAt === null && isOpenSeat(seat, context),
  },
  async perform({ em, now }, { seat: id }: AcceptSeatInput) {
    await em.nativeUpdate(TeamEntry, { id }, { acceptedAt: now.toISOString() });
    return { id, subjects: [] };
  },
});
