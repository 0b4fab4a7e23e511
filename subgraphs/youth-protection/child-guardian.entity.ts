import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { GuardianRole } from './words.js';
import { YOUTH } from './youth.js';

/**
 * A 4: who speaks for the child must be informed and asked for consent (P 2, P 4), so the case team has to know before the plan. A 5–6: he takes part in the
 * plan and its review. Not A 3: deciding on taking up does not need a name. Not A 7–8: the agreements then made name organisations (obligation 100).
 */
const GUARDIAN = {
  ...YOUTH,
  category: 'GUARDIAN',
  detail: 'WHAT',
  phases: ['ASSIGNMENT', 'APPROACH', 'REVIEW'],
} as const;

@ObjectType({
  description: 'The worker who carries out the measure beside the child (gezinsvoogd, voogd, jeugdreclasseerder).',
})
@Entity({ tableName: 'child_guardian' })
export class ChildGuardian extends PersonRow {
  @Field(() => GuardianRole, {
    nullable: true,
    description: 'In what role he stands beside the child: it tells whose consent counts (A 4, A 5, A 6; X4).',
  })
  @Enum({ items: () => GuardianRole, nullable: true })
  @Release(GUARDIAN)
  role?: GuardianRole | null;

  @Field(() => String, { nullable: true, description: 'His name (naam), to reach him about the plan (A 4, A 5, A 6).' })
  @Property({ type: 'text', nullable: true })
  @Release(GUARDIAN)
  name?: string | null;
}
