/** R Toegang: an authorisation ends at once, and with the last one for it each seat he held by it (obligation 39). */
import { Field, ID, InputType } from 'type-graphql';
import { ActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import { Authorisation } from '../../registry/authorisation.entity.js';
import { endSeats } from '../../registry/end-team-entry.js';
import { findCurrentAuthorisation } from './find-authorisation.js';
import { findAuthorisations, ofSeat } from './find-authorisations.js';
import { releaseCaseManagers } from './release-case-managers.js';

@InputType()
class RevokeAuthorisationInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  authorisation!: string;
}

export const revokeAuthorisation = defineAct({
  act: 'REVOKE_AUTHORISATION',
  input: RevokeAuthorisationInput,
  async load(context, { authorisation }: RevokeAuthorisationInput) {
    return { revoked: await findCurrentAuthorisation(context, authorisation) };
  },
  holds: { AUTHORISATION_CURRENT: ({ revoked }) => revoked !== null },
  async perform({ em, actor: by, now }, { authorisation: id }: RevokeAuthorisationInput, { revoked }) {
    if (revoked === null) throw new Error('A precondition was not asked.');
    const { actor, organisation, domain } = revoked;
    const at = now.toISOString();
    await em.nativeUpdate(Authorisation, { id }, { endedAt: at, endedBy: by });
    const left = ofSeat(await findAuthorisations(em, actor, now), { organisation, domain });
    if (left.every((one) => one.id === id)) {
      await endSeats(em, { actor, organisation, domain }, at);
      await releaseCaseManagers(em, at);
    }
    return { id, subjects: [] };
  },
});
