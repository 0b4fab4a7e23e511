/** R Toegang; A 4: the officer ends a seat, or who sits there leaves by himself. It ends at once (obligation 39). */
import { Field, ID, InputType } from 'type-graphql';
import { ActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import { endSeats } from '../../registry/end-team-entry.js';
import { findSeat, isOpenSeat } from './find-seat.js';
import { releaseCaseManagers } from './release-case-managers.js';

@InputType()
class EndSeatInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  seat!: string;
}

export const endSeat = defineAct({
  act: 'END_SEAT',
  input: EndSeatInput,
  async load(context, { seat: id }: EndSeatInput) {
    const isOfficer = context.capacity === 'AUTHORISATION_OFFICER';
    const seat = await findSeat(context, id);
    // Another's seat and one that does not exist are the same to a member.
    return { isOfficer, seat: isOfficer || seat?.actor === context.actor ? seat : null };
  },
  holds: {
    SEAT_OWN_OR_OFFICER: ({ isOfficer, seat }) => isOfficer || seat !== null,
    SEAT_CURRENT: ({ isOfficer, seat }, _input, context) => (seat === null ? !isOfficer : isOpenSeat(seat, context)),
  },
  async perform({ em, now }, { seat: id }: EndSeatInput, { seat }) {
    const at = now.toISOString();
    await endSeats(em, { id }, at);
    await releaseCaseManagers(em, at, seat?.caseId ?? null);
    return { id, subjects: [] };
  },
});
