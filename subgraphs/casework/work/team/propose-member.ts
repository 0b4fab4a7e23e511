/** R Toegang; C 4.2: a party that is needed proposes who sits for it: one of its own, whom the college authorised. */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { isTeamStep } from '../../../../policy/index.js';
import { ActInput, ActorId, defineAct, InstantText, Optional, Uuid } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { Party } from '../../registry/party.entity.js';
import { Proposal } from '../../registry/proposal.entity.js';
import { findAuthorisations, ofSeat } from './find-authorisations.js';
import { lockRow } from './lock-row.js';
import { readInstant } from './read-instant.js';

@InputType()
class ProposeMemberInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  party!: string;

  @Field(() => ID, { description: 'The professional; who joins incidentally may propose himself.' })
  @ActorId()
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Until when he joins, RFC 3339.' })
  @Optional()
  @InstantText()
  until?: string | null;
}

export const proposeMember = defineAct({
  act: 'PROPOSE_MEMBER',
  input: ProposeMemberInput,
  async load(context, { party: id, actor, until = null }: ProposeMemberInput) {
    const { em, organisation, now } = context;
    // Another body's party and one that does not exist are the same to him.
    const party = await lockRow(em, await em.findOne(Party, { id, organisation }));
    const handle = party === null ? null : await em.findOneOrFail(CaseHandle, { id: party.caseId });
    const isOpen = handle !== null && (handle.phase === 'INQUIRY' || isTeamStep(handle.phase));
    return {
      party: isOpen && party?.removedAt === null ? party : null,
      authorisations: ofSeat(await findAuthorisations(em, actor, now), { organisation }),
      until: until === null ? null : readInstant(context, until, 'until'),
    };
  },
  holds: {
    INVITED: ({ party }) => party !== null,
    MEMBER_OF_PARTY: ({ party, authorisations }) =>
      authorisations.some(({ domain }) => party === null || domain === party.domain),
  },
  async perform(context, { actor }: ProposeMemberInput, { party, until }) {
    if (party === null) throw new Error('A precondition was not asked.');
    const { caseId, organisation, domain } = party;
    const id = randomUUID();
    await context.em.insert(Proposal, {
      ...{ id, caseId, organisation, domain, actor, until },
      party: party.id,
      proposedBy: context.actor,
      proposedAt: context.now.toISOString(),
      answeredAt: null,
      answeredBy: null,
      seat: null,
    });
    return { id, subjects: [] };
  },
});
