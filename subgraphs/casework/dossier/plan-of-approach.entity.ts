import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Day, DayOrNull, Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

/** One household, one plan (een plan van aanpak; obligation 52): a second active one is refused by the database. */
@ObjectType({ description: 'The plan of approach (plan van aanpak).' })
@Entity({ tableName: 'plan_of_approach' })
@CoreChecks('plan_of_approach')
@Unique({
  name: 'plan_of_approach_one_active',
  expression:
    'create unique index "plan_of_approach_one_active" on "plan_of_approach" ("case_id") where ("ended_on" is null)',
})
@Check({ name: 'plan_of_approach_goal_short', expression: atMost('goal', 1000) })
export class PlanOfApproach extends CoreRecord {
  @Field(() => String, { nullable: true })
  @Process('CORE', 'PLAN')
  @Text()
  goal!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Process('CORE', 'PLAN')
  @Day()
  startedOn!: string;

  @DayOrNull()
  endedOn: string | null = null;
}
