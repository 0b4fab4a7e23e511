import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { SOCIAL_WORK } from './secret.js';
import { GoalLifeDomain } from './words.js';

/** A 5: the one plan takes up what is already agreed. A 6, A 8: reached or not is the question itself. Not A 3–4 (who takes part needs no goals), not A 7. */
const GOAL = { ...SOCIAL_WORK, category: 'GOALS', detail: 'WHAT', phases: ['APPROACH', 'REVIEW', 'CLOSURE'] } as const;

@ObjectType({ description: 'One goal (doel) the person agreed on with the social worker.' })
@Entity({ tableName: 'social_work_goal' })
export class SocialWorkGoal extends PersonRow {
  @Field(() => GoalLifeDomain, {
    nullable: true,
    description:
      'In which life domain (leefgebied). Phases A 5, A 6, A 8: one plan per household takes it up, and closing asks whether it was reached.',
  })
  @Enum({ items: () => GoalLifeDomain, nullable: true })
  @Release(GOAL)
  lifeDomain?: GoalLifeDomain | null;

  @Field(() => String, {
    nullable: true,
    description: "The goal in the person's own words (doel). Phases as its life domain.",
  })
  @Property({ type: 'text', nullable: true })
  @Release(GOAL)
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day it was reached (behaald op), YYYY-MM-DD, or null. Phases as its life domain.',
  })
  @Property({ type: 'date', nullable: true })
  @Release(GOAL)
  reachedOn?: string | null;
}
