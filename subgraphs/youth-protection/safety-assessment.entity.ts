import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { SafetyOutcome } from './words.js';
import { YOUTH } from './youth.js';

/**
 * A 3: weighs in taking up. A 4: decides which parties are needed. A 5–6: steers the plan and its end. A 7: safe enough is what is being watched.
 * Not A 8: closing the case manager's assignment looks back on goals, not on the child.
 */
const ASSESSED = {
  ...YOUTH,
  category: 'SAFETY_ASSESSMENT',
  detail: 'WHAT',
  phases: ['INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({
  description:
    'One safety assessment (veiligheidstaxatie). Often about several children at once: then all of them are its persons.',
})
@Entity({ tableName: 'safety_assessment' })
export class SafetyAssessment extends PersonRow {
  @Field(() => SafetyOutcome, {
    nullable: true,
    description:
      'What it came to (uitkomst). Phases A 3–7: it decides on taking up, steers the plan, and is what monitoring watches.',
  })
  @Enum({ items: () => SafetyOutcome, nullable: true })
  @Release(ASSESSED)
  outcome?: SafetyOutcome | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day it was made (datum), YYYY-MM-DD: an old assessment says little (P 5, accuracy). Phases as the outcome.',
  })
  @Property({ type: 'date', nullable: true, fieldName: 'assessed_on' })
  @Release(ASSESSED)
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What the worker saw and heard (onderbouwing).' })
  @Property({ type: 'text', nullable: true })
  @Withhold(
    'The findings behind the outcome stay in the file of the institution; the team needs the outcome only (P 1, P 5).',
  )
  findings?: string | null;
}
