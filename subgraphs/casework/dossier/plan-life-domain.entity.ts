import { Check, Entity, Enum, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost, notBlank } from '../registry/checks.js';
import { Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';
import { LIFE_DOMAINS, type LifeDomain } from './life-domain.js';
import { PlanOfApproach } from './plan-of-approach.entity.js';

/** One area of life of the plan, chosen with its necessity and never filled in beforehand (P 1; obligation 52). */
@ObjectType({ description: 'An area of life of the plan (leefgebied), with why it is needed.' })
@Entity({ tableName: 'plan_life_domain' })
@CoreChecks('plan_life_domain')
@Check({ name: 'plan_life_domain_needed', expression: notBlank('necessity') })
@Unique({
  name: 'plan_life_domain_once',
  expression:
    'create unique index "plan_life_domain_once" on "plan_life_domain" ("plan", "domain") where ("origin" is null)',
})
@Check({ name: 'plan_life_domain_necessity_short', expression: atMost('necessity', 1000) })
@Check({ name: 'plan_life_domain_goal_short', expression: atMost('goal', 1000) })
export class PlanLifeDomain extends CoreRecord {
  @Index()
  @ManyToOne({ entity: () => PlanOfApproach, mapToPk: true, fieldName: 'plan', updateRule: 'no action' })
  plan!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'PLAN')
  @Enum({ items: () => [...LIFE_DOMAINS], columnType: 'text' })
  domain!: LifeDomain;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'PLAN')
  @Text()
  goal!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'PLAN')
  @Text()
  necessity!: string;
}
