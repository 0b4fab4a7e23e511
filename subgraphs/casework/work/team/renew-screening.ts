/** R Toegang; C 4.2: a new certificate or declaration. The old authorisation ends and one like it begins (obligation 128). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { amsterdamDay } from '../../../../policy/index.js';
import { isScreened, isSecrecyBound } from '../../../../policy/work/index.js';
import { ActInput, DayText, defineAct, Optional, Uuid } from '../../../kit/work/index.js';
import { Authorisation } from '../../registry/authorisation.entity.js';
import { findCurrentAuthorisation } from './find-authorisation.js';
import { screeningOf } from './find-authorisations.js';

@InputType()
class RenewScreeningInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  authorisation!: string;

  @Field(() => String, { nullable: true, description: 'The last day of certificate or screening, YYYY-MM-DD.' })
  @Optional()
  @DayText()
  screenedUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day of a new declaration of secrecy; else the old one stands.',
  })
  @Optional()
  @DayText()
  secrecyDeclaredOn?: string | null;
}

export const renewScreening = defineAct({
  act: 'RENEW_SCREENING',
  input: RenewScreeningInput,
  async load(context, { authorisation, screenedUntil = null, secrecyDeclaredOn }: RenewScreeningInput) {
    const old = await findCurrentAuthorisation(context, authorisation);
    const renewed = old === null ? null : { ...columnsOf(old), screenedUntil };
    if (renewed !== null) renewed.secrecyDeclaredOn = secrecyDeclaredOn ?? renewed.secrecyDeclaredOn;
    return { renewed };
  },
  // Of an authorisation that is not there nothing else is asked.
  holds: {
    NOT_HIMSELF: ({ renewed }, _input, { actor }) => renewed?.actor !== actor,
    AUTHORISATION_CURRENT: ({ renewed }) => renewed !== null,
    SCREENED: ({ renewed }, _input, { time }) =>
      renewed === null || isScreened(screeningOf(renewed), amsterdamDay(time)),
    SECRECY_BOUND: ({ renewed }, _input, { time }) =>
      renewed === null || isSecrecyBound(screeningOf(renewed), amsterdamDay(time)),
  },
  async perform({ em, actor, now }, { authorisation }: RenewScreeningInput, { renewed }) {
    if (renewed === null) throw new Error('A precondition was not asked.');
    const id = randomUUID();
    const at = now.toISOString();
    await em.nativeUpdate(Authorisation, { id: authorisation }, { endedAt: at, endedBy: actor });
    await em.insert(Authorisation, { ...renewed, id, recordedAt: at, grantedBy: actor, endedAt: null, endedBy: null });
    return { id, subjects: [] };
  },
});

function columnsOf(old: Authorisation) {
  const { actor, organisation, capacity, domain, wards, professionBound, secrecyDeclaredOn, proposedBy } = old;
  return { actor, organisation, capacity, domain, wards, professionBound, secrecyDeclaredOn, proposedBy };
}
