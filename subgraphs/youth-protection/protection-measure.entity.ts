import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { ProtectionMeasureKind } from './words.js';
import { YOUTH } from './youth.js';

/**
 * A 3: a running measure tells whether the household is for this team at all. A 4: it makes the institution a necessary party and often the case manager.
 * A 5–6: the plan works under it and ends with it. A 7: whether it is over is what "stable" means for a child. A 8 needs the outcome, not the measure.
 */
const MEASURE = { ...YOUTH, category: 'MEASURES', detail: 'WHAT' } as const;

@ObjectType({
  description: 'One child protection or probation measure (maatregel) ordered by the court for this child.',
})
@Entity({ tableName: 'protection_measure' })
export class ProtectionMeasure extends PersonRow {
  @Field(() => ProtectionMeasureKind, {
    nullable: true,
    description:
      'Which measure (soort maatregel). Phases: to decide on taking up (A 3), who must take part (A 4), the plan and its progress (A 5, A 6), stability (A 7).',
  })
  @Enum({ items: () => ProtectionMeasureKind, nullable: true })
  @Release({ ...MEASURE, phases: ['INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING'] })
  kind?: ProtectionMeasureKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'First day in force (ingangsdatum), YYYY-MM-DD. Needed where the plan is drawn up and reviewed (A 5, A 6).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...MEASURE, phases: ['APPROACH', 'REVIEW'] })
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Last day in force (einddatum), YYYY-MM-DD. Also for monitoring: stability after the measure ends (A 5–7).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...MEASURE, phases: ['APPROACH', 'REVIEW', 'MONITORING'] })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the court order (zaaknummer beschikking).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('The court file stays with the institution; no phase of A 1–8 needs it (P 1, not more than necessary).')
  courtReference?: string | null;
}
