/**
 * A 5: which referrals are part of the plan. A public task is a basis only as far as there is a referral it serves, so one
 * that is taken out ends what rested on it at the next question (obligation 45).
 */
import { Field, InputType } from 'type-graphql';
import { DOMAINS, type Domain } from '../../../../policy/vocabulary.js';
import { type ActContext, defineAct, ManyOf, requireVersion } from '../../../kit/work/index.js';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { everyone } from '../steps/step-parts.js';
import { requireServed } from './change-handle.js';
import { ChangeInput, changeCore } from './core-writing.js';
import { findPlan } from './find-plan.js';

@InputType()
class SetReferralsInput extends ChangeInput {
  @Field(() => [String], { description: 'All of them; what is left out is no longer part of the plan.' })
  @ManyOf(DOMAINS, 0)
  referrals!: Domain[];
}

/** The version is the plan's: a referral is part of it. */
export const setReferrals = defineAct({
  act: 'SET_REFERRALS',
  input: SetReferralsInput,
  async load(context: ActContext, { referrals, expectedVersion }: SetReferralsInput) {
    requireServed(context, referrals, 'referrals');
    const plan = await findPlan(context);
    if (plan !== null) requireVersion(context, plan, expectedVersion);
    return { plan };
  },
  holds: { PLAN_ACTIVE: ({ plan }) => plan !== null },
  async perform(context, { referrals }, { plan }) {
    if (plan === null) throw new Error('PLAN_ACTIVE was asked.');
    await context.em.nativeUpdate(CaseHandle, { id: plan.caseId }, { referrals: [...referrals] });
    const changed = await changeCore(context, PlanOfApproach, plan, {});
    return { ...changed, subjects: everyone(context) };
  },
});
