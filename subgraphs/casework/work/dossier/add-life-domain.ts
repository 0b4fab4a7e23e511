/** P 1, C 2: an area of life enters the plan by choice, with why it is needed, and never beforehand (obligation 52). */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, Part } from '../../../kit/work/index.js';
import { PlanLifeDomain } from '../../dossier/plan-life-domain.entity.js';
import { LifeDomainInput } from './core-parts.js';
import { findCore, makeCore, NOT_LIMITED, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';
import { findPlan } from './find-plan.js';

@InputType()
class AddLifeDomainInput extends PersonsInput {
  @Field(() => LifeDomainInput)
  @Part()
  lifeDomain!: LifeDomainInput;
}

export const addLifeDomain = defineAct({
  act: 'ADD_LIFE_DOMAIN',
  input: AddLifeDomainInput,
  async load(context: ActContext, { persons, lifeDomain: { domain } }: AddLifeDomainInput) {
    const plan = await findPlan(context);
    // One recorded from a partner's file is not asked: it may be hidden from who asks, and the answer would tell of it.
    const known =
      plan === null ? null : await findCore(context, PlanLifeDomain, { plan: plan.id, domain, origin: null });
    return { plan, known, core: requireCore(context, { recordAs: 'PLAN', persons }) };
  },
  holds: {
    PLAN_ACTIVE: ({ plan }) => plan !== null,
    PERSONS_OF_CASE,
    NOT_LIMITED,
    LIFE_DOMAIN_NEEDED: (_state, { lifeDomain }) => lifeDomain.necessity != null,
    LIFE_DOMAIN_NEW: ({ known }) => known === null,
  },
  async perform(context, { persons, lifeDomain: { domain, goal, necessity } }, { plan }) {
    if (plan === null || necessity == null) throw new Error('PLAN_ACTIVE and LIFE_DOMAIN_NEEDED were asked.');
    return await makeCore(context, PlanLifeDomain, { persons, content: { plan: plan.id, domain, goal, necessity } });
  },
});
