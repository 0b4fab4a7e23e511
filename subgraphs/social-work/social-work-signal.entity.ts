import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { SOCIAL_WORK } from './secret.js';

/** Name and THAT flags, nothing else (A 1); gone from the view when a case team forms (A 4: content then needs a new basis). */
const SIGNALLED = { ...SOCIAL_WORK, detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

@ObjectType({
  description:
    'A signal (signaal) Sterker brought in: the minimal set of name and dat-gegevens by which the district team can judge whether to discuss the household (A 1, A 2).',
})
@Entity({ tableName: 'social_work_signal' })
export class SocialWorkSignal extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'The name (naam) of the person the signal is about; before phase 5 it lives here and nowhere else (A 1).',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SIGNALLED, category: 'NAME' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the problems are serious and self-direction (zelfregie) is too low: the criterion of A 1.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'KNOWN' })
  selfDirectionTooLow?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That help of Sterker alone no longer brings progress, the target group of C 3; not which help.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'TRAJECTORIES' })
  ownHelpInsufficient?: boolean | null;
}
