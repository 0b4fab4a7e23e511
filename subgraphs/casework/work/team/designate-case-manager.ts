/** A 4, C 4.2: who is the best case manager: from Sterker, Jeugdbescherming Gelderland or Pro Persona (obligation 11). */
import { Field, ID, InputType } from 'type-graphql';
import { isCurrent, isEligibleCaseManager } from '../../../../policy/work/index.js';
import {
  type ActContext,
  ActorId,
  ActRefused,
  CaseActInput,
  defineAct,
  Optional,
  refusalOf,
} from '../../../kit/work/index.js';
import type { Authorisation } from '../../registry/authorisation.entity.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { findAuthorisations } from './find-authorisations.js';

@InputType()
class DesignateCaseManagerInput extends CaseActInput {
  @Field(() => ID)
  @ActorId()
  actor!: string;

  @Field(() => ID, { nullable: true, description: 'Who is case manager now; null where there is none yet.' })
  @Optional()
  @ActorId()
  replaces?: string | null;
}

export const designateCaseManager = defineAct({
  act: 'DESIGNATE_CASE_MANAGER',
  input: DesignateCaseManagerInput,
  async load(context, { actor, replaces = null }: DesignateCaseManagerInput) {
    const { em, act, caseId, now } = context;
    const handle = await em.findOneOrFail(CaseHandle, { id: caseId ?? '' });
    if (handle.caseManager !== replaces) throw new ActRefused([refusalOf('STALE_VERSION', act, 'replaces')]);
    const authorisations = await findAuthorisations(em, actor, now);
    return { eligible: authorisations.filter((one) => isEligible(one, context)) };
  },
  holds: {
    ELIGIBLE_CASE_MANAGER: ({ eligible }) => eligible.length > 0,
    SEATED: ({ eligible }, { actor }, context) => isSeated(actor, eligible, context),
  },
  async perform({ em, caseId }, { actor }: DesignateCaseManagerInput) {
    await em.nativeUpdate(CaseHandle, { id: caseId ?? '' }, { caseManager: actor });
    return { id: caseId ?? '', subjects: [] };
  },
});

function isEligible(one: Authorisation, { facts, time, ruleSet }: ActContext): boolean {
  return one.capacity === 'CASE_MANAGER' && facts !== null && isEligibleCaseManager(one, facts.case, time, ruleSet);
}

/** A seat he took, for a body he may be case manager of; for whichever body, where there is none. */
function isSeated(actor: string, eligible: readonly Authorisation[], { facts, time }: ActContext): boolean {
  return (facts?.case.team ?? []).some(
    (seat) =>
      seat.actor === actor &&
      isCurrent(seat, time) &&
      seat.acceptedAt !== null &&
      (eligible.length === 0 ||
        eligible.some(({ organisation, domain }) => organisation === seat.organisation && domain === seat.domain)),
  );
}
