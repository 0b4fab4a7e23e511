/** A 5, A 6: the plan, or one of its areas of life, is revised; nobody overwrites what he has not seen. */
import { Field, ID, InputType } from 'type-graphql';
import {
  type ActContext,
  defineAct,
  Optional,
  type Performed,
  PlainText,
  requireVersion,
  Uuid,
} from '../../../kit/work/index.js';
import { PlanLifeDomain } from '../../dossier/plan-life-domain.entity.js';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { ChangeInput, changeCore, findCore, NOT_LIMITED, requireCore } from './core-writing.js';
import { findPlan } from './find-plan.js';

@InputType()
class RevisePlanInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The area of life to revise; none for the plan itself.' })
  @Optional()
  @Uuid()
  lifeDomain?: string | null;

  @Field(() => String)
  @PlainText(1000)
  goal!: string;

  @Field(() => String, { nullable: true, description: 'Of an area of life: why it is needed, where that changed.' })
  @Optional()
  @PlainText(1000)
  necessity?: string | null;
}

export const revisePlan = defineAct({
  act: 'REVISE_PLAN',
  input: RevisePlanInput,
  async load(context: ActContext, { lifeDomain, expectedVersion }: RevisePlanInput) {
    const plan = await findPlan(context);
    const area = lifeDomain == null || plan === null ? null : await findArea(context, plan, lifeDomain);
    if (plan !== null) requireVersion(context, lifeDomain == null ? plan : area, expectedVersion);
    const persons = (area ?? plan)?.personIds ?? [];
    return { plan, area, core: requireCore(context, { recordAs: 'PLAN', persons }) };
  },
  holds: { PLAN_ACTIVE: ({ plan }) => plan !== null, NOT_LIMITED },
  async perform(context, { goal, necessity }, { plan, area }): Promise<Performed> {
    if (area !== null) {
      return await changeCore(context, PlanLifeDomain, area, { goal, ...(necessity != null && { necessity }) });
    }
    if (plan === null) throw new Error('PLAN_ACTIVE was asked.');
    return await changeCore(context, PlanOfApproach, plan, { goal });
  },
});

/** What came from a partner's file is no text of the team's to rewrite. */
function findArea(context: ActContext, plan: PlanOfApproach, id: string): Promise<PlanLifeDomain | null> {
  return findCore(context, PlanLifeDomain, { id, plan: plan.id, origin: null });
}
