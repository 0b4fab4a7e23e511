import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { SOCIAL_WORK } from './secret.js';
import { TrajectoryKind } from './words.js';

const TRAJECTORY = { ...SOCIAL_WORK, category: 'TRAJECTORIES', detail: 'WHAT' } as const;

@ObjectType({
  description:
    'One trajectory (traject) of social work with this person, or with several of the household: then all are its persons.',
})
@Entity({ tableName: 'social_work_trajectory' })
export class SocialWorkTrajectory extends PersonRow {
  @Field(() => TrajectoryKind, {
    nullable: true,
    description:
      'What kind of help (soort traject). A 3: whether regular help still brings progress (C 3); A 4: who may be case manager; A 5, A 6: the plan; A 7: what must go on to stay stable.',
  })
  @Enum({ items: () => TrajectoryKind, nullable: true })
  @Release({ ...TRAJECTORY, phases: ['INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING'] })
  kind?: TrajectoryKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'First day (startdatum), YYYY-MM-DD. How long help has run without progress (A 3), and for the plan (A 5, A 6).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...TRAJECTORY, phases: ['INQUIRY', 'APPROACH', 'REVIEW'] })
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Last day (einddatum), YYYY-MM-DD, or null while it runs. For the plan, its review and stability (A 5–7).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...TRAJECTORY, phases: ['APPROACH', 'REVIEW', 'MONITORING'] })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Reports of talks (gespreksverslagen).' })
  @Property({ type: 'text', nullable: true })
  @Withhold("Reports of talks are the social worker's own file (beroepscode; P 5) and of no phase of A 1–8.")
  reports?: string | null;
}
