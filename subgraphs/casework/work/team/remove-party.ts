/** A 4: a party that is not needed any more is off the team at once, with everyone who sat for it (obligation 39). */
import { Field, ID, InputType } from 'type-graphql';
import { CaseActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import { endSeats } from '../../registry/end-team-entry.js';
import { Party } from '../../registry/party.entity.js';
import { releaseCaseManagers } from './release-case-managers.js';

@InputType()
class RemovePartyInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  party!: string;
}

export const removeParty = defineAct({
  act: 'REMOVE_PARTY',
  input: RemovePartyInput,
  async load({ em, caseId }, { party }: RemovePartyInput) {
    return { party: await em.findOne(Party, { id: party, caseId: caseId ?? '', removedAt: null }) };
  },
  holds: { PARTY_NAMED: ({ party }) => party !== null },
  async perform({ em, actor, now }, { party: id }: RemovePartyInput, { party }) {
    if (party === null) throw new Error('A precondition was not asked.');
    const { caseId, organisation, domain } = party;
    const at = now.toISOString();
    await endSeats(em, { caseId, organisation, domain }, at);
    await em.nativeUpdate(Party, { id }, { removedBy: actor, removedAt: at });
    await releaseCaseManagers(em, at, caseId);
    return { id, subjects: [] };
  },
});
