/**
 * P 2, P 5: a colleague looks back at what was shared in an emergency; what he finds stays in the own file. Where it
 * should not have been shared, it ends at once (obligations 61, 70).
 */
import { LockMode } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Contribution } from '../contribution.entity.js';
import { Duty } from '../purge/duty.entity.js';
import { type ActContext, ActInput, defineAct, Optional, Paragraph, Uuid, YesNo } from '../work/index.js';
import { isCurrentAt, withdraw } from './withdraw-contribution.js';

@InputType()
export class ReviewEmergencyInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  duty!: string;

  @Field(() => Boolean, { description: 'Was it right to share? If not, what still holds of it ends now.' })
  @YesNo()
  justified!: boolean;

  @Field(() => String, { nullable: true, description: 'What the review found. It stays with your organisation.' })
  @Optional()
  @Paragraph(4000)
  reason?: string | null;
}

export const reviewEmergency = defineAct({
  act: 'REVIEW_EMERGENCY',
  input: ReviewEmergencyInput,
  async load({ em, organisation }: ActContext, { duty: id }: ReviewEmergencyInput) {
    const where = { id, controller: organisation, kind: 'REVIEW_EMERGENCY', doneAt: null } as const;
    // No case is named, so nothing else keeps two of them apart.
    const duty = await em.findOne(Duty, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return { duty, shared: duty === null ? null : await em.findOne(Contribution, { id, controller: organisation }) };
  },
  holds: {
    DUTY_OPEN: ({ duty }) => duty !== null,
    REVIEWED_BY_ANOTHER: ({ duty }, _input, { actor }) => duty === null || duty.actor !== actor,
    REASON_GIVEN: (_state, { reason }) => typeof reason === 'string',
  },
  async perform(context, { justified, reason }, { duty, shared }) {
    if (duty === null) throw new Error('A duty that is done was open.');
    const { em, now, actor } = context;
    const version = duty.version + 1;
    await em.nativeUpdate(Duty, { id: duty.id }, { doneAt: now, doneBy: actor, findings: reason ?? null, version });
    if (!justified && shared !== null && isCurrentAt(shared, now)) await withdraw(context, shared.caseId, shared.id);
    return { id: duty.id, version, subjects: shared?.persons ?? [] };
  },
});
